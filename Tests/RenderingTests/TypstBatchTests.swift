import Diagnostics
import Rendering
import TestSupport
import Testing
import XMLCore
import XSLT

/// Many documents in one process of Typst.
@Suite(.enabled(if: Typst.isHere, "no Typst here")) struct TypstBatchTests {
  private func printXML(_ text: String) -> [UInt8] {
    Array(
      """
      <edition paper="a5" margin-top="20mm" margin-bottom="23mm" margin-inside="17mm" margin-outside="22mm" font-size="10pt" \
      font="Libertinus Serif" lang="en" line-numbers="5" running="x"><meta><title>x</title></meta>\
      <words lang="en" of="of" contents="Contents"/><body><para>\(text)</para></body></edition>
      """.utf8)
  }

  @Test func aDocumentThatCannotBeSetFailsAlone() async throws {
    let batch = try TypstBatch()
    try batch.add(printXML("one"))
    try batch.add(Array("<no".utf8))
    try batch.add(printXML("three"))
    let results = try await TypstEngine(environment: Typst.environment).set(batch)
    #expect(results.count == 3)
    #expect(try results[0].pdf().starts(with: Array("%PDF-".utf8)))
    #expect(try results[2].pdf().starts(with: Array("%PDF-".utf8)))
    #expect(throws: Diagnostic.self) { try results[1].pdf() }
    #expect(results[1].diagnostics.first?.code == "typst.failed")
  }

  @Test func aSignWithoutAGlyphIsPrintedAsItsCodePointAndTold() async throws {
    let batch = try TypstBatch()
    // A code point that means nothing and never will.
    try batch.add(printXML(String(repeating: "many words of a text ", count: 20) + "\u{EF91}"))
    let result = try await TypstEngine(environment: Typst.environment).set(batch)[0]
    #expect(try result.pdf().starts(with: Array("%PDF-".utf8)))
    let told = try #require(result.diagnostics.first { $0.code == "typst.missing-glyph" }, "\(result.diagnostics)")
    #expect(told.message.contains("U+EF91"))
  }

  @Test func aTextWhoseScriptNoFontHasIsAnErrorThatNamesTheSigns() async throws {
    let batch = try TypstBatch()
    // Nothing but private signs: a page of code points would be no edition.
    try batch.add(printXML(String(repeating: "\u{E001}\u{E002}\u{E003}", count: 200)))
    let result = try await TypstEngine(environment: Typst.environment).set(batch)[0]
    let failure = #expect(throws: Diagnostic.self) { try result.pdf() }
    #expect(failure?.code == "typst.failed")
  }
}
