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
}
