internal import Diagnostics

/// Test Anything Protocol 14: a test point for each document, with its findings below.
struct TAPReport {
  func text(of report: ValidationReport) -> String {
    var text = "TAP version 14\n1..\(report.documents.count)\n"
    for diagnostic in report.general { text += "# \(printable(diagnostic.message))\n" }
    for (number, document) in report.documents.enumerated() {
      let verdict = document.verdict == .valid ? "ok" : "not ok"
      text += "\(verdict) \(number + 1) - \(description(document.path))\n"
      guard !document.findings.isEmpty else { continue }
      text += "  ---\n  verdict: \(document.verdict.rawValue)\n  findings:\n"
      for finding in document.findings.map(\.diagnostic) {
        text += "    - severity: \(finding.severity.rawValue)\n"
        text += "      code: \(scalar(finding.code))\n"
        text += "      message: \(scalar(finding.message))\n"
        if let place = finding.place, place.line > 0 {
          text += "      line: \(place.line)\n"
          if place.column > 0 { text += "      column: \(place.column)\n" }
        }
      }
      text += "  ...\n"
    }
    return text
  }

  /// `#` would begin a directive such as `# SKIP`.
  private func description(_ path: String) -> String {
    var text = ""
    for character in printable(FileReference.clean(path)) {
      text += character == "#" || character == "\\" ? "\\\(character)" : String(character)
    }
    return text
  }

  /// A JSON string is a YAML scalar, too.
  private func scalar(_ text: String) -> String { json(printable(text), isPretty: false) }
}
