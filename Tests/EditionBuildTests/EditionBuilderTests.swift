import Diagnostics
import EditionBuild
import Files
import Rendering
import TestSupport
import Testing
import Verification

@Suite struct EditionBuilderTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// An edition with the texts of `texts`; without a PDF unless asked, as Typst may be absent.
  private func edition(_ texts: KeyValuePairs<String, String>, _ yaml: String = "outputs: [html]\n") throws {
    try folder.write(yaml, to: "e/edition.yaml")
    for (name, text) in texts { try folder.write(text, to: "e/\(name)") }
  }

  @discardableResult
  private func build(force: Bool = false, environment: [String: String] = [:]) async throws -> [BuildReport] {
    try await EditionBuilder(try EditionFolder("\(folder.path)/e"), environment: environment, overwrites: force).build()
  }

  private static let letter = "Rome, 3 May 1801\n\nAll is well here and we stay.\n\nJohn Smith, Consul\n"

  @Test func buildsTheAppealAndReportsTheProofAndTheWarning() async throws {
    for name in ["appeal.txt", "names.xml"] {
      try folder.write(try InputFile.read(Package.path("Samples/appeal/\(name)")), to: "e/\(name)")
    }
    let yaml = String(decoding: try InputFile.read(Package.path("Samples/appeal/edition.yaml")), as: UTF8.self)
    try folder.write("outputs: [html]\n\(yaml)", to: "e/edition.yaml")
    let reports = try await build()
    #expect(reports.map(\.proof?.isLossless) == [true])
    #expect(reports.map(\.isValid) == [true], "\(reports.flatMap(\.diagnostics).map(\.message))")
    #expect(reports.flatMap(\.diagnostics).map(\.code) == ["date.note-conflict"])
    #expect(reports[0].findings.first { $0.noun == "paragraph" }?.count == 10)
    #expect(reports[0].outputs.map(\.path) == ["xml", "html"].map { "\(folder.path)/e/out/appeal.\($0)" })
    #expect(folder.files.contains("e/out/appeal.html"))
  }

  @Test func aSecondBuildWritesNothing() async throws {
    try edition(["a.txt": Self.letter])
    try await build()
    let before = try ["a.xml", "a.html"].map { try folder.bytes("e/out/\($0)") }
    let reports = try await build()
    #expect(reports[0].outputs.map(\.isNew) == [false, false])
    #expect(try ["a.xml", "a.html"].map { try folder.bytes("e/out/\($0)") } == before)
  }

  @Test func whatWasBuiltIsReplacedWhenTheTextChanges() async throws {
    try edition(["a.txt": Self.letter])
    try await build()
    try folder.write(Self.letter.replacing("well", with: "lost"), to: "e/a.txt")
    #expect(try await build()[0].outputs.map(\.isNew) == [true, true])
    #expect(try folder.text("e/out/a.html").contains("All is lost here"))
  }

  @Test func anOutputChangedByHandIsLeftAsItIs() async throws {
    try edition(["a.txt": Self.letter])
    try await build()
    let edited = try folder.text("e/out/a.xml").replacing("well", with: "very well")
    try folder.write(edited, to: "e/out/a.xml")
    let reports = try await build()
    #expect(reports[0].diagnostics.map(\.code).contains("build.edited"))
    #expect(Outcome(reports[0].diagnostics) == .couldNotRun)
    #expect(try folder.text("e/out/a.xml") == edited)
    let forced = try await build(force: true)
    #expect(!forced[0].diagnostics.contains { $0.severity >= .error })
    #expect(try !folder.text("e/out/a.xml").contains("very well"))
  }

  /// Without the record of a build, a file in `out` was once taken for the tool's own.
  @Test func aFileThatNoBuildWroteIsLeftAsItIs() async throws {
    try edition(["a.txt": Self.letter])
    try folder.write("mine", to: "e/out/a.xml")
    let reports = try await build()
    #expect(reports[0].diagnostics.map(\.code).contains("build.edited"))
    #expect(try folder.text("e/out/a.xml") == "mine")
  }

  @Test func aFileThatIsWhatTheBuildWouldWriteNeedsNoRecord() async throws {
    try edition(["a.txt": Self.letter])
    try await build()
    try folder.remove("e/out/.tei-build")
    let reports = try await build()
    #expect(!reports[0].diagnostics.contains { $0.severity >= .error })
  }

  @Test func aBrokenSourceStopsNoOther() async throws {
    try edition(["a.txt": Self.letter, "b.txt": "%PDF-1.4 \u{1}", "c.txt": Self.letter])
    let reports = try await build()
    #expect(reports.map { $0.diagnostics.contains { $0.severity == .fatal } } == [false, true, false])
    #expect(reports[1].diagnostics.map(\.place?.file) == ["\(folder.path)/e/b.txt"])
    #expect(
      folder.files.filter { $0.hasPrefix("e/out/") && !$0.contains(".tei") }
        == ["e/out/a.html", "e/out/a.xml", "e/out/c.html", "e/out/c.xml"])
  }

  /// Two sources of one name in two folders once overwrote each other's outputs.
  @Test func sourcesWithTheSameOutputAreRefused() async throws {
    try edition(
      ["one/a.txt": Self.letter, "two/a.txt": "Another text is here."],
      "outputs: [html]\nsource: [one/a.txt, two/a.txt]\n")
    let failure = await #expect(throws: EditionFailure.self) { try await build() }
    #expect(failure?.diagnostics.map(\.code) == ["edition.same-output"])
    #expect(!folder.files.contains { $0.hasPrefix("e/out/") })
  }

  @Test func withoutTypstTheTEIAndThePageAreThereAndTheErrorSaysWhatToInstall() async throws {
    try edition(["a.txt": Self.letter], "language: en\n")
    let reports = try await build(environment: ["PATH": "/nowhere"])
    let missing = try #require(reports[0].diagnostics.first { $0.code == "typst.missing" })
    #expect(missing.severity == .fatal)
    #expect(missing.help?.contains("pip install typst") == true)
    #expect(folder.files.filter { $0.hasPrefix("e/out/a.") } == ["e/out/a.html", "e/out/a.xml"])
  }

  @Test(.enabled(if: Typst.isHere, "no Typst here")) func anUnchangedPDFIsLeftAlone() async throws {
    try edition(["a.txt": Self.letter], "outputs: [pdf]\n")
    try await build(environment: Typst.environment)
    let before = try folder.bytes("e/out/a.pdf")
    // No Typst is needed for what need not be set again.
    let reports = try await build(environment: ["PATH": "/nowhere"])
    #expect(!reports[0].diagnostics.contains { $0.severity >= .error })
    #expect(reports[0].outputs.last?.isNew == false)
    #expect(try folder.bytes("e/out/a.pdf") == before)
  }

  @Test(.enabled(if: Typst.isHere, "no Typst here")) func aPDFChangedByHandIsLeftAsItIs() async throws {
    try edition(["a.txt": Self.letter], "outputs: [pdf]\n")
    try await build(environment: Typst.environment)
    try folder.write("mine", to: "e/out/a.pdf")
    let reports = try await build(environment: Typst.environment)
    #expect(reports[0].diagnostics.map(\.code).contains("build.edited"))
    #expect(try folder.text("e/out/a.pdf") == "mine")
  }
}
