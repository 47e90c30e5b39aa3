import TestSupport
import Testing

/// XInclude: only on demand, only from the folder, with every error where it really stands.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct IncludeTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write(
      "element doc { element p { attribute n { text }?, mixed { element p { text }* } }* }", to: "doc.rnc")
  }

  private func write(_ content: String, to name: String = "a.xml") throws {
    try folder.write("<doc xmlns:xi=\"http://www.w3.org/2001/XInclude\">\n\(content)\n</doc>\n", to: name)
  }

  private func validate(_ arguments: String...) async throws -> Program.Result {
    try await Program.tei(["validate", "--schema", "doc.rnc", "--xinclude", "a.xml"] + arguments, folder: folder.path)
  }

  @Test func isMadeOnlyOnDemand() async throws {
    try write("<xi:include href='p.xml'/>")
    try folder.write("<p>one</p>", to: "p.xml")
    #expect(try await validate().text == "1 document: valid\n")
    let without = try await Program.tei(["validate", "--schema", "doc.rnc", "a.xml"], folder: folder.path)
    #expect(
      (without.code, without.text.contains("`xi:include`") || without.text.contains("`include`")) == (1, true),
      "\(without.text)")
    try folder.write("validation: {xinclude: true}\n", to: "edition.yaml")
    #expect(try await Program.tei(["validate", "--schema", "doc.rnc", "a.xml"], folder: folder.path).code == 0)
  }

  @Test func anErrorStandsInTheFileItIsIn() async throws {
    try write("<p>ü</p><xi:include href='parts/p.xml'/><p x='1'/>")
    try folder.write(
      "<?xml version='1.0'?>\n<!-- < -->\n<p>\n ü <xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='q.xml'/></p>",
      to: "parts/p.xml")
    try folder.write("<p><b/></p>", to: "parts/q.xml")
    let result = try await validate()
    #expect(result.text.contains("parts/q.xml:1:4: error: element `b` is"), "\(result.text)")
    #expect(result.text.contains("a.xml:2:44: error: attribute `x`"), "\(result.text)")
    #expect(result.text.contains("   1 | <p><b/></p>"), "the excerpt is that of the file")
    #expect(result.text.contains("1 document: 1 invalid with 2 errors"))
    let json = try await validate("--format", "json")
    #expect(json.text.contains("\"file\" : \"parts/q.xml\""))
  }

  @Test func textAndPartsAndFallbacksAreIncluded() async throws {
    try write(
      "<p><xi:include href='t.txt' parse='text'/></p><xi:include href='many.xml' xpointer='two'/>"
        + "<xi:include href='none.xml'><xi:fallback><p n='1'>instead</p></xi:fallback></xi:include>")
    try folder.write("a < b && c > d", to: "t.txt")
    try folder.write("<doc><x/><p xml:id='one'/><p n='2' xml:id='two'>yes</p></doc>", to: "many.xml")
    let result = try await validate("--severity", "relaxng.unexpected-attribute=off")
    #expect((result.code, result.text) == (0, "1 document: valid\n"))
  }

  @Test func aPlainElementStaysOutOfTheNamespaceAroundIt() async throws {
    try folder.write("namespace a = 'urn:a'\nelement a:doc { element p { text } }", to: "doc.rnc")
    try folder.write(
      "<doc xmlns='urn:a' xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='p.xml'/></doc>", to: "a.xml")
    try folder.write("<p>one</p>", to: "p.xml")
    let result = try await validate()
    #expect((result.code, result.text) == (0, "1 document: valid\n"), "\(result.error)")
  }

  @Test(arguments: [
    ("<xi:include href='none.xml'/>", "there is no file `none.xml` to include [xinclude.missing]"),
    ("<xi:include href='../../../../../../../../etc/passwd' parse='text'/>", "[xinclude.outside]"),
    ("<xi:include href='link.xml'/>", "[xinclude.outside]"),
    ("<xi:include href='/etc/passwd' parse='text'/>", "[xinclude.outside]"),
    ("<xi:include href='file:///etc/passwd' parse='text'/>", "[xinclude.outside]"),
    ("<xi:include href='https://example.org/a.xml'/>", "is not fetched [xinclude.outside]"),
    ("<xi:include href='a.xml'/>", "[xinclude.loop]"), ("<xi:include href='loop.xml'/>", "[xinclude.loop]"),
    ("<xi:include href='bad.xml'/>", "bad.xml:1:"),
    ("<xi:include href='many.xml' xpointer='x'/>", "[xinclude.pointer]"),
    ("<xi:include xpointer='x'/>", "[xinclude.same-document]"),
    ("<xi:include href='latin.txt' parse='text'/>", "latin.txt:2:2: error: `latin.txt` is not in the encoding `utf-8`"),
    ("<xi:include href='latin.txt' parse='text' encoding='klingon'/>", "[xinclude.encoding]"),
    ("<xi:include href='wrong.xml'/>", "wrong.xml:2:4: error: `wrong.xml` is not in the encoding `iso-8859-3`"),
    ("<xi:include href='parts' parse='text'/>", "[xinclude.missing]"),
  ])
  func whatCannotBeIncludedIsToldOf(_ content: String, _ said: String) async throws {
    try write(content)
    let outside = try ScratchFolder()
    try outside.write("<p>secret</p>", to: "p.xml")
    _ = try await Program.shell("ln -s '\(outside.path)/p.xml' link.xml; mkdir parts", folder: folder.path)
    try write("<xi:include href='a.xml'/>", to: "loop.xml")
    try folder.write("<p>", to: "bad.xml")
    try folder.write("<doc/>", to: "many.xml")
    try folder.write([0x61, 0x0A, 0x61, 0xE9], to: "latin.txt")
    // There is no letter at A5 in ISO 8859-3.
    try folder.write(
      Array("<?xml version='1.0' encoding='iso-8859-3'?>\n<p>".utf8) + [0xA5] + Array("</p>".utf8), to: "wrong.xml")
    let result = try await validate()
    #expect(result.code == 1)
    #expect(result.text.contains(said), "\(result.text)")
    #expect(!result.text.contains("root:") && !result.text.contains("secret"))
  }

  /// Ten files that include the next one ten times each would be ten thousand million.
  @Test func inclusionsWithoutEndAreCut() async throws {
    let many = String(repeating: "<xi:include href='1.xml'/>", count: 10)
    try write(many)
    for level in 1...9 {
      try write(String(repeating: "<xi:include href='\(level + 1).xml'/>", count: 10), to: "\(level).xml")
    }
    try folder.write("<p/>", to: "10.xml")
    let result = try await validate("--max-errors", "50")
    #expect(result.code == 1)
    #expect(result.text.contains("more than 10000 files are included [xinclude.limit]"), "\(result.text)")
  }

  @Test func limitsOfInclusionCanBeRaisedAndLowered() async throws {
    try write("<xi:include href='1.xml'/>")
    for level in 1...70 { try write("<xi:include href='\(level + 1).xml'/>", to: "\(level).xml") }
    try folder.write("<p/>", to: "71.xml")
    try folder.write("any = element * { (attribute * { text } | text | any)* }\nstart = any", to: "doc.rnc")
    let deep = try await validate()
    #expect(deep.text.contains("more than 64 levels deep [xinclude.limit]"), "\(deep.text)")
    #expect(deep.text.contains("help: allow more with --max-include-levels"))
    #expect(try await validate("--max-include-levels", "80").text == "1 document: valid\n")
    let many = try await validate("--max-include-levels", "80", "--max-includes", "70")
    #expect(many.text.contains("more than 70 files are included [xinclude.limit]"), "\(many.text)")
    #expect(many.text.contains("help: allow more with --max-includes"))
  }

  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test func documentsAndPartsMayBeInAnyEncoding() async throws {
    let latin = "<?xml version='1.0' encoding='ISO-8859-1'?>\n<p>caf\u{E9} <b/></p>"
    try folder.write(latin.unicodeScalars.map { UInt8($0.value) }, to: "latin.xml")
    try folder.write(Self.utf16("<?xml version='1.0' encoding='UTF-16'?><p>\n\u{1F600} <c/></p>"), to: "wide.xml")
    let main =
      "<?xml version='1.0' encoding='windows-1251' standalone='yes'?>\n<doc xmlns:xi='http://www.w3.org/2001/XInclude'>"
      + "<p>\u{C4}</p><d/><xi:include href='latin.xml'/><xi:include href='wide.xml'/>"
      + "<p><xi:include href='t.txt' parse='text' encoding='utf-16'/><xi:include href='u.txt' parse='text' encoding='koi8-r'/></p></doc>"
    try folder.write(main.unicodeScalars.map { UInt8($0.value) }, to: "a.xml")
    try folder.write(Self.utf16("\u{431} < &"), to: "t.txt")
    try folder.write([0xC1, 0xC2], to: "u.txt")
    let result = try await validate()
    #expect(result.text.ranges(of: ": error: ").count == 3, "\(result.text)")
    #expect(result.text.contains("latin.xml:2:9: error: element `b`"), "\(result.text)")
    #expect(result.text.contains("| <p>caf\u{E9} <b/></p>"), "the excerpt is in the encoding that the part names")
    #expect(result.text.contains("a.xml:2:57: error: element `d`"), "\(result.text)")
    #expect(result.text.contains("\u{414}") && !result.text.contains("\u{C4}"), "the document is in windows-1251")
    #expect(result.text.contains("wide.xml:2:3: error: element `c`"), "\(result.text)")
    try folder.write(
      Self.utf16(main.replacing("windows-1251", with: "utf-16").replacing("<d/>", with: "")), to: "a.xml")
    #expect(try await validate().text.ranges(of: ": error: ").count == 2)
  }

  @Test func pointersOfAnIncludedFileStartFromThatFile() async throws {
    try folder.write("start = any\nany = element * { (attribute * { text } | text | any)* }", to: "doc.rnc")
    try folder.write(
      "<TEI xmlns='http://www.tei-c.org/ns/1.0' xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='in/p.xml'/>"
        + "<div xml:base='none/'><xi:include href='in/q.xml'/></div><ref target='in/img.txt'/></TEI>",
      to: "a.xml")
    let part = "<p xmlns='http://www.tei-c.org/ns/1.0'><ref target='img.txt'/><ref target='../a.xml'/>"
    try folder.write(part + "</p>", to: "in/p.xml")
    try folder.write(part + "\n<ref target='in/img.txt'/></p>", to: "in/q.xml")
    try folder.write("image", to: "in/img.txt")
    let result = try await validate("--check")
    #expect(result.text.contains("in/q.xml:2:6: error: there is no file `in/img.txt`"), "\(result.text)")
    #expect(result.text.contains("1 invalid with 1 error"), "\(result.text)")
  }

  @Test func aDanglingPointerInAnIncludedFileStandsThere() async throws {
    try folder.write("start = any\nany = element * { (attribute * { text } | text | any)* }", to: "doc.rnc")
    try folder.write(
      "<TEI xmlns='http://www.tei-c.org/ns/1.0' xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='p.xml'/><p xml:id='a'/></TEI>",
      to: "a.xml")
    try folder.write(
      "<p xmlns='http://www.tei-c.org/ns/1.0'>\n<ref target='#a #b'/><ref target='none.xml'/></p>", to: "p.xml")
    let result = try await validate("--check")
    #expect(result.text.contains("p.xml:2:6: error: there is no element with the identifier `b`"), "\(result.text)")
    #expect(result.text.contains("p.xml:2:27: error: there is no file `none.xml`"), "\(result.text)")
    #expect(result.text.contains("1 invalid with 2 errors"))
  }
}
