public import Diagnostics

/// How much findings weigh, where that is not what their finder thinks: a level for a code, or for all that begin alike.
public struct SeverityMap: Sendable, Hashable {
  public enum Level: String, Sendable, Hashable, CaseIterable {
    case error, warning, note, off

    /// `nil` for what is not told at all.
    public var severity: Severity? { Severity(rawValue: rawValue) }
  }

  /// Later entries go over earlier ones.
  public private(set) var entries: [(pattern: String, level: Level)] = []

  public init() {}

  /// - Parameter pattern: a code, or the beginning of codes with a `*` at its end.
  public mutating func set(_ pattern: String, to level: Level) { entries.append((pattern, level)) }

  /// The level that was set for a code; `nil` where none was.
  public func level(of code: String) -> Level? {
    entries.last { CodePattern($0.pattern).matches(code) }?.level
  }

  /// The diagnostic with its new weight; `nil` if it is not to be told.
  ///
  /// That a document cannot be read, or is no XML, is an error whatever anyone says.
  public func applied(to diagnostic: Diagnostic) -> Diagnostic? {
    guard CodePattern.canBeChanged(diagnostic.code), let level = level(of: diagnostic.code) else { return diagnostic }
    guard let severity = level.severity else { return nil }
    var diagnostic = diagnostic
    diagnostic.severity = severity
    return diagnostic
  }

  public static func == (left: SeverityMap, right: SeverityMap) -> Bool {
    left.entries.elementsEqual(right.entries) { $0 == $1 }
  }

  public func hash(into hasher: inout Hasher) {
    for entry in entries {
      hasher.combine(entry.pattern)
      hasher.combine(entry.level)
    }
  }
}
