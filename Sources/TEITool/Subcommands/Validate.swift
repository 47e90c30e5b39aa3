import ArgumentParser
import Diagnostics
import Files
import Validation

struct Validate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Validates TEI documents against a schema and rules.",
    discussion: "Without --schema and --schematron that is the tool's own schema for editions with its rules.")

  @Argument(help: ArgumentHelp("The documents; - is standard input.", valueName: "path"))
  var paths: [String]

  @Option(parsing: .upToNextOption, help: ArgumentHelp("RELAX NG schemas in XML syntax.", valueName: "file"))
  var schema: [String] = []

  @Option(parsing: .upToNextOption, help: ArgumentHelp("Schematron rules in XPath 1.0.", valueName: "file"))
  var schematron: [String] = []

  @Option(name: .shortAndLong, help: "How many documents are validated at a time; by default one for each processor.")
  var jobs: Int?

  @OptionGroup var report: ReportOptions

  func run() async throws {
    // Made once here for its errors; each job has a validator of its own.
    _ = try await reportingFailure { try makeValidator() }
    var results: [ValidationJobs.Result] = []
    for await result in ValidationJobs(paths: paths, count: jobs, makeValidator: makeValidator).results {
      results.append(result)
      if report.format == .text { show(result) }
    }
    let found = results.flatMap(\.findings)
    let invalid = results.count { $0.findings.contains { $0.severity >= .error } }
    if report.format == .json {
      Console.print(JSONReport(found + results.compactMap(\.failure), documents: paths.count, invalid: invalid).text)
    } else if !report.quiet {
      Console.print(summary(invalid, found))
    }
    let outcome: Outcome =
      results.contains { $0.failure != nil } ? .couldNotRun : invalid > 0 ? .findings : .clean
    try outcome.leave()
  }

  private func show(_ result: ValidationJobs.Result) {
    Console.report(result.findings, asResult: true, quiet: report.quiet)
    if let failure = result.failure { Console.report([failure]) }
  }

  @Sendable private func makeValidator() throws -> Validator {
    if schema.isEmpty, schematron.isEmpty { return try Validator.edition() }
    var validators: [any DocumentValidator] = []
    for file in schema { validators.append(try GrammarValidator(try InputFile.read(file), name: file)) }
    for file in schematron { validators.append(try RulesValidator(try InputFile.read(file), name: file)) }
    return Validator(validators)
  }

  private func summary(_ invalid: Int, _ found: [Diagnostic]) -> String {
    let errors = found.count { $0.severity >= .error }
    let warnings = found.count { $0.severity == .warning }
    let verdict =
      invalid == 0
      ? (paths.count == 1 ? "valid" : "all valid")
      : "\(invalid) invalid with \(counted(errors, "error"))"
    return "\(counted(paths.count, "document")): \(verdict)" + (warnings > 0 ? ", \(counted(warnings, "warning"))" : "")
  }
}
