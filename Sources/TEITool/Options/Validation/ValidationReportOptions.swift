import ArgumentParser
import Corpus
import Diagnostics
import Files
import Reports
import TEI

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Which reports are made, and where they go.
struct ValidationReportOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say only what is wrong.")
  var quiet = false

  @Option(
    help: ArgumentHelp("The report on standard output: \(ReportTarget.forms).", valueName: "form"),
    transform: { try ReportTarget.form($0) })
  var format: ReportForm = .text

  @Option(
    help: ArgumentHelp(
      "A report into a file, as often as wanted; a form alone is that of standard output.", valueName: "form=file"),
    transform: { try ReportTarget($0) })
  var report: [ReportTarget] = []

  /// The form of what goes to standard output.
  var form: ReportForm { report.last { $0.path == nil }?.form ?? format }

  /// Throws where a report would be written over an input or through a link; before anything is validated.
  func check(against inputs: [String]) throws(Diagnostic) {
    let originals = Set(inputs.compactMap(FileIdentity.init))
    var paths: Set<String> = []
    for path in report.compactMap(\.path) {
      try ReportFile.check(path, originals)
      guard paths.insert(FilePlace.join(".", path)).inserted else {
        throw Diagnostic(
          .fatal, "usage.same-output", "two reports would be written to `\(path)`", at: Place(file: path),
          help: "give each a file of its own")
      }
    }
  }

  /// Writes the reports that go into files.
  func write(_ report: ValidationReport) throws(Diagnostic) {
    for target in self.report {
      guard let path = target.path else { continue }
      try OutputFile.write(Array(target.form.text(of: report, tool: Generator.title).utf8), to: path)
    }
    // What GitHub shows under the job; the variable is there in its jobs only.
    let page = ProcessInfo.processInfo.environment["GITHUB_STEP_SUMMARY"] ?? ""
    if !page.isEmpty, form == .github || self.report.contains(where: { $0.form == .github }) {
      let old = InputFile.kind(of: page) == .file ? try InputFile.read(page, limit: 16 << 20) : []
      try OutputFile.write(old + Array(GitHubSummary().text(of: report).utf8), to: page)
    }
  }
}

/// `sarif=out.sarif`, or `sarif` for standard output.
struct ReportTarget {
  let form: ReportForm
  let path: String?

  static let forms = ReportForm.allCases.map(\.rawValue).joined(separator: ", ")

  static func form(_ text: some StringProtocol) throws -> ReportForm {
    guard let form = ReportForm(rawValue: String(text)) else {
      throw ValidationError("there is no report `\(text)`; there are \(forms)")
    }
    return form
  }

  init(_ text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    form = try Self.form(parts[0])
    if parts.last?.isEmpty == true { throw ValidationError("`\(text)` names no file") }
    path = parts.count == 2 && parts[1] != "-" ? String(parts[1]) : nil
  }
}

/// A file that a report may be written to.
enum ReportFile {
  static func check(_ path: String, _ originals: Set<FileIdentity>) throws(Diagnostic) {
    if let old = FileIdentity(path), originals.contains(old) {
      throw Diagnostic(
        .fatal, "usage.output-is-input", "`\(path)` is a document, and is left as it is", at: Place(file: path),
        help: "name another file for the report")
    }
    let folder = FilePlace.folder(of: path)
    guard path == "-" || InputFile.kind(of: folder) == .directory else {
      throw Diagnostic(
        .fatal, "report.no-folder", "there is no folder `\(folder)` for the report", at: Place(file: path),
        help: "make it first")
    }
    // In a repository of strangers a link may lead anywhere.
    if InputFile.isLink(path) {
      throw Diagnostic(
        .fatal, "report.is-link", "`\(path)` is a link, and a report is not written through it", at: Place(file: path),
        help: "name the file that it leads to, if that is meant")
    }
  }
}
