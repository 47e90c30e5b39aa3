import Diagnostics
import Schematron
import Testing
import XMLCore

@Suite("Broken Schematron schemas")
struct BrokenSchemaTests {
  private func failure(_ body: String, attributes: String = "") throws -> Diagnostic {
    let error = try #require(throws: XMLFailure.self) { try schema(body, attributes: attributes) }
    return try #require(error.diagnostics.first)
  }

  @Test(
    "each mistake is told with its place in the schema",
    arguments: [
      ("<pattern>\n<rule><assert test='1'/></rule></pattern>", "schematron.rule", "3:1"),
      ("<pattern><rule context='a'>\n <assert>x</assert></rule></pattern>", "schematron.test", "3:2"),
      ("<pattern><rule context='a'>é<assert test='a['>x</assert></rule></pattern>", "xpath.syntax", "2:29"),
      ("<pattern>\n\n<rule context='a['/></pattern>", "xpath.syntax", "4:1"),
      ("<let name='a'/>", "schematron.let", "2:1"),
      ("<let value='1'/>", "schematron.let", "2:1"),
      ("<pattern><let name='a' value='('/></pattern>", "xpath.syntax", "2:10"),
      (
        "<pattern><rule context='a'><assert test='1'>\n<value-of select='('/></assert></rule></pattern>",
        "xpath.syntax", "3:1"
      ),
    ])
  func mistakes(body: String, code: String, place: String) throws {
    let error = try failure(body)
    #expect(error.code == code)
    #expect(error.place.map { "\($0.line):\($0.column)" } == place)
    #expect(error.place?.file == "rules.sch")
    #expect(error.severity == .fatal)
  }

  @Test(
    "what would silently leave rules out is refused",
    arguments: [
      "<include href='more.sch'/>", "<pattern><include href='more.sch'/></pattern>",
      "<pattern is-a='p' id='q'/>", "<pattern abstract='true' id='p'><rule context='$x'/></pattern>",
      "<pattern><rule context='a'><extends rule='r'/></rule></pattern>",
      "<pattern><rule abstract='true' id='r'><assert test='1'/></rule></pattern>",
    ])
  func unsupported(body: String) throws {
    let error = try failure(body)
    #expect(error.code == "schematron.unsupported")
    #expect(error.place?.line == 2)
  }

  @Test("another query language is refused by its name", arguments: ["stx", "xquery"])
  func queryBinding(name: String) throws {
    let error = try failure("", attributes: "queryBinding='\(name)'")
    #expect(error.code == "schematron.query-binding")
    #expect(error.message == "the query binding `\(name)` is not supported")
  }

  @Test("what is no Schematron schema, or not well formed, is refused")
  func notASchema() throws {
    for (xml, code) in [("<schema/>", "schematron.not-a-schema"), ("<schema>", "xml.tag-not-closed")] {
      let error = try #require(throws: XMLFailure.self) {
        try SchematronSchema(parsing: Array(xml.utf8), file: "rules.sch")
      }
      #expect(error.diagnostics.first?.code == code)
    }
  }

  @Test("an unknown variable or prefix is told when the rule is used, at the node")
  func evaluation() throws {
    for test in ["$none", "u:a"] {
      let schema = try schema("<pattern><rule context='b'><assert test='\(test)'>x</assert></rule></pattern>")
      let document = try Document(parsing: Array("<r>\n<b/></r>".utf8), file: "test.xml")
      let error = try #require(throws: Diagnostic.self) { try schema.validate(document) }
      #expect(error.code == "xpath.evaluation")
      #expect(error.place?.line == 2)
    }
  }
}
