public import Diagnostics

/// The findings and the figures for people.
public struct ReadableReport: Sendable {
  private let reporter: TextReporter

  /// - Parameter reporter: knows about colours and excerpts; without one there are neither.
  public init(_ reporter: TextReporter = TextReporter { _ in nil }) { self.reporter = reporter }

  public func text(of report: ValidationReport) -> String {
    var text = reporter.report(report.general)
    for document in report.documents { text += reporter.report(document.findings.map(\.diagnostic)) }
    return text + figures(of: report)
  }

  /// How many documents are valid, what is wrong with the others, and how often.
  public func figures(of report: ValidationReport) -> String {
    let summary = report.summary
    var verdict: [String] = []
    if summary.valid > 0 {
      verdict.append(
        summary.documents == 1
          ? "valid" : summary.valid == summary.documents ? "all valid" : "\(count(summary.valid)) valid")
    }
    if summary.invalid > 0 {
      let malformed = summary.malformed > 0 ? " (\(count(summary.malformed)) not well formed)" : ""
      verdict.append("\(count(summary.invalid)) invalid\(malformed) with \(count(summary.errors, "error"))")
    }
    let unknown = summary.unvalidated + summary.unreadable
    if unknown > 0 { verdict.append("\(count(unknown)) not validated") }
    if report.skipped > 0 { verdict.append("\(count(report.skipped)) not looked at") }
    if summary.warnings > 0 { verdict.append(count(summary.warnings, "warning")) }
    if report.known > 0 { verdict.append("\(count(report.known)) known from the baseline") }
    if report.ignored > 0 { verdict.append("\(count(report.ignored)) ignored as asked") }
    if verdict.isEmpty { verdict.append("nothing to validate") }
    var lines = ["\(count(summary.documents + report.skipped, "document")): \(verdict.joined(separator: ", "))"]
    if summary.documents > 1, summary.errors > 0 {
      let width = summary.codes.values.map { count($0).count }.max() ?? 0
      for (code, number) in summary.codes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        let figure = count(number)
        lines.append("  \(String(repeating: " ", count: width - figure.count))\(figure)  \(printable(code))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func count(_ number: Int) -> String {
    var digits = Array(String(number))
    for index in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: index) }
    return String(digits)
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(count(number)) \(noun)\(number == 1 ? "" : "s")" }
}
