/// Finds what goes on with the stanzas beside it: stanzas that fill the measure or were taken for heads, and lines by
/// themselves between what is printed in the margin.
enum VerseRuns {
  static func join(_ recognition: inout Recognition, isPoem: Bool) {
    let main = recognition.mainBlocks
    for (position, index) in main.enumerated() {
      let block = recognition.blocks[index]
      guard block.role == .unknown || block.role == .head && block.division?.number == nil, block.lines.count <= 40,
        !"[({".utf8.contains(recognition.bytes[block.range.lowerBound])
      else { continue }
      let beside = Neighbours(position, main, recognition)
      guard beside.stanzas > 0, NoVerse(block, recognition.bytes) == nil else { continue }
      let goesOn =
        block.lines.count == 1 && block.setting != .paragraph
        ? isLine(block, beside, recognition.bytes) : isStanza(block, beside, recognition.bytes, isPoem: isPoem)
      guard goesOn else { continue }
      recognition.blocks[index].role = .stanza
      recognition.blocks[index].division = nil
    }
  }

  /// Whether all lines begin as those of the stanzas do, in the same column.
  private static func isStanza(_ block: Block, _ beside: Neighbours, _ bytes: [UInt8], isPoem: Bool) -> Bool {
    let isAmid = isPoem && beside.stanzas == 2 && block.role == .unknown
    let column = Inset.column(of: block.lines[block.lines.count - 1], bytes)
    guard block.setting != .paragraph || isAmid, isAmid || abs(column - beside.column) <= 4,
      block.role != .head || beside.column > 0 && (block.setting != .centred || beside.notes > 0)
    else { return false }
    let letters = block.lines.compactMap { VerseRecogniser.firstLetter($0, bytes) }
    return letters.count(where: { $0 }) * 8 >= letters.count * 7 && !letters.isEmpty
      && block.lines.allSatisfy { bytes[$0].count { $0 & 0xC0 != 0x80 } < 80 }
  }

  /// Whether a line by itself is one of the verses: in the same column, between two stanzas or beside a note in the
  /// margin, and set as no title is.
  private static func isLine(_ block: Block, _ beside: Neighbours, _ bytes: [UInt8]) -> Bool {
    guard beside.column > 0, block.count >= 20, block.count < 120,
      abs(Inset.column(of: block.lines[0], bytes) - beside.column) <= 4,
      beside.notes > 0 || beside.stanzas == 2 && block.role == .unknown, beside.notes > 0 || block.setting != .centred
    else { return false }
    // `40 And gleaming-drink poured`: what counts the lines stands before the first letter.
    return VerseRecogniser.firstLetter(block.range, bytes) == true && !TextShape(block.range, bytes).isAllCapitals
  }

  /// The stanzas above and below a block; notes in the margin may stand between.
  private struct Neighbours {
    private(set) var stanzas = 0
    private(set) var notes = 0
    private(set) var column = 0

    init(_ position: Int, _ main: [Int], _ recognition: Recognition) {
      for step in [-1, 1] {
        var neighbour = position + step
        var passed = 0
        var steps = 0
        while main.indices.contains(neighbour), steps < 4, recognition.blocks[main[neighbour]].role == .remark {
          // Notes in the margin stand in braces.
          let note = recognition.blocks[main[neighbour]].range
          if recognition.bytes[note.lowerBound] == UInt8(ascii: "{") { passed += 1 }
          neighbour += step
          steps += 1
        }
        guard main.indices.contains(neighbour), recognition.blocks[main[neighbour]].role == .stanza else { continue }
        if stanzas == 0 {
          let line = recognition.blocks[main[neighbour]].lines.last!
          column = Inset.column(of: Inset.withoutPageMark(line, recognition.bytes), recognition.bytes)
        }
        stanzas += 1
        notes += passed
      }
    }
  }
}
