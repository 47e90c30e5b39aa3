/// Finds tables that are set with blanks: lines whose fields begin or end at the same columns.
struct TableRecogniser: Recogniser {
  static let table = Rule("table.columns", "lines with fields at the same columns, wide blanks or bars between them")
  static let kept = Rule("table.preformatted", "lines with wide blanks in them that make no certain columns")
  static let rules = [table, kept]

  func recognise(_ recognition: inout Recognition) {
    guard recognition.layout.paragraphs != .unwrapped, recognition.genre.name != "drama" else { return }
    for index in recognition.mainBlocks {
      let block = recognition.blocks[index]
      guard block.role == .unknown, block.lines.count >= 3 else { continue }
      if isBox(block, recognition.bytes) {
        recognition.blocks[index].role = .preformatted
        continue
      }
      guard TableFields.mayBe(block, recognition.bytes) else { continue }
      let fields = TableFields(block, recognition.bytes)
      guard fields.share >= 0.6 else { continue }
      if fields.share >= 0.75, fields.areColumns {
        recognition.blocks[index].role = .table
      } else if fields.haveNumbers && (fields.share >= 0.9 || fields.areAccounts || fields.areMany) {
        recognition.blocks[index].role = .preformatted
      }
      if recognition.blocks[index].role != .unknown { keepAbove(index, &recognition) }
    }
  }

  /// Lines within a frame of bars and dashes.
  private func isBox(_ block: Block, _ bytes: [UInt8]) -> Bool {
    let framed = block.lines.count {
      "|+".utf8.contains(bytes[$0.lowerBound]) && "|+".utf8.contains(bytes[$0.upperBound - 1])
    }
    let rules = block.lines.count { line in bytes[line].allSatisfy { "+-=".utf8.contains($0) } }
    if rules >= 2, framed * 10 >= block.lines.count * 9 { return true }
    // `----+------+----` between rows with bars.
    let crossed = block.lines.count { line in
      bytes[line].contains(UInt8(ascii: "+")) && bytes[line].allSatisfy { "+-=| ".utf8.contains($0) }
    }
    guard crossed >= 1 else { return false }
    let barred = block.lines.count { bytes[$0].contains(UInt8(ascii: "|")) }
    return (crossed + barred) * 10 >= block.lines.count * 8
  }

  /// Words that a table breaks off are no head, though they do not end like a sentence.
  private func keepAbove(_ index: Int, _ recognition: inout Recognition) {
    guard index > 0, recognition.blocks[index - 1].role == .head, recognition.blocks[index - 1].division?.type == nil,
      !TextShape(recognition.blocks[index - 1].range, recognition.bytes).isAllCapitals,
      recognition.blocks[index - 1].setting != .centred
    else { return }
    // `Table 3. Exports by year` is its title.
    let words = recognition.text(recognition.blocks[index - 1]).lowercased()
    if ["tab", "табл", "cuadro", "quadro"].contains(where: words.hasPrefix) { return }
    recognition.blocks[index - 1].role = .unknown
    recognition.blocks[index - 1].division = nil
  }
}
