import Diagnostics
import Files
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whatever is wrong: an error that says what and how to go on, exit code 2, nothing written.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct BadInputTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("Rome, 3 May 1801\n\nAll is well here and we stay.\n\nJohn Smith, Consul\n", to: "a.txt")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let arguments: [String]
    let said: String
    var files: [(name: String, bytes: [UInt8])] = []

    init(_ name: String, _ arguments: String, _ said: String, _ files: [(String, [UInt8])] = []) {
      testDescription = name
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.said = said
      self.files = files
    }
  }

  private static let cases: [Case] = [
    Case("no such file", "convert none.txt -o out.xml", "cannot read `none.txt`: there is no such file"),
    Case("an empty file", "convert e.txt -o out.xml", "the text is empty", [("e.txt", [])]),
    Case(
      "a binary file", "convert e.txt -o out.xml", "e.txt: error: this is no plain text",
      [("e.txt", Array(repeating: 0, count: 40))]),
    Case("a PDF", "convert e.txt -o out.xml", "this is a PDF", [("e.txt", Array("%PDF-1.4\n%".utf8) + [0xE2, 0xE3])]),
    Case(
      "bad UTF-8", "convert e.txt --encoding utf-8 -o out.xml", "e.txt:1:2: error: the text is not in utf-8",
      [("e.txt", [65, 0xE9, 66])]),
    Case(
      "U+0001 where that is refused", "convert e.txt --forbidden error -o out.xml",
      "e.txt:1:2: error: the character U+0001", [("e.txt", [65, 1, 66])]),
    Case("an unknown encoding", "convert a.txt --encoding runes -o out.xml", "there is no encoding `runes`"),
    Case(
      "another word for what is forbidden", "convert a.txt --forbidden drop -o out.xml", "there are g, note and error"),
    Case("a folder without texts", "convert dir -o out", "there is no text in the folder `dir`", [("dir/x", [65])]),
    Case(
      "a table that is not there, for a folder without texts", "convert dir -o out --metadata none.csv",
      "cannot read `none.csv`: there is no such file", [("dir/x", [65])]),
    Case(
      "an empty schema", "validate --schema e.rng a.xml", "help: fetch or make it anew, or leave it out",
      [("e.rng", []), ("a.xml", Array("<a/>".utf8))]),
    Case(
      "empty rules", "validate --schematron e.sch a.xml", "there is nothing in the schema `e.sch`",
      [("e.sch", [0x0A]), ("a.xml", Array("<a/>".utf8))]),
    Case("a folder and no place", "convert . --profile auto", "there are 1 documents and no place for them"),
    Case(
      "metadata of an unknown kind", "convert a.txt -o out.xml --metadata m.csv", "did you mean `author`?",
      [("m.csv", Array("file,autor\na.txt,X\n".utf8))]),
    Case(
      "metadata twice", "convert a.txt -o out.xml --metadata m.csv", "m.csv:4: error: there are two rows for `a.txt`",
      [("m.csv", Array("file;title\na.txt;\"X\nY\"\na.txt;Y\n".utf8))]),
    Case(
      "a table with an open quotation mark", "convert a.txt -o out.xml --metadata m.csv",
      "m.csv:2:7: error: a quotation",
      [("m.csv", Array("file,title\na.txt,\"X\n".utf8))]),
    Case(
      "a table whose quotation marks do not fit", "convert a.txt -o out.xml --metadata m.csv", "m.csv:2: error:",
      [("m.csv", Array("file,title\na.txt,\"X\"y\n".utf8))]),
    Case(
      "a table of names without names", "convert a.txt -o out.xml --names n.csv",
      "n.csv:3: error: this row has no name",
      [("n.csv", Array("name,ref\nAnn,x\n,y\n".utf8))]),
    Case(
      "a name of an unknown type", "convert a.txt -o out.xml --names n.csv", "it can be person, organisation or place",
      [("n.csv", Array("name,type\nRex,dog\n".utf8))]),
    Case("a table that is empty", "convert a.txt -o out.xml --names n.csv", "the table is empty", [("n.csv", [])]),
    Case("a directory as settings", "convert a.txt --edition dir -o out.xml", "it is a folder", [("dir/x", [65])]),
    Case("an unknown profile", "convert a.txt --profile novel -o out.xml", "there is no profile `novel`"),
    Case("an unknown calendar", "convert a.txt --calendar mayan -o out.xml", "there is no calendar `mayan`"),
    Case("broken settings", "convert a.txt --edition e.yaml -o out.xml", "e.yaml:", [("e.yaml", Array("a: [".utf8))]),
    Case("names that are no XML", "convert a.txt --names n.xml -o out.xml", "n.xml:1:", [("n.xml", Array("<a".utf8))]),
    Case("a folder of the output that is a file", "convert a.txt -o a.txt/out.xml", "a.txt"),
    Case("a folder of the output that is not there", "convert a.txt -o none/out.xml", "its folder does not exist"),
    Case("many texts and one place", "convert a.txt a.txt", "there are 2 documents and no place for them"),
    Case("no text at all", "convert", "Missing expected argument"),
    Case("an unknown option", "convert a.txt --colour", "--colour"),
    Case("verify without TEI", "verify a.txt none.xml", "none.xml"),
    Case("verify the wrong way round", "verify a.xml a.txt", "a.txt:1:1", [("a.xml", Array("<a/>".utf8))]),
    Case("validate what is not there", "validate none.xml", "there is no such file"),
    Case("a schema that is not there", "validate a.xml --schema none.rng", "none.rng", [("a.xml", Array("<a/>".utf8))]),
    Case("render what is no XML", "render a.txt --to html -o out.html", "a.txt:1:1"),
    Case("render into an unknown format", "render a.txt --to epub", "epub"),
    Case(
      "a parameter without a value", "render a.xml --to html --param x", "write --param name=value",
      [("a.xml", Array("<a/>".utf8))]),
    Case(
      "a stylesheet that is not there", "render a.xml --to html --stylesheet n.xsl", "n.xsl",
      [("a.xml", Array("<a/>".utf8))]),
    Case("build without settings", "build .", "there is no edition.yaml"),
    Case("build nothing", "build none", "there is no folder `none`"),
    Case("build a file", "build a.txt", "is a file, not an edition's folder"),
    Case(
      "settings that lack what they must have", "build .", "edition.yaml:2:",
      [("edition.yaml", Array("authors:\n  - ref: '#x'\n".utf8))]),
  ]

  @Test(arguments: cases) func isToldAndNothingIsWritten(_ wrong: Case) async throws {
    for (name, bytes) in wrong.files { try folder.write(bytes, to: name) }
    let before = folder.files
    let result = try await Program.tei(wrong.arguments, folder: folder.path)
    #expect(result.code == 2)
    #expect(result.error.contains(wrong.said), "\(result.error)")
    #expect(result.output == [] || wrong.arguments[0] == "validate")
    #expect(!result.text.contains(": valid"))
    #expect(folder.files == before)
  }

  @Test func aFileThatIsThereIsNotReplacedUnlessAsked() async throws {
    try folder.write("mine", to: "out.xml")
    let result = try await Program.tei(["convert", "a.txt", "-o", "out.xml"], folder: folder.path)
    #expect(result.code == 2)
    #expect(result.error.contains("--force"))
    #expect(try folder.text("out.xml") == "mine")
    #expect(try await Program.tei(["convert", "a.txt", "-o", "out.xml", "--force"], folder: folder.path).code == 0)
    #expect(try folder.text("out.xml") != "mine")
  }

  /// `-o` with the name of the text once replaced the text by its TEI, under `--force`, and a TEI by its page.
  @Test(arguments: [
    ["convert", "a.txt", "-o", "a.txt", "--force"], ["render", "a.xml", "--to", "html", "-o", "./a.xml"],
  ])
  func anInputIsNeverTheOutput(_ arguments: [String]) async throws {
    try folder.write("<a/>", to: "a.xml")
    let before = try (folder.text("a.txt"), folder.text("a.xml"))
    let result = try await Program.tei(arguments, folder: folder.path)
    #expect(result.code == 2)
    #expect(result.error.contains("is an input"), "\(result.error)")
    #expect(try (folder.text("a.txt"), folder.text("a.xml")) == before)
  }

  @Test func twoTextsOfOneNameAreNotWrittenOverEachOther() async throws {
    for name in ["one/t.txt", "two/t.txt"] { try folder.write("Text of \(name).\n", to: name) }
    let result = try await Program.tei(
      ["convert", "one/t.txt", "two/t.txt", "-o", "out/", "--force"], folder: folder.path)
    #expect(result.code == 2)
    #expect(result.error.contains("one/t.txt") && result.error.contains("two/t.txt"))
    #expect(!folder.files.contains { $0.hasPrefix("out/") })
  }

  @Test func aBadTextStopsNoOther() async throws {
    try folder.write(Array("%PDF-1.4\n".utf8) + [0xFF], to: "b.txt")
    let result = try await Program.tei(["convert", "b.txt", "a.txt", "none.txt", "-o", "out/"], folder: folder.path)
    #expect(result.code == 2)
    #expect(folder.files.filter { $0.hasPrefix("out/") } == ["out/a.xml"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may read and write everything"))
  func withoutPermissionItIsSaid() async throws {
    chmod("\(folder.path)/a.txt", 0)
    let unread = try await Program.tei(["convert", "a.txt"], folder: folder.path)
    #expect((unread.code, unread.error.contains("you have no permission")) == (2, true))
    chmod("\(folder.path)/a.txt", 0o600)
    chmod(folder.path, 0o500)
    let unwritten = try await Program.tei(["convert", "a.txt", "-o", "out.xml"], folder: folder.path)
    chmod(folder.path, 0o700)
    #expect((unwritten.code, unwritten.error.contains("you have no permission")) == (2, true))
  }

  @Test func withoutTypstThePDFIsRefusedWithWhatToInstall() async throws {
    #expect(try await Program.tei(["convert", "a.txt", "-o", "a.xml", "-q"], folder: folder.path).code == 0)
    let nowhere: [String: String?] = ["PATH": "/nowhere", "TEI_HOME": nil, "TEI_TYPST": nil]
    let result = try await Program.tei(
      ["render", "a.xml", "--to", "pdf", "-o", "a.pdf"], settings: nowhere, folder: folder.path)
    #expect(result.code == 2)
    #expect(result.error.contains("pip install typst"))
    #expect(!folder.files.contains("a.pdf"))
  }
}
