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

  @Option(help: "How findings are told: text, json.")
  var format: ReportFormat = .text

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let validator = try await reportingFailure { try makeValidator() }
    var outcome = Outcome.clean
    var invalid = 0
    var all: [Diagnostic] = []
    for path in paths {
      do throws(Diagnostic) {
        let found = validator.validate(try InputFile.read(path), file: path)
        if found.contains(where: { $0.severity >= .error }) { invalid += 1 }
        all += found
        if format == .text { Console.report(found, asResult: true, quiet: report.quiet) }
      } catch {
        Console.report([error])
        outcome = .couldNotRun
      }
    }
    if format == .json { Console.print(JSONReport(diagnostics: all, documents: paths.count, invalid: invalid).text) }
    if format == .text, !report.quiet { Console.print(summary(invalid, all)) }
    if outcome == .clean, invalid > 0 { outcome = .findings }
    try outcome.leave()
  }

  private func makeValidator() throws -> Validator {
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
