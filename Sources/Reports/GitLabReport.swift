internal import Diagnostics

/// GitLab's Code Quality artefact: a list of findings with fingerprints.
struct GitLabReport {
  private struct Issue: Encodable {
    var check_name: String
    var description: String
    var fingerprint: String
    var location: Location
    var severity: String
  }
  private struct Location: Encodable {
    var lines: Lines
    var path: String
  }
  private struct Lines: Encodable { var begin: Int }

  func text(of report: ValidationReport) -> String {
    let issues = report.documents.flatMap { document in
      document.findings.map { finding in
        Issue(
          check_name: finding.diagnostic.code, description: finding.diagnostic.message,
          fingerprint: finding.fingerprint,
          location: .init(
            // A finding about the whole file is shown at its first line.
            lines: .init(begin: max(1, finding.diagnostic.place?.line ?? 1)),
            path: FileReference.clean(finding.diagnostic.place?.file ?? document.path)),
          severity: severity(finding.diagnostic.severity))
      }
    }
    return json(issues) + "\n"
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .note: "info"
    case .warning: "minor"
    case .error: "major"
    case .fatal: "blocker"
    }
  }
}
