internal import Diagnostics

/// The figures of a report.
public struct Summary: Sendable, Hashable, Codable {
  public var documents: Int
  public var valid = 0
  /// With errors; the malformed are counted in.
  public var invalid = 0
  public var malformed = 0
  /// Those that a schema was missing for.
  public var unvalidated = 0
  public var unreadable = 0
  public var errors = 0
  public var warnings = 0
  /// How many errors there are of each code.
  public var codes: [String: Int] = [:]

  init(_ report: ValidationReport) {
    documents = report.documents.count
    for document in report.documents {
      switch document.verdict {
      case .valid: valid += 1
      case .invalid: invalid += 1
      case .malformed:
        invalid += 1
        malformed += 1
      case .unvalidated: unvalidated += 1
      case .unreadable: unreadable += 1
      }
    }
    for diagnostic in report.diagnostics {
      switch diagnostic.severity {
      case .error, .fatal:
        errors += 1
        codes[diagnostic.code, default: 0] += 1
      case .warning: warnings += 1
      case .note: break
      }
    }
  }
}
