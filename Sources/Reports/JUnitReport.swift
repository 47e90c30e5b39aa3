internal import Diagnostics
internal import XMLCore

/// JUnit's XML as Jenkins, GitLab and others read it: a test for each document.
struct JUnitReport {
  func text(of report: ValidationReport) -> String {
    let summary = report.summary
    let failures = "\(summary.invalid)"
    let errors = "\(summary.unvalidated + summary.unreadable)"
    var writer = XMLWriter()
    writer.declaration()
    writer.start("testsuites", ["tests": "\(summary.documents)", "failures": failures, "errors": errors])
    writer.line(1)
    writer.start(
      "testsuite",
      ["name": "tei validate", "tests": "\(summary.documents)", "failures": failures, "errors": errors, "skipped": "0"])
    for document in report.documents {
      writer.line(2)
      add(document, to: &writer)
    }
    if !report.general.isEmpty {
      writer.line(2)
      writer.element("system-out", content: report.general.map(line).joined(separator: "\n"))
    }
    writer.line(1)
    writer.end("testsuite")
    writer.line()
    writer.end("testsuites")
    writer.line()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func add(_ document: DocumentReport, to writer: inout XMLWriter) {
    let path = printable(FileReference.clean(document.path))
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    writer.start("testcase", ["classname": folder, "name": path])
    let told = document.findings.map(\.diagnostic)
    let wrong = told.filter { $0.severity >= .error }
    if let first = wrong.first {
      let name = document.verdict == .unvalidated || document.verdict == .unreadable ? "error" : "failure"
      let more = wrong.count > 1 ? " (and \(wrong.count - 1) more)" : ""
      writer.line(3)
      writer.element(
        name, ["message": printable(first.message) + more, "type": printable(first.code)],
        content: wrong.map(line).joined(separator: "\n"))
    }
    let other = told.filter { $0.severity < .error }
    if !other.isEmpty {
      writer.line(3)
      writer.element("system-out", content: other.map(line).joined(separator: "\n"))
    }
    if !told.isEmpty { writer.line(2) }
    writer.end("testcase")
  }

  private func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place.map { "\($0): " } ?? ""
    let help = diagnostic.help.map { "; \($0)" } ?? ""
    return printable("\(place)\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.code)]\(help)")
  }
}

extension XMLWriter {
  /// An element that holds only text, which may have line breaks.
  fileprivate mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], content: String
  ) { element(name, attributes, content) }
}
