/// How something is written in the texts of one house: a regular expression from `edition.yaml`.
public struct HousePattern: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable { case head, page, note, marker, speaker }

  public let kind: Kind
  /// A regular expression in Swift's syntax, which is that of most programs.
  public let pattern: String
  /// The type of the division that a head begins.
  public var type: String?
  /// How deep that division stands: 1 is the outermost.
  public var level: Int?

  public init(_ kind: Kind, _ pattern: String, type: String? = nil, level: Int? = nil) {
    self.kind = kind
    self.pattern = pattern
    self.type = type
    self.level = level
  }
}
