extension DocumentCase {
  /// Despatches with what was sent along with them: several letters in one document.
  static let enclosures = [
    DocumentCase(
      "a despatch with a letter below it that has no head", "en",
      """
      Mr. Hill to Mr. Ward.

      Consulate of the Northern League, San Pedro del Mar, June 4, 1872. (Received July 2.)

      Sir: I have the honor to send you the letter of the captain, and what I said to him.

      He has left the harbour since, and nobody here believes that he will come back before winter.

      I am, etc.,

      T. B. HILL.

      Hon. John C. Ward, Secretary of the League.

      [Translation.]

      San Pedro, June 1, 1872.

      Sir: Your letter of yesterday reached me in the evening, and I answer it at once.

      I shall leave tomorrow, and I ask you to keep my papers until somebody calls for them.

      PEDRAZA.

      Mr. Hill, Consul of the League at San Pedro.
      """,
      [
        "//t:opener/t:dateline/t:date[1]/@when": ["1872-06-04", "1872-06-01"],
        "//t:closer/t:signed//t:surname": ["HILL", "PEDRAZA"],
        "//t:closer/t:address/t:addrLine": [
          "Hon. John C. Ward, Secretary of the League.", "Mr. Hill, Consul of the League at San Pedro.",
        ],
        "count(//t:div[@type='letter'])": ["1"],
        "//t:div[@type='letter']/t:note": ["[Translation.]"],
        "count(//t:body//t:p)": ["5"],
      ]),
    DocumentCase(
      "a telegram whose dateline fills the line and juts out", "en",
      """
         File No. 77.12/9

      THE CONSUL AT NORTHPORT (BELL) TO THE SECRETARY OF THE LEAGUE

         [Telegram]
      NORTHPORT, October 12, 1919, 10 p.m. [Received October 14, 9 a.m., by way of Kings Bay.]

         The railway board has met and has sent us the following points, of
      which I give you the substance only, since the wire is bad and the
      clerks here ask for every word that we send to be paid before it
      goes. The whole of it follows by the next ship, with the plans that
      the engineers of the line have drawn for the new bridge:
         (1)
        That the board is to have the workshops at both ends of the line,
          and the stores that belong to them;
         (2)
        That the guards stay.
         I have told them that I cannot answer before I hear from you. They
      will wait until Monday, and no longer, as the men at the workshops
      have not been paid since the spring, and some of them have left for
      the mines already.
                                                                          BELL
      """,
      [
        "//t:note[@type='remark']": ["[Telegram]"],
        "//t:dateline/t:date[1]/@when": ["1919-10-12"],
        "//t:list/t:label": ["(1)", "(2)"],
        "count(//t:item)": ["2"],
        "count(//t:div/t:p)": ["2"],
        "//t:signed": ["BELL"],
      ]),
    DocumentCase(
      "items below their numbers, with no blank line behind them", "en",
      """
      Mr. Reed to Mr. Cole.

                                              Fairhaven, March 3, 1880.

      Sir: The note bears these words in the language of the country, as far
      as I can read them:

      1.

        Whoever brings this note to the house of the company is to have its
          worth in silver.
      2.

        No clerk may ask whence it comes.
      The paper is thin, and the print is poor. I send you a piece of it with
      the next ship.

      I have, etc.,

                                                              JOHN REED.
      """,
      [
        "//t:list/t:label": ["1.", "2."],
        "//t:list/t:item": [
          "Whoever brings this note to the house of the company is to have its worth in silver.",
          "No clerk may ask whence it comes.",
        ],
        "count(//t:div/t:p)": ["3"],
        "//t:signed//t:surname": ["REED"],
      ]),
    DocumentCase(
      "a German letter below an address, with figures for its date", "de",
      """
                                                             Wien 25. 6. 907

      Herrn Dr. Anton Brandl

      Salzburg

      Sehr geehrter Herr,

      die beiden Hefte sind angekommen. Ich lese sie in diesen Tagen und sage
      Ihnen dann, was ich davon halte; der Anfang gefällt mir schon jetzt.

      Von Herzen Ihr alter Konrad
      """,
      [
        "//t:opener/t:dateline": ["Wien 25. 6. 907"],
        "//t:opener/t:address/t:addrLine": ["Herrn Dr. Anton Brandl", "Salzburg"],
        "//t:opener/t:salute": ["Sehr geehrter Herr,"],
        "//t:closer/t:signed": ["Von Herzen Ihr alter Konrad"],
        "count(//t:body//t:p)": ["1"],
      ]),
    DocumentCase(
      "a table whose fields tabs part, where every line is a paragraph", "en",
      """
      Report on the harbour

      The following ships lay in the harbour on the first day of each month, as the harbour master has written them down:

      Month\tShips\tTons
      January 3\t12\t3,400
      February\t7\t1,950

      There were none in March, since the ice did not break before the end of the month, which is later than in any year since.
      """,
      [
        "//t:table/t:row[1]/t:cell": ["Month", "Ships", "Tons"],
        "//t:table/t:row[2]/t:cell": ["January 3", "12", "3,400"],
        "count(//t:row)": ["3"],
        "count(//t:body//t:p)": ["2"],
      ]),
    DocumentCase(
      "articles that hang below one another", "en",
      """
      THE DECREE OF THE COUNCIL

      The council of the harbour has resolved on this day, in the presence of
      all its members, what follows:

        ART. 1. The quay belongs to the town, and whoever lands on it pays
          what the council has fixed.
        ART. 2. Nobody may leave his nets there over night, unless the wind
          keeps him from going out.
        ART. 3. The master of the harbour sees to it.

      Given at Fairhaven, the first of May.
      """,
      [
        "//t:div[@type='article']/@n": ["1", "2", "3"],
        "//t:div[@type='article']/t:head": ["ART. 1.", "ART. 2.", "ART. 3."],
      ]),
    DocumentCase(
      "points of a quotation, set in and numbered, and who signs with his trade", "en",
      """
      Mr. Gray to Lord Hill.

                                                    London, May 4, 1862.

      My Lord: The judge has named three things that he must find in such a
      case before he takes a ship from those to whom she belongs:

        “1. That the harbour was closed.
        “2. That the master knew of it.
        “3. That he went in.”

      None of them was found, and the ship lies in the river to this day, as
      your lordship knows.

      I have, &c.

      WILLIAM GRAY, Owner of the ship “Martha.”

      The Right Hon. Lord Hill, &c., &c., &c.
      """,
      [
        "count(//t:l)": ["0"],
        "count(//t:list/t:item)": ["3"],
        "//t:signed//t:surname": ["GRAY"],
        "//t:closer/t:address/t:addrLine": ["The Right Hon. Lord Hill, &c., &c., &c."],
      ]),
    DocumentCase(
      "a note with a bracket too many", "es",
      """
      Salió del puerto con dos naves[1] y llegó a la isla en otoño[2] con una.

      [Footnote 1: Según otros eran tres, y la mayor de ellas se perdió en
      el viaje de vuelta.]]

      [Footnote 2: En septiembre.]

      Los vecinos lo recibieron bien, y le dieron casa y pan.
      """,
      [
        "//t:note/@n": ["1", "2"],
        "//t:note[@n='2']": ["En septiembre."],
        "count(//t:ref)": ["2"],
      ]),
  ]

