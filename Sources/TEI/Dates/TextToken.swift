/// A word, a number or a mark in a text, by its bytes.
package struct TextToken: Sendable {
  package enum Kind: Sendable { case word, number, mark, space }

  package let kind: Kind
  package let range: Range<Int>

  /// Cuts the bytes of `range` into tokens; every byte belongs to just one.
  package static func tokens(in range: Range<Int>, of bytes: [UInt8]) -> [TextToken] {
    var tokens: [TextToken] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let (kind, width) = Self.character(at: index, of: bytes)
      var end = min(index + width, range.upperBound)
      if kind != .mark {
        while end < range.upperBound {
          let (next, width) = Self.character(at: end, of: bytes)
          guard next == kind else { break }
          end = min(end + width, range.upperBound)
        }
      }
      if kind == .word, index > range.lowerBound, isEndOfMonth(index..<end, bytes), let number = tokens.last,
        namesMonth(number.range, bytes)
      {
        tokens[tokens.count - 1] = TextToken(kind: .word, range: number.range.lowerBound..<end)
      } else {
        tokens.append(TextToken(kind: kind, range: index..<end))
      }
      index = end
    }
    return tokens
  }

  /// What the character at `index` is, and how many bytes belong to it.
  ///
  /// Beyond ASCII, dashes, quotes and such of the blocks Latin-1 Supplement and General Punctuation are marks
  /// and the no-break, thin and other such spaces are spaces; every other byte counts as a letter's.
  private static func character(at index: Int, of bytes: [UInt8]) -> (Kind, Int) {
    switch bytes[index] {
    case 0x41...0x5A, 0x61...0x7A: (.word, 1)
    case 0x30...0x39: (.number, 1)
    case 0x20, 0x09, 0x0A, 0x0D: (.space, 1)
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? (.space, 2) : (.mark, 2)
    case 0xE2 where index + 1 < bytes.count && (0x80...0x81).contains(bytes[index + 1]):
      (isTypographicSpace(at: index, of: bytes) ? .space : .mark, 3)
    case 0x80...: (.word, 1)
    default: (.mark, 1)
    }
  }

  /// Whether the character of General Punctuation at `index` is one of U+2000–U+200A or U+202F.
  private static func isTypographicSpace(at index: Int, of bytes: [UInt8]) -> Bool {
    guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return false }
    return (0x80...0x8A).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF
  }

  /// The end of `7ber`, `8bre`, `9bro`, `10br`, `7mbre`: September to December by their Latin numbers.
  private static func isEndOfMonth(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    // Most words have no number right before them.
    guard (0x30...0x39).contains(bytes[word.lowerBound - 1]), (2...4).contains(word.count) else { return false }
    let start = bytes[word.lowerBound] == UInt8(ascii: "m") ? word.lowerBound + 1 : word.lowerBound
    guard bytes[start] == UInt8(ascii: "b") else { return false }
    return ["br", "ber", "bre", "bro"].contains { bytes[start..<word.upperBound].elementsEqual($0.utf8) }
  }

  private static func namesMonth(_ number: Range<Int>, _ bytes: [UInt8]) -> Bool {
    switch number.count {
    case 1: (0x37...0x39).contains(bytes[number.lowerBound])
    case 2: bytes[number.lowerBound] == 0x31 && bytes[number.lowerBound + 1] == 0x30
    default: false
    }
  }
}
