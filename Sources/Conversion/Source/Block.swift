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
  /// The blocks of a text: what stands between blank lines, or every line by itself where lines are not wrapped.
  static func blocks(of bytes: [UInt8]) -> [Block] {
    let runs = self.runs(of: bytes)
    if isWrapped(runs) { return runs.map { Block(range: $0[0].lowerBound..<$0[$0.count - 1].upperBound, lines: $0) } }
    return runs.flatMap { $0.map { Block(range: $0, lines: [$0]) } }
  }

  /// The lines between blank lines, each without white space at its ends.
  private static func runs(of bytes: [UInt8]) -> [[Range<Int>]] {
    var runs: [[Range<Int>]] = []
    var isOpen = false
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = Self.trimmed(start..<end, of: bytes)
      if line.isEmpty {
        isOpen = false
      } else if isOpen {
        runs[runs.count - 1].append(line)
      } else {
        runs.append([line])
        isOpen = true
      }
      start = end + 1
    }
    return runs
  }

  /// Whether paragraphs are wrapped over several lines. Where one line in ten is longer than any editor wraps, they are not,
  /// and a line break ends a paragraph as much as a blank line does.
  private static func isWrapped(_ runs: [[Range<Int>]]) -> Bool {
    let lines = runs.joined()
    return lines.count { $0.count > 160 } * 10 < lines.count
  }

  static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }
}
