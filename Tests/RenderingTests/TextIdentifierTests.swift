import Rendering
import Testing
import XMLCore
import XSLT

@Suite("Identifiers of what has none")
struct TextIdentifierTests {
  private func identifiers(_ body: String, of tag: String = "p") throws -> [String] {
    let tei = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>
      <publicationStmt><p>unpublished</p></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><body><div>\(body)</div></body></text></TEI>
      """
    let page = try HTMLPage(try Renderer(.web, generator: "t").render(Document(parsing: Array(tei.utf8))).bytes)
    return page.html.matches(of: try Regex("<\(tag)[^>]* id=\"([^\"]*)\"")).compactMap { $0.output[1].substring }
      .map(String.init).filter { !$0.hasPrefix("tei.") }
  }

  @Test("They are made of an element's first words") func words() throws {
    #expect(try identifiers("<p>In response to our appeal, they …</p>") == ["p-in-response-to-our"])
    #expect(try identifiers("<ab>Ἐν ἀρχῇ ἦν ὁ λόγος</ab>", of: "p class=\"ab\"").count == 1)
    #expect(try identifiers("<l>Arms and the man I sing</l>", of: "div").contains("l-arms-and-the-man"))
    #expect(try identifiers("<head>The Second Day</head><p>x</p>", of: "h2").contains("head-the-second-day"))
    #expect(try identifiers("<pb n=\"[12]\"/><p>x</p>", of: "a").contains("pb-12"))
  }

  @Test("Of a fragment all is text") func fragment() throws {
    let tei = "<body xmlns='http://www.tei-c.org/ns/1.0'><div><head>One</head></div><div><head>Two</head></div></body>"
    let page = try HTMLPage(try Renderer(.web, generator: "t").render(Document(parsing: Array(tei.utf8))).bytes)
    #expect(page.values(of: "id").filter { $0.hasPrefix("head-") } == ["head-one", "head-two"])
  }

  @Test("A paragraph put in before leaves those of the others as they were") func insertion() throws {
    let before = try identifiers("<p>One day.</p><p>Another day.</p>")
    let after = try identifiers("<p>A day before.</p><p>One day.</p><p>Another day.</p>")
    #expect(after.filter(before.contains) == before)
  }

  @Test("Of those that begin alike the later ones are told apart by all that they say") func alike() throws {
    let first = "<p>He said that he would come.</p>"
    let second = "<p>He said that he would not come.</p>"
    let two = try identifiers(first + second)
    #expect(two[0] == "p-he-said-that-he")
    #expect(two[1].hasPrefix("p-he-said-that-he-"))
    #expect(try identifiers(first + "<p>He said that he knew.</p>" + second).last == two[1])
  }

  @Test("Notes, markers and running heads are no words of a paragraph") func withoutNotes() throws {
    let plain = try identifiers("<p>All that we know of it.</p>")
    #expect(
      try identifiers(
        "<p>All<note>Or nearly.</note> <fw>12</fw>that<ref type=\"noteAnchor\">3</ref> we know of it.</p>"
      ).contains(plain[0]))
  }

  @Test("Equal paragraphs and the document's own identifiers meet none of them") func unique() throws {
    let all = try identifiers("<p>Yes.</p><p>Yes.</p><p>Yes.</p><p xml:id=\"p-no\">Maybe.</p><p>No.</p><p></p><p/>")
    #expect(Set(all).count == 7)
    #expect(all.count == 7)
    #expect(all[3] == "p-no")
  }
}
