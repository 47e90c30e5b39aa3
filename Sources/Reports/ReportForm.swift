/// The forms that a report can take.
public enum ReportForm: String, Sendable, CaseIterable {
  /// For people: each finding with its line, a caret and the next step.
  case text
  /// One object for programs; `tei report` reads it.
  case json
  /// An object on each line: documents, then the figures.
  case jsonl
  /// Static Analysis Results Interchange Format 2.1.0, which code hosts show beside the lines.
  case sarif
  /// A test for each document, which every CI server draws tables of.
  case junit
  /// Annotations of GitHub Actions, as commands in the log.
  case github
  /// GitLab's Code Quality artefact.
  case gitlab
  /// Checkstyle's XML, which many editors and servers read.
  case checkstyle
  /// Test Anything Protocol 14.
  case tap

  /// The report in this form, with a line break at its end; for `text` see `ReadableReport`.
  public func text(of report: ValidationReport, tool version: String) -> String {
    switch self {
    case .text: ReadableReport().text(of: report)
    case .json: JSONReport().text(of: report)
    case .jsonl: JSONLinesReport().text(of: report)
    case .sarif: SARIFReport(version: version).text(of: report)
    case .junit: JUnitReport().text(of: report)
    case .github: GitHubReport().text(of: report)
    case .gitlab: GitLabReport().text(of: report)
    case .checkstyle: CheckstyleReport().text(of: report)
    case .tap: TAPReport().text(of: report)
    }
  }
}
