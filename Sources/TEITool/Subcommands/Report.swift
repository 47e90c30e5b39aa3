import ArgumentParser
import Diagnostics
import Files
import Reports
import TEI

struct Report: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Joins JSON reports of tei validate, and writes them in other forms.",
    discussion: "The reports of shards become the report of the whole, with its exit code.")

  @Argument(help: ArgumentHelp("Reports, made by tei validate --report json=FILE.", valueName: "file"))
  var files: [String]

  @OptionGroup var reports: ValidationReportOptions

  func run() async throws {
    let report = try await reportingFailure {
      try reports.check(against: files)
      let parts = try files.map { try ValidationReport(json: try InputFile.read($0), file: $0) }
      let report = parts.count == 1 && parts[0].shard == nil ? parts[0] : ValidationReport.joining(parts)
      try reports.write(report)
      return report
    }
    if reports.form == .text {
      for document in report.documents {
        Console.report(document.findings.map(\.diagnostic), asResult: true, quiet: reports.quiet)
      }
      Console.report(report.general, quiet: reports.quiet)
      if !reports.quiet { Console.write(ReadableReport().figures(of: report)) }
    } else {
      Console.write(reports.form.text(of: report, tool: Generator.title))
    }
    try report.outcome.leave()
  }
}
