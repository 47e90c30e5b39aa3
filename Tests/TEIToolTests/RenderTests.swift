import Files
import Foundation
import TestSupport
import Testing

/// `tei render` as a program.
@Suite struct RenderTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func tei(
    _ arguments: [String], settings: [String: String?] = [:]
  ) async throws -> Program.Result {
    try await Program.tei(["render"] + arguments, settings: settings, folder: folder.path)
  }

  private func write(_ name: String, _ body: String) throws {
    try folder.write(
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>\(name)</title></titleStmt>\
      <publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader>\
      <text><body>\(body)</body></text></TEI>
      """, to: name)
  }

  @Test func anElementWithoutATemplateIsAWarningAndItsContentIsThere() async throws {
    try write("a.xml", "<p>the <leat>water</leat> runs</p>")
    let result = try await tei(["a.xml", "--to", "html"])
    #expect(result.code == 0)
    #expect(result.text.contains("water"))
    #expect(result.error.contains("`leat` has no template") && result.error.contains("render.unknown-element"))
  }

  @Test func aPageBesideItsSourceOffersIt() async throws {
    try write("a.xml", "<p>water</p>")
    #expect(try await tei(["a.xml", "--to", "html", "-o", "a.html"]).code == 0)
    #expect(try folder.text("a.html").contains("href=\"a.xml\""))
    #expect(try await tei(["a.xml", "--to", "html", "-o", "out/"]).code == 0)
    #expect(try !folder.text("out/a.html").contains("href=\"a.xml\""))
  }

  @Test(.enabled(if: Typst.isHere, "no Typst here")) func manyPDFsAreMadeInOneCallAndABadDocumentStopsNone()
    async throws
  {
    try write("a.xml", "<p>one</p>")
    try folder.write("no XML", to: "b.xml")
    try write("c.xml", "<p>three</p>")
    let result = try await tei(
      ["a.xml", "b.xml", "c.xml", "--to", "pdf", "-o", "out/"], settings: Typst.environment.mapValues { $0 })
    #expect(result.code == 2)
    #expect(result.error.contains("b.xml"))
    #expect(folder.files.filter { $0.hasPrefix("out/") } == ["out/a.pdf", "out/c.pdf"])
  }

  @Test(.enabled(if: Typst.isHere, "no Typst here")) func picturesAreReadOnlyFromTheFolderThatIsNamed() async throws {
    // A picture of one pixel.
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='10' height='10'/></svg>"
    try folder.write(svg, to: "pictures/mill.svg")
    try folder.write(svg, to: "secret.svg")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/pictures/linked.svg", withDestinationPath: "../secret.svg")
    try write(
      "a.xml",
      "<figure><graphic url='mill.svg'/><figDesc>a mill</figDesc></figure>"
        + "<figure><graphic url='../secret.svg'/></figure><figure><graphic url='linked.svg'/></figure>"
    )
    let settings: [String: String?] = Typst.environment.mapValues { $0 }
    #expect(
      try await tei(["a.xml", "--to", "pdf", "--images", "pictures", "-o", "a.pdf"], settings: settings).code == 0)
    let xml = try await tei(["a.xml", "--to", "print-xml", "--images", "pictures"])
    #expect(xml.text.contains("src=\"mill.svg\""))
    #expect(xml.error.components(separatedBy: "[render.picture]").count == 3)
    #expect(xml.error.contains("the picture `linked.svg` is not in the folder `pictures`"))
    #expect(!xml.text.contains("secret"))
    #expect(!xml.text.contains("src=\"linked.svg\""))
  }

  @Test(arguments: ["html", "print-xml"]) func picturesThatAreInNoFolderAreAMistake(target: String) async throws {
    try write("a.xml", "<p>water</p>")
    for (name, reason) in [("nowhere", "there is no folder `nowhere`"), ("a.xml", "`a.xml` is no folder")] {
      let result = try await tei(["a.xml", "--to", target, "--images", name, "-o", "out"])
      #expect(result.code == 2)
      #expect(result.error.contains(reason), "\(result.error)")
      #expect(result.error.contains("leave --images out"))
      #expect(!folder.files.contains("out"))
    }
  }

  @Test func aPageHoldsThePicturesOfTheFolderThatIsNamedAndNoOthers() async throws {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='10' height='10'/></svg>"
    try folder.write(svg, to: "pictures/mill.svg")
    try folder.write(svg, to: "secret.svg")
    try folder.write(svg, to: "pictures/notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/pictures/linked.svg", withDestinationPath: "../secret.svg")
    let names = ["mill.svg", "../secret.svg", "linked.svg", "absent.png", "notes.txt", "https://example.org/far.png"]
    try write("a.xml", names.map { "<figure><graphic url='\($0)'/></figure>" }.joined())
    let beside = try await tei(["a.xml", "--to", "html"])
    #expect(beside.text.contains("src=\"mill.svg\""))
    #expect(beside.error == "")
    let inside = try await tei(["a.xml", "--to", "html", "--images", "pictures"])
    #expect(inside.code == 0)
    #expect(inside.text.contains("src=\"data:image/svg+xml;base64,\(Data(svg.utf8).base64EncodedString())\""))
    #expect(inside.text.components(separatedBy: "src=\"data:").count == 2)
    for name in names[1...4] { #expect(inside.error.contains("`\(name)`"), "\(name)") }
    #expect(!inside.error.contains("far.png"))
    #expect(inside.error.components(separatedBy: "[render.picture]").count == 5)
  }

  @Test func aBuildTakesPicturesFromTheFolderOfItsSettings() async throws {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='10' height='10'/></svg>"
    try folder.write("All is well here and we stay with John Smith.\n", to: "e/a.txt")
    try folder.write(
      """
      <listPerson xmlns="http://www.tei-c.org/ns/1.0"><person xml:id="smith"><persName>John Smith</persName>
      <figure><graphic url="smith.svg"/><figDesc>in his study</figDesc></figure><figure><graphic url="lost.png"/></figure></person></listPerson>
      """, to: "e/names.xml")
    try folder.write(svg, to: "e/pictures/smith.svg")
    let outputs = Typst.isHere ? "[html, pdf]" : "[html]"
    func build(_ images: String) async throws -> Program.Result {
      try folder.write("language: en\nnames: names.xml\noutputs: \(outputs)\nimages: \(images)\n", to: "e/edition.yaml")
      return try await Program.tei(["build", "e"], settings: Typst.environment.mapValues { $0 }, folder: folder.path)
    }
    let built = try await build("pictures")
    #expect(built.code == 0, "\(built.error)")
    #expect(try folder.text("e/out/a.html").components(separatedBy: "src=\"data:image/svg+xml;base64,").count == 2)
    #expect(built.text.components(separatedBy: "[render.picture]").count == 2)
    #expect(built.text.contains("the picture `lost.png` is not in the folder `e/pictures`"))
    if Typst.isHere {
      // A PDF is set anew when a picture is another.
      let before = try folder.bytes("e/out/a.pdf")
      try folder.write(
        svg.replacing("width='10' height='10'/>", with: "width='5' height='9'/>"), to: "e/pictures/smith.svg")
      _ = try await build("pictures")
      #expect(try folder.bytes("e/out/a.pdf") != before)
    }
    for (images, reason) in [
      ("nowhere", "there is no folder `e/nowhere`"), ("../a", "lie outside the edition's folder"),
    ] {
      let result = try await build(images)
      #expect(result.code == 2)
      #expect(result.error.contains(reason), "\(result.error)")
      #expect(result.error.contains("e/edition.yaml"))
    }
  }

  @Test func withoutWeasyPrintTheOtherEngineSaysWhatToInstall() async throws {
    try write("a.xml", "<p>water</p>")
    let result = try await tei(
      ["a.xml", "--to", "pdf", "--engine", "weasyprint", "-o", "a.pdf"],
      settings: ["PATH": "/nowhere", "TEI_WEASYPRINT": nil])
    #expect(result.code == 2)
    #expect(result.error.contains("pip install weasyprint"))
    #expect(!folder.files.contains("a.pdf"))
  }

  @Test(.enabled(if: Program.path("weasyprint") != nil, "no WeasyPrint here"))
  func weasyPrintSetsTheWebPage() async throws {
    try write("a.xml", "<p>water</p>")
    let result = try await tei(["a.xml", "--to", "pdf", "--engine", "weasyprint", "-o", "a.pdf"])
    #expect(result.code == 0, "\(result.error)")
    #expect(try folder.bytes("a.pdf").starts(with: Array("%PDF-".utf8)))
  }
}
