import Rendering
import TestSupport
import Testing
import XMLCore
import XSLT

/// The functions that the program answers itself, beside what `shared/functions.xsl` says that they answer.
@Suite("Functions of the program and of the stylesheet") struct StylesheetFunctionTests {
  private let text = """
    <TEI xmlns="http://www.tei-c.org/ns/1.0"><text xml:lang="en"><body>
      <note/><p rend="i">a<hi rendition="#b">b</hi> <seg type="x" n="1">c<note n="1">d</note></seg></p>
      <p xml:id="p1" style="color: red"><note xmlns="urn:other">no note of TEI</note><lb/></p><ab><!-- e --></ab>
      <div other:rend="i" xmlns:other="urn:other"><p><seg><app><rdg><list><item>f</item></list></rdg></app></seg></p></div>
    </body></text></TEI>
    """

  /// A line for each element: its number, whether it is styled, whether a note, a list or a table may stand in it; then a
  /// line with the numbers of notes, of `app` and of `seg`.
  private func stylesheet() throws -> (folder: ScratchFolder, path: String) {
    let folder = try ScratchFolder()
    let path = try folder.write(
      """
      <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:swift-tei:functions">
        <xsl:import href="tei-builtin:///shared/functions.xsl"/>
        <xsl:output method="text"/>
        <xsl:template match="/">
          <xsl:for-each select="//*">
            <xsl:value-of select="concat(name(), ' ', f:styled(), ' ', f:may-hold(' note list table '), ' ', boolean(descendant::*[contains(' note list table ', concat(' ', local-name(), ' '))]), '&#10;')"/>
          </xsl:for-each>
          <xsl:for-each select="f:elements('note')"><xsl:value-of select="concat(name(), @n, ' ')"/></xsl:for-each>
          <xsl:value-of select="concat(count(f:elements('app')), ' ', count(f:elements('seg')), ' ', count(f:elements('TEI')), ' ', count(f:elements('void')))"/>
        </xsl:template>
      </xsl:stylesheet>
      """, to: "ask.xsl")
    return (folder, path)
  }

  private func lines(_ bytes: [UInt8]) -> [[Substring]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
  }

  @Test("They answer alike") func parity() throws {
    let (folder, path) = try stylesheet()
    let document = try Document(parsing: Array(text.utf8))
    let ours = lines(try Renderer(.web, stylesheet: path, generator: "t").render(document).bytes)
    let theirs = lines(try Stylesheet(path, importsFrom: folder.path).transform(document).bytes)
    #expect(ours.count == theirs.count)
    #expect(ours.count == 20)
    #expect(ours.last == ["note", "note1", "1", "2", "0", "0"])
    #expect(ours.last == theirs.last)
    for (own, defined) in zip(ours, theirs).dropLast() {
      #expect(own[0...1] == defined[0...1])
      // Ours is exact; the definition may say yes where nothing is, and never no where something is.
      #expect(own[2] == own[3])
      #expect(defined[2] == "true" || defined[3] == "false")
    }
    #expect(ours.filter { $0[1] == "true" }.map { $0[0] } == ["text", "p", "hi", "p"])
  }
}
