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
        var end = start
        var column = 0
        var first: Int?
        var last = start
        var width = 0
        var widthAtLast = 0
        while end < bytes.count, bytes[end] != 0x0A {
          let byte = bytes[end]
          if first == nil {
            if byte == 0x09 {
              column += 8 - column % 8
            } else if byte == 0x0C {
              column = 0
            } else if byte <= 0x20 {
              column += 1
            } else {
              first = end
            }
          }
          if first != nil {
            if byte & 0xC0 != 0x80 { width += 1 }
            if byte > 0x20 {
              last = end + 1
              widthAtLast = width
            }
          }
          end += 1
        }
        if let first {
          lines.append(TextLine(range: first..<last, indent: column, width: widthAtLast, gap: gap))
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
