/// Finds stanzas by those beside them: lines between two stanzas that are not filled, or as many as a neighbour has; and
/// verses with a blank line behind each.
enum AmidStanzas {
  static func find(_ recognition: inout Recognition) {
    joinSpaced(&recognition)
    let main = recognition.mainBlocks
    for index in main { take(index, &recognition) }
    for index in main.reversed() { take(index, &recognition) }
  }

  private static func take(_ index: Int, _ recognition: inout Recognition) {
    let block = recognition.blocks[index]
    guard block.role == .unknown, block.division == nil, (2...60).contains(block.lines.count),
      block.count < block.lines.count * 100, block.setting == .flush || block.setting == .inset
    else { return }
    let above = stanza(index - 1, recognition)
    let below = stanza(index + 1, recognition)
    guard above != nil || below != nil else {
      // In a book of poems a stanza may stand alone, and be as wide as any line of it.
      if recognition.genre.name == "verse", isPoem(block, recognition.bytes) {
        recognition.blocks[index].role = .stanza
      }
      return
    }
    let bytes = recognition.bytes
    let neighbours = [above, below].compactMap(\.self)
    let widest = neighbours.map { width(of: $0, bytes) }.max() ?? 0
    let own = width(of: block, bytes)
    guard own <= widest + 12, NoVerse(block, bytes) == nil, !"[({*".utf8.contains(bytes[block.range.lowerBound]) else {
      return
    }
    let isLike = neighbours.contains { $0.lines.count == block.lines.count && $0.setting == block.setting }
    let isLoose = areLoose(block.lines, recognition)
    let isVerse =
      neighbours.count == 2
      ? isLoose || isLike && begins(block, as: neighbours, bytes)
      : isLike && isLoose && begins(block, as: neighbours, bytes)
        && (block.lines.count > 2 || block.setting == .inset && own * 2 > widest)
    if isVerse { recognition.blocks[index].role = .stanza }
  }

  private static func stanza(_ index: Int, _ recognition: Recognition) -> Block? {
    guard recognition.blocks.indices.contains(index), recognition.blocks[index].role == .stanza,
      recognition.blocks[index].lines.count > 1
    else { return nil }
    return recognition.blocks[index]
  }

  /// Four lines at least, short ones, all with capitals.
  private static func isPoem(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.lines.count >= 4 && width(of: block, bytes) < 64 && NoVerse(block, bytes) == nil
      && block.lines.allSatisfy { VerseRecogniser.firstLetter($0, bytes) == true }
  }

  private static func width(of block: Block, _ bytes: [UInt8]) -> Int {
    block.lines.map { line in bytes[line].count { $0 & 0xC0 != 0x80 } }.max() ?? 0
  }

  /// Whether every line breaks off well before the measure.
  private static func areLoose(_ lines: [Range<Int>], _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    return zip(lines, lines.dropFirst()).allSatisfy { line, next in
      let end = bytes[line].count { $0 & 0xC0 != 0x80 } + Inset.column(of: line, bytes)
      let word = bytes[next].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
      return end + 1 + word <= recognition.layout.measure
    }
  }

  /// Whether all lines begin with capitals, or those of a neighbour begin small as well.
  private static func begins(_ block: Block, as neighbours: [Block], _ bytes: [UInt8]) -> Bool {
    let isSmall = { (block: Block) in block.lines.contains { VerseRecogniser.firstLetter($0, bytes) == false } }
    return !isSmall(block) || neighbours.contains(where: isSmall)
  }

  /// Verses with a blank line behind each, below words that announce them: short lines, a third of which begin small.
  private static func joinSpaced(_ recognition: inout Recognition) {
    let measure = recognition.layout.measure
    guard recognition.layout.paragraphs == .spaced, measure >= 60 else { return }
    var index = 1
    while index < recognition.blocks.count {
      defer { index += 1 }
      guard isSpaced(index, measure, recognition), announces(recognition.blocks[index - 1], recognition.bytes) else {
        continue
      }
      var end = index + 1
      // Prose that goes on between the verses stands in a column of its own.
      let column = recognition.blocks[index].indent
      while end < recognition.blocks.count, isSpaced(end, measure, recognition),
        recognition.blocks[end].indent == column
      {
        end += 1
      }
      let small = recognition.blocks[index..<end].count {
        VerseRecogniser.firstLetter($0.range, recognition.bytes) == false
      }
      guard end - index >= 4, small * 3 >= end - index else { continue }
      recognition.join(index...end - 1)
      recognition.blocks[index].role = .stanza
    }
  }

  private static func isSpaced(_ index: Int, _ measure: Int, _ recognition: Recognition) -> Bool {
    let block = recognition.blocks[index]
    guard block.role == .unknown, block.lines.count == 1, block.gap == 1, (12...90).contains(block.count) else {
      return false
    }
    let bytes = recognition.bytes
    return bytes[block.range].count { $0 & 0xC0 != 0x80 } * 3 <= measure * 2
      && VerseRecogniser.firstLetter(block.lines[0], bytes) != nil
  }

  private static func announces(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.role == .unknown && block.count > 60 && bytes[block.range.upperBound - 1] == UInt8(ascii: ":")
  }
}
