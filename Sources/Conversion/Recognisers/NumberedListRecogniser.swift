/// Finds the items of numbered lists: blocks or lines that begin with numbers or letters which count on from the first.
struct NumberedListRecogniser: Recogniser {
  static let item = Rule(
    "list.numbered", "blocks or lines that begin with numbers or letters which count on from the first")
  static let rules = [item]

  /// How many blocks may stand before the next item.
  private static let reach = 14
  /// How many, where items of other lists are among them.
  private static let farReach = 48

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
      func goOn() {
        guard
          let depth = open.indices.reversed().first(where: {
            goesOn($0, open, position, main, enumerators, recognition)
          })
        else {
          open = []
          return
        }
        open.removeLast(open.count - 1 - depth)
        recognition.blocks[index].role = .itemParagraph
        recognition.blocks[index].depth = depth
      }
      guard let enumerator = enumerators[position] else {
        goOn()
        continue
      }
      let isGap = position > 0 && isDots(recognition.blocks[main[position - 1]], recognition.bytes)
      if let depth = open.lastIndex(where: { enumerator.value(in: $0.style) == $0.next }) {
        open.removeLast(open.count - 1 - depth)
        open[depth].next += 1
      } else if let first = enumerator.readings.first(where: { reading in
        reading.value == 1
          && (follows(reading.style, 2, position + 1, main, enumerators, recognition, within: Self.reach)
            || reading.style.marks.count == 2
              && follows(reading.style, 2, position + 1, main, enumerators, recognition, within: Self.farReach))
      }) {
        open.append((first.style, 2))
      } else if let depth = open.lastIndex(where: { skips(enumerator.value(in: $0.style), $0.style, $0.next, isGap) }),
        let value = enumerator.value(in: open[depth].style)
      {
        open.removeLast(open.count - 1 - depth)
        open[depth].next = value + 1
      } else {
        goOn()
        continue
      }
      recognition.blocks[index].role = .numberedItem
      recognition.blocks[index].depth = open.count - 1
      recognition.blocks[index].enumerator = enumerator.range
    }
  }

  /// Whether a block that is no item stands between two of a list that is open.
  private func goesOn(
    _ depth: Int, _ open: [(style: Enumerator.Style, next: Int)], _ position: Int, _ main: [Int],
    _ enumerators: [Int: Enumerator], _ recognition: Recognition
  ) -> Bool {
    follows(open[depth].style, open[depth].next, position, main, enumerators, recognition, within: Self.farReach)
  }

  /// Whether an item goes on with a list though a number is left out, as in extracts: two at most, or some letters; any
  /// behind a line of dots.
  private func skips(_ value: Int?, _ style: Enumerator.Style, _ next: Int, _ isGap: Bool) -> Bool {
    guard let value, value > next, next > 1 else { return false }
    return isGap || next > 2 && value - next <= (style.kind == .small ? 6 : 1)
  }

  /// `...` on a line by itself.
  private func isDots(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.lines.count == 1 && isDots(block.lines[0], bytes)
  }

  private func isDots(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    (2...40).contains(line.count)
      && bytes[line].allSatisfy { $0 == UInt8(ascii: ".") || $0 == 0x20 || $0 == UInt8(ascii: "*") }
      || line.count == 3 && bytes[line].elementsEqual("…".utf8)
  }

  /// Whether the item with the next number comes soon, with at most one block between that has no number.
  private func follows(
    _ style: Enumerator.Style, _ value: Int, _ from: Int, _ main: [Int], _ enumerators: [Int: Enumerator],
    _ recognition: Recognition, within: Int
  ) -> Bool {
    var plain = 0
    var isGap = false
    for position in from..<min(from + within, main.count) {
      let block = recognition.blocks[main[position]]
      guard block.role == .unknown, block.division == nil else { return false }
      guard let enumerator = enumerators[position] else {
        plain += 1
        // Short words above a text are its head and no item.
        if plain > 1
          || position > 0 && position == from && enumerators[position - 1] != nil && style.marks.count < 2
            && isHead(recognition.blocks[main[position - 1]], recognition)
        {
          return false
        }
        isGap = isDots(block, recognition.bytes)
        continue
      }
      if enumerator.value(in: style) == value || isGap && enumerator.value(in: style) ?? 0 > value { return true }
      // Items of a list within the item have paragraphs of their own.
      if within > Self.reach { plain = 0 }
      isGap = false
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
    for (index, block) in recognition.blocks.enumerated() {
      if let cut = firstWithin(block, index, recognition) {
        result += cut
        continue
      }
      let mayBeCut = block.role == .unknown && block.lines.count > 1 && !isVerse(block, recognition)
      var starts = mayBeCut ? starts(in: block, recognition.bytes) : []
      for number in starts.dropFirst() where isDots(block.lines[number - 1], recognition.bytes) {
        starts.append(number - 1)
      }
      starts.sort()
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

  /// `(a) The wheel (1) It turns.` above `(2) It stops.`: the first of a list within an item, on the item's own line.
  private func firstWithin(_ block: Block, _ index: Int, _ recognition: Recognition) -> [Block]? {
    let bytes = recognition.bytes
    guard block.role == .unknown, bytes[block.range.lowerBound] == UInt8(ascii: "("),
      let outer = Enumerator(block.range, bytes), outer.range.count <= 6
    else { return nil }
    let near = outer.range.upperBound..<min(block.lines[0].upperBound, outer.range.upperBound + 80)
    guard let start = bytes[near].firstIndex(of: UInt8(ascii: "(")), start > outer.range.upperBound + 1,
      let first = Enumerator(start..<block.range.upperBound, bytes)?.readings.first(where: { $0.value == 1 }),
      recognition.blocks[(index + 1)...].prefix(2).contains(where: {
        Enumerator($0.range, bytes)?.value(in: first.style) == 2
      })
    else { return nil }
    let head = Block.trimmed(block.range.lowerBound..<start, of: bytes)
    var item = Block(range: head, lines: [head])
    item.gap = block.gap
    item.setting = block.setting
    item.indent = block.indent
    item.division = block.division
    var rest = Block(
      range: start..<block.range.upperBound, lines: [start..<block.lines[0].upperBound] + block.lines.dropFirst())
    rest.gap = 0
    rest.setting = block.setting
    return [item, rest]
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
      } else if number > 0, isDots(block.lines[number - 1], bytes),
        let depth = open.lastIndex(where: { enumerator.value(in: $0.style) ?? 0 > $0.next }),
        let value = enumerator.value(in: open[depth].style)
      {
        open.removeLast(open.count - 1 - depth)
        open[depth].next = value + 1
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
