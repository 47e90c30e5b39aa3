/// Finds the letters that follow the first in a document with no head between them: below what closes one stands the
/// dateline of the next, and below that somebody is called upon.
struct EnclosedLetterRecogniser: Recogniser {
  static let letter = Rule(
    "division.letter", "a dateline behind a signature, with a paragraph below it that calls upon the reader")
  static let rules = [letter]

  func recognise(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    guard main.count >= 4 else { return }
    for position in main.indices.dropFirst(2).dropLast() {
      let block = recognition.blocks[main[position]]
      guard block.role == .unknown, block.division == nil, block.lines.count <= 2, block.count <= 160,
        recognition.bytes[block.range].contains(where: NoteMarker.isDigit),
        callsUpon(main[(position + 1)...], recognition), OpeningRecogniser.isDateline(block, recognition)
      else { continue }
      // `[Translation.]` above it belongs to it.
      var start = position
      while start > 1, isRemark(main[start - 1], recognition) { start -= 1 }
      guard recognition.blocks[main[start]].division == nil, isClosed(main[..<start], recognition) else { continue }
      recognition.blocks[main[start]].division = Division(level: HeadWording.chapter, type: "letter")
    }
  }

  private func isRemark(_ index: Int, _ recognition: Recognition) -> Bool {
    recognition.blocks[index].role == .remark && recognition.blocks[index].division == nil
  }

  /// Whether the paragraph below, remarks left out, begins with `Sir:` or its like.
  private func callsUpon(_ below: ArraySlice<Int>, _ recognition: Recognition) -> Bool {
    guard let next = below.prefix(3).first(where: { recognition.blocks[$0].role != .remark }) else { return false }
    let block = recognition.blocks[next]
    return block.role == .unknown && block.division == nil
      && OpeningRecogniser.addressesRunIn(block, recognition.bytes)
  }

  /// Whether a name or a person to whom something goes stands right above.
  private func isClosed(_ above: ArraySlice<Int>, _ recognition: Recognition) -> Bool {
    guard let last = above.last else { return false }
    let block = recognition.blocks[last]
    guard block.role == .unknown, block.count <= 200, block.lines.count <= 4 else { return false }
    return Addressee.isOne(block, recognition.bytes) || block.setting == .right
      || !ClosingRecogniser.names(of: block, recognition).isEmpty
  }
}
