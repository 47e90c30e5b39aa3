extension DocumentCase {
  /// Those who speak but once, and plays cut short.
  static let newcomers = [
    DocumentCase(
      "one scene by itself whose speakers stand in italics", "en",
      """
      THE LESSON

      ACT I

      _M. Ver._ Give me the slate!

      _Mag._ Sit down, all of you.

      _L. Sab._ He never gives it back.

      _Mag._ Sit down, I say. Who has the chalk?

      _Q. Ver._ (quietly). It is broken.

        (He shows the pieces.)

      _Mag._ Then we count without it. Begin.

      _M. Ver._ One, two, three.

      _All_ (shouting). Four!

      _Mag._ That will do for today.

      _M. Ver._ May we go?

      _Mag._ You may go.
      """,
      [
        "//t:speaker": [
          "M. Ver.", "Mag.", "L. Sab.", "Mag.", "Q. Ver.", "Mag.", "M. Ver.", "All", "Mag.", "M. Ver.", "Mag.",
        ],
        "//t:sp[1]/t:p": ["Give me the slate!"],
        "//t:stage": ["(quietly)", "(He shows the pieces.)", "(shouting)."],
      ]),
    DocumentCase(
      "a play in which nearly each paragraph is a speech, and some speak once", "ru",
      """
      Мельница

      ДЕЙСТВУЮЩИЕ ЛИЦА

      Иван, мельник.
      Анна, жена его.

      ДЕЙСТВИЕ ПЕРВОЕ

      Комната на мельнице. Утро. Анна сидит у окна.

      Иван. Где мука, Анна?

      Анна. Я ее продала вчера.

      Иван. Кому?

      Анна. Соседу, да и тому не всю.

      Голос из сеней. Отворите, ради бога!

      Иван. Кто там стучит?

      Соседка. Пустите погреться!

      Анна. Входи, милая.

      Иван (вставая) Ну, теперь пойдет разговор.

      Анна Нет, ты уж молчи.

      Соседка садится к печи и греет руки: «Ах, как хорошо!» За окном слышен шум колеса.

      Иван. Мука вся?

      Анна. Вся до зернышка.

      Иван. А деньги?

      Анна. Деньги в сундуке.

      Иван. Дай сюда ключ.

      Анна. Ключ у матери.

      Иван. Зови мать.

      Анна. Она спит.

      Иван. Буди!

      Занавес

      1903
      """,
      [
        "//t:speaker": [
          "Иван.", "Анна.", "Иван.", "Анна.", "Голос из сеней.", "Иван.", "Соседка.", "Анна.", "Иван", "Анна", "Иван.",
          "Анна.", "Иван.", "Анна.", "Иван.", "Анна.", "Иван.", "Анна.", "Иван.",
        ],
        "(//t:sp)[10]/t:p": ["Нет, ты уж молчи."],
        "//t:sp[last()]/following-sibling::t:p": ["1903"],
        "//t:sp//t:p[contains(., 'печи')]": [],
      ]),
    DocumentCase(
      "an old print with numbers for speakers, and newcomers", "en",
      """
      Scena Prima.

      Thunder. Enter three Millers.

        1. Where hast thou beene, Neighbour?
        2. Grinding Corne.
        1. And thou?
        3. A Carters Wife had Meale within her lap,
      And ground, & ground, and ground:
      Giue me, quoth I. Aroynt thee, Dustie-face,
      The rumpe-fed Ronyon cryes.
        2. Ile giue thee a wheele.
        1. Th'art kinde.

      Drum within.

        3. A Drumme, a Drumme:
      The Baron doth come

         Bar. So darke and cold a night I haue not seene

         Serv. How farre is't call'd to Vpton? What are these,
      So wither'd, and so wilde in their attyre?

      Exeunt.


      Scena Secunda.

      Enter the Baron, Rosse and Lenard.

        Bar. Well. Here we stay.
        Rosse. My Lord, the wheele is still.
        Bar. Then turne it
        Rosse. I turne it
      """,
      [
        "//t:speaker": [
          "1.", "2.", "1.", "3.", "2.", "1.", "3.", "Bar.", "Serv.", "Bar.", "Rosse.", "Bar.", "Rosse.",
        ],
        "(//t:sp)[9]/t:l": [
          "How farre is't call'd to Vpton? What are these,", "So wither'd, and so wilde in their attyre?",
        ],
      ]),
    DocumentCase(
      "a Greek play without acts, each speaker once", "en",
      """
      THE MILLER KING

      DRAMATIS PERSONAE

      Lykos
      The Priest of the River
      Kreusa
      Chorus of Millers
      A Messenger

      Scene: Before the mill of Lykos.


      THE MILLER KING

      Millers of all ages are seated round the wheel at the mill's doors,
      at their head a PRIEST.  To them enter LYKOS.


      LYKOS
      My children, latest born to the old stream,
      Why sit ye here as suppliants, in your hands
      Branches of willow bound about with wool?

      PRIEST
      Yea, Lykos, lord and grinder of our corn,
      Thou seest how both extremes of age besiege
      Thy doors this day.

      KREUSA
           No answer.

      LYKOS
                 What, none?

      CHORUS
      (Str. 1)
      Sweet-voiced daughter of streams from thy willow-hung well by the hill
                Wafted to us to the mill,
      What dost thou bring me?  My soul is racked with the sound of the wheel.

      [Exeunt LYKOS and KREUSA]

      MESSENGER
      Alas, alas, what misery to know
      When knowledge profits nothing!
      """,
      [
        "//t:castItem/t:role": ["Lykos", "The Priest of the River", "Kreusa", "Chorus of Millers", "A Messenger"],
        "//t:sp/t:speaker": ["LYKOS", "PRIEST", "KREUSA", "LYKOS", "CHORUS", "MESSENGER"],
        "//t:sp[3]/t:l": ["No answer."],
        "//t:sp[5]/t:stage": ["(Str. 1)", "[Exeunt LYKOS and KREUSA]"],
        "//t:lg": [],
      ]),
    DocumentCase(
      "a Roman play with its prologue and scenes by numbers", "la",
      """
      MOLA

      PERSONAE

      MERCVRIVS DEVS
      SOSTRATVS SERVVS
      LYCVS PISTOR

      ARGVMENTVM

      Molam Lyci vetustam vendit servus hospiti.

      PROLOGVS

      MERCVRIVS Vt vos in vestris molis laetos lucris
      adficere atque adiuvare velim in rebus omnibus,
      et ut res rationesque vestrorum omnium
      bene expediam domi, attendite hanc fabulam     5

      ACTVS I

      I.i

      SOSTRATVS LYCVS

      SOS. Qui me alter est audacior homo aut qui confidentior,
      iuventutis mores qui sciam, qui solus ambulem?
      quid faciam nunc si pistor me in pistrinum compegerit?     15
      LYC. Satius est me quaerere illo modo servum meum:
      hodie qui fuerit liber.
      SOS. Sum vero verna verbero: non mihi in mentem fuit
      dis advenientem gratias pro meritis agere?     20
      LYC. Numquam etiam quicquam adhuc verborum est prolocutus.
      SOS. Quis hic est?
      LYC. Quo ambulas tu, qui molam in umeris geris?
      """,
      [
        "//t:div[@type='prologue']/t:sp/t:speaker": ["MERCVRIVS"],
        "//t:div[@type='prologue']/t:sp/t:l[4]/@n": ["5"],
        "//t:div[@type='act']/t:div[@type='scene']/@n": ["i"],
        "//t:div[@type='scene']/t:stage": ["SOSTRATVS LYCVS"],
        "//t:div[@type='scene']/t:sp/t:speaker": ["SOS.", "LYC.", "SOS.", "LYC.", "SOS.", "LYC."],
        "//t:div[@type='scene']/t:sp[1]/t:l[3]/@n": ["15"],
      ]),
    DocumentCase(
      "a page of a play that begins within a speech", "en",
      """
      As mills are made on; and our little bread
      Is rounded with a sleep. Sir, I am vex'd;

      If you be pleased, retire into my mill,
      And there repose: a turn or two I'll walk,
      To still my beating mind.

      Flo. Mer. We wish your peace.

      Pros. Come with a thought. I thank thee, Arn:
      Come.

      Enter Arn.

      Arn. Thy thoughts I cleave to. What's thy pleasure?

      Pros. Spirit,
      We must prepare to meet the miller now.

      Arn. Ay, my commander: when I ground the corn,
      I thought to have told thee of it; but I fear'd
      Lest I might anger thee.

      Pros. Say again, where didst thou leave the wheel?

      Arn. I told you, sir, it was red-hot with turning;
      So full of valour that it smote the air
      For breathing in its face; beat the ground.

      Pros. This was well done, my bird.
      Thy shape invisible retain thou still.

      Arn. I go, I go.

      Pros. A miller, a born miller, on whose nature
      Nurture can never stick.
      """,
      [
        "//t:sp[1]/t:speaker": [],
        "//t:sp[1]/t:l[1]": ["As mills are made on; and our little bread"],
        "//t:sp[2]/t:speaker": ["Flo. Mer."],
        "//t:sp[2]/t:l": ["We wish your peace."],
        "//t:body//t:p": [],
      ]),
    DocumentCase(
      "citizens with numbers, and directions above what is said", "de",
      """
      Die Mühle

      Erster Auftritt

      WIRT. Guten Abend, Müller.

      MÜLLER. (setzt sich)
      Guten Abend. Was giebt es Neues?

      2TER BAUER. Das Wasser steigt.

      WIRT. Das sagt er jeden Tag.

      1TER BAUER. (am Fenster)
      Heute aber ist es wahr.

      MÜLLER. Dann muß ich heim.

      Zweiter Auftritt

      WIRT. Er ist fort.

      2TER BAUER. Er wird schwimmen müssen.

      MÜLLER. (kommt zurück)
      Das Rad ist fort!
      """,
      [
        "//t:speaker": [
          "WIRT.", "MÜLLER.", "2TER BAUER.", "WIRT.", "1TER BAUER.", "MÜLLER.", "WIRT.", "2TER BAUER.", "MÜLLER.",
        ],
        "//t:sp/t:stage": ["(setzt sich)", "(am Fenster)", "(kommt zurück)"],
      ]),
    DocumentCase(
      "answers with which paragraphs of a speech begin are no speakers", "en",
      """
      THE MILL

      ACT I

      Anna. Is the wheel still turning, Will?

      Will. It has not stopped since noon.

      Anna. I thought that I heard it stop.

      Well. It may have been the wind, then.

      Will. It was the wind.

      Anna. You say so every time.

      Sir. Hear me out for once in your life.

      Will. I am listening.

      ACT II

      Anna. It has stopped.

      Will. No. It turns.

      Anna. Then go and see.

      Silence. The wheel is heard no more.

      Will. It has stopped indeed.
      """,
      [
        "//t:speaker": [
          "Anna.", "Will.", "Anna.", "Will.", "Anna.", "Will.", "Anna.", "Will.", "Anna.", "Will.",
        ],
        "(//t:sp)[3]/t:p": ["I thought that I heard it stop.", "Well. It may have been the wind, then."],
      ]),
    DocumentCase(
      "one verse among four, and directions behind a comma", "fr",
      """
      LE MOULIN

      PERSONNAGES

      CYPRIEN.
      LE MEUNIER.

      ACTE PREMIER

      LE MEUNIER, le poursuivant
      Holà ! vos quinze sols !

      CYPRIEN
                              J'entre gratis !

      LE MEUNIER
                                              Pourquoi ?

      CYPRIEN
      Je suis cousin du maître et je connais la roue !
      Je connais le ruisseau, je connais chaque seau,
      Et je n'ai jamais vu que l'on paye un boisseau
      À la porte du bal ; or ça, laissez qu'on joue !

      LE MEUNIER, à part
      Vous ?

      CYPRIEN
            Je ne paye pas !

      LE MEUNIER
                             Mais...

      CYPRIEN
                                    Je suis meunier aussi.

      RIDEAU.
      """,
      [
        "//t:speaker": [
          "LE MEUNIER,", "CYPRIEN", "LE MEUNIER", "CYPRIEN", "LE MEUNIER,", "CYPRIEN", "LE MEUNIER", "CYPRIEN",
        ],
        "//t:sp/t:stage": ["le poursuivant", "à part", "RIDEAU."],
        "//t:l[@part]/@part": ["I", "M", "F", "I", "M", "M", "F"],
      ]),
    DocumentCase(
      "names in capitals between blank lines, without a cast or a scene", "en",
      """
      THE MILL BY NIGHT

      ANNA

      Is the wheel still turning?

      WILL

      It has not stopped since noon, and I do not believe that it will stop
      before the water does.

      ANNA

      I thought that I heard it.

      WILL

      You heard the wind.

      ANNA

      The wind does not knock.

      WILL

      Then open the door.

      ANNA

      There is nobody there.

      WILL

      I told you so.
      """,
      ["//t:speaker": ["ANNA", "WILL", "ANNA", "WILL", "ANNA", "WILL", "ANNA", "WILL"]]),
    DocumentCase(
      "names before a comma, several at once, and the persons of a scene in brackets", "de",
      """
      Die Mühle

      Handelnde Personen.

      Bruno, ein Müller.
      Frau John, seine Schwester.
      Der alte Lenz.

      Erster Akt

      (Frau John, Bruno.)

      Bruno,
      (vertieft).
      Ich denke, ich soll hier Fallen aufstellen.

      Frau John.
      Hast du denn den Speck schon hinein gemacht?

      Bruno,
      (wie vorher).
      Der Speck ist alle.

      Frau John, Bruno:
      Gute Nacht!

      Zweiter Akt

      (Die Personen des ersten Akts ohne Bruno.)

      Frau John.
      Er ist fort.

      Der alte Lenz.
      Er kommt nicht wieder.

      Frau John.
      Und so wurden wir verlassen.

      Der alte Lenz.
      Ja.
      """,
      [
        "//t:castItem/t:role": ["Bruno", "Frau John", "Der alte Lenz"],
        "//t:speaker": [
          "Bruno,", "Frau John.", "Bruno,", "Frau John, Bruno:", "Frau John.", "Der alte Lenz.", "Frau John.",
          "Der alte Lenz.",
        ],
        "//t:div[@type='act']/t:stage": ["(Frau John, Bruno.)", "(Die Personen des ersten Akts ohne Bruno.)"],
      ]),
    DocumentCase(
      "a cast whose letters are set apart", "ru",
      """
      МЕЛЬНИЦА

      ДЕЙСТВУЮЩИЕ ЛИЦА:

      Ф о м а  С и л ы ч, мельник.
      М а р ф а, его жена.

      ДЕЙСТВИЕ ПЕРВОЕ

      Марфа. Что же ты, Фома, сидишь?

      Фома. Сижу, потому что колесо стоит.

      Марфа (плачет). Стоит, и будет стоять!

      Фома. Не плачь.

      Марфа. Буду.
      """,
      [
        "//t:castItem/t:role": ["Ф о м а С и л ы ч", "М а р ф а"],
        "//t:sp[@who]/t:speaker": ["Марфа.", "Фома.", "Марфа", "Фома.", "Марфа."],
      ]),
    DocumentCase(
      "what is said aside in brackets", "it",
      """
      IL MULINO

      ATTO PRIMO

      SCENA PRIMA

      PANT. Figlia mia, vieni qua, ascoltami.

      ROS. Signor padre, che mi comanda?

      PANT. (Oh che bella creatura!) (da sé) Ti voglio maritare.

      ROS. Mi vuol maritare?

      BRIGH. (Adesso viene il bello). (da sé)

      PANT. Sì, con un mugnaio.

      SCENA SECONDA

      BRIGH. Padrone, il mugnaio.

      ROS. Che venga.
      """,
      [
        "//t:speaker": ["PANT.", "ROS.", "PANT.", "ROS.", "BRIGH.", "PANT.", "BRIGH.", "ROS."],
        "(//t:sp)[3]/t:p": ["(Oh che bella creatura!) (da sé) Ti voglio maritare."],
        "(//t:sp)[3]/t:p/t:stage": ["(da sé)"],
      ]),
  ]
}
