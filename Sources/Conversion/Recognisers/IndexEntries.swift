/// Finds the entries of an index where every line is a paragraph: many lines with no blank one between them, most
/// of which end with the number of a page.
enum IndexEntries {
  /// A run of fewer lines is something else.
  private static let least = 12

  static func find(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    var start = 0
    while start < main.count {
      var end = start + 1
      while end < main.count, recognition.blocks[main[end]].gap == 0 { end += 1 }
      let run = main[start..<end]
      if run.count >= least, areEntries(run, recognition) {
        for index in run { recognition.blocks[index].role = .item }
      }
      start = end
    }
  }

  private static func areEntries(_ run: ArraySlice<Int>, _ recognition: Recognition) -> Bool {
    var numbered = 0
    for index in run {
      let block = recognition.blocks[index]
      guard block.role == .unknown, block.division == nil, block.count <= 800 else { return false }
      if endsWithPage(recognition.bytes[block.range]) { numbered += 1 }
    }
    return numbered * 3 >= run.count * 2
  }

  /// `Reading room, 76; at Malden, 77.`: a mark or a blank before the last number.
  private static func endsWithPage(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.last.map { ".;,".utf8.contains($0) } == true ? line.dropLast() : line
    let digits = text.suffix(4).reversed().prefix { NoteMarker.isDigit($0) }
    guard (1...3).contains(digits.count) else { return false }
    let before = text.dropLast(digits.count)
    // `35-37`, `35–37`
    guard let mark = before.last, mark == 0x20 || mark == UInt8(ascii: "-") || mark == 0x93 else { return false }
    return before.contains { NoteMarker.isLetter($0) || $0 >= 0xC3 && $0 != 0xE2 }
  }
}
