import Diagnostics
import Files
import TestSupport
import Testing
import XMLCore

/// Each subcommand of the built program, run from a folder that is not the checkout.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct SubcommandTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.copy("Samples/appeal/appeal.txt", as: "appeal.txt")
    for name in ["edition.yaml", "names.xml"] { try folder.copy("Samples/appeal/\(name)", as: name) }
  }

  private func tei(
    _ arguments: String..., input: [UInt8] = [], settings: [String: String?] = [:]
  ) async throws -> Program.Result {
    try await Program.tei(arguments, input: input, settings: settings, folder: folder.path)
  }

  @Test(arguments: [[], ["convert"], ["verify"], ["validate"], ["render"], ["build"]])
  func sayHowTheyAreUsed(_ command: [String]) async throws {
    let result = try await Program.tei(command + ["--help"])
    #expect(result.code == 0)
    #expect(result.text.contains("USAGE: tei"))
    #expect(result.error == "")
  }

  @Test func saysItsVersion() async throws {
    let result = try await tei("--version")
    #expect(result.code == 0)
    #expect(result.text.contains { $0.isNumber })
  }

  @Test func convertsToStandardOutputAndWarnsOnStandardError() async throws {
    let result = try await tei("convert", "appeal.txt", "--edition", "edition.yaml")
    #expect(result.code == 0)
    #expect(try XMLQuery(result.output).count("//t:body//t:p") == 10)
    #expect(result.error.contains("appeal.txt:11:"))
    #expect(result.error.contains("warning:"))
    #expect(!result.error.contains("\u{1B}"))
  }

  @Test func convertsStandardInputLikeTheFile() async throws {
    let file = try await tei("convert", "appeal.txt", "--edition", "edition.yaml")
    let input = try await tei(
      "convert", "-", "--edition", "edition.yaml", input: try folder.bytes("appeal.txt"))
    #expect(input.code == 0)
    #expect(input.output == file.output)
    #expect(input.error.contains("<stdin>:11:"))
  }

  @Test func convertsIntoAFileAndIntoFolders() async throws {
    #expect(try await tei("convert", "appeal.txt", "-o", "one.xml", "-q").code == 0)
    #expect(try await tei("convert", "appeal.txt", "-o", "new/folder/", "-q").code == 0)
    try folder.write("Another text of some words.\n", to: "b.txt")
    #expect(try await tei("convert", "appeal.txt", "b.txt", "-o", "both", "-q").code == 0)
    #expect(try folder.bytes("one.xml") == folder.bytes("new/folder/appeal.xml"))
    #expect(try folder.bytes("one.xml") == folder.bytes("both/appeal.xml"))
    #expect(folder.files.contains("both/b.xml"))
    #expect(!folder.files.contains { $0.hasSuffix(".tmp") })
  }

  @Test func explainsEachTag() async throws {
    let result = try await tei("convert", "appeal.txt", "--explain")
    #expect(result.error.contains("<dateline> by opening.dateline"))
  }

  @Test func optionsGoOverTheSettings() async throws {
    try folder.write("It was on 1 March 1917 that they came. Ensign Krylenko saw it.\n", to: "a.txt")
    let result = try await tei(
      "convert", "a.txt", "--edition", "edition.yaml", "--calendar", "julian", "--language", "en-GB", "--profile",
      "prose")
    let document = try XMLQuery(result.output)
    #expect(try document.strings("//t:text//t:date/@when") == ["1917-03-14"])
    #expect(try document.string("/t:TEI/@xml:lang") == "en-GB")
    #expect(try document.strings("//t:text//t:persName/@ref") == ["#krylenko"])
  }

  @Test func verifiesALosslessDocument() async throws {
    _ = try await tei("convert", "appeal.txt", "-o", "a.xml", "-q")
    let result = try await tei("verify", "appeal.txt", "a.xml")
    #expect(result.code == 0)
    #expect(result.text.hasPrefix("lossless: all 4,194 characters"), "\(result.text)")
    #expect(try await tei("verify", "appeal.txt", "a.xml", "-q").output == [])
  }

  @Test func leavesWithOneWhereTextWasLost() async throws {
    _ = try await tei("convert", "appeal.txt", "-o", "a.xml", "-q")
    try folder.write(try folder.text("a.xml").replacing("Yes or no.", with: "Yes or"), to: "a.xml")
    let result = try await tei("verify", "appeal.txt", "a.xml")
    #expect(result.code == 1)
    #expect(result.text.contains("appeal.txt:11:"))
    #expect(result.text.contains("`no.` is not in the TEI"))
    #expect(result.text.contains("not lossless: 1 difference"))
  }

  @Test func validatesWithTheExitCodeOfTheVerdict() async throws {
    let good = Package.path("Tests/SchemaFixtures/valid/minutes.xml")
    let bad = Package.path("Tests/SchemaFixtures/invalid/unknown-element.xml")
    let valid = try await tei("validate", good)
    #expect((valid.code, valid.text) == (0, "1 document: valid\n"))
    let invalid = try await tei("validate", good, bad)
    #expect(invalid.code == 1)
    #expect(invalid.text.contains("unknown-element.xml:10:"))
    #expect(invalid.text.contains("2 documents: 1 valid, 1 invalid"))
    let input = try await tei("validate", "-", input: try InputFile.read(bad))
    #expect(input.code == 1)
    #expect(input.text.contains("<stdin>:10:"))
  }

  @Test func givesTheSameReportWithAnyNumberOfJobs() async throws {
    let files = ["empty-list", "bad-date", "unknown-element", "no-source", "spaced-type"].map {
      Package.path("Tests/SchemaFixtures/invalid/\($0).xml")
    }
    let one = try await Program.tei(["validate", "-j", "1"] + files)
    let many = try await Program.tei(["validate", "-j", "4"] + files)
    #expect(one.code == 1)
    #expect(one.text == many.text)
  }

  /// With the schema from a pipe, each job but the first once had none, and every document counted as valid.
  @Test func takesASchemaFromStandardInput() async throws {
    let grammar = "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'><empty/></element>"
    try folder.write("<b/>", to: "b.xml")
    let result = try await tei("validate", "b.xml", "--schema", "-", input: Array(grammar.utf8))
    #expect(result.code == 1, "\(result.text)")
  }

  @Test func reportsAsJSON() async throws {
    let bad = Package.path("Tests/SchemaFixtures/invalid/unknown-element.xml")
    let result = try await tei("validate", bad, "--format", "json")
    #expect(result.code == 1)
    #expect(result.text.contains("\"invalid\" : 1"))
    #expect(result.text.contains("\"line\" : 10"))
  }

  @Test(arguments: [("html", "<!DOCTYPE html>"), ("print-xml", "<edition"), ("text", "In response to our proposal")])
  func renders(_ target: String, _ sign: String) async throws {
    _ = try await tei("convert", "appeal.txt", "-o", "a.xml", "-q")
    let result = try await tei("render", "a.xml", "--to", target)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.text.contains(sign))
    let input = try await tei("render", "-", "--to", target, input: try folder.bytes("a.xml"))
    #expect(input.output == result.output)
    #expect(try await tei("render", "a.xml", "--to", target, "-o", "out/").code == 0)
    #expect(folder.files.contains { $0.hasPrefix("out/a.") })
  }

  @Test(.enabled(if: Typst.isHere, "no Typst here")) func buildsTheAppeal() async throws {
    let result = try await tei("build", ".", settings: Typst.environment)
    #expect(result.code == 0, "\(result.text)\(result.error)")
    #expect(result.text.contains("lossless"))
    #expect(result.text.contains("valid"))
    #expect(result.text.contains("warnings     1"))
    for kind in ["xml", "html", "pdf"] { #expect(folder.files.contains("out/appeal.\(kind)")) }
    let again = try await tei("build", settings: Typst.environment)
    #expect(again.text.ranges(of: "unchanged").count == 3)
  }
}
