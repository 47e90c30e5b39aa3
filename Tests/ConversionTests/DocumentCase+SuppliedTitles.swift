extension DocumentCase {
  /// What stands for a title that a text does not have.
  static let suppliedTitles = [
    DocumentCase(
      "a letter without a head, which has its day", "en",
      """
      Valley, May 15, 1862.

      My dear Friend,

      The door of the mill sticks again, and I beg you to come and look at it.

      Yours truly,

      Anna Carter
      """,
      [
        "//t:titleStmt/t:title": ["[Letter of 15 May 1862]"], "//t:titleStmt/t:title/@cert": ["low"],
        "//t:opener/t:salute": ["My dear Friend,"],
      ]),
    DocumentCase(
      "a poem below its author's name and three asterisks", "ru",
      """
      Анна Верш
      * * *
      Стоит за садом лестница одна,
      Никто не знает, чья она,
      И кто её поставил там,
      Где ходит ветер по кустам,
      И кто по ней спускался вниз,
      Когда погас закатный бриз,
      И кто наверх по ней ушёл,
      И что он там, вверху, нашёл.
      """,
      [
        "//t:titleStmt/t:title": ["“Стоит за садом лестница одна”"], "//t:titleStmt/t:author": ["Анна Верш"],
        "//t:docAuthor": ["Анна Верш"], "count(//t:l)": ["8"],
      ]),
    DocumentCase(
      "a message whose first line says to whom", "en",
      """
      To the Senate and the House of the Valley:

      I return herewith the bill for the mending of the door, which does not have my approval, since the door is open.

      It should have been shut.
      """,
      [
        "//t:opener/t:salute": ["To the Senate and the House of the Valley:"], "//t:head": [],
        "//t:titleStmt/t:title": ["“I return herewith the bill for the mending of the door …”"],
      ]),
    DocumentCase(
      "scripture whose first verse is a short sentence", "de",
      """
      Am Anfang stand die Leiter hinter dem Haus.
      Und die Leiter war lang, und es war niemand auf ihr, und der Wind wehte um sie her und um das Haus und um den Garten.
      Und er sprach: Man lehne die Leiter an das Haus! Und man lehnte sie an, wie er es gesagt hatte, und sie stand dort bis zum Abend.
      Und er sah, dass die Leiter gut war, und ging hinauf, und kam wieder herunter, und war froh, dass er unten war.
      """,
      [
        "//t:head": [], "//t:titleStmt/t:title": ["“Am Anfang stand die Leiter hinter dem Haus”"],
      ]),
  ]
}
