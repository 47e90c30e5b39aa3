extension DocumentCase {
  static let entries = [
    DocumentCase(
      "an English journal whose dates stand at the start of the text", "en",
      """
      JOURNAL OF A VOYAGE

      CHAPTER I.

      Monday, 3rd May 1847.--We left the harbour at six in the morning with a fair wind, and by noon had lost sight of the land. The captain was in good humour, and told stories until supper.

      4th May. Calm. Nothing to report, except that the cook fell ill, and that the men grumbled about the biscuit, which was indeed full of worms.

      May 6th. A gale from the south-west; we lost two sails and a boat. I was sick all day and wrote nothing until the evening.

      7th May, 1847. The wind went down. We mended the sails.

      9th May. In sight of Madeira.
      """,
      [
        "//t:div[@type='chapter']/t:div[@type='entry']/t:p/t:date[1]/@when": [
          "1847-05-03", "1847-05-04", "1847-05-06", "1847-05-07", "1847-05-09",
        ]
      ]),
    DocumentCase(
      "a German diary with a place in the date", "de",
      """
      Tagebuch einer Reise

      3. Mai 1847

      Wir verließen den Hafen um sechs Uhr früh bei gutem Wind und hatten gegen Mittag das Land aus den Augen verloren.

      4. Mai

      Windstille. Nichts zu berichten, außer dass der Koch krank wurde.

      Wien, den 6. Mai

      Sturm aus Südwest; wir verloren zwei Segel und ein Boot.

      Freitag, 7. Mai

      Der Wind ließ nach. Wir flickten die Segel und sprachen von zu Hause.
      """,
      [
        "//t:div[@type='entry']/t:head": ["3. Mai 1847", "4. Mai", "Wien, den 6. Mai", "Freitag, 7. Mai"],
        "//t:div[@type='entry']/t:head/t:date/@when": ["1847-05-03", "1847-05-04", "1847-05-06", "1847-05-07"],
      ]),
    DocumentCase(
      "a French diary with an hour in the date", "fr",
      """
      JOURNAL INTIME

      1er janvier 1890.

      J'ai passé la journée seul, à lire et à écrire des lettres que je n'enverrai pas.

      Paris, 3 janvier.

      Il neige. Personne dans les rues, et le silence partout.

      5 janvier, minuit.

      Je rentre du théâtre, où l'on jouait une pièce fort ennuyeuse.
      """,
      [
        "//t:div[@type='entry']/t:head": ["1er janvier 1890.", "Paris, 3 janvier.", "5 janvier, minuit."]
      ]),
    DocumentCase(
      "an Italian letter", "it",
      """
      Al signor Carlo Bianchi

      Firenze, 12 marzo 1821

      Carissimo amico,

      Ho ricevuto la vostra lettera del 3 marzo e vi ringrazio delle notizie che mi date della famiglia.

      Verrò a Roma entro l'aprile, se la salute me lo permette.

      Il vostro affezionatissimo
      Giovanni Rossi

      P.S. Salutatemi la signora Maria.
      """,
      [
        "//t:opener/t:salute": ["Carissimo amico,"],
        "//t:closer/t:salute": ["Il vostro affezionatissimo"],
        "//t:signed/t:persName/t:surname": ["Rossi"],
        "//t:postscript/t:p": ["P.S. Salutatemi la signora Maria."],
      ]),
    DocumentCase(
      "a Spanish letter", "es",
      """
      Madrid, 4 de mayo de 1808

      Muy señor mío:

      He recibido su carta del 28 de abril y le agradezco mucho las noticias que en ella me da.

      Nada nuevo hay por aquí, salvo que los caminos están cerrados.

      Su seguro servidor, que besa su mano,

      Juan García de la Vega
      """,
      [
        "//t:opener/t:dateline/t:date/@when": ["1808-05-04"],
        "//t:opener/t:salute": ["Muy señor mío:"],
        "//t:closer/t:salute": ["Su seguro servidor, que besa su mano,"],
      ]),
    DocumentCase(
      "a French letter", "fr",
      """
      Paris, ce 14 juillet 1790.

      Monsieur,

      J'ai l'honneur de vous accuser réception de la lettre que vous m'avez adressée le 2 de ce mois.

      Je ferai tout ce qui dépendra de moi pour vous être utile.

      Veuillez agréer, Monsieur, l'assurance de ma considération distinguée.

      Le comte de Valbois
      """,
      [
        "//t:opener/t:dateline/t:date/@when": ["1790-07-14"],
        "//t:closer/t:signed/t:persName/t:surname": ["Valbois"],
      ]),
    DocumentCase(
      "a Russian letter", "ru",
      """
      Москва, 5 мая 1881 года

      Милостивый государь Иван Петрович!

      Письмо Ваше от 28 апреля я получил и спешу ответить Вам на все Ваши вопросы.

      Ничего нового у нас нет, кроме того, что дороги размыло.

      Примите уверение в моем совершенном почтении.

      Ваш покорный слуга
      Н. А. Соколов
      """,
      [
        "//t:opener/t:salute": ["Милостивый государь Иван Петрович!"],
        "//t:closer/t:salute": ["Примите уверение в моем совершенном почтении.", "Ваш покорный слуга"],
      ]),
    DocumentCase(
      "a diary whose days are in no calendar at the end", "ru",
      """
      Записки мельника

      Октября 3.
      Сегодня колесо остановилось, и никто не знает почему. Я ходил смотреть на него три раза, и три раза оно стояло, как будто никогда не вертелось.
      Октября 4.
      Колесо стоит. Приходил сосед и сказал, что оно и раньше стояло, только я этого не замечал, потому что всё время спал и видел во сне, что оно вертится.
      Ноября 8.
      Колесо завертелось само собой, когда я ушел обедать, и опять остановилось, когда я вернулся; сосед говорит, что так и должно быть в это время года.
      Апреля 43 числа.
      Сегодня день величайшего торжества: колесо вертится в обе стороны, и мука сыплется вверх, и я один во всей долине понимаю, почему это так, и молчу.
      Никоторого числа.
      День был без колеса.
      Ходил по берегу инкогнито. Река меня не узнала, и это очень хорошо, потому что я и сам себя не узнал, а кто узнал, тот сделал вид, что не узнал меня.
      """,
      [
        "//t:div[@type='entry']/t:head": [
          "Октября 3.", "Октября 4.", "Ноября 8.", "Апреля 43 числа.", "Никоторого числа.", "День был без колеса.",
        ],
        "count(//t:div[@type='entry'])": ["5"],
      ]),
  ]
}
