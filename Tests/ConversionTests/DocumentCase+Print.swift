extension DocumentCase {
  /// What machines and markup editors leave in a text, and what the ends of pages cut.
  static let ocr = [
    DocumentCase(
      "items whose numbers lost the blank behind them", "en",
      """
      ARTICLES.
      In your letter of the 4th you told me on what conditions the mill would be given back to me, and to them I agree.
      1.I will grind the corn of the valley.
      2.From this day I will not open the door in the autumn.
      3.A third of the flour goes to the river.
      Written in 1.5 hours at A.M. Brown's own table.
      """,
      [
        "//t:list/t:label": ["1.", "2.", "3."],
        "//t:list/t:item": [
          "I will grind the corn of the valley.", "From this day I will not open the door in the autumn.",
          "A third of the flour goes to the river.",
        ],
      ]),
    DocumentCase(
      "an item that the end of a page cuts", "en",
      """
      THE MILLER TO THE RIVER

         The articles on which the miller and the river agree are these,
      as far as anybody in the valley knows, and as far as anybody
      asked:
         1.
        The miller will take from the river no more water than the wheel
          can carry, and will give back to it before the evening comes

      [Pg 17]

        what he has taken, in the state in which he took it, and with
          nothing in it.
         2.
        The river will stay where it is, as long as the miller does not
          ask it to go.
         These articles hold until one of the two is no longer there to
      hold them, of which the other will be told in good time by those
      who know.
      """,
      [
        "count(//t:list)": ["1"], "//t:list/t:label": ["1.", "2."], "//t:item//t:pb/@n": ["17"],
      ]),
    DocumentCase(
      "clauses right below the head of an article are paragraphs", "en",
      """
      Article 1
      Everyone in the valley may bring corn to the mill, on any day of the year and in any kind of weather.

      Article 2
      Everyone may wait at the door until it opens, and may sit down there.
      Everyone may leave again when it does not open before the evening.

      Article 3
      Nobody may carry the mill away.
      """,
      ["//t:list": [], "count(//t:div[@n='2']/t:p)": ["2"]]),
    DocumentCase(
      "heads with the marks of Markdown", "en",
      """
      ### PART 1

      ### CHAPTER ONE

      1. The mill stands by the river.
      2. The river stands by nobody.

      ### CHAPTER TWO

      The miller grinds from morning to evening.

      ### CHAPTER THREE

      The #5 door is not to be opened.
      """,
      [
        "//t:titleStmt/t:title[@type='main']": ["“The mill stands by the river”"],
        "//t:div[@type='chapter']/@n": ["1", "2", "3"],
        "//t:div[@type='chapter']/t:head": ["CHAPTER ONE", "CHAPTER TWO", "CHAPTER THREE"],
        "//t:div[@n='1']//t:label": ["1.", "2."],
      ]),
    DocumentCase(
      "a title and its parts by the number of their marks", "en",
      """
      # The Rules of the Mill

      They were agreed upon in the autumn.

      ## Of the door

      It is not to be opened.

      ### In the winter

      Nor in the winter.

      ## Of the wheel

      It goes round.
      """,
      [
        "//t:body/t:head": ["The Rules of the Mill"],
        "//t:body/t:div/t:head": ["Of the door", "Of the wheel"],
        "//t:body/t:div/t:div/t:head": ["In the winter"],
      ]),
    DocumentCase(
      "lines that were broken at their italics", "fr",
      """
      Le meunier avait lu dans un journal de la ville que le grand ouvrage de son cousin, intitulé la
      Condensation des eaux
      en était toujours au chapitre IV, et que personne, dans toute la vallée, ne savait quand il en sortirait.
      Il posa le journal, et il alla voir la roue, qui tournait comme elle avait tourné la veille et l'avant-veille, dans le
      Moulin-Neuf
      , que l'on appelait ainsi depuis cent ans.
      -- La roue tourne ! cria la meunière, qui regardait par la fenêtre et qui n'avait jamais lu le journal de sa vie.
      """,
      ["count(//t:body//t:p)": ["3"]]),
  ]
}
