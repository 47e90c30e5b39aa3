internal import Diagnostics

/// A line of the source that is not blank: where its text stands, and how it is set.
struct TextLine: Sendable {
  /// The bytes without white space at the ends.
  var range: Range<Int>
  /// The columns before the text; a tab fills up to the next column that is divisible by eight.
  let indent: Int
  /// The characters of the text.
  let width: Int
  /// The blank lines before it.
  var gap: Int

  var end: Int { indent + width }
}

extension TextLine {
  /// The lines of a text that are not blank.
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var gap = 0
    var start = 0
    bytes.withUnsafeBufferPointer { bytes in
      while start < bytes.count {
        let end = bytes.first(0x0A, in: start..<bytes.count) ?? bytes.count
        var first = start
        var column = 0
        while first < end, bytes[first] <= 0x20 {
          switch bytes[first] {
          case 0x09: column += 8 - column % 8
          case 0x0C: column = 0
          default: column += 1
          }
          first += 1
        }
        if first < end {
          var last = end
          while bytes[last - 1] <= 0x20 { last -= 1 }
          var width = 0
          for byte in bytes[first..<last] { width &+= byte & 0xC0 != 0x80 ? 1 : 0 }
          // The wide blanks of Chinese and Japanese are text to XML, but set a line in.
          var wide = first
          while wide + 2 < last, bytes[wide] == 0xE3, bytes[wide + 1] == 0x80, bytes[wide + 2] == 0x80 {
            column += 1
            width -= 1
            wide += 3
          }
          lines.append(TextLine(range: first..<last, indent: column, width: width, gap: gap))
          gap = 0
        } else {
          gap += 1
        }
        start = end + 1
      }
    }
    return lines
  }

  /// How many characters the first word has.
  func firstWord(_ bytes: [UInt8]) -> Int {
    var count = 0
    for byte in bytes[range] {
      if byte <= 0x20 { break }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }
}
