internal import Diagnostics
internal import RelaxNG
internal import Testing

@Suite struct SchemaErrorTests {
  static let namespace = "xmlns='http://relaxng.org/ns/structure/1.0'"

  private func problems(_ schema: String) -> [Diagnostic] {
    do throws(SchemaFailure) {
      _ = try Schema(Array(schema.utf8), url: "s.rng")
      return []
    } catch {
      return error.diagnostics
    }
  }

  @Test(arguments: [
    (
      "<grammar \(namespace)><start><ref name='paragraf'/></start><define name='paragraph'><element name='p'><empty/></element></define></grammar>",
      "schema.reference", "4.18"
    ),
    (
      "<grammar \(namespace)><start><ref name='a'/></start><define name='a'><ref name='a'/></define></grammar>",
      "schema.recursive", "4.19"
    ),
    (
      "<element \(namespace) name='a'><data type='integr' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'/></element>",
      "schema.unknown-datatype", ""
    ),
    (
      "<element \(namespace) name='a'><attribute name='b'/><attribute name='b'/></element>", "schema.restriction", "7.3"
    ),
    ("<element \(namespace) name='a'><list><text/></list></element>", "schema.restriction", "7.1.3"),
    (
      "<element \(namespace) name='a'><interleave><text/><mixed><empty/></mixed></interleave></element>",
      "schema.restriction", "7.4"
    ),
    ("<elemnt \(namespace) name='a'/>", "schema.unknown-element", ""),
    ("<element \(namespace) name='a'/>", "schema.syntax", "section 3"),
    ("<a/>", "schema.not-relaxng", ""),
    ("<element", "xml.", ""),
  ])
  func `what is wrong in a schema is told with its place and section`(schema: String, code: String, section: String) {
    let found = problems(schema)
    guard let first = found.first else {
      Issue.record("accepted: \(schema)")
      return
    }
    if code != "schema.unknown-datatype" { #expect(first.code.hasPrefix(code), "\(first)") }
    #expect(section.isEmpty || first.message.contains(section), "\(first)")
    #expect((first.place?.line ?? 0) == 1, "\(first)")
  }

  @Test func `references out of the schema's folder are refused`() {
    #expect(throws: SchemaFailure.self) {
      _ = try Schema(
        Array("<externalRef \(Self.namespace) href='../../../../../../../etc/passwd'/>".utf8), url: "./s.rng",
        resources: .folder("."))
    }
  }

  @Test func `a schema nested without end is an error and not a crash`() {
    let deep = "<element \(Self.namespace) name='a'>" + String(repeating: "<group>", count: 100_000)
    #expect(problems(deep).contains { $0.code == "xml.limit" })
    let chain = (0..<5_000).map {
      "<define name='d\($0)'><choice><empty/><group><text/><ref name='d\($0 + 1)'/></group></choice></define>"
    }.joined()
    let long =
      "<grammar \(Self.namespace)><start><element name='a'><ref name='d0'/></element></start>\(chain)<define name='d5000'><empty/></define></grammar>"
    #expect(problems(long).contains { $0.code == "schema.too-deep" })
  }
}
