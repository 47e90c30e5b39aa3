/// What a text has at some place that cannot stand in an XML document, or is no character at all.
public struct Oddity: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// A character that XML 1.0 forbids (production 2): U+0001, U+FFFE.
    case character(UInt32)
    /// A byte that stands for no character in the text's encoding.
    case byte(UInt8)
  }

  /// The offset of the U+FFFD that stands for it in the decoded bytes.
  public let offset: Int
  public let kind: Kind

  public init(offset: Int, kind: Kind) {
    self.offset = offset
    self.kind = kind
  }

  /// What stands in its place: U+FFFD in UTF-8.
  public static let placeholder: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// `U+0001` for a character, `0xE9` for a byte.
  public var label: String {
    switch kind {
    case .character(let scalar):
      let hex = String(scalar, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    case .byte(let byte):
      let hex = String(byte, radix: 16, uppercase: true)
      return "0x" + (hex.count == 1 ? "0" + hex : hex)
    }
  }
}
