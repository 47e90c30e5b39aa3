/// How much a diagnostic weighs.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Worth knowing; nothing is wrong.
  case note
  /// Probably wrong, or in need of an editor's eye.
  case warning
  /// Wrong: the document is not valid, or not what it claims to be.
  case error
  /// So wrong that the work could not be done.
  case fatal

  public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    case .fatal: 3
    }
  }
}
