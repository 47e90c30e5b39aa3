extension DocumentCase {
  /// What stands around a text: its title page, its contents, and where it is from.
  static let fronts = [
    DocumentCase(
      "contents in groups, in Dutch, with a stop behind their pages", "nl",
      """
      UIT HET DAL,

      DOOR

      ANNA MOLENAAR.

      ARNHEM, 1869.


      INHOUD.


      OP DE MOLEN.

                                            Bladz.
      HET WIEL                                  3.
      DE DEUR                                  17.
      DE MOLENAAR EN ZIJN
      HOED                                     20.


      AAN DE RIVIER.

                                            Bladz.

      DE BRUG                                  41.




      HET WIEL.

      Hebt ge wel eens een wiel gezien dat niet draaide, en hebt ge u toen afgevraagd waarom het niet draaide, en of
      het ooit had gedraaid, en voor wien?
      """,
      [
        "//t:docAuthor": ["DOOR ANNA MOLENAAR."],
        "//t:div[@type='contents']/t:head": ["INHOUD."],
        "//t:div[@type='contents']//t:item[contains(., '20.')]": ["DE MOLENAAR EN ZIJN HOED 20."],
        "//t:body/t:div[not(@type='contents')]/t:head": ["HET WIEL."],
      ]),
    DocumentCase(
      "chapters with long titles, wrapped, that the contents shorten", "en",
      """
      The History of a Mill

      by Anna Brown


      CONTENTS

      BOOK I. -- CONTAINING AS MUCH OF THE BUILDING OF THE MILL AS IS NECESSARY.

      Chapter i. -- The introduction to the work.

      Chapter ii. -- A short description of the miller.

      BOOK II. -- CONTAINING SCENES OF GRINDING.

      Chapter i. -- Showing what kind of a mill this is.


      To the Lord
      of the Valley.

      Notwithstanding your constant refusal, when I have asked leave to prefix your name to this dedication, I must
      still insist on my right to desire your protection of this mill.


      BOOK I. -- CONTAINING AS MUCH OF THE BUILDING OF THE MILL AS IS NECESSARY
      TO ACQUAINT THE READER WITH IT.

      Chapter i. -- The introduction to the work, or bill of fare to the feast.

      A miller ought to consider himself, not as a gentleman who gives a private treat, but as one who keeps a mill.

      Chapter ii. -- A short description of the miller, and a fuller account of
      his sister, who had the door.

      In that part of the valley which is commonly called the bottom, there lately lived a miller and his sister.

      BOOK II. -- CONTAINING SCENES OF GRINDING IN DIFFERENT DEGREES OF
      FINENESS.

      Chapter i. -- Showing what kind of a mill this is; what it is like, and what
      it is not like.

      Though we have properly enough entitled this our work a history, we intend in it to speak of nothing but corn.
      """,
      [
        "count(//t:div[@type='contents']//t:item)": ["5"],
        "//t:div[@type='book']/@n": ["I", "II"],
        "//t:div[@type='book']/t:div/@n": ["I", "II", "I"],
      ]),
    DocumentCase(
      "the title of a chapter below its number", "en",
      """
      CHAPTER I.

      The Widow and her Child.


      On the night of Friday, at the hour of eleven, the door of a miserable mill in an obscure quarter of the valley was
      opened, and a man with a lantern in his hand appeared at the threshold.


      CHAPTER II.

      The Old Wheel.


      At the hour of twelve it was shut again, and nobody had gone in or come out, though the lantern was burning in the
      yard and the wheel went round as if there were corn to be ground.
      """,
      [
        "//t:div[@n='I']/t:head": ["CHAPTER I.", "The Widow and her Child."],
        "//t:div[@n='II']/t:head": [
          "CHAPTER II.", "The Old Wheel.",
        ],
      ]),
    DocumentCase(
      "an entry of the contents that goes on below its page", "en",
      """
      THE WHEEL

      BY ANNA BROWN

      VALLEY AND SONS, PUBLISHERS


      CONTENTS.

      CHAPTER I. The Idle Miller                    75
             II. The Wheel                          88
            III. How the Miller broke out of       211
                    the Mill at Night
             IV. Good and Evil                     224


      CHAPTER I.

      The miller was idle, and the wheel stood still for as long as he was so, which was the whole of the first winter.


      CHAPTER II.

      The wheel went round.
      """,
      [
        "//t:div[@type='contents']//t:item": [
          "CHAPTER I. The Idle Miller 75", "II. The Wheel 88", "III. How the Miller broke out of 211 the Mill at Night",
          "IV. Good and Evil 224",
        ]
      ]),
    DocumentCase(
      "a motto and who said it, to the right below", "en",
      """
      THE ROAD


        Strange! quoth I, debating the matter with myself,
        that one-and-twenty miles of road should give a man
        these rights.--

                                        STERNE.


      Have you ever had a cousin who came home from his first voyage, and have you fetched him from the river?


      THE RIVER


      It went on.


      THE SEA


      It waited.
      """,
      ["//t:body//t:head[. = 'STERNE.']": []]),
    DocumentCase(
      "where a treaty is from, said below it", "en",
      """
      The Treaty of the Mill

      The two parties have agreed to this, and to nothing else, at the mill and in the presence of the miller.

      Article 1.

      There shall be peace between the wheel and the door.

      Article 2.

      The river shall be free.


      Source:
      Treaties and Other Acts of the Valley.
      Edited by Anna Brown
      Volume 2
      Valley : Printing Office, 1931.
      """,
      [
        "//t:body//t:div/@type": ["article", "article"],
        "count(//t:note[@type='source'])": ["1"],
      ]),
    DocumentCase(
      "who signs below the day on which it was done", "en",
      """
      A PROCLAMATION

      Whereas the door has been shut for many years, and nobody has been able to open it, it is hereby declared open.

      ARTICLE I

      It shall stay open.

      ARTICLE II

      It shall not be shut.

      DONE at the mill this twenty-fourth day of July in the year one thousand nine hundred and twenty-nine.

      HERBERT CARTER

      By the Miller:

      HENRY L BROWN

      Secretary of the Wheel
      """, ["//t:head[contains(., 'CARTER') or contains(., 'BROWN')]": []]),
    DocumentCase(
      "lines of a contents list whose first is set in further", "en",
      """
            III. The Quarrel of the Miller with      254
          XXXII. The Closing Scene                   472
      """, ["//t:body//t:item": ["III. The Quarrel of the Miller with 254", "XXXII. The Closing Scene 472"]]),
    DocumentCase(
      "columns right below a signature", "en",
      """
      These little plays were written for the mill, and for nobody else who can read.

        ANNA BROWN

       2. Leadership                                       358-388
            (_a_) General considerations                   358-370
            (_b_) Teamwork                                 371-377
      """, ["count(//t:div/t:ab | //t:div/t:list)": ["1"]]),
  ]
}
