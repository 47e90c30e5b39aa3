internal import Diagnostics
internal import RelaxNG
internal import Testing
internal import XMLCore

@Suite struct RecoveryTests {
  static let head = "<head><title>x</title><date>2024-02-29</date></head>"

  @Test func `a valid document has no problems`() throws {
    #expect(
      try LetterSchema.problems(in: "<letter>\(Self.head)<body><p>x<hi rend='bold'>y</hi></p></body></letter>") == [])
  }

  @Test func `a misspelt element is one error and its content is still judged`() throws {
    let found = try LetterSchema.problems(
      in: "<letter><haed><title>x</title><date>tomorrow</date></haed><body><p/></body></letter>")
    #expect(found.count == 2)
    #expect(
      found[0]
        == "1:9 relaxng.unknown-element element `haed` is not known to the schema | expected `head` | did you mean `head`?"
    )
    #expect(found[1].hasPrefix("1:37 relaxng.invalid-text `tomorrow` is not allowed as the content of `date`"))
  }

  @Test func `what is missing before an element is named, and taken as there`() throws {
    #expect(
      try LetterSchema.problems(in: "<letter>\n<body><p/></body></letter>") == [
        "2:1 relaxng.missing-element element `body` is not allowed yet in `letter`: `head` must come before it"
      ])
  }

  @Test func `an element that ends too early says what it lacks`() throws {
    #expect(
      try LetterSchema.problems(in: "<letter>\(Self.head)<body><p><list/></p></body></letter>").map {
        $0.split(separator: " ", maxSplits: 1)[1]
      }
        == ["relaxng.incomplete-element element `list` is not complete: `item` is missing"])
  }

  @Test func `each independent error is reported once, in reading order`() throws {
    let found = try LetterSchema.problems(
      in: """
        <letter>\(Self.head)
        <body>stray<p n="one" m="2">
        <hi/><hi rend="bald"/><hi rnd="bold"/></p>stray<hi rend="bold"/>
        <unknown><p n="two"/><other/></unknown></body></letter>
        """)
    let places = found.map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    #expect(
      places == [
        "2:7 relaxng.unexpected-text", "2:15 relaxng.invalid-attribute", "2:23 relaxng.unexpected-attribute",
        "3:1 relaxng.missing-attribute", "3:10 relaxng.invalid-attribute", "3:23 relaxng.missing-attribute",
        "3:27 relaxng.unexpected-attribute", "3:43 relaxng.unexpected-text", "3:48 relaxng.unexpected-element",
        "4:1 relaxng.unknown-element", "4:13 relaxng.invalid-attribute",
      ])
  }

  @Test func `a value that is nearly right gets a suggestion`() throws {
    let found = try LetterSchema.problems(in: "<letter>\(Self.head)<body><p><hi rend='itallic'/></p></body></letter>")
    #expect(found.count == 1)
    #expect(
      found[0].hasSuffix(
        "value `itallic` of attribute `rend` is not allowed | expected `italic` or `bold` | did you mean `italic`?"))
  }

  @Test func `an identifier given twice and a reference to none are reported where they stand`() throws {
    let found = try LetterSchema.problems(
      in: "<letter>\(Self.head)<body xml:id='a'><p to='a\n b'/></body><body xml:id='a'><p/></body></letter>")
    #expect(found.contains { $0.contains("relaxng.dangling-reference there is no element with the identifier `b`") })
    #expect(
      found.contains { $0.contains("relaxng.duplicate-id the identifier `a` is given twice | it is given first here") })
  }

  @Test func `where a document breaks off, identifiers given twice are reported`() throws {
    let found = try LetterSchema.problems(
      in: "<letter>\(Self.head)<body xml:id='a'><p to='b'/></body><body xml:id='a'><p/>")
    #expect(found.contains { $0.contains("relaxng.duplicate-id") })
    #expect(!found.contains { $0.contains("relaxng.dangling-reference") })
  }

  @Test func `a document that nests without end is an error and not a crash`() throws {
    let deep = "<letter>" + String(repeating: "<p>", count: 200_000)
    let found = try Schema(LetterSchema.bytes, url: "letter.rng").validate(Array(deep.utf8))
    #expect(found.contains { $0.code == "xml.limit" })
  }

  @Test func `entities that grow without end are refused`() throws {
    let entities = (1..<12).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">" }.joined()
    let found = try LetterSchema.problems(in: "<!DOCTYPE letter [<!ENTITY a0 'ha'>\(entities)]><letter>&a11;</letter>")
    #expect(found.contains { $0.contains("xml.entity-loop") })
  }

  @Test func `a schema is shared by tasks`() async throws {
    let schema = try Schema(LetterSchema.bytes, url: "letter.rng")
    let document = Array("<letter>\(Self.head)<body><p n='x'/></body></letter>".utf8)
    await withTaskGroup(of: [Diagnostic].self) { group in
      for _ in 0..<64 { group.addTask { schema.validate(document) } }
      for await found in group { #expect(found.map(\.code) == ["relaxng.invalid-attribute"]) }
    }
  }

  @Test func `bytes, a file and a tree give the same`() throws {
    let schema = try Schema(LetterSchema.bytes, url: "letter.rng")
    let bytes = Array("<letter>\n<body/></letter>".utf8)
    let found = schema.validate(bytes)
    #expect(found.count == 2)
    #expect(schema.validate(try Document(parsing: bytes)) == found)
  }

  @Test func `an interleave with more states than there is room for is validated in little memory`() throws {
    let parts = (0..<18).map { "<optional><element name='e\($0)'><empty/></element></optional>" }.joined()
    let schema = try Schema(
      Array(
        """
        <element xmlns='http://relaxng.org/ns/structure/1.0' name='all'>
        <oneOrMore><element name='one'><interleave>\(parts)</interleave></element></oneOrMore></element>
        """.utf8), url: "s.rng")
    var random = SystemRandomNumberGenerator()
    var document = "<all>"
    for _ in 0..<6_000 {
      let order = (0..<18).shuffled(using: &random).prefix(Int.random(in: 8...18))
      document += "<one>" + order.map { "<e\($0)/>" }.joined() + "</one>"
    }
    #expect(schema.validate(Array((document + "</all>").utf8)) == [])
    #expect(schema.validate(Array((document + "<one><e3/><e4/><e3/></one></all>").utf8)).count == 1)
  }
}
