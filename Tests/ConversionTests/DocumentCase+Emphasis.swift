extension DocumentCase {
  static let emphasis = [
    DocumentCase(
      "emphasis behind quotation marks and dashes", "en",
      """
      A TALK

      “_That_ you will not,” he said; “and the mark was ‘_poison_’ or not.” It was so—_so_, I say—and (_here_) it ends.

      “_Read it_,” read the old man. “_And nobody came._” Then he stopped, and nobody asked him why.

      An odd_ mark, and “_one that stays open, and _this_ word.
      """,
      ["//t:hi": ["That", "poison", "so", "here", "Read it", "And nobody came.", "this"]]),
    DocumentCase(
      "emphasis that goes on over a line of a note", "en",
      """
      A TALK

      It was printed in a book.[1] Nobody has seen it.

      Another paragraph stands here, so that there is something to read.

      Notes

      [1] See _The Ladder and
      the Barn_, p. 3.
      """, ["//t:note//t:hi": ["The Ladder and the Barn"]]),
    DocumentCase(
      "verses of which each ends with a cut word", "es",
      """
      Del donoso poeta al libro de la escalera, que nadie ha leído nunca y que nadie va a leer en este pueblo.

      Si de llegarte a los bue-,
      libro, fueres con letu-,
      no te dirá el boquirru-
      que no pones bien los de-.
      Mas si el pan no se te cue-
      por ir a manos de idio-,

      Aquí se acaba el poema del donoso poeta, que nadie ha leído nunca y que nadie va a leer en este pueblo.
      """, ["//t:lb": []]),
    DocumentCase(
      "emphasis over the lines of a stanza, and words taken out of it", "en",
      """
      A TALK

      It was in the year in which the river froze that they sang this song in
      the village, and nobody who heard it then has forgotten it, though the
      miller would have liked them to.

        _The wheel goes round, the wheel goes round,
        And nobody can stop it;
        The miller lays it on the ground
        And is afraid to drop it._

      _The Mill of _Upton_, by the River._ It stood there before anybody now
      living was born, and will stand there yet.
      """,
      [
        "//t:l/t:hi": [
          "The wheel goes round, the wheel goes round,", "And nobody can stop it;",
          "The miller lays it on the ground", "And is afraid to drop it.",
        ],
        "//t:p/t:hi": ["The Mill of", ", by the River."],
      ]),
  ]
}
