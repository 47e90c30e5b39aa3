import Diagnostics
import Files
import Rendering
import TestSupport
import Testing
import XMLCore
import XSLT

/// What a reader finds on the pages, asked of the PDF itself.
@Suite(.enabled(if: Typst.isHere, "no Typst here")) struct PrintedPagesTests {
  private func print(_ document: Document) async throws -> (xml: [UInt8], file: String, folder: ScratchFolder) {
    let xml = try Renderer(.print, generator: "tei test").render(document).bytes
    let pdf = try await TypstEngine(environment: Typst.environment).pdf(of: xml)
    let folder = try ScratchFolder()
    return (xml, try folder.write(pdf, to: "print.pdf"), folder)
  }

  private func output(_ program: String, _ arguments: [String]) async throws -> String {
    try await Program.run(try #require(Program.path(program)), arguments).text
  }

  @Test(.enabled(if: Program.path("pdfinfo") != nil, "no pdfinfo here"), arguments: ["appeal", "print/apparatus.xml"])
  func paragraphsVersesAndNotesHaveTheirIdentifiersInThePDF(_ name: String) async throws {
    let document = try document(name)
    let (_, file, folder) = try await print(document)
    defer { withExtendedLifetime(folder) {} }
    let destinations = try await output("pdfinfo", ["-dests", file])
    let path = try XPath(
      "//t:text//*[self::t:p or self::t:l or self::t:lg or self::t:note or self::t:app]/@xml:id",
      namespaces: ["t": "http://www.tei-c.org/ns/1.0"])
    let identifiers = try path.nodes(at: #require(document.root)).map(\.text)
    #expect(!identifiers.isEmpty)
    #expect(identifiers.filter { !destinations.contains("\"\($0)\"") } == [])
  }

  @Test(.enabled(if: Program.path("pdftotext") != nil, "no pdftotext here"))
  func theApparatusIsABandAboveTheNotes() async throws {
    let (_, file, folder) = try await print(try document("print/apparatus.xml"))
    defer { withExtendedLifetime(folder) {} }
    let lines = try await output("pdftotext", ["-layout", file, "-"]).split(separator: "\n")
    // The entries run on, and a line's number is said once.
    let first = try #require(lines.firstIndex { $0.contains("1 river H M] water S | low H] slow M S") })
    #expect(lines[first].contains("2 way H S]"))
    let note = try #require(lines.firstIndex { $0.contains("kept in the chapel") })
    #expect(first < note)
    let last = try #require(lines.firstIndex { $0.contains("sang H S] slept M") })
    #expect(first < last && last < note)
  }

  @Test(.enabled(if: Program.path("pdftotext") != nil, "no pdftotext here"))
  func aFootNoteBeginsBesideItsNumber() async throws {
    let source = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
      <p>The ferry<note xml:id="n-1">Kept in the chapel.</note> and the mill<note xml:id="n-2"><p>Burnt down.</p><p>Built anew.</p></note>
      and the inn<ref target="#n-3">3</ref>.</p><note xml:id="n-3" place="foot"><label>3</label> <p>Sold later.</p></note></body></text></TEI>
      """
    let (_, file, folder) = try await print(try Document(parsing: Array(source.utf8), file: "notes.xml"))
    defer { withExtendedLifetime(folder) {} }
    let lines = try await output("pdftotext", ["-layout", file, "-"]).split(separator: "\n")
    for (number, words) in [(1, "Kept in the chapel."), (2, "Burnt down."), (3, "Sold later.")] {
      let line = try #require(lines.first { $0.contains(words) })
      #expect(line.split { $0.isWhitespace }.first?.first == Character("\(number)"), "\(line)")
    }
  }

  @Test(.enabled(if: Program.path("pdftotext") != nil, "no pdftotext here"))
  func aStanzaOfManyPagesLosesNoLineAndNoNote() async throws {
    // Notes in what runs over pages are why it is cut into portions.
    let lines = (1...300).map { "<l n='\($0)'>line number\($0) of many<note>note number\($0)</note></l>" }.joined()
    let source = """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><lg>\(lines)</lg><quote><list><item>\
      \((1...60).map { "<p>paragraph number\($0) \(String(repeating: "and so on ", count: 30))<note>remark number\($0)</note></p>" }.joined())\
      </item></list></quote></body></text></TEI>
      """
    let (_, file, folder) = try await print(try Document(parsing: Array(source.utf8), file: "long.xml"))
    defer { withExtendedLifetime(folder) {} }
    let text = try await output("pdftotext", ["-raw", file, "-"])
    let found = text.split { $0.isWhitespace }
    #expect((1...300).filter { n in found.filter { $0 == "number\(n)" }.count < (n <= 60 ? 4 : 2) } == [])
  }
}
