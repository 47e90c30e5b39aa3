/// Finds verse where a line is a paragraph: short lines that are set in, begin with capitals, and have no blank line
/// between them.
enum VerseAmidLines {
  static func find(_ recognition: inout Recognition) {
    var index = recognition.blocks.count - 1
    while index > 0 {
      guard recognition.blocks[index].gap == 0, isVerse(index, recognition) else {
        index -= 1
        continue
      }
      var first = index
      while first > 0, recognition.blocks[first].gap == 0, isVerse(first - 1, recognition) { first -= 1 }
      if first < index, recognition.blocks[first].gap > 0, isWhole(first...index, recognition) {
        recognition.join(first...index)
        if NoVerse(recognition.blocks[first], recognition.bytes) == nil { recognition.blocks[first].role = .stanza }
      }
      index = min(first, index - 1)
    }
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
