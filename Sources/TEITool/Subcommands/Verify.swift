import ArgumentParser
import Diagnostics
import Files
import TextEncoding
import Verification

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Proves that a TEI document has every character of its source.",
    discussion:
      "Reads the TEI back and compares it with the text, character by character; it shares nothing with the converter.")

  @Argument(help: "The plain text.")
  var source: String

  @Argument(help: "The TEI document made from it.")
  var tei: String

  @Option(
    help: ArgumentHelp(
      "The encoding of the text; by default the one that the TEI names, or else it is found out.", valueName: "name"))
  var encoding: String?

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let proof = try await reportingFailure {
      let encoding = try self.encoding.flatMap { $0 == "auto" ? nil : try TextEncoding.named($0) }
      return try LosslessProof(
        source: try InputFile.read(source), sourceFile: source, tei: try InputFile.read(tei), teiFile: tei,
        encoding: encoding)
    }
    Console.report(proof.differences, asResult: true, encoding: proof.reading.encoding.name)
    if !report.quiet { Console.print(proof.summary) }
    if !proof.isLossless { try Outcome.findings.leave() }
  }
}

extension LosslessProof {
  /// The verdict with its figures.
  var summary: String {
    guard isLossless else {
      let more = differenceCount > differences.count ? ", of which the first \(differences.count) are shown" : ""
      return "not lossless: \(counted(differenceCount, "difference"))\(more)"
    }
    let encoding = reading.encoding == .utf8 ? "" : "; the text was read as \(reading.encoding)"
    return
      "lossless: all \(counted(sourceCharacters, "character")) of the text are in the TEI, in their order; \(account)\(encoding)"
  }

  /// The characters of the source that markup stands for.
  var account: String {
    if consumed.isEmpty { return "none was replaced by markup" }
    return consumed.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.value) as \($0.key.rawValue)" }.joined(separator: ", ") + " became markup"
  }
}
