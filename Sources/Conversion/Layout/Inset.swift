/// A block that is set in, and what its lines make it.
struct Inset {
  enum Kind { case items, item, stanza, prose }

  let kind: Kind
  let items: [Block]

  init(_ block: Block, _ recognition: Recognition) {
    let bytes = recognition.bytes
    let lines = block.lines.map { line in
      TextLine(range: line, indent: Self.column(of: line, bytes), width: Self.width(line, bytes), gap: 0)
    }
    let base = lines.map(\.indent).min() ?? 0
    var hanging = 0
    var filled = 0
    var loose = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      let isFilled = recognition.layout.isFilled(line, before: next, bytes)
      if isFilled { filled += 1 }
      if next.indent > base {
        if isFilled { hanging += 1 } else { loose += 1 }
      }
    }
    // Lines of verse that are set in begin with capitals; the rest of an item hardly ever does.
    let below = lines.dropFirst().filter { $0.indent > base }
    let areCapital = below.count { Self.startsWithCapital($0.range, bytes) } == below.count
    let isNarrow = recognition.layout.measure < 60
    if hanging > 0, areCapital, below.count > 1 || isNarrow { (loose, hanging, filled) = (loose + hanging, 0, 0) }
    // What goes on behind the end of a page begins no item.
    let firsts = lines.indices.filter { index in
      lines[index].indent == base
        && (index == 0
          || bytes[lines[index - 1].range.upperBound..<lines[index].range.lowerBound].allSatisfy { $0 <= 0x20 })
    }
    // Numbers that are set to the right stand in different columns: each line is an item by itself.
    let starts = firsts.first == 0 ? firsts : Array(lines.indices)
    if lines.count == 1 {
      kind = .item
    } else if hanging > 0, hanging >= loose, firsts.first == 0 {
      kind = .items
    } else if Self.endWithPages(lines, bytes) {
      kind = .items
    } else if filled * 3 <= lines.count - 1, !Self.isNarrowProse(lines, bytes) {
      kind = .stanza
    } else {
      kind = .prose
    }
    var items: [Block] = []
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : lines.count
      var item = Block(
        range: lines[start].range.lowerBound..<lines[end - 1].range.upperBound,
        lines: lines[start..<end].map(\.range))
      item.indent = lines[start].indent
      item.gap = number == 0 ? block.gap : 0
      item.setting = .inset
      item.role = .item
      items.append(item)
    }
    self.items = items
  }

  /// Half of the lines at least end with a number behind dots or blanks: a table of contents.
  private static func endWithPages(_ lines: [TextLine], _ bytes: [UInt8]) -> Bool {
    lines.count { line in
      guard let last = bytes[line.range].last, (0x30...0x39).contains(last) else { return false }
      return bytes[line.range].contains(UInt8(ascii: ".")) || bytes[line.range].dropLast(3).suffix(3).contains(0x20)
    } * 2 > lines.count
  }

  /// Prose that is set in on both sides: its lines are filled to a measure of their own, and go on with small letters.
  private static func isNarrowProse(_ lines: [TextLine], _ bytes: [UInt8]) -> Bool {
    guard lines.count >= 3, let measure = lines.map(\.end).max() else { return false }
    let pairs = Array(zip(lines, lines.dropFirst()))
    let filled = pairs.count { $0.end + 1 + $1.firstWord(bytes) > measure }
    let small = lines.dropFirst().count { !startsWithCapital($0.range, bytes) }
    if filled * 10 >= pairs.count * 8, small * 2 >= pairs.count { return true }
    // A typist leaves a column or two; then more lines must go on with small letters, and be long.
    let base = lines.map(\.indent).min() ?? 0
    let nearly = pairs.count { $0.end + 3 + $1.firstWord(bytes) > measure }
    return measure - base >= 45 && nearly * 10 >= pairs.count * 8 && small * 10 >= pairs.count * 8
  }

  static func startsWithCapital(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes[line].prefix(12), as: UTF8.self)
    return text.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isUppercase == true
  }

  /// A line without the mark of a page before it: `[18]      The race of men`.
  static func withoutPageMark(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard bytes[line.lowerBound] == UInt8(ascii: "["),
      let close = bytes[line.prefix(8)].firstIndex(of: UInt8(ascii: "]")), close + 1 < line.upperBound,
      bytes[close + 1] == 0x20, line.lowerBound == 0 || bytes[line.lowerBound - 1] == 0x0A
    else { return line }
    return Block.trimmed(close + 1..<line.upperBound, of: bytes)
  }

  static func column(of line: Range<Int>, _ bytes: [UInt8]) -> Int {
    var column = 0
    var index = line.lowerBound - 1
    while index >= 0, bytes[index] != 0x0A {
      column += bytes[index] == 0x09 ? 8 : 1
      index -= 1
    }
    return column
  }

  private static func width(_ line: Range<Int>, _ bytes: [UInt8]) -> Int {
    bytes[line].count { $0 & 0xC0 != 0x80 }
  }
}
