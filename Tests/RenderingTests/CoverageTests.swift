import Diagnostics
import Files
import Rendering
import TestSupport
import Testing
import XMLCore
import XSLT

/// Every element that the documentation promises is rendered on purpose, on the page and in print.
@Suite struct CoverageTests {
  /// Documents that together hold all of those elements.
  static let fixtures = [
    "apparatus", "apparatus-endpoints", "apparatus-location", "corpus", "dictionary", "header", "layers", "manuscript",
    "people", "sourcedoc", "structure", "technical",
  ].map { "coverage/\($0).xml" }

  @Test func theFixturesHoldEveryElementOfTheList() throws {
    let list = String(
      decoding: try InputFile.read(Package.path("Tests/RenderingFixtures/elements.txt")), as: UTF8.self)
    let wanted = Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
    let path = try XPath("//*")
    var found: Set<String> = []
    for name in Self.fixtures {
      let document = try document(name)
      found.formUnion(try path.nodes(at: try #require(document.root)).compactMap(\.name))
    }
    #expect(wanted.subtracting(found).sorted() == [])
  }

  @Test(arguments: fixtures) func noElementOfThemIsUnknownToThePage(_ name: String) throws {
    #expect(try Renderer(.web, generator: "t").render(try document(name)).messages == [])
  }

  @Test(arguments: fixtures) func noElementOfThemIsUnknownToPrint(_ name: String) throws {
    #expect(try Renderer(.print, generator: "t").render(try document(name)).messages == [])
  }

  @Test(arguments: fixtures) func noTextOfThemIsLostOnThePage(_ name: String) throws {
    let document = try document(name)
    let page = try HTMLPage(try Renderer(.web, generator: "t").render(document).bytes)
    #expect(try lostText(of: document, in: page.text) == [])
  }

  @Test(arguments: fixtures) func noTextOfThemIsLostInPrint(_ name: String) throws {
    let document = try document(name)
    let print = try XMLQuery(try Renderer(.print, generator: "t").render(document).bytes)
    let shown = try print.strings("/edition//text() | //@label | //figure/@alt").joined()
    #expect(try lostText(of: document, in: shown, except: "ancestor::t:index or ancestor::t:castItem/@n") == [])
  }

  @Test(arguments: fixtures) func identifiersAreUniqueAndLinksResolve(_ name: String) throws {
    let page = try HTMLPage(try Renderer(.web, generator: "t").render(try document(name)).bytes)
    #expect(page.brokenIdentifiersAndLinks == [])
  }

  @Test(.enabled(if: Typst.isHere, "no Typst here"), arguments: fixtures) func theirPrintCanBeSet(_ name: String)
    async throws
  {
    let print = try Renderer(.print, generator: "t").render(try document(name)).bytes
    let pdf = try await TypstEngine(environment: Typst.environment).pdf(of: print)
    #expect(pdf.starts(with: Array("%PDF-".utf8)))
  }

  @Test func anUnknownElementIsRenderedAsItsContentAndTold() throws {
    let tei = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>a <weir>river</weir> and a <weir>leat</weir>\
      <mill xmlns="urn:mill">wheel</mill></p></body></text></TEI>
      """
    for target in [RenderingTarget.web, .print] {
      let result = try Renderer(target, generator: "t").render(try Document(parsing: Array(tei.utf8), file: "a.xml"))
      #expect(result.messages.map(\.code) == ["render.unknown-element", "render.unknown-element"])
      #expect(result.messages.first?.message.contains("`weir`") == true)
      #expect(result.messages.first?.message.contains("2 times") == true)
      #expect(result.messages.first?.place?.file == "a.xml")
      let shown = String(decoding: result.bytes, as: UTF8.self)
      #expect(shown.contains("river") && shown.contains("leat") && shown.contains("wheel"))
    }
  }

  @Test func theEditorsOwnCSSIsHonouredUnlessItFetchesSomething() throws {
    let tei = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><encodingDesc><tagsDecl>\
      <rendition xml:id="strong" scheme="css">font-weight: bold</rendition>\
      <rendition xml:id="spy" scheme="css">background: URL(http://example.org/a)</rendition></tagsDecl></encodingDesc></teiHeader>\
      <text><body><p>a <hi rendition="#strong">bold</hi> <hi style="color: #a00; text-direction: up">red</hi> \
      <hi rendition="#spy" style="background: url(http://example.org/b)">word</hi></p></body></text></TEI>
      """
    let document = try Document(parsing: Array(tei.utf8))
    let page = try HTMLPage(try Renderer(.web, generator: "t").render(document).bytes)
    #expect(page.html.contains(".r-strong{font-weight: bold}"))
    #expect(page.html.contains("class=\"hi r-strong\""))
    #expect(page.html.contains("style=\"color: #a00;\""))
    #expect(!page.html.contains("example.org"))
    let print = String(decoding: try Renderer(.print, generator: "t").render(document).bytes, as: UTF8.self)
    #expect(print.contains("<b>bold</b>"))
  }
}
