/// Finds verse where a line is a paragraph: short lines that are set in, begin with capitals, and have no blank line
/// between them.
enum VerseAmidLines {
  static func find(_ recognition: inout Recognition) {
    let blocks = recognition.blocks
    var result: [Block] = []
    var index = 0
    while index < blocks.count {
      var end = index + 1
      var block = blocks[index]
      if block.gap > 0, isVerse(index, recognition) {
        while end < blocks.count, blocks[end].gap == 0, isVerse(end, recognition) { end += 1 }
        let isAlone = end == blocks.count || blocks[end].gap > 0
        if end > index + 1, isAlone, isWhole(index...end - 1, recognition) {
          block.extend(over: blocks[index..<end])
          if NoVerse(block, recognition.bytes) == nil { block.role = .stanza }
        } else {
          end = index + 1
        }
      }
      result.append(block)
      index = end
    }
    if result.count < blocks.count { recognition.blocks = result }
  }

  private static func isVerse(_ index: Int, _ recognition: Recognition) -> Bool {
    let block = recognition.blocks[index]
    guard block.role == .unknown, block.division == nil, block.indent > 0, block.count <= 72, block.lines.count == 1,
      block.setting != .right
    else { return false }
    let bytes = recognition.bytes
    return bytes[block.range].contains(0x20) && VerseRecogniser.firstLetter(block.range, bytes) == true
      && Enumerator(block.range, bytes) == nil
  }

  /// Whether the last line ends as a stanza does, with a mark.
  private static func isWhole(_ lines: ClosedRange<Int>, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    let marked = lines.count { index in
      guard let last = bytes[recognition.blocks[index].range].last else { return false }
      return last >= 0x80 || ",;:.!?\"'-".utf8.contains(last)
    }
    return marked * 2 >= lines.count
  }
}
