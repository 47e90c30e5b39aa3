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
      "a decree with numbered items and letters below one of them", "en",
      """
      DECREE ON THE MILLS

      The Provincial Assembly, considering that the mills have fallen into disrepair, decrees:

      1. All mills on the river shall be inspected once a year.

      2. The cost of the inspection shall be borne by the owners:

      (a) in full, where the mill has been neglected;

      (b) by half, where it has not.

      3. This decree comes into force on May 1, 1820.

      President of the Assembly: John Miller

      Secretary: T. Brown

      April 3, 1820
      """,
      [
        "//t:body/t:div/t:list/t:label": ["1.", "2.", "3."],
        "//t:item/t:list/t:label": ["(a)", "(b)"],
        "//t:item/t:list/t:item": ["in full, where the mill has been neglected;", "by half, where it has not."],
      ]),
    DocumentCase(
      "a German treaty whose articles begin on their own line", "de",
      """
      Vertrag über die Schifffahrt

      Seine Majestät der König und die Freie Stadt haben sich geeinigt wie folgt:

      Artikel 1. Die Schifffahrt auf dem Strom ist frei für die Untertanen beider Teile.

      Artikel 2. Zölle werden nur an den Mündungen erhoben:
      1. von Getreide der zehnte Teil;
      2. von Wein der fünfte Teil.

      Artikel 3. Dieser Vertrag gilt auf zehn Jahre.

      Geschehen zu Hamburg, den 3. April 1820.

      Graf von Stein
      """,
      [
        "//t:div[@type='article']/@n": ["1", "2", "3"],
        "//t:div[@type='article']/t:head": ["Artikel 1.", "Artikel 2.", "Artikel 3."],
        "//t:div[@n='2']/t:list/t:label": ["1.", "2."],
        "//t:closer/t:dateline/t:date/@when": ["1820-04-03"],
      ]),
    DocumentCase(
      "a French treaty with its articles between blank lines", "fr",
      """
      TRAITÉ DE NAVIGATION

      Sa Majesté le Roi et la Ville libre sont convenus des articles suivants :

      ARTICLE PREMIER

      La navigation du fleuve est libre pour les sujets des deux Parties.

      ART. II

      Les droits ne seront perçus qu'aux embouchures.

      ART. III

      Le présent traité est conclu pour dix ans.

      Fait à Paris, le 3 avril 1820.
      """,
      [
        "//t:div[@type='article']/t:head": ["ARTICLE PREMIER", "ART. II", "ART. III"],
        "//t:closer/t:dateline/t:date/@when": ["1820-04-03"],
      ]),
    DocumentCase(
      "tables with columns and without", "en",
      """
      Trade of the Mills

      The trade of the three mills may be seen from what follows, as far as it is known to us from the books:

      Year      Corn     Flour   Bran
      1801       120       100     20
      1802     1,250     1,010    240
      1803        90        70     20

      The fourth mill has left no accounts but these, which were kept on the back of a door:

         Corn from the hills      12 sacks and a half
       Flour     5 sacks
             Bran  to the inn of the village     7

      That is all.
      """,
      [
        "//t:table/t:row[1]/t:cell": ["Year", "Corn", "Flour", "Bran"],
        "//t:table/t:row[3]/t:cell": ["1802", "1,250", "1,010", "240"],
        "//t:ab[@type='preformatted']/@xml:space": ["preserve"],
        "count(//t:body//t:p)": ["3"],
      ]),
  ]
}
