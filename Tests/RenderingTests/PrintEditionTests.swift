import Diagnostics
import Files
import Rendering
import TestSupport
import Testing
import XMLCore
import XSLT

@Suite struct PrintEditionTests {
  private func printXML(_ name: String) throws -> [UInt8] {
    let result = try Renderer(.print, generator: "tei test").render(try document(name))
    // One fixture has an element of somebody else's on purpose.
    #expect(result.messages.filter { $0.code != "render.unknown-element" } == [])
    return result.bytes
  }

  @Test func theAppealIsTheGoldenPrintXML() throws {
    expectSnapshot(try printXML("appeal"), named: "appeal.print.xml")
  }

  @Test(arguments: printFixtures) func everyWordOfTheTextIsInPrint(_ name: String) throws {
    let print = try XMLQuery(try printXML(name))
    let shown = try print.strings("/edition/body//text()").joined(separator: " ")
    #expect(try missing(of: document(name), in: shown) == [])
  }

  @Test(.enabled(if: Typst.isHere, "no Typst here")) func theAppealIsTheSamePDFTwiceTaggedAndForTheArchive()
    async throws
  {
    let xml = try printXML("appeal")
    let engine = try TypstEngine(environment: Typst.environment)
    let first = try await engine.pdf(of: xml)
    #expect(try await engine.pdf(of: xml) == first)
    #expect(first.starts(with: Array("%PDF-".utf8)))
    let text = String(decoding: first, as: UTF8.self)
    #expect(text.contains("/StructTreeRoot"))
    #expect(text.contains("<pdfaid:part>2</pdfaid:part>"))
    #expect(text.contains("<pdfuaid:part>1</pdfuaid:part>"))
  }

  @Test(
    .enabled(if: Typst.isHere, "no Typst here"), .enabled(if: Program.path("pdftotext") != nil, "no pdftotext here"))
  func everyWordOfTheAppealIsInThePDF() async throws {
    let folder = try ScratchFolder()
    let pdf = try await TypstEngine(environment: Typst.environment).pdf(of: try printXML("appeal"))
    let file = try folder.write(pdf, to: "appeal.pdf")
    let result = try await Program.run(try #require(Program.path("pdftotext")), ["-raw", file, "-"])
    // Words that the pages divide at a line's end are whole once the hyphen is out.
    let text = result.text.replacing("-\n", with: "").replacing("\u{AD}\n", with: "")
    #expect(try missing(of: document("appeal"), in: text) == [])
  }

  @Test func withoutTypstTheErrorSaysWhatToInstall() {
    let missing = #expect(throws: Diagnostic.self) { try TypstEngine(environment: ["PATH": "/nowhere"]) }
    #expect(missing?.code == "typst.missing")
    #expect(missing?.help?.contains("pip install typst") == true)
  }

  @Test func aTypstThatCannotBeStartedIsTold() async throws {
    let engine = try TypstEngine(environment: ["TEI_TYPST": "/nowhere/typst"])
    let failure = await #expect(throws: Diagnostic.self) { try await engine.pdf(of: Array("<edition/>".utf8)) }
    #expect(failure?.code == "typst.not-started")
    #expect(failure?.help != nil)
  }

  @Test(.enabled(if: Typst.isHere, "no Typst here")) func whatTypstCannotSetIsToldAndNoPDF() async throws {
    let engine = try TypstEngine(environment: Typst.environment)
    let failure = await #expect(throws: Diagnostic.self) { try await engine.pdf(of: Array("<no".utf8)) }
    #expect(failure?.code == "typst.failed")
    #expect(failure?.notes.first?.message.isEmpty == false)
  }
}
