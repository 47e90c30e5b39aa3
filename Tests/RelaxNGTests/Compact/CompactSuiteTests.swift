import Diagnostics
import Testing

@testable import RelaxNG

/// The suite of jing's for the compact syntax: each schema beside its XML syntax.
@Suite struct CompactSuiteTests {
  struct Case {
    var number: Int
    var isCorrect: Bool
    var compact: [String]
    var xml: [String]
  }

  /// The cases of the suite, those in comments left out.
  static func cases() -> [Case]? {
    guard let bytes = SharedData.content(of: "relaxng-tests/compacttest.xml") else { return nil }
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "<testCase>", omittingEmptySubsequences: false)
    var cases: [Case] = []
    for (number, part) in parts.enumerated().dropFirst() where !parts[number - 1].hasSuffix("<!--\n") {
      let end = part.firstRange(of: "</testCase>")?.lowerBound ?? part.endIndex
      let halves = part[..<end].split(separator: "<xml>")
      let isCorrect = halves[0].contains("<correct>")
      cases.append(
        Case(
          number: number, isCorrect: isCorrect, compact: contents(of: halves[0]).map(unescaped),
          xml: halves.count > 1 ? contents(of: halves[1]) : []))
    }
    return cases
  }

  private static func contents(of part: Substring) -> [String] {
    var contents: [String] = []
    for name in ["<resource", "<correct", "<incorrect"] {
      for piece in part.split(separator: name, omittingEmptySubsequences: false).dropFirst() {
        guard let start = piece.firstIndex(of: ">"), let end = piece.firstRange(of: "</" + name.dropFirst()) else {
          continue
        }
        contents.append(String(piece[piece.index(after: start)..<end.lowerBound]))
      }
    }
    return contents
  }

  private static func unescaped(_ text: String) -> String {
    guard let start = text.firstRange(of: "<![CDATA["), let end = text.firstRange(of: "]]>") else {
      return text.replacing("&#x0e00;", with: "\u{E00}").replacing("&amp;", with: "&")
    }
    return String(text[start.upperBound..<end.lowerBound])
  }

  @Test func everySchemaGivesTheTreeOfItsXMLSyntax() throws {
    guard let cases = Self.cases() else { return }
    #expect(cases.count == 87)
    for testCase in cases {
      guard testCase.isCorrect else {
        #expect(throws: SchemaFailure.self, "case \(testCase.number)") {
          _ = try Schema(Array(testCase.compact[0].utf8), url: "case.rnc")
        }
        continue
      }
      for (compact, xml) in zip(testCase.compact.reversed(), testCase.xml.reversed()) {
        let fromCompact = try tree("case \(testCase.number)") { () throws(SchemaFailure) in
          try CompactSyntaxReader.read(Array(compact.utf8), url: "case.rnc", keepsAnnotations: true)
        }
        let fromXML = try tree("case \(testCase.number)") { () throws(SchemaFailure) in
          try XMLSyntaxReader.read(Array(xml.trimmed.utf8), url: "case.rng", keepsAnnotations: true)
        }
        guard let fromCompact, let fromXML else { continue }
        let lines = (SyntaxOutline.lines(of: fromCompact), SyntaxOutline.lines(of: fromXML))
        let difference = zip(lines.0 + [""], lines.1 + [""]).first { $0 != $1 }
        #expect(difference == nil, "case \(testCase.number)")
      }
    }
  }

  private func tree(
    _ comment: String, _ read: () throws(SchemaFailure) -> SyntaxElement
  ) throws -> SyntaxElement? {
    do {
      return try read()
    } catch {
      Issue.record("\(comment): \(error.diagnostics.map(\.message))")
      return nil
    }
  }
}
