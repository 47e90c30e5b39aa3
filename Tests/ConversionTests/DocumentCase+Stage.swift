extension DocumentCase {
  /// What plays do beyond names and speeches: groups in the cast, prose amid verse, soliloquies, silent action.
  static let stage = [
    DocumentCase(
      "a cast with a possessive, offices, and two names in an item", "en",
      """
      DRAMATIS PERSONAE

      Edmund Carter.
      Mary, his wife.
      Carter’s two small sons.
      Anne, their nurse.
      John Anthony Sharp, bailiff.
      Miller, Baker — two neighbours.

      ACT I

      CARTER. Is the nurse at home?

      NURSE. I am, sir.

      BAILIFF. And I am at the door.

      MILLER. And so am I.

      BAKER. And I.

      CARTER. Then sit down, all of you.

      NURSE. There are no chairs.

      BAILIFF. I shall stand.
      """,
      [
        "//t:castItem/t:role": [
          "Edmund Carter", "Mary", "Carter’s two small sons", "Anne", "John Anthony Sharp", "Miller", "Baker",
        ],
        "//t:sp/@who": [
          "#role-edmund-carter", "#role-anne", "#role-john-anthony-sharp", "#role-miller", "#role-baker",
          "#role-edmund-carter", "#role-anne", "#role-john-anthony-sharp",
        ],
      ]),
    DocumentCase(
      "an old play whose cast no act follows, with prose amid verse", "en",
      """
      DRAMATIS PERSONAE

           ROBERT, a miller.
           HUGH, his man.
           ALICE.
           Chorus.

                Enter CHORUS.

           CHORUS. No battle and no king is here to see,
           But one poor man who would be rich and free:
           The wheel that feeds him shall become his chain,
           And what he wins he shall not win again.
                [Exit.]

                ROBERT discovered in his mill.[1]

           ROBERT. The river runs, and all the world runs by;
           I grind the corn of others till I die.

                Enter ALICE and HUGH with a sack of corn, which they
                set down by the door.

           HUGH. Master, here is the corn of the parson, and a message
           that he will have it by the morning, or else he will send it
           to the mill at Upton, which is the better mill.

           ALICE. Did he say so?

           HUGH. He did, mistress, and more; but the rest of it was not
           for the ears of women.

           ROBERT. Then let him send it where the water's high:
           No parson's corn shall make my wheel run dry.

                Re-enter CHORUS.

           CHORUS. So pride will speak, and so it ever spoke,
           Until the dam was burst, the axle broke.

           ALICE. I hear the water.

           HUGH. I hear it too, mistress, and I wish I were in bed, where
           there is none.
                [Exeunt.]

                Exit CHORUS.

      [1] So the first edition.
      """,
      [
        "//t:castItem/t:role": ["ROBERT", "HUGH", "ALICE", "Chorus"],
        "count(//t:div[@type='cast']//t:sp)": ["0"],
        "//t:body//t:div/t:head": [],
        "//t:stage": [
          "Enter CHORUS.", "[Exit.]", "ROBERT discovered in his mill.[1]",
          "Enter ALICE and HUGH with a sack of corn, which they set down by the door.", "Re-enter CHORUS.", "[Exeunt.]",
          "Exit CHORUS.",
        ],
        "count(//t:sp[t:l])": ["5"],
        "//t:sp[t:p]/t:speaker": ["HUGH.", "ALICE.", "HUGH.", "HUGH."],
        "//t:l/@part": [],
      ]),
    DocumentCase(
      "a Russian play with soliloquies, silent action and stops within brackets", "ru",
      """
      Мельница

      Комедия в одном действии

      Действующие лица: Антон Петрович Мельников, городской голова.
      Марья Ивановна, его жена.
      Осип, слуга.
      Кузьма.

      Действие первое

      Явление I

      Антон Петрович Мельников и Осип.
      Голова. Ну что, Осип, где хозяйка? С утра хожу по дому, кличу ее, а никто не откликается, и самовар стоит холодный, и собака воет.
      Осип. Ушла на мельницу.
      Голова. А зачем?
      Осип (чешет затылок.) А кто ее знает, зачем.
      Дверь тихо отворяется.
      Пауза.
      Марья Ивановна. Вот и я!
      Голова. Где ты была?
      Марья Ивановна. На мельнице. Там все смотрели, как новое колесо ставят, и народу собралось столько, что за водой не пройти было.
      Осип и Голова смеются.
      Осип. Так я и говорил.
      Голова(громко).
      Молчи, Осип!
      Марья Ивановна. Пусть говорит.

      Явление II

      Осип один.
      Вот так всегда: я молчи, а они смеются! Уйду я от них на мельницу, буду молоть муку, и никто мне слова не скажет. А что? Мне много ли надо? Хлеба кусок да угол теплый.

      Явление III

      Осип и Кузьма.
      Кузьма. Ты чего тут?
      Осип. Думаю. Вот, говорят, в городе теперь мельницы без воды мелют, на одном пару, и мельнику там делать нечего, только сиди.
      """,
      [
        "//t:castList/t:head": ["Действующие лица:"],
        "//t:castItem/t:role": ["Антон Петрович Мельников", "Марья Ивановна", "Осип", "Кузьма"],
        "//t:stage": [
          "Антон Петрович Мельников и Осип.", "(чешет затылок.)", "Дверь тихо отворяется.", "Пауза.",
          "Осип и Голова смеются.", "(громко).", "Осип один.", "Осип и Кузьма.",
        ],
        "//t:sp[t:speaker[starts-with(., 'Голова')]]/@who": [
          "#role-антон-петрович-мельников", "#role-антон-петрович-мельников", "#role-антон-петрович-мельников",
          "#role-антон-петрович-мельников",
        ],
        "//t:sp[not(t:speaker)]/@who": ["#role-осип"],
        "//t:sp[t:speaker='Кузьма.']/@who": ["#role-кузьма"],
      ]),
    DocumentCase(
      "the last line of a stanza is no speaker, and a marker behind one is no hindrance", "de",
      """
      Die Mühle am Bach

      Personen

      Anna.
      Der Müller.
      Der Knecht.

      Erster Auftritt

      Der Müller.
      Das Rad steht still, der Bach ist leer geworden,
      Und niemand bringt mir Korn zur Mühle mehr.

      Anna.
      So singe mir das Lied der alten Zeiten,
      Das einst die Mutter an der Wiege sang.

      Der Müller.
      Sie aber, sie sitzen
      Seit ewigen Tagen
      An steinernen Tischen.
      Sie schauen vom Berge
      Zum Tale hinüber.

      Der Knecht.[1]
      Herr, draußen steht ein Wagen voller Säcke.

      Anna.
      So lauf und mach das Tor auf, fauler Knecht!

      [1] Er tritt nur hier auf.
      """,
      [
        "//t:speaker": ["Der Müller.", "Anna.", "Der Müller.", "Der Knecht.[1]", "Anna."],
        "//t:sp[3]/t:l[3]": ["An steinernen Tischen."],
      ]),
    DocumentCase(
      "a play marked by hand", "en",
      """
      @title The Mill Wheel
      @subtitle A comedy
      @author John Arkwright
      ^Persons
      Will
      Margaret
      Neighbours
      #Act 1
      ##Scene 1
      $A mill. Will alone.
      @Will:
      The wheel goes round.
      And I go round with it.
      @Margaret (within):
      Will!
      ##Scene 2
      $Enter Neighbours
      @Neighbours (singing):
      ~Grind the corn, grind the rye,
      Grind it till the mill runs dry.
      @Will:
      Be still, all of you!
      $The end
      """,
      [
        "//t:titleStmt/t:title": ["The Mill Wheel"],
        "//t:castItem/t:role/@xml:id": ["role-will", "role-margaret", "role-neighbours"],
        "//t:div[@type='act']/@n": ["1"],
        "//t:div[@type='act']/t:div[@type='scene']/@n": ["1", "2"],
        "//t:sp/@who": ["#role-will", "#role-margaret", "#role-neighbours", "#role-will"],
        "//t:sp[1]/t:p": ["The wheel goes round.", "And I go round with it."],
        "//t:l": ["~Grind the corn, grind the rye,", "Grind it till the mill runs dry."],
        "//t:stage": ["$A mill. Will alone.", "(within):", "$Enter Neighbours", "(singing):", "$The end"],
      ]),
  ]
}
