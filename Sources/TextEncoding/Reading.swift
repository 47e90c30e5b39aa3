/// How it was found in which encoding a text is.
public struct Reading: Sendable, Hashable {
  public enum Certainty: String, Sendable, Hashable, Codable { case low, medium, high }

  public let encoding: TextEncoding
  public let certainty: Certainty
  /// What spoke for it, in words.
  public let evidence: String
  /// Whether a byte order mark stood before the text; it is no part of it.
  public var hasMark = false
  /// Whether the user named the encoding.
  public var isNamed = false

  init(_ encoding: TextEncoding, certainty: Certainty = .high, _ evidence: String, hasMark: Bool = false) {
    self.encoding = encoding
    self.certainty = certainty
    self.evidence = evidence
    self.hasMark = hasMark
  }
}
