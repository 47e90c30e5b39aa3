import ArgumentParser
import Diagnostics
import Files
import RelaxNG
import Validation

struct Validate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Validates TEI documents against a schema and rules.",
    discussion: "Without --schema and --schematron that is the tool's own schema for editions with its rules.")

  @Argument(help: ArgumentHelp("The documents; - is standard input.", valueName: "path"))
  var paths: [String]

  @Option(help: ArgumentHelp("RELAX NG schemas, in XML or compact syntax.", valueName: "file"))
  var schema: [String] = []

  @Option(help: ArgumentHelp("Schematron rules in XPath 1.0.", valueName: "file"))
  var schematron: [String] = []

  @Option(name: .shortAndLong, help: "How many documents are validated at a time; by default one for each processor.")
  var jobs: Int?

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let schemas = try await reportingFailure { try schemaSet() }
    var results: [ValidationJobs.Result] = []
    for await result in ValidationJobs(paths: paths, count: jobs, schemas: schemas).results {
      results.append(result)
      if report.format == .text { show(result) }
    }
    let found = results.flatMap(\.findings)
    let invalid = results.count { $0.findings.contains { $0.severity >= .error } }
    if report.format == .json {
      Console.print(JSONReport(found + results.compactMap(\.failure), documents: paths.count, invalid: invalid).text)
    } else if !report.quiet {
      Console.print(summary(invalid, results.count { $0.failure != nil }, found))
    }
    let outcome: Outcome =
      results.contains { $0.failure != nil } ? .couldNotRun : invalid > 0 ? .findings : .clean
    try outcome.leave()
  }

  private func show(_ result: ValidationJobs.Result) {
    Console.report(result.findings, asResult: true, quiet: report.quiet)
    if let failure = result.failure { Console.report([failure]) }
  }

  private func schemaSet() throws -> SchemaSet {
    if schema.isEmpty, schematron.isEmpty { return try .edition(cache: .ofUser()) }
    var set = SchemaSet(cache: .ofUser())
    for file in schema { try set.add(grammar: try InputFile.read(file), name: file) }
    for file in schematron { try set.add(rules: try InputFile.read(file), name: file) }
    return set
  }

  private func summary(_ invalid: Int, _ failed: Int, _ found: [Diagnostic]) -> String {
    let errors = found.count { $0.severity >= .error }
    let warnings = found.count { $0.severity == .warning }
    let valid = paths.count - invalid - failed
    var verdict: [String] = []
    if valid > 0 { verdict.append(paths.count == 1 ? "valid" : valid == paths.count ? "all valid" : "\(valid) valid") }
    if invalid > 0 { verdict.append("\(invalid) invalid with \(counted(errors, "error"))") }
    if failed > 0 { verdict.append("\(failed) not validated") }
    if warnings > 0 { verdict.append(counted(warnings, "warning")) }
    return "\(counted(paths.count, "document")): \(verdict.joined(separator: ", "))"
  }
}
