/// Lays tables over lines in columns, verses of scripture over theirs, and keeps the blanks of preformatted lines.
struct TableMarkup: Recogniser {
  static let rules = TableRecogniser.rules + ScriptureRecogniser.rules

  func recognise(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    for index in main {
      let block = recognition.blocks[index]
      switch block.role {
      case .table: table(block, &recognition)
      case .preformatted:
        // The blanks before the first line are part of its setting, but where a division begins with that line.
        var start = block.range.lowerBound
        if index != main.first, block.division == nil {
          while start > 0, recognition.bytes[start - 1] == 0x20 || recognition.bytes[start - 1] == 0x09 { start -= 1 }
        }
        recognition.lay(
          "ab", start..<block.range.upperBound, .block, TableRecogniser.kept,
          [.init("type", "preformatted"), .init("xml:space", "preserve")])
      case .scriptureVerse:
        var attributes: [Span.Attribute] = [.init("type", "verse")]
        if let number = VerseNumber(block.range.lowerBound, block.range.upperBound, recognition.bytes) {
          attributes.append(.init("n", number.label))
          recognition.lay("label", number.range, .paragraph, ScriptureRecogniser.verse)
        }
        recognition.lay("ab", block.range, .block, ScriptureRecogniser.verse, attributes)
      default: break
      }
    }
  }

  private func table(_ block: Block, _ recognition: inout Recognition) {
    recognition.lay("table", block.range, .group, TableRecogniser.table)
    for (line, fields) in zip(block.lines, TableFields(block, recognition.bytes).lines) {
      // A row of rules is one cell.
      let cells = fields.isEmpty ? [line] : fields.map(\.range)
      recognition.lay("row", line, .block, TableRecogniser.table)
      for cell in cells { recognition.lay("cell", cell, .paragraph, TableRecogniser.table) }
    }
  }
}
