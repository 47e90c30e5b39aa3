/// Cuts long blocks of prose in which no blank line parts paragraphs: a line that stops short of the measure ends one.
///
/// So Bibles are set whose verses bear no numbers, and novels whose dialogue begins with dashes.
struct TightParagraphs: Recogniser {
  static let rules: [Rule] = []

  func recognise(_ recognition: inout Recognition) {
    let genre = recognition.genre.name
    guard recognition.layout.paragraphs == .spaced, genre == "document" || genre == "prose" else { return }
    // Where most of a text has its blank lines, a long paragraph is one.
    var lines = 0
    var long = 0
    for index in recognition.mainBlocks {
      let count = recognition.blocks[index].lines.count
      lines += count
      if count >= 30, recognition.blocks[index].role == .unknown { long += count }
    }
    guard long * 3 >= lines * 2 else { return }
    var result: [Block] = []
    result.reserveCapacity(recognition.blocks.count)
    for block in recognition.blocks {
      guard block.role == .unknown, block.lines.count >= 30, let starts = starts(of: block, recognition) else {
        result.append(block)
        continue
      }
      for (start, end) in zip(starts, starts.dropFirst() + [block.lines.count]) {
        var part = Block(
          range: block.lines[start].lowerBound..<block.lines[end - 1].upperBound, lines: Array(block.lines[start..<end])
        )
        part.gap = start == 0 ? block.gap : 0
        part.setting = block.setting
        part.indent = block.indent
        part.division = start == 0 ? block.division : nil
        result.append(part)
      }
    }
    recognition.blocks = result
  }

  /// The lines with which paragraphs begin; `nil` where most lines are not filled, so that a short one says nothing.
  private func starts(of block: Block, _ recognition: Recognition) -> [Int]? {
    let bytes = recognition.bytes
    let measure = recognition.layout.measure
    var starts = [0]
    var filled = 0
    for (number, (line, next)) in zip(block.lines, block.lines.dropFirst()).enumerated() {
      let end = bytes[line].count { $0 & 0xC0 != 0x80 } + Inset.column(of: line, bytes)
      let room = measure - end - 1 - bytes[next].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
      if room < 3 { filled += 1 }
      guard begins(next, bytes) else { continue }
      let isDash = bytes[next.lowerBound] == UInt8(ascii: "-") || bytes[next].starts(with: [0xE2, 0x80, 0x94])
      let isEnd = TextShape(line.suffix(8), bytes).endsSentence || bytes[line].last == UInt8(ascii: ";")
      if isEnd ? room >= 3 || isDash : room >= 12 { starts.append(number + 1) }
    }
    return starts.count > 1 && filled * 10 >= (block.lines.count - 1) * 4 ? starts : nil
  }

  /// Whether a line begins as a sentence does: with a capital, a figure, a dash or a quotation mark.
  private func begins(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    for scalar in Scalars(bytes[line].prefix(8)) {
      let kind = LetterKind(scalar)
      if kind.contains(.letter) { return kind.contains(.capital) }
      if (0x30...0x39).contains(scalar.value) { return true }
    }
    return true
  }
}
