extension DocumentCase {
  /// How letters, prefaces and treaties end, and what only looks like an end.
  static let leave = [
    DocumentCase(
      "a letter whose end steps to the right", "de",
      """
      An den Vater.

                                              Wien, den 4. April 1787.

      Liebster Vater!

      Mir ist sehr unangenehm, daß durch die Dummheit des Müllers mein Brief
      nicht in Ihre Hände gekommen ist. Ich schrieb Ihnen unter anderm darin,
      daß ich hoffte, Sie würden mein letztes Schreiben empfangen haben.

                          Ich küsse Ihnen 1000mal die Hände und bin ewig
                                    Ihr
                                         gehorsamster Sohn
                                              W. A. Müller.

      N. S. Meine Frau empfiehlt sich.
      """,
      [
        "count(//t:lg)": ["0"],
        "//t:closer/t:salute": [
          "Ich küsse Ihnen 1000mal die Hände und bin ewig Ihr gehorsamster Sohn"
        ],
        "//t:signed//t:surname": ["Müller"],
        "//t:postscript": ["N. S. Meine Frau empfiehlt sich."],
      ]),
    DocumentCase(
      "a letter whose last paragraph goes over into its end", "en",
      """
      To the Carpenter.

      York, 4th April 1787.

      Dear Sir,

      I have seen the wheel, and I am content with it, though it is smaller than
      the one of which we spoke when you were here. The money is with my brother.
      I remain, with all good wishes for your house and family,
                              Ever yours,
                                   T. H. Wright

      I want to say more to you, but the post goes at four.
      """,
      [
        "//t:closer/t:salute": ["Ever yours,"],
        "//t:signed//t:surname": ["Wright"],
        "count(//t:div/t:p)": ["1"],
        "//t:postscript": ["I want to say more to you, but the post goes at four."],
      ]),
    DocumentCase(
      "prefaces that end with a name, a place and a date", "en",
      """
      THE MILL



      PREFACE

      This book was written in the evenings of one winter, and it should be read
      in the same way. Whoever finds a fault in it may keep it for himself.

          H. G. L.

        _New York, June 1, 1916._



      INTRODUCTION

      What is said in the preface is true, but it is not all. The mill stands to
      this day, and who wants to see it must only go up the river for an hour.

      C. LOVAT FARMER.

      _Chelsea_,

      _February 1921_.



      APPENDIX

      I find, since reading over the book, that I have in several places spoken in
      such a tone as may lead those who do not know me to suppose me an enemy of
      all mills; and solemnly taking it back, I subscribe myself,

      FREDERICK DOUGLAND.

      LYNN, _Mass., April_ 28, 1845.
      """,
      [
        "//t:div[1]//t:signed": ["H. G. L."],
        "//t:div[2]//t:signed//t:surname": ["FARMER"],
        "//t:div[2]//t:dateline": ["Chelsea,", "February 1921."],
        "//t:div[3]//t:signed//t:surname": ["DOUGLAND"],
        "//t:div[3]//t:dateline": ["LYNN, Mass., April 28, 1845."],
      ]),
    DocumentCase(
      "signatures beside the places of their seals", "en",
      """
      TREATY OF THE RIVER

      The two villages, wishing to end their quarrel about the water, have agreed upon the following, which shall be kept by all who live in them from this day on and for ever.

      The sluice shall be open from the morning to the evening of each day, and closed at night.

      Done at the bridge, this third day of September in the year one thousand seven hundred and eighty-three.

      D. HARTMAN (SEAL)
      JOHN ADLER (SEAL)
      B. FRANKEL (SEAL)
      """,
      [
        "//t:signed//t:surname": ["HARTMAN", "ADLER", "FRANKEL"],
        "count(//t:list)": ["0"],
      ]),
    DocumentCase(
      "a bill of fare, which nobody has signed", "en",
      """
      DINNERS FOR THE HARVEST

      The dinners of the harvest are for eighteen persons, and the miller's wife has
      cooked them every year since she came into the house.

      First Course.

        Stewed Eels.     Vase of       Red Mullet.
                         Flowers.

      Second Course.

      Roast Fowls. Ham.
      """,
      [
        "count(//t:signed)": ["0"], "count(//t:lg)": ["0"],
        "count(//t:ab[@type='preformatted'])": ["1"],
      ]),
    DocumentCase(
      "a title page set in, which is no poem", "en",
      """
        TWO PLAYS FOR
        MILLERS

        By

        SUSAN PACKER

        Teacher of Latin in the School of Omaha

        MILLER AND COMPANY
        Boston · New York · Chicago
        1911

      PREFACE

      I am greatly indebted to the miller and to his wife. To the former, for his
      help in reading the manuscript, and to the latter for her great patience.
      """,
      ["count(//t:lg)": ["0"]]),
    DocumentCase(
      "sonnets whose lines begin small, with numbers in the margin", "it",
      """
      Canzoniere del mugnaio


      I

      Voi ch'ascoltate in rime sparse il suono
      di quei sospiri ond'io nudriva 'l core
      in sul mio primo giovenile errore
      quand'era in parte altr'uom da quel ch'i' sono,                4

      del vario stile in ch'io piango et ragiono
      fra le vane speranze e 'l van dolore,
      ove sia chi per prova intenda amore,
      spero trovar pietà, nonché perdono.                            8

      ma ben veggio or sì come al popol tutto
      favola fui gran tempo, onde sovente
      di me medesmo meco mi vergogno;                               11

      et del mio vaneggiar vergogna è 'l frutto,
      e 'l pentersi, e 'l conoscer chiaramente
      che quanto piace al mondo è breve sogno.                      14
      """,
      ["count(//t:lg)": ["4"], "//t:l/@n": ["4", "8", "11", "14"], "count(//t:div//t:p)": ["0"]]),
    DocumentCase(
      "tables in frames, with blank lines between the rows, and with bars only", "en",
      """
      REPORT ON THE MILLS

      The following tables show how much the mills of the valley ground in each of
      the years of which we have the books, and they were made with care.

      +--------+------------+
      | Mill   | Wheels     |
      +--------+------------+

      | Lower  | 2          |

      | Old    | 1          |
      +--------+------------+

      There were more mills in the hills. Their wheels are smaller and turn faster,
      and their books are not kept as they should be.

      | Book | Written at |
      |------|------------|
      | I    | Granua     |
      | II   | Carnuntum  |

      That is all that could be found out in the time that we had for it, and we
      beg leave to end our report with it.
      """,
      [
        "count(//t:ab[@type='preformatted'])": ["1"], "count(//t:table)": ["1"],
        "count(//t:row)": ["4"],
        "count(//t:body//t:p)": ["3"],
      ]),
    DocumentCase(
      "a number in brackets and a note with a letter, and nothing else", "en",
      """
      [50]

      [B] Cf. the miller, i. 15: "Which of them came first is not known."
      """,
      ["count(//t:body//t:p)": ["2"]]),
    DocumentCase(
      "French notes in round brackets, which begin anew with each letter", "fr",
      """
      LETTRES DU MEUNIER

      LETTRE I.

      Je m'en vais vous mander la chose la plus étonnante, la plus surprenante et la
      plus merveilleuse qui soit arrivée au moulin ; vous êtes bien provinciale (1).

      (1) Tout ceci est une plaisanterie.

      LETTRE II.

      Ce qui s'appelle tomber du haut des nues, c'est ce qui arriva hier au soir à la
      roue (1) ; mais il faut reprendre les choses de plus loin.

      (1) La grande roue, sur la rivière.
      """,
      [
        "//t:note/t:p": ["Tout ceci est une plaisanterie.", "La grande roue, sur la rivière."], "count(//t:ref)": ["2"],
      ]),
    DocumentCase(
      "notes with bare numbers below a line of their own", "en",
      """
      THE SAYINGS OF THE MILL

      CHAPTER I

      The word[1] that was spoken at the mill is not forgotten, and it is said again
      wherever there is a wheel, and by all who have heard it from their fathers.[2]

      ____________

      1 The word occurs nine times in the sayings.

      2 And from nobody else.

      CHAPTER II

      The second word[1] was spoken at night, when the wheel had stopped, and only the
      miller's wife has heard it; she has told it to her sons, and to none besides.

      ____________

      1 This word is placed by some in the second stage.
      """,
      [
        "//t:note/t:p": [
          "The word occurs nine times in the sayings.", "And from nobody else.",
          "This word is placed by some in the second stage.",
        ],
        "count(//t:ref)": ["3"],
        "count(//t:div[@type='chapter'])": ["2"],
      ]),
    DocumentCase(
      "an outline of letters and numbers, set flush, and a list marked twice", "en",
      """
      MANUAL FOR MILLS

      The following is to be kept by all who live in the mill, on week-days as well
      as on Sundays, and whoever breaks it shall go without his supper for a week.

      (a) Food.
      (1) Give each of them bread and beer.
      (2) Give meat on Sundays.
      (b) Pay.
      (1) Pay at Michaelmas.
      (2) Pay no more than is due.

      In the house of the miller itself there are a few more rules, which are older:

      * a. The miller shall live in the house.
      * b. The apprentice shall sleep above the stones.
      * c. The maid shall have her own room.

      There is one more, of which nobody speaks, and which everybody keeps.
      """,
      [
        "//t:body//t:div/t:list[1]/t:label": ["(a)", "(b)"],
        "//t:item/t:list/t:label": ["(1)", "(2)", "(1)", "(2)"],
        "//t:list[last()]/t:label[starts-with(., '*')]": ["* a.", "* b.", "* c."],
      ]),
    DocumentCase(
      "a name below the heads of a part, which nobody has signed", "en",
      """
      JACK SHEPARD

      PART THE FIRST.

      1703.

      THE WIDOW AND HER CHILD.



      CHAPTER I.

      On the night of the great storm a woman went over the bridge with a child in her
      arms, and looked behind her as if somebody followed; but there was nobody at all.



      PART THE SECOND.

      1715.

      JONATHAN WILDE.



      CHAPTER I.

      In the morning the bridge was gone, and the woman with it; but the child lay in a
      basket on the sand, and was asleep.
      """,
      ["count(//t:signed)": ["0"], "count(//t:person)": ["0"]]),
    DocumentCase(
      "a letter whose date and address are set in", "de",
      """
      BRIEFE AN DEN MÜLLER

      Brief I.

                                                      Jena, 13. Juni 1794.

                               Hochwohlgeborner Herr,
                     Hochzuverehrender Herr Geheimer Rat!

      Beiliegendes Blatt enthält den Wunsch einer Sie unbegrenzt hochschätzenden
      Gesellschaft, die Mühle, von der die Rede ist, mit Ihrem Besuche zu beehren.

      Hochachtungsvoll verharre ich
      Euer Hochwohlgeboren
                                    gehorsamster Diener
                                    und aufrichtigster Verehrer
                                              F. Schiller.
      """,
      [
        "count(//t:lg)": ["0"],
        "//t:opener/t:dateline": ["Jena, 13. Juni 1794."],
        "//t:opener/t:salute": ["Hochwohlgeborner Herr, Hochzuverehrender Herr Geheimer Rat!"],
        "//t:closer/t:salute": [
          "Hochachtungsvoll verharre ich Euer Hochwohlgeboren gehorsamster Diener und aufrichtigster Verehrer"
        ],
        "//t:signed//t:surname": ["Schiller"],
      ]),
    DocumentCase(
      "bold words between asterisks, which call no notes", "en",
      """
      THOUGHTS OF A MILLER

      From my mother I have piety and beneficence, and abstinence, not only from evil
      deeds, but even from **evil thoughts**, and a plain way of living.

      **Among the hills at the upper mill** I began the morning by saying to myself that
      I should meet with the busybody and the ungrateful.

      Begin the evening likewise.
      """,
      ["count(//t:note)": ["0"], "count(//t:ref)": ["0"], "count(//t:body//t:p)": ["3"]]),
  ]
}
