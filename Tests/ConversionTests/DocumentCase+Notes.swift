extension DocumentCase {
  static let notes = [
    DocumentCase(
      "a foot note behind the last words of its chapter", "en",
      """
      CHAPTER I.

      The ladder stood behind the barn for years.[1] Nobody used it, as far as anyone knows.

      [Footnote 1: It was made of oak, says _The Barn_.]

      CHAPTER II.

      It was moved in the end, and nobody saw it again.
      """,
      [
        "//t:body/t:div[1]/t:note/t:p": ["It was made of oak, says The Barn."],
        "//t:body/t:note": [], "//t:note//t:hi": ["The Barn"], "//t:body/t:div[2]/t:head": ["CHAPTER II."],
      ]),
    DocumentCase(
      "a marker far above calls no note of a later page", "en",
      "PREFACE\n\nSome have said so.[1] Nobody knows why they did.\n\n"
        + String(
          repeating: "The ladder stood behind the barn, and nobody used it, as far as anyone knows.\n\n", count: 120)
        + "CHAPTER I.\n\nIt was moved in the end.[1] Nobody saw it again.\n\n[1] To the mill.\n\nSo it ended.\n",
      ["//t:ref/parent::t:p": ["It was moved in the end.[1] Nobody saw it again."], "//t:note/t:p": ["To the mill."]]),
    DocumentCase(
      "what stands behind the last note", "en",
      """
      THE LADDER

      It stood behind the barn.[1] Nobody used it, as far as anyone knows, and it was never moved.[2]

      So it went on for years.

      NOTES

      [1] It was made of oak.

      [2] See the papers of the owner.

      They are lost.


      WORKS BY THE SAME AUTHOR

      The Barn, in one volume, price two shillings, with pictures of it.
      """,
      [
        "//t:note/t:p": ["It was made of oak.", "See the papers of the owner.", "They are lost."],
        "//t:back/t:div[@type='section']/t:p": [
          "WORKS BY THE SAME AUTHOR", "The Barn, in one volume, price two shillings, with pictures of it.",
        ],
      ]),
    DocumentCase(
      "notes in words whose brackets do not pair", "en",
      """
      THE LADDER

      It stood behind the barn.[1] Nobody used it.[2] It was never moved.[3]

      Here the text goes on for a while, so that there is something between the two.

      [Footnote 1: So the first print.-- Perhaps it should be,]
           "The ladder
            Stood there.
            And nobody came," &c.]

      [Footnote 2: Again [see Note 9--"nobody" being
      equal to none.]

      [Footnote 3: moved-- i.e. carried.]

      And this is the end.
      """,
      [
        "//t:note/@n": ["1", "2", "3"], "//t:ref/@n": ["1", "2", "3"],
        "//t:body//t:p[@n]": [
          "It stood behind the barn.[1] Nobody used it.[2] It was never moved.[3]",
          "Here the text goes on for a while, so that there is something between the two.", "And this is the end.",
        ],
      ]),
    DocumentCase(
      "a number in brackets that points to an item", "en",
      """
      THE ROADS

      Damage to roads [(3) below] is slow, and it is of little use when there is no time left for it.

      (3) If somebody can begin it, the traffic goes on with it.
      """, ["//t:note": [], "//t:ref": []]),
    DocumentCase(
      "a marker that touches the first word of a stanza", "en",
      """
      THE LAY

      Of the king they sang,[1] and of his house by the water, as it had been told to them before.

      [1] So the first print.

      Of the queen they sang,[1] and of her ladder behind the barn, as nobody had told it to them.

      [2]So ruled she alone, till the hall stood empty and nobody came to it any more, as it is said.

      [1] So the second print.

      [2] Others read: she ruled.

      Of the barn they sang,[1] and nobody heard it.

      [1] So the third print.
      """,
      [
        "//t:note/@n": ["1", "1", "2", "1"], "//t:note[not(@target)]": [],
        "//t:ref/@n": ["1", "1", "2", "1"],
      ]),
  ]
}
