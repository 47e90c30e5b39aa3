extension DocumentCase {
  static let days = [
    DocumentCase(
      "a diary whose heads name the month and whose entries the day", "en",
      """
      THE DIARY OF A MILLER

      JANUARY 1659-60

      Jan. 1st (New Year's day). The wheel stood still all day, and we sat before the fire and told stories of the flood.

      2d. In the morning I went down to the river to look at the ice, which was as thick as my arm and quite black.

      3rd. Nothing was done, it being so cold that the oil would not run, and the boy slept in the straw till noon.

      FEBRUARY 1659-60

      1st. The ice broke with a great noise, and the wheel turned before anybody had opened the gate.

      4th. Ground nine sacks for the inn, and had my dinner there, which was bad.
      """,
      [
        "count(//t:div[@type='entry'])": ["5"],
        "//t:head/t:date/@when-custom": ["1660-01", "1660-02"],
        "//t:head/t:date/@calendar": ["#julian", "#julian"],
      ]),
    DocumentCase(
      "a journey whose entries have a place and an hour", "de",
      """
      Reise an den Fluß

      Den 3. September 1786.

      Früh um drei Uhr fuhr ich fort, weil man mich sonst nicht fortgelassen hätte, und es war noch dunkel und kalt.

      Rosenheimstadt, den 4. September.

      Um zwölf Uhr war ich an der Mühle, bei heißem Sonnenschein, und sah dem Rad zu, das sich nicht drehte.

      Den 5. September, halb zwölf Uhr mittags.

      Der Müller kam zurück und brachte Brot mit, von dem wir aßen, bis nichts mehr davon da war.

      Unterau, den 6. September, abends.

      Das Wasser stieg die ganze Nacht, und am Morgen war der Weg nicht mehr zu sehen, auf dem wir gekommen waren.
      """,
      [
        "count(//t:div[@type='entry'])": ["4"],
        "//t:head/t:date/@when": ["1786-09-03", "1786-09-04", "1786-09-05", "1786-09-06"],
      ]),
    DocumentCase(
      "a diary whose heads are years", "fr",
      """
      JOURNAL DU MOULIN

      ANNÉE 1851

      _2 décembre_.--Au jour où l'on ouvre la vanne, la roue ne tourne pas, et nous cherchons pourquoi toute la journée.

      _21 décembre_.--La glace est venue pendant la nuit, et le meunier dort encore, ce qui ne lui arrive jamais.

      ANNÉE 1852

      _12 janvier_.--On parle de vendre le moulin, et personne ne sait à qui, ni pour quel prix, ni pourquoi.
      """, ["//t:p/t:hi/t:date/@when | //t:p/t:date/@when": ["1851-12-02", "1851-12-21", "1852-01-12"]]),
    DocumentCase(
      "numbered letters whose datelines begin no entries", "fr",
      """
      LETTRES DE LA MEUNIÈRE

      LETTRE I.

      DE LA MEUNIÈRE À SON FRÈRE.

      À Rouen, lundi 15 décembre 1670.

      Je vais vous dire la chose la plus étonnante du monde : la roue tourne sans que personne ait ouvert la vanne.

      LETTRE II.

      AU MÊME.

      À Rouen, vendredi 19 décembre 1670.

      Ce qui s'appelle tomber des nues, c'est ce qui nous arriva hier, quand la roue s'arrêta d'elle-même.

      LETTRE III.

      À SA SŒUR.

      Aux Moulins, le 31 mai 1671.

      Enfin me voici dans ces pauvres moulins, dont la moitié est sous l'eau depuis le printemps.

      Lundi 1er juin.

      Je reprends ma lettre, car l'eau a baissé pendant la nuit.
      """,
      [
        "count(//t:div[@type='letter'])": ["3"], "count(//t:div[@type='entry'])": ["0"],
        "//t:opener/t:dateline/t:date/@when": ["1670-12-15", "1670-12-19", "1671-05-31"],
      ]),
  ]
}
