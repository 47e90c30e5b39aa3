import Files
import TestSupport
import Testing

/// What runs in pipelines, as far as it can run without one: the script of the action, and the commands of the others.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct PipelineTests {
  private let corpus: SmallCorpus

  init() throws {
    corpus = try SmallCorpus()
    try corpus.write("a.xml", errors: 1)
    try corpus.write("with blank/b.xml")
  }

  private static func text(_ file: String) throws -> String {
    String(decoding: try InputFile.read(Package.path(file)), as: UTF8.self)
  }

  /// The action's script, its lines without their indentation.
  private static func script() throws -> String {
    let text = try text("action.yml")
    let start = try #require(text.firstRange(of: "run: |\n"))
    return text[start.upperBound...].split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
  }

  @Test(.enabled(if: Program.path("bash") != nil, "no bash here"))
  func theActionTakesPathsAndOptionsAsTheyAre() async throws {
    let tei = try #require(Program.tei)
    _ = try await Program.shell("mkdir action && ln -s '\(tei)' action/tei", folder: corpus.folder.path)
    func run(_ paths: String, _ options: String) async throws -> Program.Result {
      try await Program.run(
        try #require(Program.path("bash")), ["-e", "-c", try Self.script()],
        settings: ["GITHUB_ACTION_PATH": "action", "PATHS": paths, "OPTIONS": options], folder: corpus.folder.path)
    }
    let both = try await run("a.xml\nwith blank", "--schema doc.rng --report sarif=out.sarif")
    #expect(both.code == 1, "\(both.error)")
    #expect(both.text.contains("::error file=a.xml,line=2") && both.text.contains("2 documents:"), "\(both.text)")
    #expect(corpus.folder.files.contains("out.sarif"))
    // What a pull request could put into a path is a path, and no command.
    let hostile = try await run("$(touch ran)\n`touch ran`; touch ran", "--schema doc.rng")
    #expect(hostile.code == 2)
    #expect(!corpus.folder.files.contains("ran"))
    #expect(try await run("with blank", "").code != 2, "no options are no argument")
  }

  @Test(arguments: [".pre-commit-hooks.yaml", "Pipelines/gitlab.yml"])
  func theOptionsOfTheOthersAreKnown(_ file: String) async throws {
    let lines = try Self.text(file).split(separator: "\n").filter { $0.contains("tei validate") && !$0.contains("#") }
    #expect(!lines.isEmpty)
    for line in lines {
      let words = line.split(separator: " ").drop { $0 != "validate" }.filter { !$0.hasPrefix("$") }
      let result = try await corpus.tei(words.map(String.init) + ["with blank/b.xml"])
      #expect(result.code != 2, "\(line): \(result.error)")
    }
  }
}
