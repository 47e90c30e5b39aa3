import TestSupport
import Testing

/// Living with old corpora: what weighs how much, what is left out, what is known.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct PolicyTests {
  private let corpus: SmallCorpus

  init() throws {
    corpus = try SmallCorpus()
    try corpus.write("a.xml", errors: 2)
    try corpus.write("b.xml", errors: 1)
  }

  private let code = "relaxng.unexpected-attribute"

  @Test func aSeverityIsThatOfItsCodeOrOfAllThatBeginAlike() async throws {
    let warned = try await corpus.validate(".", "--severity", "\(code)=warning")
    #expect((warned.code, warned.text.contains("2 documents: all valid, 3 warnings")) == (0, true), "\(warned.text)")
    let off = try await corpus.validate(".", "--severity", "relaxng.*=off")
    #expect(off.text == "2 documents: all valid\n")
    let both = try await corpus.validate(".", "--severity", "relaxng.*=off", "--severity", "\(code)=error")
    #expect(both.code == 1)
    let wrong = try await corpus.validate(".", "--severity", "relaxng.x=loud")
    #expect((wrong.code, wrong.error.contains("error, warning, note or off")) == (2, true))
  }

  @Test func whatIsNoXMLIsAlwaysAnError() async throws {
    try corpus.folder.write("<?tei-ignore xml.* *?><doc>", to: "c.xml")
    let result = try await corpus.validate("c.xml", "--severity", "*=off")
    #expect((result.code, result.text.contains("[xml.")) == (1, true), "\(result.text)")
  }

  @Test func theSettingsSayTheSameAsTheOptions() async throws {
    try corpus.folder.write(
      """
      validation:
        schema: doc.rng
        severity:
          "relaxng.*": warning
        ignore:
          - code: \(code)
            files: b.xml
      """, to: "edition.yaml")
    let result = try await corpus.tei(["validate", "."])
    #expect(
      result.text.contains("2 documents: all valid, 2 warnings, 1 ignored as asked"), "\(result.text)\(result.error)")
    let over = try await corpus.tei(["validate", ".", "--severity", "\(code)=error"])
    #expect((over.code, over.text.contains("1 valid, 1 invalid with 2 errors")) == (1, true), "\(over.text)")
    try corpus.folder.write("validation: {severity: {a: loud}}\n", to: "other.yaml")
    #expect(try await corpus.tei(["validate", ".", "--edition", "other.yaml"]).error.contains("cannot weigh `loud`"))
    try corpus.folder.write("validation: {schemas: x}\n", to: "other.yaml")
    #expect(
      try await corpus.tei(["validate", ".", "--edition", "other.yaml"]).error.contains("did you mean `schema`?"))
  }

  @Test func anInstructionCoversTheElementThatFollowsIt() async throws {
    try corpus.folder.write(
      """
      <doc><p x="1"/>
      <?tei-ignore \(code) -- the old markup?><p x="2"/><p x="3"/>
      <!-- <?tei-ignore \(code)?> --><p x="4"/></doc>
      """, to: "c.xml")
    let result = try await corpus.validate("c.xml")
    #expect(result.text.contains("invalid with 3 errors, 1 ignored as asked"), "\(result.text)")
    #expect(result.text.ranges(of: "c.xml:2:").count == 1, "x=3 stands behind the covered element")
  }

  @Test func anInstructionBeforeTheDocumentCoversAllOfIt() async throws {
    try corpus.folder.write("<?tei-ignore \(code), relaxng.unknown-element?>\n<doc><p x='1'/><q/></doc>", to: "c.xml")
    let result = try await corpus.validate("c.xml")
    #expect((result.code, result.text) == (0, "1 document: valid, 2 ignored as asked\n"))
    #expect(try await corpus.validate("c.xml", "--no-ignore").code == 1)
  }

  @Test func anInstructionOfNoUseIsAWarning() async throws {
    try corpus.folder.write("<doc><?tei-ignore relaxng.missing-element?><p/><?tei-ignore \(code)?></doc>", to: "c.xml")
    let result = try await corpus.validate("c.xml")
    #expect(result.code == 0)
    #expect(result.text.ranges(of: "[ignore.unused]").count == 2, "\(result.text)")
    #expect(try await corpus.validate("c.xml", "--severity", "ignore.unused=error").code == 1)
  }

  @Test func aCheckThatIsNotMadeLeavesNothingUnused() async throws {
    try corpus.folder.write(
      "<doc><?tei-ignore pointers.dangling, unused.person?><p/><?tei-ignore?><p/></doc>", to: "c.xml")
    let without = try await corpus.validate("c.xml")
    #expect(without.text.ranges(of: "[ignore.unused]").count == 1, "\(without.text)")
    #expect(without.text.contains("the instruction names no code to ignore"))
    #expect(try await corpus.validate("c.xml", "--check").text.ranges(of: "[ignore.unused]").count == 3)
    // A shard does not know what is unused.
    #expect(
      try await corpus.validate("c.xml", "--check", "--shard", "1/1").text.ranges(of: "[ignore.unused]").count == 2)
  }

  @Test func anEntryOfTheSettingsOfNoUseIsAWarningInWholeCorpora() async throws {
    try corpus.folder.write(
      """
      validation:
        schema: doc.rng
        ignore:
          - code: \(code)
            files: b.xml
          - code: relaxng.unknown-element
            files: old/**
          - code: unused.person
      """, to: "edition.yaml")
    let whole = try await corpus.tei(["validate", "."])
    #expect(whole.error.ranges(of: "[ignore.unused]").count == 1, "\(whole.error)")
    #expect(whole.error.contains("the settings ignore `relaxng.unknown-element` in `old/**`, and there is none"))
    #expect(try await corpus.tei(["validate", "b.xml"]).error == "")
    #expect(try await corpus.tei(["validate", ".", "--shard", "1/2"]).error == "")
    #expect(try await corpus.tei(["validate", ".", "--severity", "ignore.unused=off"]).error == "")
  }

  @Test func aCodeWithoutADotIsNone() async throws {
    let result = try await corpus.validate(".", "--severity", "relaxng=off")
    #expect((result.code, result.error.contains("all that begin so are `relaxng.*`")) == (2, true), "\(result.error)")
  }

  @Test func aBaselineKnowsTheOldFindingsAndOnlyThose() async throws {
    let written = try await corpus.validate(".", "--write-baseline", "known.json", "-q")
    #expect(written.code == 0)
    let known = try await corpus.validate(".", "--baseline", "known.json")
    #expect((known.code, known.text) == (0, "2 documents: all valid, 3 known from the baseline\n"))
    // Lines put in above, and a line indented, do not make old findings new; another of the same kind is new.
    let old = try corpus.folder.text("a.xml")
    try corpus.folder.write(
      old.replacing("<doc>", with: "<doc>\n\n<p>new line</p>").replacing("<p wrong='1'>", with: "   <p wrong='1'>"),
      to: "a.xml")
    #expect(try await corpus.validate(".", "--baseline", "known.json").code == 0)
    try corpus.folder.write(old.replacing("<p>fine</p>", with: "<p wrong='0'>text 0</p>"), to: "a.xml")
    let new = try await corpus.validate(".", "--baseline", "known.json")
    #expect((new.code, new.text.contains("1 invalid with 1 error, 3 known")) == (1, true), "\(new.text)")
    #expect(new.text.contains("a.xml:4:4: error"), "the last of the three is the new one: \(new.text)")
    // Written anew, it knows the old ones still; and it may be moved.
    #expect(try await corpus.validate(".", "--baseline", "known.json", "--write-baseline", "known.json").code == 0)
    _ = try await Program.shell("mkdir ci && mv known.json ci/", folder: corpus.folder.path)
    #expect(try await corpus.validate(".", "--baseline", "ci/known.json").code == 0)
    let nowhere = try await corpus.validate(".", "--write-baseline", "none/known.json")
    #expect((nowhere.code, nowhere.text, nowhere.error.contains("[report.no-folder]")) == (2, "", true))
  }

  @Test(.enabled(if: Program.path("git") != nil, "no git here"))
  func aBaselineHoldsWhereverInTheRepositoryTheToolIsStarted() async throws {
    try await corpus.git("init", "-q")
    try corpus.write("sub/c.xml", errors: 1)
    _ = try await corpus.validate(".", "--write-baseline", "known.json")
    let inside = try await Program.tei(
      ["validate", "--schema", "../doc.rng", "c.xml", "../a.xml", "--baseline", "../known.json"],
      folder: "\(corpus.folder.path)/sub")
    #expect((inside.code, inside.text) == (0, "2 documents: all valid, 3 known from the baseline\n"))
  }

  @Test func aBaselineThatIsNoneIsToldOf() async throws {
    let none = try await corpus.validate(".", "--baseline", "none.json")
    #expect((none.code, none.error.contains("none.json")) == (2, true))
    let other = try await corpus.validate(".", "--baseline", "doc.rng")
    #expect((other.code, other.error.contains("[baseline.unreadable]")) == (2, true), "\(other.error)")
  }
}
