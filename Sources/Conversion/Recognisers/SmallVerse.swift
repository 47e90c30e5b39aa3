/// Finds poems whose lines begin with small letters, as Italian and Spanish ones and many of our time do: a text made
/// of short blocks of which no line is filled and half end with a mark.
enum SmallVerse {
  /// - Returns: how many of the text's lines are such verse, if most are.
  static func find(_ candidates: [Int], _ recognition: inout Recognition) -> Int? {
    var verse: [Int] = []
    var lines = 0
    var verseLines = 0
    for index in candidates {
      let block = recognition.blocks[index]
      lines += block.lines.count
      guard isVerse(block, recognition) else { continue }
      verse.append(index)
      verseLines += block.lines.count
    }
    guard verseLines >= 8, verseLines * 2 >= lines else { return nil }
    for index in verse { recognition.blocks[index].role = .stanza }
    // In a poem a stanza may end without a mark, and lines of as many syllables look filled.
    for index in candidates where recognition.blocks[index].role == .unknown {
      let block = recognition.blocks[index]
      let isBeside = [index - 1, index + 1].contains {
        recognition.blocks.indices.contains($0) && recognition.blocks[$0].role == .stanza
      }
      guard isBeside, block.lines.count <= 40, NoVerse(block, recognition.bytes) == nil,
        block.lines.allSatisfy({ recognition.bytes[$0].count { $0 & 0xC0 != 0x80 } <= 64 })
      else { continue }
      recognition.blocks[index].role = .stanza
    }
    return verseLines
  }

  private static func isVerse(_ block: Block, _ recognition: Recognition) -> Bool {
    guard block.lines.count <= 40, block.setting == .flush || block.setting == .inset, block.division == nil else {
      return false
    }
    let bytes = recognition.bytes
    var marked = 0
    var filled = 0
    var small = 0
    var widths: [Int] = []
    for line in block.lines {
      let verse = withoutNumber(line, bytes)
      let width = bytes[verse].count { $0 & 0xC0 != 0x80 }
      guard width <= 64 else { return false }
      widths.append(width)
      if let last = bytes[verse].last, ",;:.!?".utf8.contains(last) || last == 0xA6 { marked += 1 }
      if VerseRecogniser.firstLetter(verse, bytes) == false { small += 1 }
    }
    let most = max(recognition.layout.measure, widths.max() ?? 0)
    for (width, next) in zip(widths, block.lines.dropFirst())
    where width + 1 + bytes[next].prefix(while: { $0 > 0x20 }).count(where: { $0 & 0xC0 != 0x80 }) > most {
      filled += 1
    }
    return marked * 4 >= block.lines.count && small * 3 >= block.lines.count && filled * 2 <= block.lines.count - 1
      && NoVerse(block, bytes) == nil
  }

  /// A line without the number that counts the verses in its margin.
  private static func withoutNumber(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, NoteMarker.isDigit(bytes[end - 1]) { end -= 1 }
    guard end < line.upperBound, end - 3 > line.lowerBound, bytes[end - 1] == 0x20, bytes[end - 3] == 0x20 else {
      return line
    }
    return Block.trimmed(line.lowerBound..<end, of: bytes)
  }
}
