import TestSupport
import Testing

/// Jobs, limits and shards: however the work is divided, the report is the same.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct ManyDocumentsTests {
  private let corpus: SmallCorpus

  init() throws {
    corpus = try SmallCorpus()
    for number in 10..<40 { try corpus.write("d\(number).xml", errors: number % 4) }
    try corpus.folder.write("<doc>\n<p></doc>", to: "d25.xml")
  }

  @Test func theReportIsTheSameWithAnyNumberOfJobs() async throws {
    let one = try await corpus.validate(".", "-j", "1", "--report", "json=one.json")
    let many = try await corpus.validate(".", "-j", "7", "--report", "json=many.json")
    #expect(one.code == 1)
    #expect(one.text == many.text)
    #expect(one.text.contains("30 documents: 7 valid, 23 invalid (1 not well formed)"), "\(one.text.suffix(300))")
    #expect(try corpus.folder.text("one.json") == corpus.folder.text("many.json"))
  }

  @Test(arguments: ["1", "5"]) func afterSoManyErrorsTheOthersAreLeftAlone(_ jobs: String) async throws {
    let result = try await corpus.validate(".", "--max-errors", "4", "-j", jobs)
    #expect(result.code == 1)
    #expect(result.text.ranges(of: ": error: ").count == 4, "\(result.text)")
    #expect(result.documents == ["d10.xml", "d11.xml"])
    #expect(result.text.contains("30 documents: 2 invalid with 4 errors, 28 not looked at"), "\(result.text)")
  }

  /// What stands in a pipe can be read once, so a second reading would wait for ever.
  @Test(.timeLimit(.minutes(5)), arguments: ["1", "4"]) func aSchemaIsReadOnceForAllDocuments(_ jobs: String)
    async throws
  {
    for number in 10..<20 {
      try corpus.folder.write("<?xml-model href='pipe.rng'?><doc><q/></doc>", to: "m/\(number).xml")
    }
    let result = try await Program.shell(
      "mkfifo m/pipe.rng && { cat doc.rng > m/pipe.rng & } && \"$TEI\" validate m -j \(jobs)",
      folder: corpus.folder.path)
    #expect(result.text.contains("10 documents: 10 invalid with 10 errors"), "\(result.text)\(result.error)")
  }

  /// A cold start with a corpus of the size that projects have.
  @Test(.timeLimit(.minutes(5))) func aThousandDocumentsAreNoMatter() async throws {
    for number in 0..<1_000 {
      try corpus.write("many/\(number / 100)/\(number).xml", errors: number % 100 == 0 ? 1 : 0)
    }
    let result = try await Program.tei(
      ["validate", "--schema", "doc.rng", "many", "--check"], settings: ["TEI_CACHE": "off"], folder: corpus.folder.path
    )
    #expect(
      result.text.contains("1000 documents: 990 valid, 10 invalid with 10 errors")
        || result.text.contains("1,000 documents: 990 valid, 10 invalid with 10 errors"), "\(result.text.suffix(200))")
  }

  @Test func shardsTogetherGiveTheReportOfTheWhole() async throws {
    for shard in 1...3 {
      let part = try await corpus.validate(".", "--shard", "\(shard)/3", "--report", "json=\(shard).json", "-q")
      #expect(part.code == 1)
    }
    let whole = try await corpus.validate(".", "--format", "sarif")
    let joined = try await corpus.tei(["report", "3.json", "1.json", "2.json", "--format", "sarif"])
    #expect(joined.code == 1)
    #expect(joined.text == whole.text)
    let incomplete = try await corpus.tei(["report", "1.json", "3.json"])
    #expect(incomplete.code == 1)
    #expect(incomplete.error.contains("there is no report of shard 2/3"), "\(incomplete.error)")
  }

  @Test func reportsOfDifferentDivisionsAreNotJoinedWithoutAWord() async throws {
    for shard in ["1/2", "2/2", "1/3"] {
      let name = shard.replacing("/", with: "-")
      _ = try await corpus.validate(".", "--shard", shard, "--report", "json=\(name).json", "-q")
    }
    let twice = try await corpus.tei(["report", "1-2.json", "2-2.json", "1-2.json"])
    #expect((twice.code, twice.error.contains("more than one report of shard 1/2")) == (1, true), "\(twice.error)")
    let differing = try await corpus.tei(["report", "2-2.json", "1-3.json"])
    #expect(differing.error.contains("[report.shards-differ]"), "\(differing.error)")
  }

  @Test func noJobsAreAMistake() async throws {
    #expect(try await corpus.validate(".", "--jobs", "0").code == 2)
  }

  @Test(arguments: ["0/3", "4/3", "x", "1/0", "1/2/3"]) func aShardThatIsNoneIsAMistake(_ shard: String) async throws {
    let result = try await corpus.validate(".", "--shard", shard)
    #expect((result.code, result.error.contains("write 2/8")) == (2, true), "\(result.error)")
  }

  @Test func aReportOfSomethingElseIsToldOf() async throws {
    try corpus.folder.write("{\"version\": 1}", to: "old.json")
    let result = try await corpus.tei(["report", "old.json"])
    #expect((result.code, result.error.contains("report.unreadable")) == (2, true), "\(result.error)")
  }

  /// `script` gives the program a terminal to write to, where the system has any to give.
  @Test(
    .enabled("no terminal is to be had here") {
      guard Program.path("script") != nil else { return false }
      return try await Program.shell("script -qec true /dev/null < /dev/null").code == 0
    })
  func theProgressBarIsForTerminalsOnly() async throws {
    let piped = try await corpus.validate(".")
    #expect(!piped.error.contains("\u{1B}") && !piped.error.contains(" of 30"))
    let seen = try await Program.shell(
      "TERM=xterm script -qec '\"$TEI\" validate --schema doc.rng . > out.txt' /dev/null < /dev/null",
      folder: corpus.folder.path)
    #expect(seen.text.contains(" of 30, "), "\(seen.text)")
    #expect(try corpus.folder.text("out.txt") == piped.text)
    let quiet = try await Program.shell(
      "TERM=xterm script -qec '\"$TEI\" validate -q --schema doc.rng . > out.txt' /dev/null < /dev/null",
      folder: corpus.folder.path)
    #expect(!quiet.text.contains(" of 30"))
  }
}
