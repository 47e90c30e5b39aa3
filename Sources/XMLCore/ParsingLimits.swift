/// How much a document may ask of the parser before it is refused.
public struct ParsingLimits: Sendable, Hashable {
  /// Bytes in the whole document.
  public var size: Int
  /// Attributes in one start tag.
  public var attributes: Int

  /// Levels of elements; for `EventReader` and `Document.large`, since libxml2 itself stops at 256 where it builds a tree.
  public var depth: Int
  /// Bytes that the document's own entities may grow to, if the document is not larger itself; for the same.
  public var entityGrowth: Int

  /// In a tree the depth is limited to 256 and a text node to 10 MB by libxml2 itself, entity growth likewise.
  public init(
    size: Int = 1 << 30, attributes: Int = 1_000, depth: Int = 10_000, entityGrowth: Int = 10_000_000
  ) {
    self.size = size
    self.attributes = attributes
    self.depth = depth
    self.entityGrowth = entityGrowth
  }

  public static let standard = ParsingLimits()
}
