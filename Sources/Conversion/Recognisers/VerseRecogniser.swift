internal import TEI

/// Finds poems that are set flush: short lines that all begin with a capital and are not filled.
struct VerseRecogniser: Recogniser {
  static let verse = Rule("verse.lines", "lines that all begin with a capital and stop before the measure")
  static let rules = [verse]

  func recognise(_ recognition: inout Recognition) {
    guard recognition.layout.paragraphs != .unwrapped else { return }
    find(&recognition)
    guard recognition.blocks.contains(where: { $0.role == .stanza }) else { return }
    AmidStanzas.find(&recognition)
    StanzaCuts.apply(&recognition)
    BesideVerse.settle(&recognition)
    PoemTitles.find(&recognition)
  }

  private func find(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks.filter { recognition.blocks[$0].role == .unknown }
    var shapes: [(index: Int, isVerse: Bool)] = []
    var lines = 0
    var verse = 0
    for index in main where recognition.blocks[index].lines.count >= 2 {
      let block = recognition.blocks[index]
      let isVerse = isVerse(block, recognition)
      lines += block.lines.count
      if isVerse { verse += block.lines.count }
      shapes.append((index, isVerse))
    }
    // In a text of verse two lines are a couplet; in prose they may be anything.
    let profile = recognition.settings.profile
    var isPoem = profile == "verse" || Genre.allows("verse", profile) && verse * 2 > lines && verse >= 8
    if !isPoem, Genre.allows("verse", profile), recognition.genre.name == "document",
      let small = SmallVerse.find(shapes.map(\.index), &recognition)
    {
      (isPoem, verse) = (true, small)
    }
    if isPoem {
      recognition.genre = Genre(
        name: "verse", evidence: "\(verse) of \(lines) lines stop before the measure, as verse does")
    }
    for shape in shapes where shape.isVerse {
      let block = recognition.blocks[shape.index]
      guard isPoem || block.lines.count >= 4 else { continue }
      // In prose hardly a line may be full: verses of scripture begin with capitals too.
      if verse * 4 < lines, loose(block, recognition) * 4 < (block.lines.count - 1) * 3 { continue }
      recognition.blocks[shape.index].role = .stanza
    }
    let stanzas = recognition.mainBlocks.reduce(0) { count, index in
      count + (recognition.blocks[index].role == .stanza ? recognition.blocks[index].lines.count : 0)
    }
    if !isPoem, stanzas > lines * 2, stanzas >= 8, recognition.genre.name == "document" {
      VerseRuns.join(&recognition, isPoem: false)
      joinLines(main, &recognition)
    }
    guard isPoem else {
      AmidProse.find(shapes.map(\.index), &recognition)
      return
    }
    VerseRuns.join(&recognition, isPoem: true)
    joinLines(main, &recognition)
  }

  /// A line by itself between stanzas is verse.
  private func joinLines(_ main: [Int], _ recognition: inout Recognition) {
    for index in main.dropFirst() where recognition.blocks[index].role == .unknown {
      let block = recognition.blocks[index]
      let isBeside =
        recognition.blocks[index - 1].role == .stanza
        || index + 1 < recognition.blocks.count && recognition.blocks[index + 1].role == .stanza
          && block.setting == .inset && recognition.blocks[index + 1].gap <= 1
      guard block.lines.count == 1, isBeside, block.count < 120, endsAsVerse(block, recognition.bytes),
        // `{A son is born to him.}` stands beside the poem.
        !"{[(".utf8.contains(recognition.bytes[block.range.lowerBound]), NoVerse(block, recognition.bytes) == nil
      else { continue }
      recognition.blocks[index].role = .stanza
    }
  }

  /// With a mark, or after some words: `Ratcliff` between two poems is the title of the second.
  private func endsAsVerse(_ block: Block, _ bytes: [UInt8]) -> Bool {
    let shape = TextShape(block.range, bytes)
    let end = bytes[block.range].suffix(3)
    return shape.words >= 4 || shape.endsSentence || shape.endsWithComma || end.last == UInt8(ascii: "-")
      || end.elementsEqual("—".utf8)
  }

  private func isVerse(_ block: Block, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    var capitals = 0
    var small = 0
    var width = 0
    for line in block.lines {
      width += bytes[line].count { $0 & 0xC0 != 0x80 }
      guard let first = Self.firstLetter(line, bytes) else { continue }
      if first { capitals += 1 } else { small += 1 }
    }
    let lines = block.lines.count
    guard capitals >= 2, small * 8 <= capitals, width < lines * 64, NoVerse(block, bytes) == nil else { return false }
    return loose(block, recognition) * 3 >= lines - 1
  }

  /// How many lines stop where the next word would have fitted.
  private func loose(_ block: Block, _ recognition: Recognition) -> Int {
    let bytes = recognition.bytes
    return zip(block.lines, block.lines.dropFirst()).count { line, next in
      let end = bytes[line].count { $0 & 0xC0 != 0x80 } + Inset.column(of: line, bytes)
      let word = bytes[next].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
      return end + 1 + word <= recognition.layout.measure
    }
  }

  /// Whether the first letter of a line is a capital; `nil` where there is none, or where the script has no case.
  static func firstLetter(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool? {
    for scalar in Scalars(bytes[line].prefix(24)) {
      let kind = LetterKind(scalar)
      if kind.contains(.letter) { return kind.contains(.capital) ? true : kind.contains(.small) ? false : nil }
    }
    return nil
  }
}
