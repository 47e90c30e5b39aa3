/// Finds the items of numbered lists: blocks or lines that begin with numbers or letters which count on from the first.
struct NumberedListRecogniser: Recogniser {
  static let item = Rule(
    "list.numbered", "blocks or lines that begin with numbers or letters which count on from the first")
  static let rules = [item]

  /// How many blocks may stand before the next item.
  private static let reach = 14

  func recognise(_ recognition: inout Recognition) {
    guard recognition.genre.name != "drama", recognition.genre.name != "scripture" else { return }
    cutLines(&recognition)
    let main = recognition.mainBlocks
    var enumerators: [Int: Enumerator] = [:]
    for (position, index) in main.enumerated() where recognition.blocks[index].role == .unknown {
      let block = recognition.blocks[index]
      guard block.division == nil, !isVerse(block, recognition) else { continue }
      enumerators[position] = Enumerator(block.range, recognition.bytes)
    }
    guard enumerators.count >= 2 else { return }
    var open: [(style: Enumerator.Style, next: Int)] = []
    for (position, index) in main.enumerated() {
      guard recognition.blocks[index].role == .unknown, recognition.blocks[index].division == nil else {
        open = []
        continue
      }
      guard let enumerator = enumerators[position] else {
        if let last = open.last, follows(last.style, last.next, position, main, enumerators, recognition, within: 2) {
          recognition.blocks[index].role = .itemParagraph
          recognition.blocks[index].depth = open.count - 1
        } else {
          open = []
        }
        continue
      }
      if let depth = open.lastIndex(where: { enumerator.value(in: $0.style) == $0.next }) {
        open.removeLast(open.count - 1 - depth)
        open[depth].next += 1
      } else if let first = enumerator.readings.first(where: { reading in
        reading.value == 1
          && follows(reading.style, 2, position + 1, main, enumerators, recognition, within: Self.reach)
      }) {
        open.append((first.style, 2))
      } else {
        open = []
        continue
      }
      recognition.blocks[index].role = .numberedItem
      recognition.blocks[index].depth = open.count - 1
      recognition.blocks[index].enumerator = enumerator.range
    }
  }

  /// Whether the item with the next number comes soon, with at most one block between that has no number.
  private func follows(
    _ style: Enumerator.Style, _ value: Int, _ from: Int, _ main: [Int], _ enumerators: [Int: Enumerator],
    _ recognition: Recognition, within: Int
  ) -> Bool {
    var plain = 0
    for position in from..<min(from + within, main.count) {
      let block = recognition.blocks[main[position]]
      guard block.role == .unknown, block.division == nil else { return false }
      guard let enumerator = enumerators[position] else {
        plain += 1
        // Short words above a text are its head and no item.
        if plain > 1 || position > 0 && position == from && isHead(recognition.blocks[main[position - 1]], recognition)
        {
          return false
        }
        continue
      }
      if enumerator.value(in: style) == value { return true }
    }
    return false
  }

  /// A numbered stanza: each of its lines begins with a capital, and most stop before the measure.
  private func isVerse(_ block: Block, _ recognition: Recognition) -> Bool {
    guard block.lines.count >= 2,
      block.lines.dropFirst().allSatisfy({ Inset.startsWithCapital($0, recognition.bytes) }),
      !block.lines.dropFirst().contains(where: { Enumerator($0, recognition.bytes) != nil })
    else { return false }
    let measure = recognition.layout.measure
    let loose = zip(block.lines, block.lines.dropFirst()).count { line, next in
      let end = Inset.column(of: line, recognition.bytes) + recognition.bytes[line].count { $0 & 0xC0 != 0x80 }
      return end + 1 + recognition.bytes[next].prefix { $0 > 0x20 }.count <= measure
    }
    return loose * 2 >= block.lines.count - 1
  }

  private func isHead(_ block: Block, _ recognition: Recognition) -> Bool {
    block.count <= 80 && recognition.bytes[block.range].last.map { !".;:,".utf8.contains($0) } == true
  }

  /// Cuts the blocks in which several lines begin with numbers that count on.
  private func cutLines(_ recognition: inout Recognition) {
    var result: [Block] = []
    result.reserveCapacity(recognition.blocks.count)
    for block in recognition.blocks {
      let mayBeCut = block.role == .unknown && block.lines.count > 1 && !isVerse(block, recognition)
      let starts = mayBeCut ? starts(in: block, recognition.bytes) : []
      guard starts.count >= 2 else {
        result.append(block)
        continue
      }
      let cuts = (starts[0] > 0 ? [0] : []) + starts + [block.lines.count]
      for (from, to) in zip(cuts, cuts.dropFirst()) {
        let lines = Array(block.lines[from..<to])
        var part = Block(range: lines[0].lowerBound..<lines[lines.count - 1].upperBound, lines: lines)
        part.gap = from == 0 ? block.gap : 0
        part.setting = block.setting
        part.indent = block.indent
        part.division = from == 0 ? block.division : nil
        result.append(part)
      }
    }
    recognition.blocks = result
  }

  /// The lines with which items begin: those of one style count on, and between them those of lists within them.
  private func starts(in block: Block, _ bytes: [UInt8]) -> [Int] {
    let enumerators = block.lines.map { Enumerator($0, bytes) }
    var starts: [Int] = []
    var open: [(style: Enumerator.Style, next: Int)] = []
    for (number, enumerator) in enumerators.enumerated() {
      guard let enumerator else { continue }
      if let depth = open.lastIndex(where: { enumerator.value(in: $0.style) == $0.next }) {
        open.removeLast(open.count - 1 - depth)
        open[depth].next += 1
      } else if open.isEmpty {
        // The first of the block: it may go on with a list that began above.
        guard let reading = enumerator.readings.first else { continue }
        open = [(reading.style, reading.value + 1)]
      } else if let first = enumerator.readings.first(where: { reading in
        reading.value == 1
          && enumerators[(number + 1)...].contains { $0?.value(in: reading.style) == 2 }
      }) {
        open.append((first.style, 2))
      } else {
        continue
      }
      starts.append(number)
    }
    return starts
  }
}
