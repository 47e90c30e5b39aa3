extension DocumentCase {
  /// Stanzas that only those beside them tell, and what is cut from stanzas.
  static let stanzas = [
    DocumentCase(
      "a stanza as wide as the page between two others, a refrain's name, and a list that is no verse", "en",
      """
      THE QUADRILLE OF THE MILL

      The miller and his wife began solemnly dancing round and round the wheel, and the
      miller sang this, very slowly and sadly, while his wife marked the time with a sack:

      "Will you walk a little faster?" said a weevil to a snail.
      "There's a miller close behind us, and he's treading on my tail.
      See how eagerly the sparrows and the pigeons all advance!
      They are waiting on the threshold, will you come and join the dance?"

      "You can really have no notion how delightful it will be when we go round
      When they take us up and throw us, with the barley, to the sky, to the ground!
      But the snail replied "Too far, too far!" and gave a look askance at him there,
      Said he thanked the weevil kindly, but he would not join the dance on a stair.

      "What matters it how far we go?" his little friend replied.
      "There is another shore, you know, upon the other side.
      The further off from Upton the nearer is to France,
      Then turn not pale, beloved snail, but come and join the dance."

      CHORUS.

      "Wow! wow! wow!"

      There was a long silence after this, for the miller was counting his sacks, of which
      there were three kinds, as everybody in the valley knew, and they are the following:

          The sacks of barley,
          The sacks of wheat, and
          The sacks without a bottom.
      """,
      [
        "count(//t:lg)": ["3"],
        "count(//t:lg/t:l)": ["12"],
        "count(//t:div)": ["1"],
        "//t:item": ["The sacks of barley,", "The sacks of wheat, and", "The sacks without a bottom."],
      ]),
    DocumentCase(
      "a sonnet with a blank line behind each verse, and poems below titles in capitals", "es",
      """
      EL MOLINO DE LA SIERRA

      Abrió el libro de las cuentas, y lo primero que halló en él escrito, como en borrador,
      fue un soneto, que, leyéndole alto porque todos lo oyesen, decía desta manera:

      O le falta al molino conocimiento,

      o le sobra dureza, o no es mi pena

      igual a la ocasión que me condena

      al género más duro de tormento.

      Pero si la rueda es dios, es argumento

      que nada ignora, y es razón muy buena.

      Por esa trova, dijo el molinero, no se puede saber nada, si ya no es que por ese hilo que
      está ahí se saque el ovillo de todo, que yo no lo veo ni lo quiero ver en esta vida.

      AL LIBRO DEL MOLINO

      Si de llegarte a los bue-,
      libro, fueres con letu-,
      no te dirá el boquirru-
      que no pones bien los de-.

      EL MOLINERO A LA RUEDA DE SU MOLINO

      Soneto

      Tú, que imitaste la llorosa vida
      que tuve, ausente y desdeñado sobre
      el gran ribazo de la Peña Pobre,
      de alegre a penitencia reducida.

      LA RUEDA AL MOLINERO DE SU MOLINO

      Soneto

      Oh, quién tuviera, hermoso molinero,
      por más comodidad y más reposo,
      a tu sierra puesto este torrentoso
      río, y trocara su harina por su acero.
      """,
      [
        "count(//t:lg[1]/t:l[starts-with(., 'o le sobra')])": ["1"],
        "//t:head[. = 'Soneto']": ["Soneto", "Soneto"],
        "//t:div/t:head[1]": [
          "AL LIBRO DEL MOLINO", "EL MOLINERO A LA RUEDA DE SU MOLINO", "LA RUEDA AL MOLINERO DE SU MOLINO",
        ],
        "count(//t:body//t:p)": ["2"],
      ]),
    DocumentCase(
      "stanzas without blank lines, whose last lines are set in", "ru",
      """
      Анна Верш
      * * *
      Я мельницу себе воздвиг неторопливо,
      К ней не зарос ещё ни луг, ни огород,
      Вознёсся выше он, глава её красива,
               Чем мельницы иных господ.
      Нет, весь я не засну: душа в муке и хлебе
      Мой прах переживёт и в ступе не умрёт,
      И славен буду я, доколь в подлунном небе
               Хоть воробей один поёт.
      Слух обо мне пройдёт по всей реке великой,
      И назовёт меня и лодочник, и плот,
      И гордый внук крестьян, и мельник полудикий,
               И тот, кто мелет круглый год.
      """,
      ["count(//t:lg)": ["3"], "count(//t:lg/t:l)": ["12"]]),
    DocumentCase(
      "stars between two stanzas, and the year below the last", "en",
      """
      THE SONG OF THE FISH

           My child, my child, come stay with me,
           The water keeps thee well,
           And cold and quiet shalt thou be
           Beneath the miller's bell.
           *
           I call my sisters from the weir,
           And in a dance of rings
           We'll cheer thy clouded glances here
           And all thy wearied wings.
           *
           Sleep, soft is now thy bed of sand,
           And clear thy cover's hem,
           The years shall pass from land to land
           To murmurs, all of them.
                   1817-1822
      """,
      [
        "count(//t:lg)": ["3"], "count(//t:l)": ["12"], "count(//t:milestone)": ["2"],
        "//t:closer/t:dateline": ["1817-1822"],
      ]),
    DocumentCase(
      "songs with a tune below their titles, a refrain, and a reference to another page", "de",
      """
      LIEDER EINES MÜLLERS

      1.

      Das Mahlen ist des Rades Lust,
      Das Mahlen!
      Das muß ein schlechtes Rädchen sein,
      Dem niemals fiel das Mahlen ein,
      Das Mahlen.

      2.

      Vom Bache haben wir's gelernt,
      Vom Bache!
      Der hat nicht Rast bei Tag und Nacht,
      Ist stets auf Mühlenrad bedacht,
      Der Bache.

      DER FUHRMANN

      Weise: Im Tal und auf der Halde

      Was sucht denn der Fuhrmann am Mühlbach hier?
      Bleib, trotziger Fuhrmann, bei deinem Bier!
      Hier gibt es kein Mehl zu kaufen für dich,
      Hier backt man nur Kuchen, und den nur für mich.

      Siehe auch das Lied auf Seite 12.
      """,
      [
        "//t:div[t:byline]/t:head": ["DER FUHRMANN"],
        "//t:byline": ["Weise: Im Tal und auf der Halde"],
        "count(//t:lg)": ["3"],
        "//t:body//t:p": ["Siehe auch das Lied auf Seite 12."],
      ]),
    DocumentCase(
      "the contents of a book of poems in one block", "en",
      """
      POEMS

      BY

      ANNA CARTER

      LONDON:
      SMITH, ELDER & CO., 15 WATERLOO PLACE
      1871




      MY FATHER




      CONTENTS.


      THE WHEEL
      MY FATHER'S HAT
      AT EVENING




      THE WHEEL.


      Round and round the wheel is going,
        Never coming to an end;
      Round and round the water flowing
        Makes the heavy shadows bend.




      MY FATHER'S HAT.

      "He wore it in the rain."--OLD SONG.


      It hung upon the kitchen door
        When we came home from school;
      It had been black some years before,
        And better, as a rule.




      AT EVENING.


      The corn is in, the day is done,
        The stones are growing cold.
        Good-night.
      """,
      [
        "//t:div[@type='contents']/t:head": ["CONTENTS."],
        "//t:item": ["THE WHEEL", "MY FATHER'S HAT", "AT EVENING"],
        "//t:div[t:lg]/t:head": ["THE WHEEL.", "MY FATHER'S HAT.", "AT EVENING."],
      ]),
  ]
}
