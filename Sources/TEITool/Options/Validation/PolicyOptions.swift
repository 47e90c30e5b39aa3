import ArgumentParser
import Corpus
import CorpusChecks
import CorpusValidation
import Diagnostics
import Files
import Reports
import TEI

/// What is told of what is found.
struct PolicyOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Settings; by default edition.yaml here, where there is one.", valueName: "edition.yaml"))
  var edition: String?

  @Flag(
    name: .customLong("check"),
    help: "Make the checks of the corpus too: identifiers, pointers, languages, images, dates.")
  var checksCorpus = false

  @Flag(
    help: "Show what is safe to repair, as differences: NFC, byte order marks, last lines, the same xml-model twice.")
  var fix = false

  @Flag(help: "With --fix: write it.")
  var write = false

  @Flag(help: "Put what xi:include names in its place first.")
  var xinclude = false

  @Option(
    help: ArgumentHelp(
      "How much a code weighs: error, warning, note or off; `relaxng.*=warning`.", valueName: "code=level"))
  var severity: [String] = []

  @Option(help: ArgumentHelp("Findings that are known and do not count.", valueName: "file"))
  var baseline: String?

  @Option(help: ArgumentHelp("Write what is found now as the baseline.", valueName: "file"))
  var writeBaseline: String?

  @Flag(name: .customLong("no-ignore"), help: "Heed no <?tei-ignore?> of documents.")
  var heedsNoInstructions = false

  @Option(help: ArgumentHelp("Look at no further document after so many errors.", valueName: "n"))
  var maxErrors: Int?

  func validate() throws {
    if write, !fix { throw ValidationError("--write is for --fix") }
    if let maxErrors, maxErrors < 1 { throw ValidationError("--max-errors is a number from 1") }
  }

  func settings() throws -> EditionSettings.Validation {
    guard let path = edition ?? (InputFile.kind(of: "edition.yaml") == .file ? "edition.yaml" : nil) else {
      return .init()
    }
    let yaml = String(decoding: try InputFile.read(path, limit: 10 << 20), as: UTF8.self)
    return try EditionSettings(yaml: yaml, file: path).validation
  }

  func policy(_ settings: EditionSettings.Validation) throws -> ValidationPolicy {
    var policy = ValidationPolicy()
    policy.checksCorpus = checksCorpus || settings.checks
    policy.respectsInstructions = !heedsNoInstructions
    for (code, level) in settings.severities + severity.map(Self.pair) {
      guard let level = SeverityMap.Level(rawValue: level) else {
        throw Diagnostic(
          .fatal, "usage.severity", "`\(code)` cannot weigh `\(level)`", help: "it can be error, warning, note or off")
      }
      // Every code has a dot, so this is none, and not the beginning of several.
      guard code.contains(".") || code.hasSuffix("*") else {
        throw Diagnostic(.fatal, "usage.severity", "`\(code)` is no code", help: "all that begin so are `\(code).*`")
      }
      policy.severities.set(code, to: level)
    }
    policy.ignores = settings.ignores.map { .init(code: $0.code, files: $0.files.map(Glob.init)) }
    // What is known stays known in a baseline that is written anew.
    if let baseline, writeBaseline == nil { policy.baseline = try Baseline(contentsOf: baseline) }
    return policy
  }

  private static func pair(_ text: String) -> (String, String) {
    guard let equals = text.lastIndex(of: "=") else { return (text, "") }
    return (String(text[..<equals]), String(text[text.index(after: equals)...]))
  }
}
