import Conversion
import TEI
import TestSupport
import Testing
import XMLCore

/// What the header says of who wrote to whom.
struct CorrespondenceTests {
  /// A letter, its language, and what is told of it.
  struct Letter: CustomTestStringConvertible, Sendable {
    let name: String
    var language = "en"
    let text: String
    /// Lines of `type: element text[@ref], …`
    let told: [String]
    var testDescription: String { name }
  }

  static let letters = [
    Letter(
      name: "from head, dateline and signature",
      text: """
        No. 12. Mr. Harlow to Mr. Penn.

        Legation of the Isles, Port Mercy, May 3, 1871.

        Sir: I have the honor to report that the harbour was closed this morning.

        I am, sir, your obedient servant,

        A. B. Harlow.
        """,
      told: [
        "sent: persName Mr. Harlow #person-harlow, placeName Port Mercy, date May 3, 1871",
        "received: persName Mr. Penn",
      ]),
    Letter(
      name: "from an office to an office",
      text: """
        THE CONSUL AT LOMA (BRIDGES) TO THE SECRETARY OF STATE

        LOMA, May 3, 1911. [Received May 5, 10 a. m.]

        Sir: The harbour was closed this morning by order of the governor of the town.

        I have the honor to be, sir,

        BRIDGES
        """,
      told: [
        "sent: persName THE CONSUL AT LOMA (BRIDGES) #person-bridges, placeName LOMA, date May 3, 1911",
        "received: rs THE SECRETARY OF STATE, date May 5",
      ]),
    Letter(
      name: "to someone, and signed", language: "de",
      text: """
        An Johann Perl.

        Linz, den 4. April 1787.

        Lieber Freund!

        Gestern bin ich hier angekommen, und morgen reise ich weiter nach Wien.

        Ihr ergebener

        Anton Kreuz
        """,
      told: [
        "sent: persName Anton Kreuz #person-kreuz, placeName Linz, date 4. April 1787",
        "received: persName Johann Perl",
      ]),
    Letter(
      name: "a head with the day in it", language: "de",
      text: """
        Anton Kreuz an Johann Perl, 4. April 1787

        Lieber Freund!

        Gestern bin ich hier angekommen, und morgen reise ich weiter nach Wien.

        Ihr ergebener

        A. Kreuz
        """,
      told: ["sent: persName Anton Kreuz #person-kreuz, date 4. April 1787", "received: persName Johann Perl"]),
    Letter(
      name: "nothing of a poem to someone", language: "de",
      text: """
        An die Nacht

        Komm herab, du stille Nacht,
        die mir oft den Schlaf gebracht,
        decke mit den dunklen Schwingen
        alles, was die Tage bringen.

        4. April 1787
        """, told: []),
    Letter(
      name: "nothing where nobody is written to",
      text: """
        A Report to the Members

        London, May 3, 1871.

        The harbour was closed this morning by order of the governor of the town.

        A. B. Harlow.
        """, told: []),
  ]

  @Test(arguments: letters)
  func theHeaderTellsWhoWroteToWhom(_ letter: Letter) throws {
    let query = try convert(letter.text, language: letter.language).query
    #expect(try told(query) == letter.told)
  }

