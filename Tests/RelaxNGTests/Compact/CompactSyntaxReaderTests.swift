import Diagnostics
import Testing

@testable import RelaxNG

@Suite struct CompactSyntaxReaderTests {
  private func problems(_ schema: String) -> [Diagnostic] {
    do {
      _ = try CompactSyntaxReader.read(Array(schema.utf8), url: "a.rnc")
      return []
    } catch {
      return error.diagnostics
    }
  }

  /// Each schema marks with `‸` where its error stands.
  @Test(arguments: [
    ("element a { text‸", "the end of the schema stands where `,`, `|`, `&` or `}` is expected"),
    ("element a { b, c ‸| d }", "`,` and `|` cannot be mixed"),
    ("start = element ‸{ text }", "`{` stands where a name, `*` or a name class in parentheses is expected"),
    ("start = element‸", "the end of the schema stands where a name, `*` or a name class in parentheses is expected"),
    ("element a { ‸x:y }", "the datatype library `x` is not declared"),
    ("element ‸x:y { text }", "the prefix `x` is not declared"),
    ("a = ‸\"unfinished\nb = text", "the string does not end"),
    ("a = ‸§", "the character `§` has no meaning here"),
    ("namespace a = \"1\"\n‸namespace a = \"2\"\na = text", "the prefix `a` is declared twice"),
    ("text ‸= element a { text }", "`=` stands where the end of the schema is expected"),
    ("a = \"‸\\x{D800}\"", "the escape stands for no character of XML"),
    ("a = xsd:int - \"1\" ‸| b", "a datatype with an exception cannot be joined to another pattern"),
    ("[ ‸a = \"1\" ] start = text", "an annotation attribute needs a prefix"),
  ])
  func errorsSayWhatIsExpected(_ marked: String, message: String) throws {
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("‸") })
    let column = lines[line].prefix { $0 != "‸" }.unicodeScalars.count
    let first = try #require(problems(marked.replacing("‸", with: "")).first)
    #expect(first.code == "schema.syntax")
    #expect(first.place?.line == line + 1 && first.place?.column == column + 1, "\(String(describing: first.place))")
    #expect(first.message == message)
  }

  @Test func aKeywordAsNameIsHelpedWithABackslash() {
    let definition = problems("start = a\nlist = text")
    #expect(definition.first?.place == Place(file: "a.rnc", line: 2, column: 1, length: 4))
    #expect(definition.first?.help == #"a definition with the name of a keyword is written `\list`"#)
    #expect(problems("start = a\n\\list = text").isEmpty)
  }

  @Test func allUndeclaredPrefixesAreReportedAtOnce() {
    let found = problems("start = element a:x { b:int, attribute c:y { text } }")
    #expect(
      found.map(\.message) == [
        "the prefix `a` is not declared", "the datatype library `b` is not declared", "the prefix `c` is not declared",
      ])
    #expect(found.map { $0.place?.column ?? 0 } == [17, 23, 40])
  }

  @Test func columnsCountCharactersAndEscapesAsWritten() {
    let found = problems("# Ü\n\"ä\" | \\x{65}mpty | \u{10400}")
    #expect(found.first?.place == Place(file: "a.rnc", line: 2, column: 20, length: 1))
  }

  @Test func deepNestingIsAnError() {
    for (open, close) in [("(", ")"), ("element a { ", "}"), ("grammar { start = ", "}"), ("div { ", "}")] {
      let schema = String(repeating: open, count: 100_000) + "text" + String(repeating: close, count: 100_000)
      #expect(problems(schema).first?.message == "the schema is nested more than 250 deep", "\(open)")
    }
    #expect(problems("element " + String(repeating: "(", count: 100_000)).count == 1)
    #expect(problems("a [" + String(repeating: "b [", count: 100_000)).count == 1)
  }

  @Test func utf16AndByteOrderMarksAreRead() throws {
    let schema = "element é { text }"
    let units = Array(schema.utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    for bytes in [little, big, [0xEF, 0xBB, 0xBF] + Array(schema.utf8)] {
      #expect(try CompactSyntaxReader.read(bytes, url: "a.rnc")["name"] == "é")
    }
    #expect(throws: SchemaFailure.self) { try CompactSyntaxReader.read([0x61, 0xFF], url: "a.rnc") }
  }

  @Test func aSchemaInTheCompactSyntaxValidates() throws {
    let resources = SchemaResources { url throws(SchemaFailure) in
      .init(bytes: Array("b = element b { xsd:date }".utf8), url: url)
    }
    let schema = try Schema(
      Array(
        "default namespace = \"urn:x\"\ninclude \"b.rnc\"\nstart = element a { attribute n { \"1\" | \"2\" }, b+ }".utf8
      ),
      url: "a.rnc", resources: resources)
    #expect(schema.validate(Array(#"<a xmlns="urn:x" n="1"><b>1863-02-19</b></a>"#.utf8)).isEmpty)
    #expect(schema.validate(Array(#"<a xmlns="urn:x" n="3"><b>19.2.1863</b></a>"#.utf8)).count == 2)
  }

  @Test func whatIsDeepButAllowedIsReadAndWritten() throws {
    for (open, close, count) in [("(", "?)", 240), ("element a { ", "}", 240), ("grammar { start = ", "}", 120)] {
      let schema = String(repeating: open, count: count) + "text" + String(repeating: close, count: count)
      let rng = try SchemaTranslation.translate(Array(schema.utf8), from: "a.rnc", to: .xml)
      let rnc = try SchemaTranslation.translate(rng, from: "a.rng", to: .compact)
      #expect(try SchemaTranslation.translate(rnc, from: "a.rnc", to: .xml) == rng)
    }
    let deep = String(repeating: "<optional>", count: 480) + "<text/>" + String(repeating: "</optional>", count: 480)
    let rng = Array(
      deep.replacing(
        "<optional><optional>", with: "<optional xmlns='\(XMLSyntaxReader.namespace)'><optional>", maxReplacements: 1
      ).utf8)
    #expect(try SchemaTranslation.translate(rng, from: "a.rng", to: .compact).isEmpty == false)
    #expect(try SchemaTranslation.translate(rng, from: "a.rng", to: .xml).isEmpty == false)
  }
}
