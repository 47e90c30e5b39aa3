internal import Diagnostics

/// What was found in one document.
public struct DocumentReport: Sendable, Hashable, Codable {
  /// As the user named it; `-` is standard input.
  public var path: String
  /// Its place among all documents of the corpus, from 0, whichever shard it was in.
  public var index: Int
  public var verdict: Verdict
  public var findings: [Finding]

  public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// It has no errors.
    case valid
    /// It has errors.
    case invalid
    /// It is not well-formed XML.
    case malformed
    /// A schema that it names could not be had, so nobody knows.
    case unvalidated
    /// The file could not be read.
    case unreadable
  }

  public init(path: String, index: Int, findings: [Finding]) {
    self.path = path
    self.index = index
    self.findings = findings
    verdict = Self.verdict(of: findings)
  }

  /// How many of its findings are errors.
  public var errors: Int { findings.count { $0.diagnostic.severity >= .error } }

  private static func verdict(of findings: [Finding]) -> Verdict {
    let errors = findings.lazy.map(\.diagnostic).filter { $0.severity >= .error }
    if errors.contains(where: { $0.code.hasPrefix("file.") }) { return .unreadable }
    if errors.contains(where: { $0.code.hasPrefix("xml.") && $0.code != "xml.duplicate-id" }) { return .malformed }
    if errors.contains(where: { !$0.code.hasPrefix("schema.") }) { return .invalid }
    return errors.isEmpty ? .valid : .unvalidated
  }
}