  /// An index of which no blank line parts the entries, below paragraphs that blank lines do.
  static let index = DocumentCase(
    "an index where every line is a paragraph", "en",
    "The mill\n\n"
      + ["corn", "rye", "wood", "salt", "iron", "wool", "fish", "stone", "oil", "hay", "wine", "bread"].map { load in
        "It was on a day late in the year that the cart with the \(load) came down from the hill, and the miller, who had "
          + "waited for it since the morning, went to meet it at the bridge."
      }.joined(separator: "\n\n")
      + "\n\n\nINDEX\n\n"
      + (1...30).map { "Miller, the \($0)th, seen at the river, \($0 + 20), \($0 + 40)." }.joined(separator: "\n"),
    ["count(//t:div[@type='index']//t:item)": ["30"], "count(//t:body//t:p)": ["12"]])

  /// A text with more notes than three digits can count.
  static let manyNotes = DocumentCase(
    "more than a thousand notes", "en",
    "The names\n\nNames that the book has [1789 is the year of the oldest]:\n\n"
      + (1...1_002).map { "Name \($0)[\($0)]" }.joined(separator: ", ") + ".\n\nNotes\n\n"
      + (1...1_002).map { "[\($0)] Page \($0 + 7)." }.joined(separator: "\n"),
    [
      "count(//t:back//t:note)": ["1002"],
      "count(//t:body//t:ref[@type='noteAnchor'])": ["1002"],
      "//t:note[@n='1000']": ["[1000] Page 1007."],
    ])
}
