/// What a validator thinks of a document.
public enum Verdict: String, Sendable {
  case valid, invalid
  /// Not well formed, or not readable.
  case fatal

  public init(_ findings: [ParityFinding]) {
    self = findings.contains(where: \.isFatal) ? .fatal : findings.isEmpty ? .valid : .invalid
  }
}
