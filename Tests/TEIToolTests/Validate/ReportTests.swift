import TestSupport
import Testing
import XMLCore

/// The reports of a run: each compared with a committed file, and those with a schema validated against it.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct ReportTests {
  private let corpus: SmallCorpus

  init() throws {
    corpus = try SmallCorpus()
    try corpus.write("good.xml")
    try corpus.write("folder/two errors.xml", errors: 2)
    try corpus.folder.write("<doc>\n<p>a & b</p></doc>", to: "malformed.xml")
    // What would break a report that takes words as they come: commands, markup, escapes, line breaks in names.
    try corpus.folder.write(
      "<doc>\n<p a='&#10;::error::%0A]]>&#9;&lt;x>'>\u{1B}</p><p wrong='%,:\"'/></doc>".replacing("\u{1B}", with: "ü"),
      to: "nasty#1,%0A:é.xml")
    try corpus.folder.write("<doc><?tei-ignore rule.none?><p/></doc>", to: "warned.xml")
  }

  private static let documents = ["good.xml", "folder", "malformed.xml", "nasty#1,%0A:é.xml", "warned.xml", "none.xml"]

  @Test(arguments: ["text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "checkstyle", "tap"])
  func isAsItWas(_ form: String) async throws {
    let result = try await corpus.tei(["validate", "--schema", "doc.rng", "--format", form] + Self.documents)
    #expect(result.code == 2)
    let report = result.text.replacing(#/"semanticVersion" : "[^"]*"/#, with: "\"semanticVersion\" : \"0\"")
    expectSnapshot(Array(report.utf8), named: "report.\(form)")
  }

  @Test func severalAreWrittenAtOnceAndAreThoseOfStandardOutput() async throws {
    let forms = ["json", "sarif", "junit", "checkstyle"]
    let all = try await corpus.tei(
      ["validate", "--schema", "doc.rng"] + forms.flatMap { ["--report", "\($0)=out.\($0)"] } + Self.documents)
    #expect(all.code == 2)
    for form in forms {
      let alone = try await corpus.tei(["validate", "--schema", "doc.rng", "--report", form] + Self.documents)
      #expect(try corpus.folder.text("out.\(form)") == alone.text)
    }
  }

  /// There is no official schema of these two; these were written from what the servers that read them document.
  @Test(arguments: ["junit", "checkstyle"]) func isValidAgainstTheSchemaOfItsForm(_ form: String) async throws {
    let report = "out.\(form).xml"
    _ = try await corpus.tei(["validate", "--schema", "doc.rng", "--report", "\(form)=\(report)"] + Self.documents)
    let result = try await corpus.tei(
      ["validate", "--schema", Package.path("Tests/TEIToolTests/Validate/Schemas/\(form).rnc"), report])
    #expect(result.code == 0, "\(result.text)")
  }

  @Test func theJSONReportComesBackAsItWas() async throws {
    let first = try await corpus.tei(["validate", "--schema", "doc.rng", "--report", "json=a.json"] + Self.documents)
    let second = try await corpus.tei(["report", "a.json", "--report", "json=b.json"])
    #expect(second.code == first.code)
    #expect(try corpus.folder.text("a.json") == corpus.folder.text("b.json"))
  }

  @Test func gitHubGetsAPageAndNoMoreAnnotationsThanItShows() async throws {
    try corpus.write("many.xml", errors: 30)
    try corpus.folder.write("before\n", to: "page.md")
    let result = try await Program.tei(
      ["validate", "--schema", "doc.rng", "--format", "github", "many.xml"],
      settings: ["GITHUB_STEP_SUMMARY": "\(corpus.folder.path)/page.md"], folder: corpus.folder.path)
    #expect(result.text.ranges(of: "::error file=many.xml").count == 10)
    #expect(result.text.contains("20 more of error"))
    let page = try corpus.folder.text("page.md")
    #expect(page.hasPrefix("before\n### tei validate\n\n1 document: 1 invalid with 30 errors"), "\(page)")
    #expect(page.ranges(of: "| many.xml:").count == 30)
  }

  @Test func aReportIsNeverWrittenOverADocumentOrThroughALink() async throws {
    let over = try await corpus.tei(["validate", "--schema", "doc.rng", "good.xml", "--report", "json=./good.xml"])
    #expect((over.code, over.error.contains("usage.output-is-input")) == (2, true), "\(over.error)")
    _ = try await Program.shell("ln -s target.txt out.sarif; ln -s nowhere out.tap", folder: corpus.folder.path)
    try corpus.folder.write("mine", to: "target.txt")
    for form in ["sarif", "tap"] {
      let link = try await corpus.tei([
        "validate", "--schema", "doc.rng", "good.xml", "--report", "\(form)=out.\(form)",
      ])
      #expect((link.code, link.error.contains("report.is-link")) == (2, true), "\(link.error)")
      #expect(link.text == "", "it is told before anything is validated")
    }
    #expect(try corpus.folder.text("target.txt") == "mine")
    #expect(!corpus.folder.files.contains("nowhere"))
  }

  @Test(arguments: [["json=x.json", "tap=./x.json"], ["json=none/x.json"]])
  func whereNoReportCanGoIsToldFirst(_ reports: [String]) async throws {
    let result = try await corpus.tei(
      ["validate", "--schema", "doc.rng", "good.xml"] + reports.flatMap { ["--report", $0] })
    #expect((result.code, result.text) == (2, ""), "\(result.error)")
    #expect(!corpus.folder.files.contains { $0.hasSuffix("x.json") })
  }

  @Test(arguments: ["html", "sarif=", "=x"]) func aReportOfNoKnownFormIsAMistake(_ report: String) async throws {
    let result = try await corpus.tei(["validate", "--schema", "doc.rng", "good.xml", "--report", report])
    #expect(result.code == 2)
    #expect(result.output == [])
  }
}
