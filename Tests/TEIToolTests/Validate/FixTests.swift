import TestSupport
import Testing

/// Repairs that are safe: shown first, written on demand, and nothing else is ever changed.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct FixTests {
  private let folder: ScratchFolder
  private static let model = "<?xml-model href=\"a.rng\"?>\n"

  init() throws { folder = try ScratchFolder() }

  private func fix(_ arguments: String...) async throws -> Program.Result {
    try await Program.tei(["validate", "--fix", "a.xml"] + arguments, folder: folder.path)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let after: String
  }

  private static let cases: [Case] = [
    Case(testDescription: "a byte order mark", before: "\u{FEFF}<a/>\n", after: "<a/>\n"),
    Case(
      testDescription: "decomposed letters", before: "<a>e\u{301} \u{1E69} q\u{323}\u{307}</a>\n",
      after: "<a>\u{E9} \u{1E69} q\u{323}\u{307}</a>\n"),
    Case(testDescription: "no last line break", before: "<a/>", after: "<a/>\n"),
    Case(testDescription: "no last line break, elsewhere two bytes", before: "<a>\r\n</a>", after: "<a>\r\n</a>\r\n"),
    Case(testDescription: "the same model twice", before: model + model + "<a/>\n", after: model + "<a/>\n"),
    Case(
      testDescription: "models that differ", before: model + "<?xml-model href=\"b.rng\"?><a/>\n",
      after: model + "<?xml-model href=\"b.rng\"?><a/>\n"),
    Case(
      testDescription: "all at once", before: "\u{FEFF}" + model + "<!-- x -->\n" + model + "<a>u\u{308}</a>",
      after: model + "<!-- x -->\n<a>\u{FC}</a>\n"),
    Case(testDescription: "a mistyped attribute", before: "<a xml:lnag=\"de\"/>\n", after: "<a xml:lnag=\"de\"/>\n"),
    Case(testDescription: "a document that is not well formed", before: "<a>e\u{301}", after: "<a>e\u{301}"),
    Case(
      testDescription: "another encoding", before: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<a/>",
      after: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<a/>"),
  ]

  @Test(arguments: cases) func areShownFirstAndWrittenOnDemand(_ example: Case) async throws {
    let changes = Array(example.before.utf8) != Array(example.after.utf8)
    try folder.write(example.before, to: "a.xml")
    let shown = try await fix()
    #expect(shown.code == (changes ? 1 : 0), "\(shown.error)")
    #expect(shown.text.hasPrefix("--- a.xml\n+++ a.xml\n@@ -") == changes, "\(shown.text)")
    #expect(try folder.bytes("a.xml") == Array(example.before.utf8), "nothing is written unasked")
    let written = try await fix("--write")
    #expect((written.code, written.text) == (0, shown.text))
    #expect(try folder.bytes("a.xml") == Array(example.after.utf8))
    #expect(try await fix().code == 0, "a second time there is nothing left")
  }

  /// `patch` understands the difference as the program does.
  @Test(.enabled(if: Program.path("patch") != nil, "no patch here")) func areDifferencesThatCanBeApplied() async throws
  {
    var lines = (1...40).map { "<p>line \($0)</p>\n" }
    for line in [3, 8, 25] { lines[line] = "<p>e\u{301} \(line)</p>\n" }
    try folder.write("<a>\n\(lines.joined())</a>", to: "a.xml")
    let shown = try await fix()
    #expect(shown.text.ranges(of: "@@ -").count == 3, "\(shown.text)")
    try folder.write(shown.output, to: "a.diff")
    let patched = try await Program.shell("cp a.xml b.xml; patch -s b.xml a.diff", folder: folder.path)
    #expect(patched.code == 0, "\(patched.text)\(patched.error)")
    _ = try await fix("--write")
    #expect(try folder.bytes("b.xml") == folder.bytes("a.xml"))
  }

  @Test func oneCanBeLeftOut() async throws {
    try folder.write("\u{FEFF}<a/>", to: "a.xml")
    _ = try await fix("--write", "--severity", "fix.bom=off")
    #expect(try folder.bytes("a.xml") == Array("\u{FEFF}<a/>\n".utf8))
  }

  @Test func repairsMakeNoReport() async throws {
    let result = try await fix("--format", "json")
    #expect((result.code, result.error.contains("makes no report")) == (2, true), "\(result.error)")
  }

  @Test func writingIsForRepairsOnly() async throws {
    let result = try await Program.tei(["validate", "--write", "a.xml"], folder: folder.path)
    #expect(result.code == 2)
  }
}
