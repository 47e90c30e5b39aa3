import Diagnostics
import Rendering
import TestSupport
import Testing
import XMLCore
import XSLT

/// What a user's stylesheet that cannot be run is told.
@Suite struct StylesheetVersionTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test(arguments: ["2.0", "3.0"]) func aLaterVersionOfXSLTIsRefusedWithAWayOut(_ version: String) throws {
    let file = try folder.write(
      """
      <xsl:stylesheet version="\(version)" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
        <xsl:template match="/"><xsl:for-each-group select="//p" group-by="@n"/><xsl:value-of select="if (1) then 2 else 3"/></xsl:template>
      </xsl:stylesheet>
      """, to: "later.xsl")
    let failure = #expect(throws: XMLFailure.self) { try Renderer(.web, stylesheet: file, generator: "t") }
    #expect(failure?.diagnostics.map(\.code) == ["xslt.version"])
    #expect(failure?.diagnostics.first?.message.contains("XSLT \(version)") == true)
    #expect(failure?.diagnostics.first?.place?.file == file)
    #expect(failure?.diagnostics.first?.help?.contains("tei-builtin:///web/edition.xsl") == true)
  }

  @Test(arguments: ["1.0", "1.1"]) func anEarlierVersionIsTaken(_ version: String) throws {
    let file = try folder.write(
      "<xsl:stylesheet version='\(version)' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:template match='/'><x/></xsl:template></xsl:stylesheet>",
      to: "earlier.xsl")
    #expect(throws: Never.self) { try Renderer(.web, stylesheet: file, generator: "t") }
  }

  @Test func anErrorOfTheRunNamesFileLineAndTemplate() throws {
    let file = try folder.write(
      """
      <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
        <xsl:template match="/"><xsl:apply-templates select="//*[1]" mode="deep"/></xsl:template>
        <xsl:template match="*" mode="deep">
          <xsl:value-of select="nowhere($x)"/>
        </xsl:template>
      </xsl:stylesheet>
      """, to: "wrong.xsl")
    let failure = #expect(throws: XMLFailure.self) {
      try Renderer(.web, stylesheet: file, generator: "t").render(try document("appeal"))
    }
    let told = try #require(failure?.diagnostics.first { $0.place?.line == 4 })
    #expect(told.place?.file == file)
    #expect(told.notes.contains { $0.message == "in the template `* in the mode deep`" }, "\(told)")
  }
}
