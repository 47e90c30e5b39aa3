import Diagnostics
import Files
import Rendering
import TestSupport
import Testing
import XMLCore
import XSLT

@Suite struct WebEditionTests {
  private func page(_ name: String) throws -> HTMLPage {
    let result = try Renderer(.web, generator: "tei test").render(try document(name))
    #expect(result.messages == [])
    return try HTMLPage(result.bytes)
  }

  @Test func theAppealIsTheGoldenPage() throws {
    // The style sheet is the designer's business; the page around it is compared.
    let result = try Renderer(.web, parameters: ["css": "", "script": ""], generator: "tei test").render(
      try document("appeal"))
    expectSnapshot(result.bytes, named: "appeal.html")
  }

  @Test(arguments: webFixtures) func everyWordOfTheTextIsOnThePage(_ name: String) throws {
    #expect(try missing(of: document(name), in: page(name).text) == [])
  }

  @Test func theAppealsTextIsInItsOrder() throws {
    let shown = words(try page("appeal").text)
    var rest = shown[...]
    let body = try XMLQuery(try appeal()).strings("//t:body//t:p")
    for paragraph in body {
      let wanted = words(paragraph)
      let found = rest.indices.first { rest[$0...].starts(with: wanted) }
      let start = try #require(found, "\(paragraph.prefix(40))")
      rest = rest[(start + wanted.count)...]
    }
  }

  @Test(arguments: webFixtures) func identifiersAreUniqueAndLinksWithinThePageResolve(_ name: String) throws {
    let page = try page(name)
    let identifiers = page.values(of: "id")
    #expect(Set(identifiers).count == identifiers.count)
    #expect(page.linkTargets.filter { !identifiers.contains($0) } == [])
    for attribute in ["aria-labelledby", "aria-describedby", "for", "headers"] {
      let references = page.values(of: attribute).flatMap { $0.split(separator: " ").map(String.init) }
      #expect(references.filter { !identifiers.contains($0) } == [], "\(attribute)")
    }
  }

  @Test(arguments: webFixtures) func needsNoOtherFile(_ name: String) throws {
    let page = try page(name)
    #expect(page.values(of: "src").filter { !$0.hasPrefix("data:") && $0.contains("//") } == [])
    #expect(!page.html.contains("<script src"))
    #expect(!page.html.contains("@import"))
    #expect(page.html.hasPrefix("<!DOCTYPE html>"))
    #expect(page.html.contains("<html") && page.values(of: "lang").first?.isEmpty == false)
    #expect(page.count("<title>") == 1)
    #expect(page.count("<main") == 1)
    #expect(page.count("<h1") == 1)
    #expect(page.count("charset") == 1)
  }

  @Test func manyLettersAreAListWithLinks() throws {
    let letter = { (number: Int) in
      """
      <correspDesc corresp="#l\(number)"><correspAction type="sent"><persName>Anna \(number)</persName><placeName>Linz</placeName>\
      <date when="1787-04-0\(number)">April \(number)</date></correspAction>\
      <correspAction type="received"><persName>Petr</persName></correspAction></correspDesc>
      """
    }
    let source = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letters</title></titleStmt>\
      <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc><profileDesc>\(letter(1))\(letter(2))</profileDesc>\
      </teiHeader><text><body><div xml:id="l1"><p>One.</p></div><div xml:id="l2"><p>Two.</p></div></body></text></TEI>
      """
    let html = String(
      decoding: try Renderer(.web, generator: "tei test").render(Document(parsing: Array(source.utf8))).bytes,
      as: UTF8.self)
    #expect(html.contains("<a href=\"#l1\">Anna 1 → Petr, Linz, "))
    #expect(html.contains("<a href=\"#l2\">Anna 2 → Petr, Linz, "))
    #expect(html.contains("id=\"l2\""))
  }

  @Test func theAppealsNotesLinkBothWays() throws {
    let page = try page("appeal")
    for number in 1...3 {
      #expect(page.values(of: "href").contains { $0.hasPrefix("#note-\(number)") && !$0.contains("marker") })
      #expect(page.values(of: "href").contains("#note-\(number)-marker"))
    }
  }

  @Test func textThatLooksLikeMarkupStaysText() throws {
    let tei = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A &lt;b&gt; &amp; c</title></titleStmt>\
      <publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader><text><body>\
      <p xml:id="x">&lt;script&gt;alert(1)&lt;/script&gt; <ref target="javascript:alert(1)">here</ref></p></body></text></TEI>
      """
    let result = try Renderer(.web, generator: "t").render(try Document(parsing: Array(tei.utf8)))
    let page = try HTMLPage(result.bytes)
    #expect(!page.html.contains("<script>alert"))
    #expect(page.count("<script") == page.count("</script>"))
    #expect(page.html.contains(#""name":"A \u003cb> & c""#))
    #expect(!page.values(of: "href").contains { $0.hasPrefix("javascript:") })
    #expect(page.text.contains("<script>alert(1)</script>"))
  }
}
