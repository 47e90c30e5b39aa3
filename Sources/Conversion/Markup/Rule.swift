/// A rule of recognition by name, so that every tag can be traced to the one that made it.
public struct Rule: Sendable, Hashable {
  /// A stable identifier: `notes.marker`.
  public let identifier: String
  /// What the rule looks for, in a sentence.
  public let summary: String

  public init(_ identifier: String, _ summary: String) {
    self.identifier = identifier
    self.summary = summary
  }
}
