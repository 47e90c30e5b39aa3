internal import Diagnostics

/// The page that GitHub Actions shows under a job, in Markdown (`GITHUB_STEP_SUMMARY`).
public struct GitHubSummary: Sendable {
  /// GitHub refuses more than 1 MiB for a step.
  private static let limit = 1_000_000

  public init() {}

  public func text(of report: ValidationReport) -> String {
    let summary = report.summary
    var text = "### tei validate\n\n"
    text += ReadableReport().figures(of: report).split(separator: "\n").first.map(String.init) ?? ""
    text += "\n\n"
    guard summary.errors + summary.warnings > 0 else { return text }
    if !summary.codes.isEmpty {
      text += "| errors | code |\n|---:|---|\n"
      for (code, count) in summary.codes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        text += "| \(count) | \(cell(code)) |\n"
      }
      text += "\n"
    }
    text += "| place | | message |\n|---|---|---|\n"
    for diagnostic in report.diagnostics where diagnostic.severity >= .warning {
      let place = diagnostic.place.map { cell($0.description) } ?? ""
      let row = "| \(place) | \(diagnostic.severity.rawValue) | \(cell(diagnostic.message)) |\n"
      guard text.utf8.count + row.utf8.count < Self.limit else { return text + "\nThe list goes on in the reports.\n" }
      text += row
    }
    return text
  }

  /// Text that neither ends the cell nor becomes markup.
  private func cell(_ text: String) -> String {
    var result = ""
    for scalar in printable(text).unicodeScalars {
      if "\\`*_{}[]<>()#+!|~&@$".unicodeScalars.contains(scalar) {
        result += "&#\(scalar.value);"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
