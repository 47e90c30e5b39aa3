/// Cuts stanzas at what stands among their lines and is no verse: stars between two stanzas, the year below the last.
enum StanzaCuts {
  static func apply(_ recognition: inout Recognition) {
    for index in recognition.mainBlocks.reversed() where recognition.blocks[index].role == .stanza {
      let block = recognition.blocks[index]
      guard block.lines.count > 1 else { continue }
      let parts = parts(of: block, recognition.bytes)
      guard parts.count > 1 else { continue }
      let isEnd = index + 1 == recognition.blocks.count || recognition.blocks[index + 1].division != nil
      recognition.replace(index, by: parts)
      let last = index + parts.count - 1
      if recognition.blocks[last].role == .unknown, isEnd { recognition.blocks[last].role = .closingDateline }
    }
  }

  private static func parts(of block: Block, _ bytes: [UInt8]) -> [Block] {
    var parts: [Block] = []
    var start = 0
    func add(upTo end: Int, _ role: Block.Role) {
      guard end > start else { return }
      var part = Block(
        range: block.lines[start].lowerBound..<block.lines[end - 1].upperBound, lines: Array(block.lines[start..<end]))
      (part.setting, part.indent, part.role) = (block.setting, block.indent, role)
      part.gap = start == 0 ? block.gap : 0
      part.division = start == 0 ? block.division : nil
      parts.append(part)
      start = end
    }
    if let (period, ends) = short(block, bytes) {
      // A motto may stand above the first.
      if ends[0] > period { add(upTo: 1, .unknown) }
      for end in ends { add(upTo: end, .stanza) }
      return parts
    }
    for (number, line) in block.lines.enumerated() where bytes[line.lowerBound] == UInt8(ascii: "*") {
      // A row of stars as wide as a verse stands for one that is lost.
      guard line.count <= 9, bytes[line].allSatisfy({ $0 == UInt8(ascii: "*") || $0 <= 0x20 }) else { continue }
      add(upTo: number, .stanza)
      add(upTo: number + 1, .separator)
    }
    let end = block.lines.count
    if let last = block.lines.last, NoVerse.isDate(Block(range: last, lines: [last]), bytes), end - start > 2 {
      add(upTo: end - 1, .stanza)
      add(upTo: end, .unknown)
    } else if start > 0 {
      add(upTo: end, .stanza)
    }
    return parts
  }

  /// Where stanzas end that no blank lines part: each has as many lines, of which only the last is set in.
  private static func short(_ block: Block, _ bytes: [UInt8]) -> (period: Int, ends: [Int])? {
    guard block.lines.count >= 12 else { return nil }
    let base = block.lines.map { Inset.column(of: $0, bytes) }.min() ?? 0
    let ends = block.lines.indices.filter { Inset.column(of: block.lines[$0], bytes) > base + 3 }.map { $0 + 1 }
    guard ends.count >= 3, ends.last == block.lines.count, let first = ends.first else { return nil }
    let period = ends[1] - first
    guard (3...8).contains(period), first == period || first == period + 1,
      zip(ends, ends.dropFirst()).allSatisfy({ $1 - $0 == period })
    else { return nil }
    return (period, ends)
  }
}
