internal import Diagnostics
internal import XMLCore

/// Checkstyle's XML: files with errors in them.
struct CheckstyleReport {
  func text(of report: ValidationReport) -> String {
    var writer = XMLWriter()
    writer.declaration()
    writer.start("checkstyle", ["version": "10.0"])
    for document in report.documents where !document.findings.isEmpty {
      writer.line(1)
      writer.start("file", ["name": printable(FileReference.clean(document.path))])
      for finding in document.findings { add(finding.diagnostic, to: &writer) }
      writer.line(1)
      writer.end("file")
    }
    writer.line()
    writer.end("checkstyle")
    writer.line()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func add(_ diagnostic: Diagnostic, to writer: inout XMLWriter) {
    let severity =
      switch diagnostic.severity {
      case .note: "info"
      case .warning: "warning"
      case .error, .fatal: "error"
      }
    let place = diagnostic.place
    writer.line(2)
    writer.element(
      "error",
      [
        "line": "\(max(1, place?.line ?? 1))", "column": place.flatMap { $0.column > 0 ? "\($0.column)" : nil },
        "severity": severity, "message": printable(diagnostic.message), "source": "tei.\(printable(diagnostic.code))",
      ])
  }
}
