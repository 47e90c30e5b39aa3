import ArgumentParser
import Corpus
import CorpusValidation
import Diagnostics
import Files
import Reports
import TEI

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct Validate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Validates TEI documents against their schemas and rules.",
    discussion: """
      Each document is validated against the schemas it names, by xml-model, xsi:schemaLocation or its document type; \
      one that names none against the tool's own schema for editions. --schema and --schematron go over all that. \
      Nothing is fetched: schemas of the web are put into a store first, by `tei schema add`.
      """)

  @OptionGroup(title: "Documents") var selection: SelectionOptions
  @OptionGroup(title: "Schemas") var schemas: SchemaOptions
  @OptionGroup(title: "Findings") var findings: PolicyOptions
  @OptionGroup(title: "Reports") var reports: ValidationReportOptions
  @OptionGroup(title: "Limits") var limits: LimitOptions

  @Option(name: .shortAndLong, help: "How many documents are validated at a time; by default one for each processor.")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1") }
    guard findings.fix else { return }
    if reports.format != .text || !reports.report.isEmpty {
      throw ValidationError("--fix shows differences, and makes no report")
    }
  }

  func run() async throws {
    if findings.fix { return try await fix() }
    let (validator, documents, general) = try await reportingFailure { try await prepare() }
    let isText = reports.form == .text
    let count = documents.indices.count { selection.shard?.contains($0) ?? true }
    let bar = ProgressBar(total: count, isShown: count > 1 && !reports.quiet)
    let report = await validator.validate(documents, general: general) { event in
      switch event {
      case .progress(let done, let invalid): bar.show(done, remark: invalid > 0 ? ", \(invalid) invalid" : "")
      case .text(let text):
        bar.clear()
        Console.write(text)
      case .failure(let text):
        bar.clear()
        Console.progress(text)
      }
    }
    bar.clear()
    try await reportingFailure {
      if isText {
        Console.report(report.general, quiet: reports.quiet)
        if !reports.quiet { Console.write(ReadableReport().figures(of: report)) }
      } else {
        Console.write(reports.form.text(of: report, tool: Generator.title))
      }
      try reports.write(report)
      if let path = findings.writeBaseline {
        try OutputFile.write(Baseline.bytes(for: report), to: path)
      }
    }
    // What was just written down as known is nothing new.
    let outcome = findings.writeBaseline == nil || report.outcome == .couldNotRun ? report.outcome : .clean
    try outcome.leave()
  }

  private func fix() async throws {
    let outcome = try await reportingFailure { () -> Outcome in
      let policy = try findings.policy(try findings.settings())
      let found = try await selection.find()
      Console.report(found.diagnostics)
      let fixing = DocumentFixing(severities: policy.severities, writes: findings.write, quiet: reports.quiet)
      let documents = found.documents.indices.filter { selection.shard?.contains($0) ?? true }
      let outcome = fixing.run(documents.map { found.documents[$0] })
      return found.diagnostics.contains { $0.severity == .fatal } ? .couldNotRun : outcome
    }
    try outcome.leave()
  }

  private func prepare() async throws -> (CorpusValidator, [String], [Diagnostic]) {
    let settings = try findings.settings()
    let (choice, finder, warnings) = try schemas.choose(
      settings, folders: selection.paths, maximalCatalogs: limits.maxCatalogs)
    let found = try await selection.find()
    try reports.check(against: found.documents)
    if let path = findings.writeBaseline {
      try ReportFile.check(path, Set(found.documents.compactMap(FileIdentity.init)))
    }
    var validator = CorpusValidator(schemas: choice)
    validator.policy = try findings.policy(settings)
    validator.limits = limits.limits
    validator.includeLimits = limits.includeLimits
    validator.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    validator.shard = selection.shard
    validator.maximalErrors = findings.maxErrors
    validator.boundaries = finder
    // A part of the corpus does not show what is of no use in all of it.
    validator.tellsOfIdleSettings =
      selection.changed == nil && selection.shard == nil
      && selection.paths.contains { $0 != "-" && InputFile.kind(of: $0) == .directory }
    validator.includes = findings.xinclude || settings.xinclude
    if reports.form == .text {
      let (colour, quiet) = (Console.isColourful, reports.quiet)
      validator.reporter = { document, bytes in
        TextReporter(colour: colour, least: quiet ? .error : .note) { file in
          file == document ? Console.readable(bytes, file) : file.flatMap { Console.source($0) }
        }
      }
    }
    return (validator, found.documents, warnings + found.diagnostics)
  }
}
