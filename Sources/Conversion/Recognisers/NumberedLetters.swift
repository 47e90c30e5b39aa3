internal import TEI

/// Finds the heads of letters as scholarly editions have them: `1104. TO A. CARTER`, with the date on the line below.
enum NumberedLetters {
  private typealias Found = (index: Int, number: Int, written: String)

  /// The head of a year may hold them.
  private static let level = HeadWording.chapter + 1

  /// Parts such heads from their datelines, and gives them their divisions.
  static func cut(_ recognition: inout Recognition) {
    var run: [Found] = []
    var isBelowHead = false
    for index in recognition.mainBlocks {
      guard let (number, written) = head(recognition.blocks[index], recognition) else {
        isBelowHead = false
        continue
      }
      // One below the other: a table of contents.
      if isBelowHead { return }
      isBelowHead = recognition.blocks[index].lines.count == 1
      // Where the numbers begin anew, the editor's notes follow.
      if let last = run.last, number <= last.number || number - last.number > 40 { break }
      run.append((index, number, written))
    }
    guard run.count >= 2 else { return }
    for found in run.reversed() {
      let block = recognition.blocks[found.index]
      var head = Block(range: block.lines[0], lines: [block.lines[0]])
      (head.gap, head.setting, head.role) = (max(1, block.gap), block.setting, .head)
      head.division = Division(level: Self.level, type: "letter", number: found.written)
      guard block.lines.count > 1 else {
        recognition.blocks[found.index] = head
        continue
      }
      var date = Block(range: block.lines[1], lines: [block.lines[1]])
      (date.gap, date.setting, date.role) = (0, block.setting, .dateline)
      recognition.replace(found.index, by: [head, date])
    }
  }

  /// Two lines, a number with a name in capitals and a date; or one, `12. To Anna Carter`, `XII.--TO ANNA CARTER.`
  private static func head(_ block: Block, _ recognition: Recognition) -> (Int, String)? {
    let bytes = recognition.bytes
    guard block.role == .unknown, block.lines.count <= 2, block.count <= 160,
      block.gap > 0 || block.range.lowerBound == recognition.blocks.first?.range.lowerBound,
      NoteMarker.isDigit(bytes[block.range.lowerBound]) || "IVXLC".utf8.contains(bytes[block.range.lowerBound])
    else { return nil }
    let first = bytes[block.lines[0]].first { !NoteMarker.isDigit($0) && !"IVXLC".utf8.contains($0) }
    guard first == UInt8(ascii: ".") else { return nil }
    let line = OpeningRecogniser.withoutMarkers(block.lines[0], recognition)
    let digits = bytes[line].prefix { NoteMarker.isDigit($0) || "IVXLC".utf8.contains($0) }
    var end = digits.endIndex
    guard digits.count <= 7, end + 2 < line.upperBound, bytes[end] == UInt8(ascii: ".") else { return nil }
    while end < line.upperBound, bytes[end] < 0x41 { end += 1 }
    guard end < line.upperBound else { return nil }
    let name = end..<line.upperBound
    if block.lines.count == 2 {
      guard TextShape(name, bytes).isAllCapitals,
        OpeningRecogniser.isDateline(Block(range: block.lines[1], lines: [block.lines[1]]), recognition)
      else { return nil }
    } else {
      let wording = SignatureWording(name, bytes)
      guard line.count <= 80, wording.addresses, wording.isAllNames else { return nil }
    }
    let written = String(decoding: digits, as: UTF8.self)
    return (Int(written) ?? RomanNumeral(written)?.value).map { ($0, written) }
  }
}
