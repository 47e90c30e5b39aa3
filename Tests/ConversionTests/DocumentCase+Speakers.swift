extension DocumentCase {
  /// The many ways in which plays name who speaks.
  static let speakers = [
    DocumentCase(
      "speakers with a blank line below them, and no second act", "en",
      """
      THE MILL IN THE NORTH

      This preface says at some length why the play was written, for whom, and how it was received by those who saw it.

      It goes on for a second paragraph, since nobody had asked for it, and the author thought that somebody should.

      A third one thanks the miller, the miller's wife, the horses of the inn and all the others who made it possible.

      DRAMATIS PERSONÆ

        ANNA (pronounced Ana), a well-to-do widow.
        PETER  }
        JOHN   } her servants.
        A Boy  }

      _The action takes place in a village by the sea, in the middle of a
      winter that nobody has forgotten, and in a mill._

      ACT I

      _A low room. Anna and the Boy sit by the fire._

      _The Boy (throws a nut)._

      I nearly hit her that time!

      _Anna._

      Hit whom?

      _The Boy._

      Can't you see the little spider hanging down from the beam? I mean to
      break her thread.

      _Anna._

      You are always at it.

      _The Boy (laughing)._

      Would she break her legs if she fell?

      _Anna._

      I won't have it, and that is all I say.

      _Peter._

      The wheel has stopped.

      _Anna._

      Then go and see.

      _Peter._

      I have seen.
      """,
      [
        "//t:castGroup/t:castItem/t:role": ["PETER", "JOHN", "A Boy"],
        "//t:castGroup/t:castItem/t:roleDesc": ["her servants."],
        "count(//t:castItem)": ["4"],
        "//t:speaker": [
          "The Boy", "Anna.", "The Boy.", "Anna.", "The Boy", "Anna.", "Peter.", "Anna.", "Peter.",
        ],
        "//t:speaker/t:hi": [
          "The Boy", "Anna.", "The Boy.", "Anna.", "The Boy", "Anna.", "Peter.", "Anna.", "Peter.",
        ],
        "//t:sp/t:stage": ["(throws a nut).", "(laughing)."],
        "//t:sp[1]/t:p": ["I nearly hit her that time!"],
      ]),
    DocumentCase(
      "a play without acts, whose speakers are shortened and in italics", "la",
      """
      LŪDUS

      DRĀMATIS PERSŌNAE

        Magister
        Mārcus Fabius
        Gnaeus Fabius
        Puerī

      _M. Fab._ Mihi pilam dā!

      _Gn. Fab._ Nōn dabō, frāter, quia mea est.

      _Mag._ Tacēte, puerī, et sedēte!

      _M. Fab._ _Magister_ adest; sedeāmus.

      _All_ (shouting). Adest, adest!

      _Mag._ Ubi est pila?

      _Gn. Fab._ (crying). Nōn habeō.

      _M. Fab._ Ego habeō.

      _Mag._ Dā mihi pilam.

      _M. Fab._ Accipe.
      """,
      [
        "//t:speaker": [
          "M. Fab.", "Gn. Fab.", "Mag.", "M. Fab.", "All", "Mag.", "Gn. Fab.", "M. Fab.", "Mag.", "M. Fab.",
        ],
        "//t:sp/t:p/t:hi": ["Magister"],
        "//t:sp[5]/t:p": ["Adest, adest!"],
        "count(//t:castItem)": ["4"],
      ]),
    DocumentCase(
      "an Italian comedy with a speech a line", "it",
      """
      IL MULINO

      PERSONAGGI

      Il Signor Bruno, mugnaio
      Rosina, sua figlia
      Tonio  }
      Beppe  } garzoni
      Carletta, vicina

      La scena si finge in un mulino.

      ATTO PRIMO

      SCENA PRIMA

      BRUNO: Il molino non gira.
      ROSINA: Non c'è acqua, signor padre.
      BRUNO: E Tonio dov'è? A quest'ora dovrebbe avere già portato i sacchi.
      TONIO: Eccomi, padrone.
      ROSINA: Zitto! (a Tonio)
      BRUNO: Dove sei stato?
      TONIO: Al fiume.
      (Parte)

      SCENA SECONDA

      ROSINA: Signor padre, non lo sgridate.
      BRUNO: Non lo sgrido.
      ROSINA: Ma sì.
      BRUNO: Ma no.

      Fine dell'Atto Primo.
      """,
      [
        "//t:castGroup/t:castItem/t:role": ["Tonio", "Beppe"],
        "count(//t:sp)": ["11"],
        "count(//t:lg)": ["0"],
        "//t:sp/t:p[1]": [
          "Il molino non gira.", "Non c'è acqua, signor padre.",
          "E Tonio dov'è? A quest'ora dovrebbe avere già portato i sacchi.", "Eccomi, padrone.", "Zitto! (a Tonio)",
          "Dove sei stato?", "Al fiume.", "Signor padre, non lo sgridate.", "Non lo sgrido.", "Ma sì.", "Ma no.",
        ],
        "//t:trailer": ["Fine dell'Atto Primo."],
      ]),
    DocumentCase(
      "a Spanish comedia: entrances without marks, the end of a day's journey", "es",
      """
      EL MOLINO DEL REY

      PERSONAS QUE HABLAN EN ELLA:

          LEONOR, dama
          DON JUAN, galán
          TRISTÁN, gracioso

      JORNADA PRIMERA

      Salen por lo alto del monte LEONOR, en hábito de camino, y detrás de ella en
      silencio un criado

      LEONOR:       Molino que en la ribera
                  das al viento tus cuidados,
                  dime si viste pasar
                  a mi esposo por los campos.

      Sale TRISTÁN, gracioso

      TRISTÁN:      Señora, que no me dejes
                  en la venta con los gatos.

      LEONOR:       Tristán, las manos me tiemblan
                  de pensar en lo pasado.

      TRISTÁN:      A mí me tiemblan los pies.

      LEONOR:       Calla y vamos.

      TRISTÁN:      Callo y vamos.

      FIN DE LA PRIMERA JORNADA

      JORNADA SEGUNDA

      Salen DON JUAN y TRISTÁN

      DON JUAN:     ¿Dónde está Leonor?

      TRISTÁN:      Señor,
                  en el molino ha quedado.
      """,
      [
        "//t:castItem/t:role": ["LEONOR", "DON JUAN", "TRISTÁN"],
        "//t:stage": [
          "Salen por lo alto del monte LEONOR, en hábito de camino, y detrás de ella en silencio un criado",
          "Sale TRISTÁN, gracioso", "Salen DON JUAN y TRISTÁN",
        ],
        "//t:div[@n='1']/t:trailer": ["FIN DE LA PRIMERA JORNADA"],
        "//t:div[@type='act']/t:head": ["JORNADA PRIMERA", "JORNADA SEGUNDA"],
        "count(//t:sp)": ["8"],
      ]),
    DocumentCase(
      "a Russian play whose speeches are set in and not parted", "ru",
      """
           Мельница у реки

           ДЕЙСТВУЮЩИЕ ЛИЦА

           Буров Андрей Сергеевич.
           Вера   |
           Нина   } его сестры.
           Лида   |
           Кузьма, мельник, старик.

           ДЕЙСТВИЕ ПЕРВОЕ

           В доме Буровых. Комната с двумя окнами, за которыми видна мельница.
      Полдень; на дворе солнечно. На столе стоит самовар, и никто из него не пьет.

           Вера. Мельница встала ровно год назад, как раз в этот день, в твои
      именины, Нина. Было очень холодно, шел снег, и я думала, что зима эта
      никогда не кончится.

           Часы бьют двенадцать.

           И тогда тоже было двенадцать.

           Пауза.

           Помню, вода стояла до самых окон.
           Нина. Зачем вспоминать!

           За окнами, у самой воды, показываются инженер Светлов, Кузьма
      и двое рабочих.

           Вера. Сегодня тепло.
           Кузьма. Вода пошла.
           Светлов. Конечно, пошла.

           Лида, задумавшись, тихо напевает песню.

           Вера. Не пой, Лида. Куда ты?
           Лида. Домой.
           Нина (сквозь слезы). Какая ты, Лида...
           Кузьма. Мельница мелет, и слава богу.
           Вера. Мелет.
      """,
      [
        "count(//t:castItem)": ["5"],
        "//t:castGroup/t:castItem/t:role": ["Вера", "Нина", "Лида"],
        "//t:speaker": [
          "Вера.", "Нина.", "Вера.", "Кузьма.", "Светлов.", "Вера.", "Лида.", "Нина", "Кузьма.", "Вера.",
        ],
        "//t:sp//t:stage": [
          "Часы бьют двенадцать.", "Пауза.",
          "За окнами, у самой воды, показываются инженер Светлов, Кузьма и двое рабочих.",
          "Лида, задумавшись, тихо напевает песню.", "(сквозь слезы).",
        ],
        "count(//t:lg)": ["0"],
      ]),
    DocumentCase(
      "an old print with Latin scenes, numbered speakers and directions that stand as heads do", "en",
      """
      THE TRAGEDIE OF THE MILL.

      Actus Primus. Scœna Prima.

      Winde and Raine. Enter three Millers.

        1. When shall we three grinde againe?
      In winde, in water, or in Raine?
        2. When the wheele hath done his worke,
      When the horses will not ierke
         3. That will be ere set of Sunne
         1. Where the place?
        2. Vpon the Dam
         3. There to meet with Robert
         1. I come, I come
         All. Faire is foule, and foule is faire,
      Flowre and dust are in the ayre.

      Exeunt.


      Scena Secunda.

      Alarum within. Enter Duke, Robert, Lenard, with attendants.

        Duke. What man is that? he can report,
      As seemeth by his coat, of the Mill
      The newest state

         Rob. This is the Miller,
      Who like a good and hardie fellow stood
      Against the water: Haile braue friend;
      Say to the Duke what thou hast seene to day

         Duke. Speake, valiant Miller

         Lenard. What a haste lookes through his eyes?
      So should he looke, that seemes to speake things strange

         Rob. God saue the Duke
      Enter Hugh.

         Duke. Whence cam'st thou, worthy Hugh?
        Rob. From Vpton, great Duke,
      Where all the water runneth to the Skie,
      And fannes our people cold.
      Exeunt.


      Scena Tertia.

      Raine. Enter the three Millers.

        1. Where hast thou beene, Brother?
        2. Grinding Corne

         3. Brother, where thou?
        1. A Saylors Wife had Chestnuts in her Lappe,
      And would not giue them me.

      Drum within.

        3. A Drumme, a Drumme:
      The Duke doth come

      FINIS.
      """,
      [
        "//t:div[@type='act']/t:head": ["Actus Primus. Scœna Prima."],
        "//t:div[@type='scene']/t:head": ["Scena Secunda.", "Scena Tertia."],
        "//t:div[@n='3']/t:sp/t:speaker": ["1.", "2.", "3.", "1.", "3."],
        "//t:div[@n='2']/t:sp/t:speaker": ["Duke.", "Rob.", "Duke.", "Lenard.", "Rob.", "Duke.", "Rob."],
        "//t:stage[.='Drum within.']": ["Drum within."],
        "//t:div[@type='act']/t:sp/t:speaker": ["1.", "2.", "3.", "1.", "2.", "3.", "1.", "All."],
        "count(//t:list)": ["0"],
        "count(//t:body//t:p)": ["0"],
      ]),
    DocumentCase(
      "a play in prose with songs, and its persons in groups", "en",
      """
      THE MILLERS' OPERA

      DRAMATIS PERSONÆ.

      MEN.

        MR. GREEN
        FITCH
        TOM SACK      }
        DUSTY JACK    } _Green's_ Gang.
        WILL HARDY    }

      WOMEN.

        MRS. GREEN
        POLLY

      Carters, Drawers, a Clerk, etc.

      ACT I. SCENE I.

      _SCENE, _Green's_ House._

        Enter _Fitch_.

      _Fitch._ Sir, _Black Moll_ hath sent word that her Corn comes on in the
      Afternoon, and she hopes you will order Matters so as to have it ground.

      _Green._ As the Wench is very active and industrious, you may satisfy
      her that I'll see to the Wheel before any body else comes to the mill.

      _Fitch._ _Tom Sack_, Sir, has lost his Cart and both of his Horses in the
      River, and the Corn of the whole Parish with them, as they tell me.

      _Green._ A lazy Dog! When I took him the time before, I told him what
      he would come to if he did not mend his Hand, and this is the end.

      _Fitch._

        The Wheel goes round, the Wheel goes round,
          The Miller wipes his Brow:
        There never was on Mill-stone ground
          So little Corn as now.

      _Green._ But make haste to the Dam, Boy, and let my Friends know there
      what I intend; for I love to make them easy one way or other.

      _Fitch._ When a Gentleman is long kept in suspence, Penitence may break
      his Spirit ever after, and then there is nothing to be had of him.

      _Green._ Away, away!
      """,
      [
        "//t:castList/t:head": ["DRAMATIS PERSONÆ."],
        "//t:castGroup/t:head": ["MEN.", "WOMEN."],
        "//t:castGroup/t:castGroup/t:castItem/t:role": ["TOM SACK", "DUSTY JACK", "WILL HARDY"],
        "//t:roleDesc": ["Green's Gang."],
        "count(//t:castItem)": ["8"],
        "//t:speaker": ["Fitch.", "Green.", "Fitch.", "Green.", "Fitch.", "Green.", "Fitch.", "Green."],
        "count(//t:sp[t:p])": ["7"],
        "count(//t:l)": ["4"],
        "//t:sp[3]/t:p/t:hi": ["Tom Sack"],
      ]),
    DocumentCase(
      "names before a dash, where a scene is laid, and a title that comes again", "en",
      """
      THE MILL OF THE WEST

      A COMEDY IN ONE ACT

      PERSONS

           MARTIN MOONEY.
           PEGGY, his daughter.
           TOM SACK,          }
           DUSTY JACK, and    } millers' men.
           WILL HARDY         }

      (The first act in 1640, the second a year later.)

      ACT I.

      SCENE: [A mill, very rough and untidy. There is a sort of counter on the right
      with sacks on it.]

      PEGGY--[slowly as she writes.]--Six yards of stuff for to make a yellow gown.

      MARTIN--[a fat man comes in as she signs, looks round
      awkwardly, and sees that she is alone.]--Where's himself?

      PEGGY--[without looking at him.]--He's coming.

      MARTIN--I didn't see him on the road.

      PEGGY. How would you see him and it dark night?

        [_MARTIN joins her, whereupon both of them go to the
        wheel._

      WILL (hides the sack).

      MARTIN. There's someone there.

      PEGGY. Is it Will?

      WILL. It is.

      ACT II.

      SCENE: [The same.]

      PEGGY. I'd trouble you for the sack.

      WILL. What sack?

      MARTIN. That sack.
      """,
      [
        "count(//t:castItem)": ["5"],
        "//t:castGroup/t:castItem/t:roleDesc": ["millers' men."],
        "//t:speaker": [
          "PEGGY--", "MARTIN--", "PEGGY--", "MARTIN--", "PEGGY.", "MARTIN.", "PEGGY.", "WILL.", "PEGGY.", "WILL.",
          "MARTIN.",
        ],
        "//t:div[@type='act']/t:stage": [
          "SCENE: [A mill, very rough and untidy. There is a sort of counter on the right with sacks on it.]",
          "SCENE: [The same.]",
        ],
        "//t:sp/t:stage[starts-with(., '[MARTIN') or starts-with(., 'WILL')]": [
          "[MARTIN joins her, whereupon both of them go to the wheel.", "WILL (hides the sack).",
        ],
      ]),
    DocumentCase(
      "a diary, a dialogue's persons on one line", "en",
      """
      1793

      Jan. 1. I breakfasted, dined, and slept again at home. The mill went all day.

      Jan. 2. I breakfasted, dined, and slept again at home. It rained.

      Jan. 3. I went to the mill, and was told that there was no corn to be had.

      Jan. 4. I stayed at home.

      Feb. 1. I breakfasted, dined, and slept again at home.

      Feb. 2. I paid the miller for the corn. It rained.

      Feb. 3. I stayed at home, for the river had risen and nobody could pass.

      Feb. 4. I went to church.

      Feb. 5. I went to the mill.
      """, ["count(//t:sp)": ["0"]]),
    DocumentCase(
      "the persons of a dialogue on the line of their head", "en",
      """
      THE MILLER

      PERSONS OF THE DIALOGUE: Martin, Margaret.

      SCENE: The porch of the mill.

      MARGARET: Why have you left the wheel, Martin? and what are you doing in the
      porch at this hour of the day?

      MARTIN: I wait, Margaret.

      MARGARET: For whom?

      MARTIN: For the corn.

      MARGARET: And does it come?

      MARTIN: It does not.

      MARGARET: Then some one else has it.

      MARTIN: Certainly.
      """,
      [
        "//t:castItem/t:role": ["Martin", "Margaret"],
        "//t:sp/@who": [
          "#role-margaret", "#role-martin", "#role-margaret", "#role-martin", "#role-margaret", "#role-martin",
          "#role-margaret", "#role-martin",
        ],
      ]),
    DocumentCase(
      "a verse that three share", "es",
      """
      LA RUEDA

      PERSONAS

      ANA
      BRUNO

      ACTO PRIMERO

      ANA:      Ya viene el agua del monte
                y el molino está parado;
                nadie ha venido esta noche
                a moler el trigo blanco.

      BRUNO:    Nunca se vio tal desgracia
                desde que murió mi hermano,
                ni faltó nunca la harina
                en la casa de mis amos.

      ANA:      ¡Bruno!

      BRUNO:             ¡Señora!

      ANA:                         ¡Los sacos!

      BRUNO:    Corramos a la ribera
                que se los lleva la mano.

      ANA:      Corramos.
      """, ["//t:l/@part": ["I", "M", "F"]]),
    DocumentCase(
      "a scene in italics in which most speak but once", "la",
      """
      NŪPTIAE

      This scene was played by the pupils of the school, who made the benches themselves, and is printed for others.

      It wants no curtain, and no more than a table, as the notes at the end tell in some detail.

      SCAENA PRIMA

      _L. Faber._ Beātī vīvātis, Gāī et Lūcia!

      _Marcia._ Vōbīs sint dī semper faustī!

      _Lūcia._ Rēctē dīcis, frāter.

      _M. Fab._ Sint omnēs diēs fēlīcēs.

      _Pronuba._ Spērō, meī amīcī.

      SCAENA SECUNDA

      _Lūcia._ Ō māter, nōlō discēdere.

      _Marcia._ Ī, fīlia, ī!

      _Lūcia._ Eō.

      _Gāius._ Venī mēcum.

      _Puer._ Et ego.
      """,
      [
        "//t:speaker": [
          "L. Faber.", "Marcia.", "Lūcia.", "M. Fab.", "Pronuba.", "Lūcia.", "Marcia.", "Lūcia.", "Gāius.", "Puer.",
        ]
      ]),
  ]
}
