/// The report as one object, for programs; `ValidationReport(json:file:)` reads it back.
struct JSONReport {
  func text(of report: ValidationReport) -> String { json(report) + "\n" }
}
