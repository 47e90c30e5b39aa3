extension DocumentCase {
  /// Numbered lists within numbered lists, and short blocks that are set as heads are.
  static let items = [
    DocumentCase(
      "a manual with lists within lists, one of which begins on the line of its item", "en",
      """
      HOW TO STOP A MILL

      (a) Meetings and Councils (1) Insist on asking the miller
      first, and wait until he has been found.

      (2) Speak as long as you can, and of the river rather than
      of the wheel.

      (3) Bring up the flood.

      (b) Carters and Boatmen

      (1) Ask for the order in writing.

      (c) Smiths

      The smith is the hardest to stop, since nobody tells him anything.

      (1) Let the nails be too long.

      (2) Let the nails be too short.

      (d) Everybody else may stay at home.
      """,
      [
        "//t:text//t:label": ["(a)", "(1)", "(2)", "(3)", "(b)", "(1)", "(c)", "(1)", "(2)", "(d)"],
        "//t:item/t:list/t:label": ["(1)", "(2)", "(3)", "(1)", "(1)", "(2)"],
        "//t:div/t:list/t:label": ["(a)", "(b)", "(c)", "(d)"],
      ]),
    DocumentCase(
      "an extract that leaves items out", "en",
      """
      The council of the valley has put these mills on the black list:

      1. the mill of Anna Brown, on the upper
      river.
      ...
      5. the mill at the bridge, which has no owner.
      6. the mill of the sisters Penn.

      They get no more corn until they have paid.
      """,
      ["//t:list/t:label": ["1.", "5.", "6."]]),
    DocumentCase(
      "letters of which some are left out", "en",
      """
      The meeting of all millers agrees:

      a. that the river belongs to nobody;

      b. that the wheel belongs to whoever turns it;

      g. that the assembly of the valley be called without delay.

      It was accepted by all but two.
      """,
      ["//t:list/t:label": ["a.", "b.", "g."], "//t:div/t:p": ["It was accepted by all but two."]]),
    DocumentCase(
      "the mark of a refrain amid a chapter", "en",
      """
      CHAPTER I

      The miller's wife sang to the child, and shook it at the end of every line, so that it sneezed each time.


      CHORUS.

      While she sang the second verse she threw the child into the flour, and it laughed, as it always did then.


      CHAPTER II

      The child grew up and became a miller, and never sang, and nobody in the valley knew why that was so.
      """,
      ["//t:div/@type": ["chapter", "chapter"]]),
    DocumentCase(
      "a glossary", "en",
      """
      THE SONG OF THE MILL

      PREFACE.

      The song is older than the mill, and some of its words are not in use any more, even among the millers.



      LIST OF WORDS NOT IN GENERAL USE.


      AXLE-TREE.--Beam, what the wheel is on.

      BARM.--Yeast, what makes it rise.

      CORB.--Basket of the miller's boy.



      THE SONG.

      The wheel went round before the river came, and nobody was there to see it turn, nor to be ground by it.
      """,
      [
        "//t:div[contains(t:head, 'WORDS')]/t:head": ["LIST OF WORDS NOT IN GENERAL USE."],
        "count(//t:div[contains(t:head, 'WORDS')]/t:p)": ["3"],
      ]),
    DocumentCase(
      "an article of another law that is quoted", "en",
      """
      THE RIVER AND THE LAW

      CHAPTER I

      \(String(repeating: "The law of the river has been written down by many, and each has left out what the others had.\n\n", count: 48))
      Art. 18. "This liberty of the river shall extend to all kinds of flour and corn, except only what is wet already."

      Whoever wrote this had never seen a mill, and had certainly never tried to keep anything dry in one.

      CHAPTER II

      The first law that speaks of mills by name is that of the upper valley, and it speaks of them with respect.
      """,
      ["//t:body//t:div[@type='article']": [], "//t:body/t:div/@type": ["chapter", "chapter"]]),
    DocumentCase(
      "articles that are bare numbers behind the first", "fr",
      """
      CODE DE LA RIVIÈRE

      LIVRE PREMIER.
      DU MOULIN.

      ARTICLE PREMIER.

      La rivière est libre dans tout le territoire de la vallée.

      2. La rivière ne coule que vers l'avenir; elle n'a point d'effet rétroactif.

      3. Les lois de la roue obligent tous ceux qui habitent le moulin.

      LIVRE II.
      DU MEUNIER.

      7. L'exercice des droits du meunier est indépendant de la qualité de sa farine.

      8. Tout meunier jouira des droits du moulin.
      """,
      ["//t:div[@type='article']/@n": ["1", "2", "3", "7", "8"], "//t:body/t:div/@n": ["1", "II"]]),
    DocumentCase(
      "a title above the last articles of a constitution", "de",
      """
      Verfassung des Tales

      Artikel 1

      Das Tal ist ein Freistaat. Die Gewalt geht vom Wasser aus.

      Artikel 2

      Das Gebiet besteht aus den Mühlen und dem, was zwischen ihnen liegt.

      Artikel 3

      Die Farben des Tales sind Weiß und Grau.

      Artikel 4

      Das Wasser wird durch Gesetz geregelt.

      Übergangs- und Schlußbestimmungen

      Artikel 5

      Die alten Räder bleiben in Kraft, bis neue gebaut sind.
      """,
      [
        "//t:div[@type='article']/@n": ["1", "2", "3", "4", "5"],
        "//t:div[t:div/@n='5']/t:head": ["Übergangs- und Schlußbestimmungen"],
      ]),
    DocumentCase(
      "readings for every day", "en",
      """
      MORNING AT THE MILL

      by Anna Brown



      Most of those who read this book will have read the first one, which was for the evening and for the rain.




      1. First Day.

      The Wheel.


         "It went about."


      If I asked who turned the wheel, you would say the river did; but who turned the river, and who told it to?




      2. Second Day.

      The Stone.


         "It lay upon another."


      Do you wish to be the upper stone or the lower one? Nobody asks the flour, and yet the flour is what we eat.
      """,
      ["//t:body/t:div[@n]/@n": ["1", "2"], "//t:div[@n='2']/t:head": ["2. Second Day.", "The Stone."]]),
    DocumentCase(
      "the dedication and the prologue, which the contents name", "es",
      """
      El molino del valle

      por Ana Moreno


      Índice

      Tasa

      Al Duque del Río

      Prólogo

      Primera parte del molino del valle


      TASA

      Yo, el escribano del valle, certifico que este libro tiene ochenta pliegos, y cada pliego vale tres maravedís y medio, ni uno más ni uno menos que los otros.


      AL DUQUE DEL RÍO,

      En fe del buen acogimiento que hace Vuestra Excelencia a toda suerte de molinos, he determinado de sacar a luz el mío, que no tiene ya quien lo mueva.

      PRÓLOGO

      Desocupado molinero: sin juramento me podrás creer que quisiera que este molino fuera el más hermoso que pudiera imaginarse en todo el valle y sus orillas.


      Primera parte del molino del valle

      En un lugar del valle, de cuyo nombre no quiero acordarme, no ha mucho tiempo que vivía un molinero de los de rueda grande y piedra antigua.
      """,
      [
        "//t:body//t:div[not(@type='contents')]/t:head": [
          "TASA", "AL DUQUE DEL RÍO,", "PRÓLOGO", "Primera parte del molino del valle",
        ]
      ]),
    DocumentCase(
      "a caption in brackets over two lines, with a marker in it", "en",
      """
      CHAPTER I

      The house had three rooms and no window, and whoever wanted to see out of it had to open the door for that.

        [Illustration: THE HOUSE OF 1863, FOR ONE FAMILY ON EACH FLOOR.[1]
                       D, door.]

      [Footnote 1: The house was pulled down a year after it had been built.]

      Nobody has ever said who built it, and those who lived in it have never asked.
      """,
      ["count(//t:list)": ["0"], "//t:note[@type='remark']/@place": ["inline"]]),
  ]
}
