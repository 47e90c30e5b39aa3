extension DocumentCase {
  static let years = [
    DocumentCase(
      "numbered letters, each with its own year or that of the letter before", "en",
      """
      LETTERS OF A MILLER

      216.

      TO HIS SISTER.

      Millbrook, Feb. 8, 1823.

      The wheel stood still all the winter, and we sat before the fire and told stories of the flood.

      217.

      TO HIS SISTER.

      Millbrook, May 3, 1825.

      The water has come back, and the wheel turns again, but nobody brings us any corn.

      218.

      TO HIS NEPHEW.

      Millbrook, May 17.

      Come and see the wheel, and bring your brother, who has never seen it turn.
      """, ["//t:opener/t:dateline/t:date/@when": ["1823-02-08", "1825-05-03", "1825-05-17"]]),
    DocumentCase(
      "a novel in letters that keeps its years to itself", "en",
      """
      PREFACE

      This was written by a lake, when it rained and nobody could go out.

      London, October 15, 1831.


      LETTER I

      August 13th, 17--.

      My dear Sister,

      You will be glad to hear that I arrived here on the 5th of September, and nobody was waiting for me.


      LETTER II

      Archangel, March 28th, 17--.

      The winter was long, and on the 3d of May the ice was still there.
      """,
      [
        "//t:date/@when": ["1831-10-15", "--08-13", "--09-05", "--03-28", "--05-03"], "//t:creation": [],
        "//t:date/@cert": [],
      ]),
    DocumentCase(
      "numbers behind months that are no years", "en",
      """
      A NOTE

      The word stands in a poem (cf. Jul. 350), and a barrel cost May 226 in that list of prices, as it seems.

      It was printed in November, 1867, in a barn.
      """, ["//t:date": ["November, 1867"], "//t:date/@when": ["1867-11"]]),
    DocumentCase(
      "a day in both styles with the year behind them", "en",
      """
      A LETTER

      The courier left on the 16 (27 August), 1782, and nobody saw him again before the winter came.

      So it was said.
      """,
      [
        "//t:date": ["16 (27 August), 1782"], "//t:date/@when": ["1782-08-27"],
        "//t:date/@when-custom": ["1782-08-16"],
      ]),
    DocumentCase(
      "a year that is far away", "en",
      "A HISTORY\n\nIt began on May 3, 1848, and nobody saw it.\n\nIt went on until the 5th of June.\n\n"
        + Array(repeating: "There was a barn behind the hill, and a ladder stood in it for years.\n\n", count: 120)
        .joined() + "All of it ended on the 9th of July, when nobody looked.\n",
      ["//t:date/@when": ["1848-05-03", "1848-06-05", "--07-09"]]),
  ]
}
