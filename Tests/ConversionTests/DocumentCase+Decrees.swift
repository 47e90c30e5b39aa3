extension DocumentCase {
  static let decrees = [
    DocumentCase(
      "a Russian decree dated in both calendars", "ru",
      """
      Декрет о мире

      Документы внешней политики СССР. М., 1957. Т. I. Стр. 11-14.

      26 октября (8 ноября) 1917 г.

      Рабочее и крестьянское правительство предлагает всем воюющим народам начать немедленно переговоры.[1]

      Правительство предлагает перемирие с 1 ноября ст. ст. на три месяца.

      Председатель Совета Народных Комиссаров В. Ульянов (Ленин)

      Народный комиссар по иностранным делам Л. Троцкий

      Примечания:

      [1] Принят 26 октября 1917 г. по старому стилю.
      """,
      [
        "//t:body/t:div/t:head": ["Декрет о мире"],
        "//t:sourceDesc//t:pubPlace": ["М."],
        "//t:sourceDesc//t:biblScope[@unit='volume']/@n": ["1"],
        "//t:sourceDesc//t:biblScope[@unit='page']/@from": ["11"],
        "//t:dateline/t:date/@when": ["1917-11-08"],
        "//t:dateline/t:date/@when-custom": ["1917-10-26"],
        "//t:body//t:p/t:date/@when": ["1917-11-14"],
        "//t:body//t:p/t:date/@when-custom": ["1917-11-01"],
        "//t:signed/t:persName/t:roleName": [
          "Председатель Совета Народных Комиссаров", "Народный комиссар по иностранным делам",
        ],
        "//t:signed/t:persName/t:forename": ["В.", "Л."],
        "//t:signed/t:persName/t:surname": ["Ульянов", "Троцкий"],
        "//t:signed/t:persName/t:addName": ["Ленин"],
        "//t:back//t:note//t:date/@when-custom": ["1917-10-26"],
        "//t:back//t:note//t:date/@when": ["1917-11-08"],
      ]),
    DocumentCase(
      "an English proclamation in the old style", "en",
      """
      A PROCLAMATION

      Given at Our Court, 11 February 1731 O.S.

      All ports of the kingdom shall be closed from 25 March, 1731 (O. S.), until 25 March 1732 N.S.

      God save the King.

      George Rex
      """,
      [
        "//t:body/t:div/t:head": ["A PROCLAMATION"],
        "//t:dateline/t:date": ["11 February 1731 O.S."],
        "//t:dateline/t:date/@when": ["1731-02-22"],
        "//t:dateline/t:date/@when-custom": ["1731-02-11"],
        "//t:body//t:p[1]/t:date/@when": ["1731-04-05", "1732-03-25"],
        "//t:body//t:p[1]/t:date/@calendar": ["#julian", "#gregorian"],
      ]),
    DocumentCase(
      "a German ordinance with its source in the German manner", "de",
      """
      Verordnung über die Brückenzölle

      Quelle: Sammlung der Gesetze, Bd. III, Leipzig 1926, S. 12-14.

      Weimar, 28. Februar 1820

      Die Zölle werden vom 1. März an erhoben.

      Der Minister des Innern
      Graf von Hohenau
      """,
      [
        "//t:note[@type='source']": ["Quelle: Sammlung der Gesetze, Bd. III, Leipzig 1926, S. 12-14."],
        "//t:sourceDesc//t:pubPlace": ["Leipzig"],
        "//t:sourceDesc//t:biblStruct//t:date/@when": ["1926"],
        "//t:sourceDesc//t:biblScope[@unit='volume']/@n": ["3"],
        "//t:sourceDesc//t:biblScope[@unit='page']/@from": ["12"],
        "//t:sourceDesc//t:biblScope[@unit='page']/@to": ["14"],
        "//t:body//t:p/t:date/@when": ["1820-03-01"],
        "//t:signed/t:persName/t:surname": ["Hohenau"],
        "//t:signed/t:persName/t:nameLink": ["von"],
      ]),
    DocumentCase(
      "a French law with its source in the French manner", "fr",
      """
      Loi sur les canaux

      Documents diplomatiques français, t. X, Paris, 1936, p. 45.

      Fait à Paris, le 14 juillet 1880

      Les canaux sont ouverts à tous du 15 au 31 août 1880.

      Jules Grévy
      """,
      [
        "//t:sourceDesc//t:pubPlace": ["Paris"],
        "//t:sourceDesc//t:biblScope[@unit='volume']/@n": ["10"],
        "//t:dateline/t:date/@when": ["1880-07-14"],
        "//t:body//t:p/t:date": ["15 au 31 août 1880"],
        "//t:body//t:p/t:date/@from": ["1880-08-15"],
        "//t:body//t:p/t:date/@to": ["1880-08-31"],
        "//t:signed/t:persName/t:forename": ["Jules"],
      ]),
  ]
}
