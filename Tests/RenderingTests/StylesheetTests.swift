import Diagnostics
import Rendering
import TestSupport
import Testing
import XMLCore
import XSLT

/// Stylesheets of a user's own.
@Suite struct StylesheetTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func stylesheet(_ content: String) throws -> String {
    try folder.write(
      """
      <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="t">
      \(content)
      </xsl:stylesheet>
      """, to: "my.xsl")
  }

  @Test func mayImportTheBuiltInOneAndReplaceATemplate() throws {
    let file = try stylesheet(
      """
      <xsl:import href="tei-builtin:///web/edition.xsl"/>
      <xsl:template match="t:signed"><p class="mine">SIGNED <xsl:apply-templates/></p></xsl:template>
      """)
    let result = try Renderer(.web, stylesheet: file, generator: "t").render(try document("appeal"))
    let page = try HTMLPage(result.bytes)
    #expect(page.count("<p class=\"mine\">SIGNED") == 2)
    #expect(page.text.contains("In response to our proposal"))
  }

  @Test func mayImportAnotherOfItsOwnFolder() throws {
    try folder.write(
      "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:template match='/'><x/></xsl:template></xsl:stylesheet>",
      to: "other.xsl")
    let file = try stylesheet("<xsl:import href='other.xsl'/>")
    let result = try Renderer(.print, stylesheet: file, generator: "t").render(try document("appeal"))
    #expect(String(decoding: result.bytes, as: UTF8.self).contains("<x/>"))
  }

  @Test func thatIsBrokenIsToldWithFileAndLine() throws {
    let file = try stylesheet("<xsl:template match='/'>\n<xsl:value-of select='a['/>\n</xsl:template>")
    let failure = #expect(throws: XMLFailure.self) { try Renderer(.web, stylesheet: file, generator: "t") }
    #expect(
      failure?.diagnostics.contains { $0.place?.file == file && $0.place?.line == 3 } == true,
      "\(failure?.diagnostics ?? [])")
  }

  @Test func thatIsNotWellFormedIsToldWithFileAndLine() throws {
    let file = try stylesheet("<xsl:template match='/'>\n</xsl:tempate>")
    let failure = #expect(throws: XMLFailure.self) { try Renderer(.web, stylesheet: file, generator: "t") }
    #expect(
      failure?.diagnostics.contains { $0.place?.file == file && $0.place?.line == 3 } == true,
      "\(failure?.diagnostics ?? [])")
  }

  @Test func thatIsNotThereIsToldByName() {
    let file = "\(folder.path)/none.xsl"
    let failure = #expect(throws: XMLFailure.self) { try Renderer(.web, stylesheet: file, generator: "t") }
    #expect(failure?.diagnostics.contains { $0.message.contains("none.xsl") || $0.place?.file == file } == true)
  }

  @Test(arguments: ["it's", "a \"b\" c", "$x", "{1+1}", "é & <", "both ' and \""])
  func takesParametersAsTheyAre(_ value: String) throws {
    let file = try stylesheet(
      "<xsl:output method='text'/><xsl:param name='mine'/><xsl:template match='/'><xsl:value-of select='$mine'/></xsl:template>"
    )
    let result = try Renderer(.web, stylesheet: file, parameters: ["mine": value], generator: "t").render(
      try document("appeal"))
    #expect(String(decoding: result.bytes, as: UTF8.self) == value)
  }

  @Test func oneEditionRendersManyDocumentsAlike() throws {
    let edition = try Renderer(.web, generator: "t")
    let first = try edition.render(try document("appeal")).bytes
    _ = try edition.render(try document("web/play.xml"))
    #expect(try edition.render(try document("appeal")).bytes == first)
  }
}
