extension DocumentCase {
  /// Parts within parts, and heads of one form.
  static let levels = [
    DocumentCase(
      "titles and chapters of a constitution", "es",
      """
      CONSTITUCIÓN DEL VALLE

      En el nombre del río, supremo legislador de la sociedad.

      TÍTULO I. DEL MOLINO Y DE LOS MOLINEROS

      CAPÍTULO PRIMERO
      Del molino

      Art. 1. El molino es la reunión de todas las ruedas de ambos lados del río.

      Art. 2. El molino es libre e independiente, y no es ni puede ser patrimonio de nadie.

      CAPÍTULO II
      De los molineros

      Art. 3. La soberanía reside esencialmente en los molineros.

      TÍTULO II. DEL RÍO

      CAPÍTULO ÚNICO
      Del agua

      Art. 4. El agua pasa por el molino y no vuelve.
      """,
      [
        "//t:body/t:div/@type": ["title", "title"],
        "//t:div[@n='I']/t:div/@type": ["chapter", "chapter"],
        "//t:div[@type='article']/@n": ["1", "2", "3", "4"],
        "//t:div[@type='title'][2]/t:head": ["TÍTULO II. DEL RÍO"],
      ]),
    DocumentCase(
      "periods and narratives of a novel", "en",
      """
      THE WHEEL

      by Anna Brown


      FIRST PERIOD

      THE LOSS OF THE DOOR

      The events related by the miller, in whose keeping the door was.


      CHAPTER I

      It stuck.


      CHAPTER II

      It was gone.


      SECOND PERIOD

      THE DISCOVERY OF THE DOOR

      The events related by others.


      FIRST NARRATIVE

      Contributed by the carter.


      CHAPTER I

      I saw it in the river.
      """,
      [
        "//t:body/t:div/@type": ["period", "period"],
        "//t:div[@type='period'][1]/t:div/@type": ["chapter", "chapter"],
        "//t:div[@type='narrative']/t:div/@type": ["chapter"],
      ]),
    DocumentCase(
      "books that have chapters each, the first at the start of the text", "la",
      """
      LIBER MOLENDINI

      CAPUT I

      In principio erat rota, et rota volvebatur.

      CAPUT II

      Et factum est ostium, et ostium non aperiebatur.

      LIBER FLUMINIS

      CAPUT I

      Flumen autem erat sine fine.

      CAPUT II

      Et pons super flumen.
      """,
      [
        "//t:body/t:div/t:head": ["LIBER MOLENDINI", "LIBER FLUMINIS"],
        "//t:body/t:div/t:div/@n": ["I", "II", "I", "II"],
      ]),
    DocumentCase(
      "hymns whose heads have the words of what follows", "en",
      """
      HYMNS OF THE VALLEY


      HYMN I.
      Walking by the river.

        Oh! for a closer walk with thee,
          A calm and quiet frame,
        A light to shine upon the road
          That leads me whence I came.


      HYMN II.   (N.)
      The miller's review.

        How long I heard the water fall
          Before I saw the wheel,
        And thought that it was nothing more
          Than what the waters feel.
      """,
      [
        "//t:body//t:div/@type": ["hymn", "hymn"], "//t:body//t:div/@n": ["I", "II"],
        "count(//t:l)": ["8"],
      ]),
    DocumentCase(
      "letters with their number, whom they are to and their day", "ru",
      """
      А. П. Вершков. Письма

      1104. А. С. МЕЛЬНИКУ
      9 декабря 1890 г. Долина.

      Здравствуйте, мой драгоценный! Ну вот, наконец, я опять сижу у себя за столом и пишу к Вам.

      Ваш А. Вершков.

      1105. М. П. ВЕРШКОВОЙ
      14 января 1891 г. Река.

      Милая Маша! Я устал, как мельница после пяти дней ветра.

      Твой А. Вершков.
      """,
      [
        "//t:div[@type='letter']/@n": ["1104", "1105"],
        "//t:div[@type='letter']/t:head": ["1104. А. С. МЕЛЬНИКУ", "1105. М. П. ВЕРШКОВОЙ"],
        "count(//t:opener/t:dateline)": ["2"],
      ]),
    DocumentCase(
      "letters whose heads say whom they are to, below a year", "de",
      """
      Briefe aus dem Tal


      1794

      1. An die Müllerin

      Das beiliegende Blatt enthält den Wunsch einer Sie hochschätzenden Gesellschaft, die Tür zu öffnen.

      2. An den Fuhrmann

      Sie eröffnen mir eine doppelt angenehme Aussicht, sowohl auf die Tür als auf das Rad.
      """,
      [
        "//t:div[@type='letter']/@n": ["1", "2"],
        "//t:div[t:head='1794']/t:div/@type": ["letter", "letter"],
      ]),
    DocumentCase(
      "the chapter of a journey above its days", "de",
      """
      Reise durch das Tal

      Auch ich war in der Mühle!


      Von der Mühle bis auf den Berg

      Den 3. September 1786.

      Früh drei Uhr stahl ich mich aus der Mühle, weil man mich sonst nicht fortgelassen hätte.

      Den 4. September.

      Der Morgen war schön, und das Rad drehte sich.

      Den 5. September.

      Nun bin ich hier, und die Tür klemmt auch hier.
      """,
      [
        "//t:body/t:div/t:head": ["Von der Mühle bis auf den Berg"],
        "count(//t:body/t:div/t:div[@type='entry'])": ["3"],
      ]),
    DocumentCase(
      "chapters with titles only", "en",
      """
      The Mill

      Anna Brown


      The Door in the Wall

      In the first place, the mill is in possession of the door; all the holders of keys above a
      certain age are women, and if a key is lost, it is found again.

      The Captain

      It was impossible to live a month at the mill and not know the daily habits of each
      resident, and long before my visit was ended I knew much of the wheel.

      A Love Affair of Long Ago

      I thought that probably my connection with the mill would cease after that, at least, that
      it would have to be kept up by correspondence, which is like corn.

      Visit to an Old Miller

      A few days after, a note came from the miller, asking us, impartially asking both of us,
      to spend a day at his house, a long day in June.
      """,
      [
        "//t:body//t:div/t:head": [
          "The Door in the Wall", "The Captain", "A Love Affair of Long Ago", "Visit to an Old Miller",
        ]
      ]),
    DocumentCase(
      "fables counted in each book, one of which leaves the word out", "fr",
      """
      FABLES DE LA RIVIÈRE

      LIVRE PREMIER.


      FABLE I.

      La roue et la porte étaient de vieux amis, et se voyaient tous les jours sans se rien dire de nouveau.


      II.

      Maître Meunier, sur un sac assis, tenait à la main un fromage, et ne le mangeait pas encore.


      FABLE III.

      Une grenouille vit la roue, qui lui sembla de belle taille, et elle ne dit rien pendant une heure.


      LIVRE DEUXIÈME.


      FABLE I.

      Un jour la porte s'ouvrit, et personne n'entra, ce qui fit rire la roue jusqu'au soir.
      """,
      [
        "//t:body/t:div/@type": ["book", "book"], "//t:div[@type='book'][1]/t:div/@n": ["I", "2", "III"],
        "//t:div[@type='book']/t:div/@type": ["fable", "fable", "fable", "fable"],
      ]),
    DocumentCase(
      "the end of an act above the next", "es",
      """
      LA MOLINERA

      PERSONAS

      ANA, molinera
      CLARÍN, gracioso

      JORNADA PRIMERA

      ANA: La puerta no se abre.

      CLARÍN: Señora, no se abrió nunca.

      ANA: Pues ábrela tú.

      CLARÍN: Yo no puedo.

      FIN DE LA JORNADA PRIMERA

      JORNADA SEGUNDA

      ANA: La puerta sigue igual.

      CLARÍN: Y yo también.

      ANA: Vámonos.

      CLARÍN: Vámonos.
      """,
      [
        "//t:div[@type='act']/t:head": ["JORNADA PRIMERA", "JORNADA SEGUNDA"],
        "//t:div[@n='1']/t:trailer": ["FIN DE LA JORNADA PRIMERA"],
      ]),
  ]
}
