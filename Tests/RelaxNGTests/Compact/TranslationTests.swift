import Diagnostics
import Testing

@testable import RelaxNG

@Suite struct TranslationTests {
  /// Writes a tree in both syntaxes, reads it again, and wants the same tree.
  private func expectRoundTrips(_ root: SyntaxElement, _ name: String) {
    let lines = SyntaxOutline.lines(of: root)
    for (kind, bytes) in [("rng", XMLSyntaxWriter.write(root)), ("rnc", CompactSyntaxWriter.write(root))] {
      do {
        let again =
          kind == "rng"
          ? try XMLSyntaxReader.read(bytes, url: "again.rng", keepsAnnotations: true)
          : try CompactSyntaxReader.read(bytes, url: "again.rnc", keepsAnnotations: true)
        let written = SyntaxOutline.lines(of: again)
        let difference = zip(lines + ["end"], written + ["end"]).enumerated().first { $0.element.0 != $0.element.1 }
        #expect(difference == nil, "\(name).\(kind)")
      } catch {
        let problem = error.diagnostics.first
        Issue.record("\(name).\(kind): \(problem?.place?.description ?? "") \(problem?.message ?? "")")
      }
    }
  }

  @Test func everySchemaOfTheSuiteComesBackFromBothSyntaxes() throws {
    for testCase in CompactSuiteTests.cases() ?? [] where testCase.isCorrect {
      for compact in testCase.compact {
        let root = try CompactSyntaxReader.read(Array(compact.utf8), url: "case.rnc", keepsAnnotations: true)
        expectRoundTrips(root, "case \(testCase.number)")
      }
    }
  }

  @Test(arguments: ["tei_all-4.12.0", "tei_bare", "tei_math", "tei_svg", "isofs", "freedict-P5", "p5odds", "tei_its"])
  func schemasOfTEIComeBackFromBothSyntaxes(_ name: String) throws {
    guard let bytes = SharedData.content(of: "schemas/\(name).rng") else { return }
    expectRoundTrips(try XMLSyntaxReader.read(bytes, url: "\(name).rng", keepsAnnotations: true), name)
  }

  /// What annotations can stand where, read by trang the same way.
  @Test func everyAnnotationComesBackFromBothSyntaxes() throws {
    let schema = #"""
      # The licence,
      # on two lines.

      # Another comment.
      namespace eg = "http://example.com/eg"
      namespace local = ""
      default namespace tei = "http://www.tei-c.org/ns/1.0"

      ## The first definition
      ## says what this is.
      [ eg:status = "draft" eg:note [ by = "me" "a" eg:i [ "b" ] "c" ] ]
      start =
        ## an element
        element TEI {
          # a comment in it
          attribute tei:when { xsd:date }?,
          attribute rend {
            ## bold
            "b"
            | ## italic
              [ eg:old = "yes" ] "i"
            | xsd:token {
                ## how many
                maxLength = "3"
                pattern = "\S+"
              }
          },
          element * - (tei:* | local:* | eg:x) { [ eg:any = "" ] (text | empty) >> eg:after [] }*
          # at the end
        }
      eg:between [ "definitions" ]
      [ eg:x = "1" ] div {
        ## in a div
        \list |= notAllowed
      }
      include "other.rnc" inherit = eg { start = xsd:QName "tei:p" }
      """#
    let root = try CompactSyntaxReader.read(Array(schema.utf8), url: "a.rnc", keepsAnnotations: true)
    expectRoundTrips(root, "annotated")
    let text = String(decoding: CompactSyntaxWriter.write(root), as: UTF8.self)
    #expect(text.hasPrefix("# The licence,\n# on two lines.\n\n# Another comment.\n\n"))
    #expect(text.contains("## italic\n"))
    #expect(text.contains("default namespace tei = \"http://www.tei-c.org/ns/1.0\"\n"))
  }

  @Test func translationRenamesReferences() throws {
    let rnc = Array(#"include "a/b.rnc" { start = external "c.rnc" }"#.utf8)
    let rng = try SchemaTranslation.translate(rnc, from: "x.rnc", to: .xml)
    #expect(String(decoding: rng, as: UTF8.self).contains(#"<include href="a/b.rng">"#))
    let back = try SchemaTranslation.translate(rng, from: "x.rng", to: .compact)
    #expect(String(decoding: back, as: UTF8.self) == "include \"a/b.rnc\" {\n  start = external \"c.rnc\"\n}\n")
    let kept = try SchemaTranslation.translate(rnc, from: "x.rnc", to: .xml, renamesReferences: false)
    #expect(String(decoding: kept, as: UTF8.self).contains(#"<externalRef href="c.rnc"/>"#))
  }

  @Test(arguments: [
    #"'"' ~ "'""#, #""\x{5C}x{41}""#, #""a\x{A}b\x{D}c""#, #""\x{1F600}""#, #""""a"b""""#,
  ])
  func stringsComeBackAsTheyWere(_ literal: String) throws {
    let root = try CompactSyntaxReader.read(Array(literal.utf8), url: "a.rnc", keepsAnnotations: true)
    expectRoundTrips(root, literal)
  }
}
