/// A run of lines between blank lines, and what it was recognised as.
struct Block: Sendable {
  /// The bytes from the first to the last character that is no white space.
  let range: Range<Int>
  /// The lines' bytes, each without white space at its ends.
  let lines: [Range<Int>]
  var role: Role = .unknown

  enum Role: Sendable, Hashable {
    case unknown
    case head, source, dateline, salute
    case paragraph
    case closingSalute, signature, closingDateline, postscript
    case notesHead
    /// A block of the notes section; the notes in it are kept apart.
    case notes
  }

  var count: Int { range.count }
}

extension Block {
  /// The blocks of a text.
  static func blocks(of bytes: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var lines: [Range<Int>] = []
    func close() {
      if let first = lines.first, let last = lines.last {
        blocks.append(Block(range: first.lowerBound..<last.upperBound, lines: lines))
      }
      lines.removeAll(keepingCapacity: true)
    }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = Self.trimmed(start..<end, of: bytes)
      if line.isEmpty { close() } else { lines.append(line) }
      start = end + 1
    }
    close()
    return blocks
  }

  static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }
}
