extension DocumentCase {
  static let titles = [
    DocumentCase(
      "a Russian story below its author's name", "ru",
      """
      Антон Петрович Вершков
      ЛЕСТНИЦА

      В бытность мою в уезде мне часто приходилось бывать у одного огородника, который держал лестницу за сараем и никому её не давал.

      Лестница эта была старая, и никто не знал, кто её сделал.
      """,
      [
        "//t:titleStmt/t:title": ["ЛЕСТНИЦА"], "//t:titleStmt/t:author": ["Антон Петрович Вершков"],
        "//t:docAuthor": ["Антон Петрович Вершков"], "//t:titlePart": ["ЛЕСТНИЦА"],
        "//t:titleStmt/t:title/@cert": [],
      ]),
    DocumentCase(
      "a title that is a name, above the kind of work", "en",
      """
      EMMA CARTER

      A Novel

      There was a house behind the hill, and somebody had lived in it for many years without being seen.

      Nobody knew why.
      """, ["//t:titleStmt/t:title": ["EMMA CARTER"], "//t:titleStmt/t:author": []]),
    DocumentCase(
      "a speech that opens with an address", "en",
      """
      Fellow-Countrymen:

      At this second meeting there is less to be said about the ladder than there was at the first one.

      Nothing has changed, and nobody has asked for it.
      """,
      [
        "//t:titleStmt/t:title": ["“At this second meeting there is less to be said about …”"],
        "//t:titleStmt/t:title/@cert": ["low"], "//t:opener/t:salute": ["Fellow-Countrymen:"], "//t:head": [],
      ]),
    DocumentCase(
      "a text that begins with its first chapter", "en",
      """
      There is a tale of a ladder, and it is told here for the last time, as nobody has asked for it.


      I. THE LADDER

      It stood behind the barn, and nobody used it.


      II. THE BARN

      It stood before the ladder, and nobody saw it.
      """,
      [
        "//t:titleStmt/t:title": ["“There is a tale of a ladder, and it is told here for the …”"],
        "//t:titleStmt/t:title/@cert": ["low"],
      ]),
    DocumentCase(
      "a head with emphasis and the marker of a note", "en",
      """
      _The Carter Papers_ and Others*

      They were found in a barn behind the hill, and nobody knows who put them there.

      They are printed here as they are.

      * The owner did not wish to be named.
      """, ["//t:titleStmt/t:title": ["The Carter Papers and Others"]]),
    DocumentCase(
      "the frame of a library that names its translator as author", "en",
      """
      The Project Gutenberg eBook of Letters from the Barn

      Title: Letters from the Barn

      Author: Lady Carter

      Release date: November 27, 2006 [eBook #99942]

      *** START OF THE PROJECT GUTENBERG EBOOK LETTERS FROM THE BARN ***

      LETTERS FROM THE BARN

      TRANSLATED BY LADY CARTER

      There was a barn, and somebody wrote letters in it for many years, as the owner did not mind.

      Here they are.

      *** END OF THE PROJECT GUTENBERG EBOOK LETTERS FROM THE BARN ***
      """,
      [
        "//t:titleStmt/t:author": [], "//t:titleStmt/t:editor[@role='translator']": ["Lady Carter"],
        "//t:sourceDesc/t:bibl/t:title": ["Letters from the Barn"], "//t:sourceDesc/t:bibl/t:idno": ["99942"],
        "//t:sourceDesc/t:bibl/t:date/@when": ["2006-11-27"],
        "//t:sourceDesc/t:bibl/t:publisher": ["Project Gutenberg"],
      ]),
    DocumentCase(
      "a book whose frame names two authors", "en",
      """
      The Project Gutenberg eBook of Tales

      Title: Tales

      Author: Jacob Carter
              Wilhelm Carter

      *** START OF THE PROJECT GUTENBERG EBOOK TALES ***

      TALES

      There was a barn, and somebody told tales in it for many years, as the owner did not mind.

      *** END OF THE PROJECT GUTENBERG EBOOK TALES ***
      """, ["//t:titleStmt/t:author": ["Jacob Carter", "Wilhelm Carter"]]),
  ]
}
