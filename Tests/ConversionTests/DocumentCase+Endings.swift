extension DocumentCase {
  static let endings = [
    DocumentCase(
      "a memorial with commas between those who sign", "en",
      """
      TO THE GOVERNOR

      Port Mellow, May 3, 1871.

      Sir:

      We ask that the bridge be mended before the winter, as nobody can cross it with a cart.

      Very respectfully,

      A. B. CARTER

      ,

      J. DELANEY

      ,

      P. Q. FARROW.

      The bridge was not mended until another year had passed.
      """,
      [
        "//t:closer/t:signed": ["A. B. CARTER", "J. DELANEY", "P. Q. FARROW."],
        "//t:body//t:p[not(*)]": [
          "We ask that the bridge be mended before the winter, as nobody can cross it with a cart.",
          "The bridge was not mended until another year had passed.",
        ],
      ]),
    DocumentCase(
      "an engagement that says who signed", "en",
      """
      ENGAGEMENT of the Chief of Mellow

      Article 1. I will keep no horse on the common, and no man of mine shall do so, as long as the grass is short.

      Article 2. I will mend the road.

      (Signed)MELLOWSINGH.

      (True translation.)

      (Signed) J. CARTER,

      Acting Political Agent.

      18th February 1836,

      Mellowpore.
      """,
      [
        "//t:signed": ["(Signed)MELLOWSINGH.", "(Signed) J. CARTER, Acting Political Agent."],
        "//t:closer/t:dateline": ["18th February 1836, Mellowpore."],
        "//t:closer/t:dateline/t:date/@when": ["1836-02-18"],
        "//t:note[@type='remark']": ["(True translation.)"],
        "//t:persName[t:surname='Mellowpore']": [],
      ]),
    DocumentCase(
      "a letter whose end is set in short lines", "en",
      """
      LETTER FROM A FRIEND

      BOSTON, April 22, 1845.

      My Dear Friend:

      You remember the old story of the farmer who kept his ladder in the barn and his barn behind the hill.

      It was never found again, as far as I know.

            God speed the day!
            Till then, and ever,
              Yours truly,
                EDWARD CARTER
      """,
      [
        "//t:opener/t:dateline": ["BOSTON, April 22, 1845."],
        "//t:closer/t:salute": ["Yours truly,"],
        "//t:closer/t:signed": ["EDWARD CARTER"],
        "//t:head": ["LETTER FROM A FRIEND"],
        "//t:creation/t:date/@when": ["1845-04-22"],
      ]),
    DocumentCase(
      "sentences that end a chapter and sign nothing", "en",
      """
      CHAPTER I

      He went to the war with his friends, and he came home without them.

      An able man gave him bread and a coat when the King of the Hills gave battle to the Prince of the
      Abares.

      CHAPTER II

      I ask only to be a good and faithful servant of my people.

      TO JAMES CARTER

      CHAPTER III

      He read it again and put it away. Nobody was there to see him.

      Nobody came.
      """, ["//t:signed": [], "//t:closer": []]),
    DocumentCase(
      "a collection of letters, all signed alike", "en",
      (1...6).map { number in
        """
        \(number).

        TO A FRIEND.

        Vienna, March \(number), 18\(10 + number).

        MY WORTHY FIDDLER,--

        Send me the copies that I asked for, and bring the fiddle with you when you come on the morrow.

        Ever your debtor,

        HOLLBERG.

        """
      }.joined(separator: "\n\n"),
      [
        "//t:closer/t:signed": Array(repeating: "HOLLBERG.", count: 6),
        "//t:closer/t:salute": Array(repeating: "Ever your debtor,", count: 6),
        "//t:opener/t:salute": Array(repeating: "MY WORTHY FIDDLER,--", count: 6),
        "//t:creation": [],
      ]),
  ]
}
