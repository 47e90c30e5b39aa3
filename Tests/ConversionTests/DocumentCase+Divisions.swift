extension DocumentCase {
  /// What heads a part of a text, what only looks so, and how deep the parts stand.
  static let divisions = [
    DocumentCase(
      "signatures below letters that are quoted in a novel", "en",
      """
      PART I


      CHAPTER I

      She took a sheet of paper, and wrote the following lines upon it.

      I have never lent the miller any money, and I never shall, whatever he may say of it.


      C. HOLLAND.


      “There is the note,” she said, and went to the window without another word.


      CHAPTER II

      He had written to her as well, and she knew the letter by heart.

      You can expect the money, though I shall have to sell the mill, and the wheel with it.


      Your friend and debtor,
      D. CARTER.


      When she had read this again she was convinced.


      PART II


      CHAPTER I

      The mill was sold.


      CHAPTER II

      The wheel was not.
      """,
      [
        "//t:body/t:div/@type": ["part", "part"],
        "//t:div[@type='part']/t:div/t:head": ["CHAPTER I", "CHAPTER II", "CHAPTER I", "CHAPTER II"],
        "//t:head[contains(., 'HOLLAND') or contains(., 'CARTER')]": [],
      ]),
    DocumentCase(
      "an epilogue whose chapters are counted anew", "en",
      """
      PART I


      Chapter I. The Wheel

      It went round.


      PART II


      Chapter I. The Door

      It stuck.


      EPILOGUE


      Chapter I. The River

      It went on.


      Chapter II. The Sea

      It waited.
      """,
      [
        "//t:body/t:div/@type": ["part", "part", "epilogue"],
        "//t:div[@type='epilogue']/t:div/@n": ["I", "II"],
      ]),
    DocumentCase(
      "a dedication and a preface between the head of a part and its chapters", "en",
      """
      PART I


      CHAPTER I

      The mill stood still, and nobody asked why it did so.


      CHAPTER II

      The mill went round.


      PART II


      TO THE LORD OF THE VALLEY

      When I sent your lordship the first part of this book, I said that the second would be shorter.


      TO THE READER

      It is longer.


      CHAPTER I

      The mill was sold.


      CHAPTER II

      The wheel was not.
      """,
      [
        "//t:body/t:div/@type": ["part", "part"],
        "//t:div[@n='II'][@type='part']/t:div/@type": ["section", "section", "chapter", "chapter"],
      ]),
    DocumentCase(
      "letters that go on with the numbers of a first volume, some with a note's marker", "en",
      """
      LETTERS OF A MILLER

      BY ANNA BROWN

      VALLEY AND SONS, PUBLISHERS


      CONTENTS OF VOLUME II.

      31. To the Carter
      32. To the Same
      33. To his Wife
      34. To the River
      35. To the Same
      36. To the Lord


      31.

      TO THE CARTER.

      The door sticks, and I beg you to come and look at it as soon as you can.

      The miller says that it stuck in the last winter as well.

      I do not remember it.

      But I was not there.

      You were.


      32.[1]

      TO THE CARTER.

      It still sticks, and you have not come.

      [Footnote 1: The door of the mill.]


      33.

      TO HIS WIFE.

      Where is he?

      He went to the river on Monday.

      He has not come back.

      The river has.


      34.

      TO THE RIVER.

      Have you seen him?

      He had a hat.

      It was grey.


      35.

      TO THE RIVER.

      You have not answered.


      36.

      TO THE LORD.

      Your lordship will excuse this letter.


      INDEX.


      Carter, the.


      River, the, in spring.

      Lord of the valley, the.


      Wheel, the.
      """,
      [
        "//t:div[@type='contents']//t:item": [
          "31. To the Carter", "32. To the Same", "33. To his Wife", "34. To the River", "35. To the Same",
          "36. To the Lord",
        ],
        "//t:body/t:div/@n": ["31", "32", "33", "34", "35", "36"],
        "//t:div[@n='32']/t:head": ["32.[1]", "TO THE CARTER."],
        "//t:div[@type='index']/t:head": ["INDEX."],
        "//t:div[@type='index']//t:div": [],
      ]),
    DocumentCase(
      "a table of contents in groups below the names of books", "en",
      """
      THE TWO MILLS

      By Anna Brown


      CONTENTS


           Book the First--The Wheel

           CHAPTER I      The Valley
           CHAPTER II     The Road


           Book the Second--The Door

           CHAPTER I      The Autumn
           CHAPTER II     The Winter
           CHAPTER III    The Frost
           CHAPTER IV     The Snow
           CHAPTER V      The Ice
           CHAPTER VI     The Thaw
           CHAPTER VII    The Rain
           CHAPTER VIII   The Spring, and What Came of It
           CHAPTER IX     The Summer, and Who Came in It
           CHAPTER X      The Second Autumn
           CHAPTER XI     The Second Winter
           CHAPTER XII    The Last of the Snow
           CHAPTER XIII   The Last of the Ice




      Book the First--The Wheel


      CHAPTER I.
      The Valley


      There was a valley, and a river in it, and nobody had ever been known to leave the one or to cross the other without
      telling the miller of it beforehand, who wrote it down.


      CHAPTER II.
      The Road


      There was no road.


      Book the Second--The Door


      CHAPTER I.
      The Autumn


      It stuck.
      """,
      [
        "//t:div[@type='contents']//t:item[starts-with(., 'Book')]": [
          "Book the First--The Wheel", "Book the Second--The Door",
        ],
        "count(//t:div[@type='contents']//t:item)": ["17"],
        "//t:div[@type='book']/t:head": ["Book the First--The Wheel", "Book the Second--The Door"],
        "//t:div[@type='book']/t:div/@n": ["I", "II", "I"],
      ]),
    DocumentCase(
      "entries of a list of chapters that are wrapped", "es",
      """
      La vida del molinero

      por Ana Moreno


      Tasa

      Al lector

      Que trata de cómo el molinero de esta historia
      perdió su burro

      De lo que dijo el burro de
      Sancho cuando fue hallado

      Donde se cuenta la boda de la molinera

      De la vuelta del molinero a su molino


      TASA

      Yo, el escribano, doy fe de que este libro vale lo que pesa, y de que pesa poco, y de que quien lo compre lo ha
      de leer entero antes de quejarse de su precio, porque así lo mandan quienes pueden mandarlo y así lo firmo. Y
      digo más: que no tiene erratas que no tenga también el molinero, que las tiene todas, y que en lo demás es un
      libro honrado, con su principio y su fin, y con un burro en medio que vale por los dos juntos y algo más todavía.


      AL LECTOR

      Desocupado lector, aquí tienes un burro.


      Capítulo I. Que trata de cómo el molinero de esta historia perdió su burro

      En un lugar del río vivía un molinero que tenía un burro y lo perdió.

      Capítulo II. De lo que dijo el burro de Sancho cuando fue hallado

      El burro no dijo nada, y en esto mostró más juicio que los que lo buscaban.

      Capítulo III. Donde se cuenta la boda de la molinera

      La boda fue un martes.

      Capítulo IV. De la vuelta del molinero a su molino

      El molinero volvió, y halló el molino donde lo había dejado.
      """,
      [
        "//t:div[@type='contents']//t:item": [
          "Tasa", "Al lector", "Que trata de cómo el molinero de esta historia perdió su burro",
          "De lo que dijo el burro de Sancho cuando fue hallado", "Donde se cuenta la boda de la molinera",
          "De la vuelta del molinero a su molino",
        ]
      ]),
    DocumentCase(
      "tales that have chapters each", "en",
      """
      CHAPTER I

      The mill stood still.


      CHAPTER II

      The mill went round.


      THE TALE OF THE RIVER


      CHAPTER I

      It rose in the hills.


      CHAPTER II

      It ended in the sea.
      """,
      [
        "//t:div[t:head='THE TALE OF THE RIVER']/t:div/@n": ["I", "II"],
        "//t:body/t:div/@type": ["chapter", "chapter", "section"],
      ]),
  ]
}
