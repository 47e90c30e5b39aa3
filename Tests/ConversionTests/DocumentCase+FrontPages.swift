extension DocumentCase {
  /// Title pages: with notes of those who made the electronic text above them, amid prose, in brackets, by themselves.
  static let frontPages = [
    DocumentCase(
      "a note of several paragraphs above a title page with `by` on a line of its own", "en",
      """
      [Transcriber's Note:

      This e-text is based on the same printed edition as another, which is less
      cluttered, and which the reader may prefer.

      Errors are listed at the end.]




      MODERN MILLING PLAYS

      The Wheel in the Hills
      The Dusty Farm

      by

      JÓHANN CARTER

      Instructor in Latin at the High School

      Translated by Anna Holt




      New York
      The Milling Foundation
      Valley University Press
      1916


      ·.·

        _Copyright, 1916, by The Milling Foundation_


      _To J. G., without whom I should have been powerless, do I dedicate
      my share in this book._




      CHAPTER I


      The miller stood on the steps of the mill, and looked at the river, which came
      down from the hills with the snow of the winter in it, and he said nothing.

      CHAPTER II

      In the morning the wheel stood still, and no one knew why, for the water ran as
      it had always run, and the stones were as sharp as they had been on the day before.
      """,
      [
        "//t:titlePage/t:note/t:p[1]": ["[Transcriber's Note:"],
        "count(//t:titlePage/t:note/t:p)": ["3"],
        "//t:titlePart": [
          "MODERN MILLING PLAYS", "The Wheel in the Hills The Dusty Farm", "Instructor in Latin at the High School",
        ],
        "//t:docAuthor": ["by JÓHANN CARTER"],
        "//t:titlePage/t:byline": ["Translated by Anna Holt"],
        "count(//t:docImprint)": ["2"],
        "//t:body//t:p[1]": [
          "To J. G., without whom I should have been powerless, do I dedicate my share in this book.",
          "The miller stood on the steps of the mill, and looked at the river, which came down from the hills with the snow of the winter in it, and he said nothing.",
          "In the morning the wheel stood still, and no one knew why, for the water ran as it had always run, and the stones were as sharp as they had been on the day before.",
        ],
      ]),
    DocumentCase(
      "a title page below an introduction, which gives the book its title, and one that was copied out in brackets",
      "en",
      """
      BIBLIOGRAPHICAL NOTE


      Part 2 and Part 3 of _The Merry Miller_ are reproduced in photographic facsimile from
      the copies in the library of the valley, where they are bound together with Part 1,
      which was published by the same society two years ago. A typical page measures a
      hand and a half by a hand. Part 4 is reproduced from the copy of the miller himself.

      [Frontispiece Text:


                            The
                      Compleat Miller
                           or the
                    Contemplative Man's
                        Recreation.

         London, Printed by T. Mills for RICH. CARTER, in
             S. Dunstans Churchyard Fleet Street, 1653.]




                            The

                       MERRY MILLER:

                          or, the

                Water-Wheel and Mill-House

                        MISCELLANY.

                        Taken from

        The Original Manuscripts written in _Flour_
          by Persons of the first Rank and Figure in the
          Valley; relating to Love, Matrimony, Bread, and many
          other Subjects.

                         PART II.

          _LONDON_:

        Printed for J. CARTER in _Mill-Lane_; and Sold by
          the Booksellers in Town and Country.




      The Editor returns his hearty thanks to those gentlemen who have favoured him with their
      letters, and intreats that they will be so good as to continue to communicate whatever
      they shall meet with of this kind to the publisher, who will pay for the carriage.




      INTRODUCTION.


      You will pardon the editor that he does not put things better in order; but he is so
      engaged in reading the letters sent him that he believes the preface is in the middle.

      He dares swear that you will find it somewhere or other, and so read on, and be merry,
      for the mill is turning, and the river is high, and there is bread enough for us all.
      """,
      [
        "//t:titleStmt/t:title": ["The MERRY MILLER: or, the Water-Wheel and Mill-House MISCELLANY."],
        "count(//t:lg)": ["0"],
        "count(//t:div[@type='titlePage']/t:p)": ["10"],
        "//t:div[@type='part']/@n": [],
        "count(//t:note/t:p)": ["3"],
      ]),
    DocumentCase(
      "the first part of a poem below its title page", "it",
      """
      LA COMMEDIA DEL MUGNAIO

      di Dante Mugnai


      MULINO


      CANTO I

        Nel mezzo del cammin di nostra vita
      mi ritrovai per una selva oscura,
      ché la diritta via era smarrita.


      CANTO II

        Lo giorno se n'andava, e l'aere bruno
      toglieva li animai che sono in terra
      da le fatiche loro; e io sol uno


      FIUME


      CANTO I

        Per correr miglior acque alza le vele
      omai la navicella del mio ingegno,
      che lascia dietro a sé mar sì crudele;
      """,
      [
        "//t:titlePage/t:docAuthor": ["di Dante Mugnai"],
        "//t:body/t:div/t:head": ["MULINO", "FIUME"],
        "//t:div[@type='canto']/@n": ["I", "II", "I"],
      ]),
    DocumentCase(
      "the head of a trial that goes on below, before another one", "en",
      """
      THE TRIAL OF JOHN CARTER, KING OF MILLERS,

      Before the High Court of the Valley, for High Treason.

      On Saturday the Lord President of the High Court, with near fourscore of the members
      of the said Court, having sixteen gentlemen with partizans, came to Mill Hall.

      King. I would know by what power I am called hither, and by what authority, I mean
      lawful, for there are many unlawful authorities in the valley, as all men know.

      THE EXAMINATION OF SARAH HOLT

      March 1st, 1692.

      (H.) Sarah Holt, what evil spirit have you familiarity with?

      (S. H.) None.
      """,
      ["//t:titleStmt/t:title": ["THE TRIAL OF JOHN CARTER, KING OF MILLERS"]]),
    DocumentCase(
      "a page of a play is none that its first speech could entitle", "la",
      """
      Auspicia secunda sunt. Magna gratia dis immortalibus habenda est.
      Auspicia secunda sunt.

        After all have risen, the bride is led by the miller to the front of the altar.
        There he joins their hands and they walk around the altar twice, hand in hand.

      Ubi tu Gaius, ego Gaia.

        The miller hands the groom a cracker, of which he partakes, passing it on to the
        bride, who eats what is left of it, and puts back the veil that she wears.
      """,
      ["//t:titleStmt/t:title/@cert": ["low"], "count(//t:head)": ["0"]]),
    DocumentCase(
      "the books of scripture, and a psalm that belongs to none of them", "la",
      """
      LIBER MOLAE

      CAPUT I

      1:1 in principio erat mola et rota erat super flumen
      1:2 et flumen erat magnum et aqua eius ferebatur super molam
      1:3 dixitque molitor fiat farina et facta est farina

      CAPUT II

      2:1 igitur perfecta est mola et omnis ornatus eius
      2:2 conplevitque molitor opus suum quod fecerat

      LIBER FLUMINIS

      CAPUT I

      1:1 haec sunt nomina filiorum molitoris qui ingressi sunt in vallem
      1:2 Abner et Simeon et Levi

      PSALMUS 116

      1 laudate molitorem omnes gentes laudate eum omnes populi
      2 quoniam confirmata est super nos farina eius
      """,
      [
        "//t:body/t:div/@type": ["book", "book", "psalm"],
        "//t:body/t:div/t:div/@type": ["chapter", "chapter", "chapter"],
        "//t:titleStmt/t:title": ["“in principio erat mola et rota erat super flumen”"],
      ]),
  ]
}
