internal import Diagnostics

/// An object on each line: one for each document, one for each finding without a document, the figures at the end.
struct JSONLinesReport {
  func text(of report: ValidationReport) -> String {
    var lines = report.general.map { json(["general": $0], isPretty: false) }
    lines += report.documents.map { json($0, isPretty: false) }
    lines.append(json(["summary": report.summary], isPretty: false))
    return lines.joined(separator: "\n") + "\n"
  }
}
