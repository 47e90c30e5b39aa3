/// How much a document may ask of the parser before it is refused.
public struct ParsingLimits: Sendable, Hashable {
  /// Bytes in the whole document.
  public var size: Int
  /// Attributes in one start tag.
  public var attributes: Int

  /// Depth is limited to 256 and a text node to 10 MB by libxml2 itself, entity growth likewise.
  public init(size: Int = 1 << 30, attributes: Int = 1_000) {
    self.size = size
    self.attributes = attributes
  }

  public static let standard = ParsingLimits()
}
