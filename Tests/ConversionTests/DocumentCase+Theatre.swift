extension DocumentCase {
  /// Plays as editions and collections print them, beside what `plays` and `stage` have.
  static let theatre = [
    DocumentCase(
      "a comedy whose speeches stand line below line", "it",
      """
      LA MUGNAIA

      PERSONAGGI

      Il Marchese di Rocca
      Il Conte d'Alba
      Mirella, mugnaia
      La scena si rappresenta nel mulino di Mirella.

      ATTO PRIMO

      SCENA PRIMA
      Cortile del mulino.

      MARCHESE: Fra voi e me vi è qualche differenza.
      CONTE: Nel mulino tanto vale il vostro denaro, quanto vale il mio.
      MARCHESE: Ma se la mugnaia usa a me delle distinzioni, mi si convengono più che a voi.
      CONTE: Per qual ragione? (al Marchese)
      MARCHESE: Io sono il Marchese.

      SCENA SECONDA
      Mirella e detti

      MIRELLA: Che fanno qui, signori?
      CONTE: Si parla di voi.
      (Parte)

      Fine dell'Atto Primo.

      ATTO SECONDO

      SCENA PRIMA
      Il Conte solo

      CONTE: Se ne va sempre.
      """,
      [
        "count(//t:sp)": ["8"],
        "count(//t:lg | //t:l)": ["0"],
        "//t:castItem/t:role": ["Il Marchese di Rocca", "Il Conte d'Alba", "Mirella"],
        "//t:sp/t:p/t:stage": ["(al Marchese)"],
        "//t:sp/t:stage": ["(Parte)"],
        "//t:trailer": ["Fine dell'Atto Primo."],
        "//t:div[@type='act']/t:head": ["ATTO PRIMO", "ATTO SECONDO"],
      ]),
    DocumentCase(
      "a play below a long preface, with names in italics and in lines of their own", "en",
      """
      THE MILL IN THE HILLS

      INTRODUCTION

      This play was written in the author's youth, and it was given in the capital
      for the first time ten years later, when nobody remembered its occasion.

      It has been translated into several languages since then, and not always by
      those who understood it, as the author himself said more than once.

      The present translation follows the second edition, which the author revised
      with his own hand, and takes a few readings from the first where they are better.

      What is printed in italics is so in the original. The notes are the translator's
      own, and he begs the reader's pardon for every one of them.

      The names of the places have been left as they are, as nobody can find them on
      a map, and the names of the persons have been made easier to pronounce.

      DRAMATIS PERSONÆ

        HALLA, a well-to-do widow.
        GUDA, her maid.
        ODDNY, her servant.

      _The action takes place in the middle of the
      eighteenth century. The story is founded on
      historical events, and no one knows which._

      ACT I

      _A room in the mill._

      _Guda (throws down her knitting)._

      Hitting whom?

      _Halla._

      Leave the poor creature in peace! It has done you no harm.

      _Guda._

      You are always up to some tomfoolery, and it is not the first time.

      _Halla (laughing)._

      I won't have it!

      _Guda._

      Then I shall go.

      _Halla._

      Go, then.
      """,
      [
        "count(//t:sp)": ["6"],
        "//t:speaker": [
          "Guda", "Halla.", "Guda.", "Halla", "Guda.", "Halla.",
        ],
        "//t:sp/t:stage": ["(throws down her knitting).", "(laughing)."],
        "count(//t:castItem)": ["3"],
        "count(//t:castList)": ["1"],
      ]),
    DocumentCase(
      "names in italics before speeches, each of which may come but once", "la",
      """
      LUDUS IN MOLA

      PERSONAE

      ACT I

      _Mag._ Mārce Cicerō, quid facis in molā?

      _M. Cic._ Ō magister, rotam spectō.

      _Mag._ Bene, Mārce, bene! Quīnte, quid tū facis?

      _Q. Cic._ (hesitatingly). Nihil faciō.

      _Mag._ Male, Quīnte. _Regunt_ est verbum.

      _Gn. Pom._ _Rotae_ est nōmen.

      _Mag._ Rēctē. Gnaeī, perge.

      _Gn. Pom._ (crying). Nōn pergere possum.

      _All_ (shouting). Ego possum!

      ACT II

      _Mag._ Hōc satis est hodiē.
      """,
      [
        "//t:speaker": [
          "Mag.", "M. Cic.", "Mag.", "Q. Cic.", "Mag.", "Gn. Pom.", "Mag.", "Gn. Pom.", "All",
          "Mag.",
        ],
        "//t:sp[6]/t:p": ["Rotae est nōmen."],
      ]),
    DocumentCase(
      "a Spanish comedy in verse, with entrances in the present tense", "es",
      """
      LA RUEDA ES SUEÑO

      PERSONAS QUE HABLAN EN ELLA:

          ROSAURA, dama
          CLARÍN, gracioso
          BASILIO, rey

      JORNADA PRIMERA

      ROSAURA:      Corre parejas con el viento,
                    rueda sin agua y sin tino,
                    que en este pobre molino
                    no hallas más que tormento.

      Sale CLARÍN, gracioso

      CLARÍN:       Di dos, y no me dejes
                    en la posada cuando te quejes.

      ROSAURA:      No quise darte parte
                    en mis quejas, por no quitarte.

      CLARÍN:       Yo con nuevos temores.

      FIN DE LA PRIMERA JORNADA

      JORNADA SEGUNDA

      BASILIO:      Todo lo mandé yo.

      CLARÍN:       Y no se hizo.
      """,
      [
        "//t:castItem/t:role": ["ROSAURA", "CLARÍN", "BASILIO"],
        "//t:stage": ["Sale CLARÍN, gracioso"],
        "//t:trailer": ["FIN DE LA PRIMERA JORNADA"],
        "//t:div[@type='act']/t:head": ["JORNADA PRIMERA", "JORNADA SEGUNDA"],
        "count(//t:sp)": ["6"],
      ]),
    DocumentCase(
      "a Russian play whose paragraphs are set in, most of them one line long", "ru",
      """
      МЕЛЬНИЦА

      ДЕЙСТВУЮЩИЕ ЛИЦА

           Ольга.
           Маша.
           Ирина.

           ДЕЙСТВИЕ ПЕРВОЕ

           Двор мельницы.

           Ольга. Отец построил эту мельницу ровно двадцать лет назад, как раз в этот
      день, и с тех пор она не останавливалась ни разу.

           Пауза.

           Маша. Не может быть.
           Ирина. Зачем вспоминать!
           Ольга. Сегодня тепло, можно окна держать настежь, а вода еще совсем не
      спала, и колесо шумит.
           Маша. Конечно.
           Ирина. Домой.
           Ольга. Я помню очень хорошо, в начале мая, вот в эту пору, здесь уже все
      цвело, и мы сидели на этой скамейке.
           Маша. Вздор.
           Ирина. Пойдем.
           Ольга. Подождите меня, я сейчас возьму платок и ключи и пойду с вами до
      самого моста.
           Маша. Идем.
           Ирина. Идем же.

           ДЕЙСТВИЕ ВТОРОЕ

           Ольга. Вот и мост.
      """,
      [
        "count(//t:sp)": ["13"],
        "//t:div[@n='1']/t:stage": ["Двор мельницы."],
        "count(//t:lg | //t:l)": ["0"],
      ]),
    DocumentCase(
      "a motto in italics over several lines, below another", "en",
      """
      THE BOOK

        _CUI BONO?_

        _If this little thing shall give pleasure and
        be of profit to any
        who have set out_

      PREFACE

      This is the preface of the book. It is long enough to be a paragraph of prose.
      """,
      [
        "//t:l/t:hi[@rend='italic']": [
          "If this little thing shall give pleasure and", "be of profit to any", "who have set out",
        ]
      ]
    ),
  ]
}
