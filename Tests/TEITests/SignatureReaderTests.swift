import TEI
import Testing

@Suite("SignatureReader")
struct SignatureReaderTests {
  /// A signature and its parts in order: `role:`, `fore:`, `init:`, `link:`, `sur:`, `alias:`.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var parts: [String]
    init(_ text: String, _ parts: String...) { (self.text, self.parts) = (text, parts) }
    var testDescription: String { text.debugDescription }
  }

  static let signatures: [Case] = [
    Case(
      "Chairman of the Council of People's Commissars V. Ulyanov (N. Lenin)",
      "role:Chairman of the Council of People's Commissars", "init:V.", "sur:Ulyanov", "alias:N. Lenin"),
    Case(
      "People's Commissar for Foreign Affairs L. Trotsky", "role:People's Commissar for Foreign Affairs", "init:L.",
      "sur:Trotsky"),
    Case("V. I. Lenin", "init:V.", "init:I.", "sur:Lenin"), Case("V.I.Lenin", "init:V.", "init:I.", "sur:Lenin"),
    Case("V.I. Lenin.", "init:V.", "init:I.", "sur:Lenin"), Case("G. CHICHERIN", "init:G.", "sur:CHICHERIN"),
    Case("J.-B. Colbert", "init:J.-B.", "sur:Colbert"), Case("Ch. de Gaulle", "init:Ch.", "link:de", "sur:Gaulle"),
    Case("R. von Kühlmann", "init:R.", "link:von", "sur:Kühlmann"),
    Case("A. de la Torre", "init:A.", "link:de", "link:la", "sur:Torre"),
    Case("John Hay", "fore:John", "sur:Hay"), Case("John Quincy Adams", "fore:John", "fore:Quincy", "sur:Adams"),
    Case("Otto von Bismarck", "fore:Otto", "link:von", "sur:Bismarck"),
    Case("Woodrow Wilson", "fore:Woodrow", "sur:Wilson"),
    Case("John Hay, Secretary of State", "fore:John", "sur:Hay", "role:Secretary of State"),
    Case("A. Guchkov, Minister of War", "init:A.", "sur:Guchkov", "role:Minister of War"),
    Case("Minister of War A. Guchkov", "role:Minister of War", "init:A.", "sur:Guchkov"),
    Case("Minister of War, A. Guchkov", "role:Minister of War", "init:A.", "sur:Guchkov"),
    Case(
      "The Minister of Foreign Affairs\nP. Milyukov", "role:The Minister of Foreign Affairs", "init:P.", "sur:Milyukov"),
    Case("Secretary of State,\nRobert Lansing", "role:Secretary of State", "fore:Robert", "sur:Lansing"),
    Case("Ensign Krylenko", "role:Ensign", "sur:Krylenko"), Case("General Dukhonin", "role:General", "sur:Dukhonin"),
    Case("Captain J. Sadoul", "role:Captain", "init:J.", "sur:Sadoul"),
    Case("Vice-Admiral A. V. Nemitz", "role:Vice-Admiral", "init:A.", "init:V.", "sur:Nemitz"),
    Case("Der Reichskanzler Graf v. Hertling", "role:Der Reichskanzler Graf", "link:v.", "sur:Hertling"),
    Case(
      "Le Ministre des Affaires étrangères S. Pichon", "role:Le Ministre des Affaires étrangères", "init:S.",
      "sur:Pichon"),
    Case(
      "Председатель Совета Народных Комиссаров В. Ульянов (Ленин)", "role:Председатель Совета Народных Комиссаров",
      "init:В.", "sur:Ульянов", "alias:Ленин"),
    Case("Народный комиссар Г. Чичерин", "role:Народный комиссар", "init:Г.", "sur:Чичерин"),
    Case("Dr. H. O’Brien-Smith", "role:Dr.", "init:H.", "sur:O’Brien-Smith"),
    Case("[SEAL] JOHN CARTER", "fore:JOHN", "sur:CARTER"), Case("(L. S.) D. Hale", "init:D.", "sur:Hale"),
    Case("Ваш А. Мельников", "init:А.", "sur:Мельников"), Case("JOHN CARTER (SEAL)", "fore:JOHN", "sur:CARTER"),
    Case("D. Hale (L. S.)", "init:D.", "sur:Hale"),
    Case("Le Ministre d'état, signé HUGUES B. MALET", "role:Le Ministre d'état", "fore:HUGUES", "init:B.", "sur:MALET"),
    Case("Jean-Jacques Rousseau", "fore:Jean-Jacques", "sur:Rousseau"),
  ]

  private static func parts(of name: PersonalName, in bytes: [UInt8]) -> [String] {
    name.parts.map { part in
      let kind =
        switch part.kind {
        case .role: "role"
        case .forename: "fore"
        case .initial: "init"
        case .link: "link"
        case .surname: "sur"
        case .alias: "alias"
        }
      return "\(kind):" + String(decoding: bytes[part.range], as: UTF8.self)
    }
  }

  @Test("cuts a signature into its parts", arguments: signatures)
  func reads(_ test: Case) throws {
    let bytes = Array("“\(test.text)”".utf8)
    let name = try #require(SignatureReader().name(in: 3..<bytes.count - 3, of: bytes))
    #expect(Self.parts(of: name, in: bytes) == test.parts)
  }

  @Test("parts stand in the order of the text, do not overlap, and lie in the name", arguments: signatures)
  func ranges(_ test: Case) throws {
    let bytes = Array(test.text.utf8)
    let name = try #require(SignatureReader().name(in: bytes.indices, of: bytes))
    #expect(zip(name.parts, name.parts.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    #expect(name.parts.first?.range.lowerBound == name.range.lowerBound)
    #expect(name.parts.allSatisfy { name.range.upperBound >= $0.range.upperBound && !$0.range.isEmpty })
    #expect((0...1).contains(name.certainty))
    let text = String(decoding: bytes[name.range], as: UTF8.self)
    #expect(text.count(where: { $0 == "(" }) == text.count(where: { $0 == ")" }))
  }

  @Test("a name with an office or initials is surer than bare words")
  func certainty() throws {
    func certainty(_ text: String) throws -> Double {
      let bytes = Array(text.utf8)
      return try #require(SignatureReader().name(in: bytes.indices, of: bytes)).certainty
    }
    #expect(try certainty("Minister of War A. Guchkov") > certainty("A. Guchkov"))
    #expect(try certainty("A. Guchkov") > certainty("Alexander Guchkov"))
    #expect(try certainty("Alexander Guchkov") > certainty("Guchkov"))
    #expect(try certainty("V. Ulyanov (N. Lenin)") >= certainty("V. Ulyanov"))
  }

  @Test(
    "a sentence is no signature",
    arguments: [
      "", " ", ".", "(", "()", "we are waiting for an answer", "the Council of People's Commissars",
      "In response to our proposal, the German commander-in-chief agreed to conduct peace negotiations.",
      "Yes or no.", "Long live the peace!", "and so it was in Russia", "November 28, 1917", "1917", "[1] See above.",
      "they sent it to John Hay", "It was signed by the general",
      "The document was delivered on the same day to all the embassies of the allied powers in Petrograd",
    ])
  func sentence(text: String) {
    let bytes = Array(text.utf8)
    let name = SignatureReader().name(in: bytes.indices, of: bytes)
    #expect(name.map { Self.parts(of: $0, in: bytes) } == nil)
  }

  @Test("does not fall over any cut or bytes that are no UTF-8")
  func cuts() {
    let bytes = Array("Graf v. Œ. (N. É), J.-B.".utf8) + [0xFF, 0xC3]
    for start in bytes.indices {
      for end in start..<bytes.count {
        if let name = SignatureReader().name(in: start..<end, of: bytes) {
          #expect(name.range.lowerBound >= start && name.range.upperBound <= end)
        }
      }
    }
  }
}
