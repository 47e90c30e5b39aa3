import Rendering
import Testing
import XMLCore
import XSLT

/// Texts with thousands of elements side by side, and what is looked up instead of being looked for among them.
@Suite("Flat texts") struct FlatTextTests {
  private func page(_ body: String) throws -> HTMLPage {
    let tei = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>
      <publicationStmt><p>unpublished</p></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><body>\(body)</body></text></TEI>
      """
    return try HTMLPage(try Renderer(.web, generator: "t").render(Document(parsing: Array(tei.utf8))).bytes)
  }

  // It took more than a minute when each row looked through all rows before it.
  @Test("A table with cells over several rows takes no longer than its length", .timeLimit(.minutes(1)))
  func time() throws {
    let rows = (0..<1_500).map { "<row><cell rows='2'>\($0)</cell></row><row><cell/></row>" }.joined()
    #expect(try page("<table>\(rows)</table>").count("<tr>") == 3_000)
  }

  @Test("Levels of headings count the divisions around that have one") func levels() throws {
    let html = try page(
      """
      <head>All</head><div><head type="sub">No heading</head><div><head>A</head><p>a</p></div></div>
      <div><div><p>b</p><head>C</head><div><head>D</head><p>d</p></div></div></div>
      """
    ).html
    let found = html.matches(of: /<h([2-6])[^>]*>(All|A|C|D)</).map { "\($0.output.2) \($0.output.1)" }
    #expect(found == ["All 2", "A 3", "C 3", "D 4"])
  }

  @Test("Cells that reach down count in the rows below") func cells() throws {
    let html = try page(
      """
      <table><row><cell rows="3" cols="2">a</cell><cell cols="1">b</cell></row><row><cell>c</cell></row><row/><row><cell>d</cell></row></table>
      """
    ).html
    let rows = html.matches(of: /<tr>(.*?)<\/tr>/.dotMatchesNewlines()).map { String($0.output.1) }
    #expect(rows.count == 4 && rows[0].contains("rowspan=\"3\"") && rows[0].contains("colspan=\"2\""))
    #expect(Array(rows.dropFirst()) == ["<td>c</td>", "<td></td>", "<td>d</td><td colspan=\"2\"></td>"])
  }

  @Test("What stands before and behind the notes of a section stays there") func notes() throws {
    let html = try page(
      "<p>x</p><div type=\"notes\"><head>Notes</head><p>first</p><note n=\"1\">one</note><p>between</p><note n=\"2\">two</note><p>last</p></div>"
    ).html
    let section = html[try #require(html.firstRange(of: "doc-endnotes")).lowerBound...]
    let places = [">Notes</h", ">first<", "<ol class=\"notes\">", ">one", ">between<", ">two", ">last<", "</ol>"].map {
      section.firstRange(of: $0).map { section.distance(from: section.startIndex, to: $0.lowerBound) } ?? -1
    }
    #expect(places == places.sorted() && !places.contains(-1), "\(places)")
  }

  @Test("A date that only says how certain it is can be linked to") func dates() throws {
    let page = try page("<p>in <date cert=\"low\">the third year</date> of the war</p>")
    #expect(page.linkTargets.contains("tei.date.1"))
    #expect(page.values(of: "id").contains("tei.date.1"))
  }
}
