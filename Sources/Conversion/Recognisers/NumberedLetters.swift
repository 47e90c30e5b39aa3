internal import TEI

/// Finds the heads of letters as scholarly editions have them: `1104. TO A. CARTER`, with the date on the line below.
enum NumberedLetters {
  private typealias Found = (index: Int, number: Int, written: String)

  /// Parts such heads from their datelines, and gives them their divisions.
  static func cut(_ recognition: inout Recognition) {
    var run: [Found] = []
    for index in recognition.mainBlocks {
      guard let (number, written) = head(recognition.blocks[index], recognition) else { continue }
      // Where the numbers begin anew, the editor's notes follow.
      if let last = run.last, number <= last.number || number - last.number > 40 { break }
      run.append((index, number, written))
    }
    guard run.count >= 2 else { return }
    for found in run.reversed() {
      let block = recognition.blocks[found.index]
      var head = Block(range: block.lines[0], lines: [block.lines[0]])
      (head.gap, head.setting, head.role) = (max(1, block.gap), block.setting, .head)
      head.division = Division(level: HeadWording.chapter, type: "letter", number: found.written)
      var date = Block(range: block.lines[1], lines: [block.lines[1]])
      (date.gap, date.setting, date.role) = (0, block.setting, .dateline)
      recognition.replace(found.index, by: [head, date])
    }
  }

  /// Two lines: a number with a name in capitals, and a date.
  private static func head(_ block: Block, _ recognition: Recognition) -> (Int, String)? {
    let bytes = recognition.bytes
    guard block.role == .unknown, block.lines.count == 2, block.count <= 160, block.gap > 0,
      NoteMarker.isDigit(bytes[block.range.lowerBound])
    else { return nil }
    let line = block.lines[0]
    let digits = bytes[line].prefix { NoteMarker.isDigit($0) }
    guard digits.count <= 5, digits.endIndex + 2 < line.upperBound, bytes[digits.endIndex] == UInt8(ascii: "."),
      TextShape(digits.endIndex..<line.upperBound, bytes).isAllCapitals,
      OpeningRecogniser.isDateline(Block(range: block.lines[1], lines: [block.lines[1]]), recognition)
    else { return nil }
    let written = String(decoding: digits, as: UTF8.self)
    return Int(written).map { ($0, written) }
  }
}
