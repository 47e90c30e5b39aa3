extension DocumentCase {
  /// What stands on a title page, or where one would be.
  static let titlePages = [
    DocumentCase(
      "an author and a title with no text below", "en",
      """

      HENRY L STONE

      Secretary of the Mill
      """, ["count(//t:front)": ["0"], "count(//t:body)": ["1"]]),
    DocumentCase(
      "a remark in brackets above author and title", "en",
      """
      [Exit Anna.]


      Anna Brown
      THE MILL

      There was a house behind the hill, and somebody had lived in it for many years without being seen.

      Nobody knew why.
      """, ["count(//t:front//t:note)": ["1"], "//t:docAuthor": ["Anna Brown"], "count(//t:div//t:front)": ["0"]]),
    DocumentCase(
      "the author above the title", "ru",
      """
      Иван Петров
      МЕЛЬНИЦА
      Вода идет, и колесо вертится.
      Старая песня

      1
      Стоит над речкой мельница одна,
      И смотрит в воду темную она,
      И слушает, как падает волна.
      2
      А мельник спит, и снится мельнику,
      Что он идет один по ельнику,
      И некому сказать бездельнику.
      3
      Проснулся он, и нет уже воды,
      И на песке видны его следы,
      И далеко ли, близко до беды.
      """,
      [
        "//t:titleStmt/t:title[@type='main']": ["МЕЛЬНИЦА"],
        "//t:titleStmt/t:author": ["Иван Петров"],
        "//t:titlePage/t:docAuthor": ["Иван Петров"],
        "//t:titlePage/t:docTitle/t:titlePart": ["МЕЛЬНИЦА"],
        "//t:epigraph/t:p": ["Вода идет, и колесо вертится.", "Старая песня"],
      ]),
  ]
}
