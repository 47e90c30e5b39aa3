extension DocumentCase {
  /// What stands before the first chapter of a book, and how its parts are told.
  static let books = [
    DocumentCase(
      "a contents table whose entries stand between blank lines, and a list of pictures", "en",
      """
      THE MILLS OF THE NORTH

      BY ANNA BROWN

      LONDON
      1890


      CONTENTS.

                                    PAGE

      THE ROAD NORTH,                  1


                   CHAPTER I.

      THE FIRST MILL,                  7


                   CHAPTER II.

      THE SECOND MILL,                15


      LIST OF ILLUSTRATIONS.

      THE RIVER AT DAWN,               6

      A WHEEL OF THE OLD STYLE, WITH
          ITS SHAFT,                  12

      THE MILLER,                     18


      CHAPTER I.

      THE FIRST MILL.

      The first of the mills stood by the river, and the river stood by nobody at all, which was the whole of its
      misfortune and the beginning of this book, as the reader will learn in the course of the next hundred pages.
      It had a wheel and a door and a miller, and of these the wheel was the most to be relied upon in all weathers,
      since the door stuck in the autumn and the miller in the winter; so that whoever came with corn came early.


      CHAPTER II.

      THE SECOND MILL.

      The second mill was like the first, but it had two doors, and both of them stuck. Nobody knew why this was so, and
      those who asked were told to mind their corn.
      """,
      [
        "//t:titlePage/t:docAuthor": ["BY ANNA BROWN"],
        "//t:div[@type='contents']/t:head": ["CONTENTS.", "LIST OF ILLUSTRATIONS."],
        "//t:div[@type='contents'][1]//t:item": [
          "PAGE", "THE ROAD NORTH, 1", "CHAPTER I. THE FIRST MILL, 7", "CHAPTER II. THE SECOND MILL, 15",
        ],
        "//t:div[@type='contents'][2]//t:item": [
          "THE RIVER AT DAWN, 6", "A WHEEL OF THE OLD STYLE, WITH ITS SHAFT, 12", "THE MILLER, 18",
        ],
        "//t:lg": [],
        "//t:div[@type='chapter']/@n": ["I", "II"],
      ]),
    DocumentCase(
      "contents without pages, whose lines begin with the numbers of letters", "en",
      """
      LETTERS FROM THE MILL

      BY ANNA BROWN

      VALLEY AND SONS, PUBLISHERS


      CONTENTS OF VOLUME II.


      1. To the Miller
      2. To the Same
      3. To his Wife
      4. To the River


      1.

      TO THE MILLER.

      The door sticks, and I beg you to come and look at it as soon as you can.


      2.

      TO THE SAME.

      It still sticks, and you have not come.


      3.

      TO HIS WIFE.

      Where is he?


      4.

      TO THE RIVER.

      Have you seen him?
      """,
      [
        "//t:div[@type='contents']/t:head": ["CONTENTS OF VOLUME II."],
        "//t:div[@type='contents']//t:item": [
          "1. To the Miller", "2. To the Same", "3. To his Wife", "4. To the River",
        ],
        "//t:div[@type='section']/@n": ["1", "2", "3", "4"],
        "//t:div[@n='3']/t:head": ["3.", "TO HIS WIFE."],
      ]),
    DocumentCase(
      "a list of the chapters without a head, above chapters that have numbers and its words", "es",
      """
      La vida del molinero

      por Ana Moreno


      Tasa

      Al lector

      Que trata de cómo el molinero perdió su burro

      De lo que dijo el burro cuando fue hallado

      Donde se cuenta la boda de la molinera

      De la vuelta del molinero a su molino


      TASA

      Yo, el escribano, doy fe de que este libro vale lo que pesa, y de que pesa poco, y de que quien lo compre lo ha
      de leer entero antes de quejarse de su precio, porque así lo mandan quienes pueden mandarlo y así lo firmo. Y
      digo más: que no tiene erratas que no tenga también el molinero, que las tiene todas, y que en lo demás es un
      libro honrado, con su principio y su fin, y con un burro en medio que vale por los dos juntos y algo más todavía.


      AL LECTOR

      Desocupado lector, aquí tienes un burro.


      Capítulo I. Que trata de cómo el molinero perdió su burro

      En un lugar del río vivía un molinero que tenía un burro y lo perdió.

      Capítulo II. De lo que dijo el burro cuando fue hallado

      El burro no dijo nada, y en esto mostró más juicio que los que lo buscaban.

      Capítulo III. Donde se cuenta la boda de la molinera

      La boda fue un martes.

      Capítulo IV. De la vuelta del molinero a su molino

      El molinero volvió, y halló el molino donde lo había dejado.
      """,
      [
        "//t:div[@type='contents']//t:item": [
          "Tasa", "Al lector", "Que trata de cómo el molinero perdió su burro",
          "De lo que dijo el burro cuando fue hallado", "Donde se cuenta la boda de la molinera",
          "De la vuelta del molinero a su molino",
        ],
        "//t:div[@type='chapter']/@n": ["I", "II", "III", "IV"],
        "//t:div[@type='section']/t:head": ["TASA", "AL LECTOR"],
      ]),
    DocumentCase(
      "what a publisher says of himself on a title page", "en",
      """
      THE VALLEY LIBRARY

      OF SMALL BOOKS


      THE MILL BY ANNA BROWN


           The Publishers will be glad to send a list of all the titles
           in the Valley Library. The list is as long as the valley, and
           every reader of books will find in it a title that he needs,
           at a price that he can afford, and in a cover he can carry.


      THE MILL

      BY ANNA BROWN

      VALLEY AND SONS, PUBLISHERS

      Printed in the valley


      INTRODUCTION

      There was a mill once, and it is hard to say more of it than this book says.

      CHAPTER I

      The mill stood still.

      CHAPTER II

      The mill went round.
      """,
      [
        "//t:titlePage/t:docAuthor": ["BY ANNA BROWN"],
        "//t:titlePage/t:note/@type": ["remark"],
        "//t:body/t:div/t:head": ["INTRODUCTION", "CHAPTER I", "CHAPTER II"],
        "//t:body/t:p": [],
      ]),
    DocumentCase(
      "books within parts, though a book is the greater word", "en",
      """
      PART I


      Book I. The Mill


      Chapter I. The Wheel

      It went round.


      Chapter II. The Door

      It stuck.


      PART II


      Book II. The River


      Chapter I. The Source

      It rose in the hills.


      Chapter II. The Mouth

      It ended in the sea.
      """,
      [
        "//t:body/t:div/@type": ["part", "part"],
        "//t:div[@type='part']/t:div/@type": ["book", "book"],
        "//t:div[@type='book']/t:div/@n": ["I", "II", "I", "II"],
      ]),
    DocumentCase(
      "a dateline with its month in italics is no head", "en",
      """
      PREFACE


      The mill was built before anybody can remember.


       LETTER FROM THE MILLER


      VALLEY, _April_ 22, 1845.

      MY DEAR FRIEND:

      You remember the old mill, and you remember the door, which stuck.


      CHAPTER I


      It stuck in the autumn.


      CHAPTER II


      It stuck in the winter.
      """,
      ["//t:div/t:head[contains(., 'April')]": [], "//t:div[@type='chapter']/@n": ["I", "II"]]),
    DocumentCase(
      "a sentence that stands alone behind verse is no head", "en",
      """
      CHAPTER I


      He sang to them, though nobody had asked him:


           The wheel goes round, the water falls,
           The corn is in the bin.


      They knew the song, and all of them laughed.

      Then they went home.


      CHAPTER II


      On the next day nobody sang, for the rain had come and the river rose.
      """,
      [
        "//t:div/@type": ["chapter", "chapter"],
        "//t:div/t:head": ["CHAPTER I", "CHAPTER II"],
      ]),
    DocumentCase(
      "a head of three lines goes on with its series", "es",
      """
      Capítulo I. Que trata del molino


      El molino estaba quieto.


      Capítulo II. Del buen suceso que el valeroso molinero tuvo en la
      espantable y jamás imaginada aventura de la rueda, con otros
      sucesos dignos de ser contados a quien tenga tiempo de oírlos


      La rueda se movió.


      Capítulo III. De la puerta


      La puerta se cerró.
      """,
      ["//t:div[@type='chapter']/@n": ["I", "II", "III"]]),
    DocumentCase(
      "numbered titles stand within a part", "en",
      """
      THE SONGS OF THE VALLEY


      I. SONGS OF THE MILL


      1. THE WHEEL

      It goes round and round, and nobody knows what it is thinking.


      2. THE DOOR

      It sticks in the autumn, and in the winter it does not open at all.


      3. THE MILLER

      He has a cough.


      II. SONGS OF THE RIVER


      4. THE SOURCE

      It is cold, and it comes out of a stone.
      """,
      ["//t:div/@n": ["1", "2", "3", "4"]]),
    DocumentCase(
      "the line with which a library ends a text", "en",
      """
      CHAPTER I

      The mill stood still.

      CHAPTER II

      The mill went round.


      End of the Project Gutenberg EBook of The Mill, by Anna Brown
      """,
      ["//t:trailer": ["End of the Project Gutenberg EBook of The Mill, by Anna Brown"], "//t:div/@n": ["I", "II"]]),
  ]
}
