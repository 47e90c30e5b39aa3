import Diagnostics
import Testing
import XMLCore

@Suite("RelaxNGSchema")
struct RelaxNGSchemaTests {
  static let grammar = """
    <element name="list" xmlns="http://relaxng.org/ns/structure/1.0">
      <oneOrMore><element name="item"><optional><attribute name="n"/></optional><text/></element></oneOrMore>
    </element>
    """

  private func schema() throws -> RelaxNGSchema { try RelaxNGSchema(bytes: Array(Self.grammar.utf8), url: "list.rng") }

  @Test("finds nothing in a valid document")
  func valid() throws {
    #expect(try schema().validate(document("<list><item n='1'>a</item><item/></list>")).isEmpty)
  }

  @Test("places each error at its tag")
  func invalid() throws {
    let marked = Marked("<list>\n  <item>é</item>‸<entry/></list>")
    let found = try schema().validate(document(marked.text))
    #expect(found.contains { $0.lineAndColumn == marked.places[0] && $0.message.contains("entry") })
    #expect(found.allSatisfy { $0.severity == .error && $0.code == "schema.invalid" && $0.place?.file == "test.xml" })
    #expect(found.allSatisfy { $0.message.first?.isUppercase == false })
  }

  @Test("a schema that is not well formed or no schema is refused with its name", arguments: ["<element", "<a/>", ""])
  func broken(text: String) throws {
    let error = try #require(throws: XMLFailure.self) { try RelaxNGSchema(bytes: Array(text.utf8), url: "list.rng") }
    #expect(!error.diagnostics.isEmpty)
    #expect(error.diagnostics.allSatisfy { $0.place == nil || $0.place?.file == "list.rng" })
  }

  @Test("one compiled schema is shared by 50 tasks that keep their findings apart")
  func shared() async throws {
    let schema = try schema()
    await withTaskGroup(of: (Int, [Diagnostic]).self) { group in
      for number in 0..<50 {
        group.addTask {
          guard let document = try? document("<list>\n<item/><x\(number)/></list>") else { return (number, []) }
          return (number, schema.validate(document))
        }
      }
      for await (number, found) in group {
        #expect(found.contains { $0.message.contains("x\(number)") })
        #expect(found.allSatisfy { $0.place?.line == 2 || $0.place?.line == 1 })
      }
    }
  }
}
