internal import TEI

/// Finds poems that are set flush: short lines that all begin with a capital and are not filled.
struct VerseRecogniser: Recogniser {
  static let verse = Rule("verse.lines", "lines that all begin with a capital and stop before the measure")
  static let rules = [verse]

  func recognise(_ recognition: inout Recognition) {
    guard recognition.layout.paragraphs != .unwrapped else { return }
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
    let isPoem = profile == "verse" || Genre.allows("verse", profile) && verse * 2 > lines && verse >= 8
    if isPoem {
      recognition.genre = Genre(
        name: "verse", evidence: "\(verse) of \(lines) lines begin with a capital and stop before the measure")
    }
    for shape in shapes where shape.isVerse {
      let count = recognition.blocks[shape.index].lines.count
      guard isPoem || count >= 4 else { continue }
      recognition.blocks[shape.index].role = .stanza
    }
    let stanzas = recognition.mainBlocks.reduce(0) { count, index in
      count + (recognition.blocks[index].role == .stanza ? recognition.blocks[index].lines.count : 0)
    }
    if !isPoem, stanzas > lines * 2, stanzas >= 20, recognition.genre.name == "document" { joinRuns(&recognition) }
    guard isPoem else {
      AmidProse.find(shapes.map(\.index), &recognition)
      return
    }
    joinRuns(&recognition)
    // A line by itself between stanzas is verse.
    for index in main.dropFirst() where recognition.blocks[index].role == .unknown {
      let block = recognition.blocks[index]
      guard block.lines.count == 1, recognition.blocks[index - 1].role == .stanza, block.count < 120,
        // `{A son is born to him.}` stands beside the poem.
        !"{[(".utf8.contains(recognition.bytes[block.range.lowerBound]), NoVerse(block, recognition.bytes) == nil
      else { continue }
      recognition.blocks[index].role = .stanza
    }
  }

  /// Blocks beside stanzas that begin as they do are stanzas, also where they fill the measure or were taken for heads.
  private func joinRuns(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    let bytes = recognition.bytes
    for (position, index) in main.enumerated() {
      let block = recognition.blocks[index]
      guard block.lines.count >= 2, block.lines.count <= 40, block.setting != .paragraph,
        !"[({".utf8.contains(bytes[block.range.lowerBound]),
        block.role == .unknown || block.role == .head && block.division?.number == nil && block.setting != .centred
      else { continue }
      var column: Int?
      for next in [-1, 1] {
        var neighbour = position + next
        while main.indices.contains(neighbour), recognition.blocks[main[neighbour]].role == .remark {
          neighbour += next
        }
        guard main.indices.contains(neighbour), recognition.blocks[main[neighbour]].role == .stanza else { continue }
        column = column ?? Inset.column(of: recognition.blocks[main[neighbour]].lines.last!, bytes)
      }
      guard let column, abs(Inset.column(of: block.lines.last!, bytes) - column) <= 4,
        block.role != .head || column > 0, NoVerse(block, bytes) == nil
      else { continue }
      let letters = block.lines.compactMap { firstLetter($0, bytes) }
      guard letters.count(where: { $0 }) * 8 >= letters.count * 7, !letters.isEmpty,
        block.lines.allSatisfy({ bytes[$0].count { $0 & 0xC0 != 0x80 } < 80 })
      else { continue }
      recognition.blocks[index].role = .stanza
      recognition.blocks[index].division = nil
    }
  }

  private func isVerse(_ block: Block, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    var capitals = 0
    var small = 0
    var width = 0
    for line in block.lines {
      width += bytes[line].count { $0 & 0xC0 != 0x80 }
      guard let first = firstLetter(line, bytes) else { continue }
      if first { capitals += 1 } else { small += 1 }
    }
    let lines = block.lines.count
    guard capitals >= 2, small * 8 <= capitals, width < lines * 64, NoVerse(block, bytes) == nil else { return false }
    var loose = 0
    for (line, next) in zip(block.lines, block.lines.dropFirst()) {
      let end = bytes[line].count { $0 & 0xC0 != 0x80 } + Inset.column(of: line, bytes)
      let word = bytes[next].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
      if end + 1 + word <= recognition.layout.measure { loose += 1 }
    }
    return loose * 3 >= lines - 1
  }

  /// Whether the first letter of a line is a capital; `nil` where there is none, or where the script has no case.
  func firstLetter(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool? {
    for scalar in Scalars(bytes[line].prefix(24)) {
      let kind = LetterKind(scalar)
      if kind.contains(.letter) { return kind.contains(.capital) ? true : kind.contains(.small) ? false : nil }
    }
    return nil
  }
}