  @Test func eachLetterOfACollectionPointsToItsDivision() throws {
    let one = { (number: String, to: String, day: Int) in
      """
      \(number).

      TO \(to).

      Vienna, May \(day), 1812.

      MY DEAR FRIEND,--

      I arrived here only yesterday, and I go on to Linz as soon as I can.

      Your

      A. VON KREUZ.


      """
    }
    let text = one("1", "J. PERL,--LONDON", 3) + one("2", "MADAME STERN", 5) + one("3", "J. PERL", 9)
    let query = try convert(text).query
    #expect(try query.count("//t:correspDesc") == 3)
    #expect(
      try query.strings("//t:correspDesc/@corresp[substring(., 2) = //t:text//t:div[@type = 'letter']/@xml:id]").count
        == 3)
    #expect(
      try query.strings("//t:correspAction[@type = 'received']/*")
        == ["J. PERL", "LONDON", "MADAME STERN", "J. PERL"])
    // It is one person who signs them all.
    #expect(try Set(query.strings("//t:correspAction[@type = 'sent']/t:persName/@ref")) == ["#person-kreuz"])
  }

  @Test func whatStandsBehindTheSignatureIsNotAllPostscript() throws {
    let letter = { (number: Int, end: String) in
      """
      \(number).

      TO J. PERL.

      Vienna, May \(number), 1812.

      MY DEAR FRIEND,--

      I arrived here only yesterday, and I go on to Linz as soon as I can.

      Your

      A. VON KREUZ.

      \(end)


      """
    }
    let ends = [
      "[L.S.]", "Yours sincerely, once more,\n\nK.",
      "I forgot the key; pray send it after me.\n\nAnd the book that lies on the table.", "Vienna, May 9, 1812.",
      "",
    ]
    let query = try convert(ends.enumerated().map { letter($0 + 1, $1) }.joined()).query
    #expect(try query.count("//t:postscript") == 1)
    #expect(
      try query.strings("//t:postscript/t:p")
        == ["I forgot the key; pray send it after me.", "And the book that lies on the table."])
    #expect(try query.strings("//t:div[@n = '1']/t:closer/t:signed") == ["A. VON KREUZ.", "[L.S.]"])
    #expect(try query.strings("//t:div[@n = '2']/t:closer/*[position() > 1]") == ["Yours sincerely, once more,", "K."])
    #expect(try query.strings("//t:div[@n = '4']/t:closer/t:dateline") == ["Vienna, May 9, 1812."])
  }

  @Test func whoSignsShorterIsTheSamePerson() throws {
    let text = ["LUDWIG VAN STEIN", "L. V. STEIN", "STEIN", "KARL STEIN"].enumerated().map { number, name in
      "\(number + 1).\n\nTO MR. PENN.\n\nVienna, May 3, 1812.\n\nI arrived here only yesterday.\n\nYour\n\n\(name).\n\n\n"
    }
    let query = try convert(text.joined()).query
    #expect(try query.count("//t:listPerson/t:person") == 2)
    #expect(try query.string("//t:person[1]/t:persName") == "LUDWIG VAN STEIN")
    #expect(try query.string("//t:person[1]//t:nameLink") == "VAN")
  }

  @Test func whatSomeoneIsToTheReaderIsNoName() throws {
    let query = try convert("London, May 3, 1812.\n\nDear Son,\n\nI arrived here only yesterday.\n\n(Signed) FATHER.\n")
      .query
    #expect(try query.strings("//t:signed") == ["(Signed) FATHER."])
    #expect(try query.count("//t:persName | //t:person") == 0)
  }

  @Test func theEditorsWordGoesOverTheText() throws {
    let query = try convert(Self.letters[0].text) { settings in
      settings.correspondence.addressees = [.init(kind: .organisation, name: "Board of Trade", reference: "#board")]
      settings.correspondence.date = "1871-05-04"
    }.query
    #expect(
      try told(query) == [
        "sent: persName Mr. Harlow #person-harlow, placeName Port Mercy, date 1871-05-04",
        "received: orgName Board of Trade #board",
      ])
    #expect(try query.string("//t:correspAction/t:date/@when") == "1871-05-04")
  }

  private func told(_ query: XMLQuery) throws -> [String] {
    try query.strings("//t:correspAction/@type").map { type in
      let action = "//t:correspAction[@type = '\(type)']"
      let parts = try (1...(query.count("\(action)/*"))).map { position in
        let part = "\(action)/*[\(position)]"
        return try ["name(\(part))", part, "\(part)/@ref"].map { try query.string($0) }.filter { !$0.isEmpty }
          .joined(separator: " ")
      }
      return "\(type): " + parts.joined(separator: ", ")
    }
  }
}
