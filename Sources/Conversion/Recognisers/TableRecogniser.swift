/// Finds tables that are set with blanks: lines whose fields begin or end at the same columns.
struct TableRecogniser: Recogniser {
  static let table = Rule("table.columns", "lines with fields at the same columns, wide blanks or bars between them")
  static let kept = Rule("table.preformatted", "lines with wide blanks in them that make no certain columns")
  static let rules = [table, kept]

  func recognise(_ recognition: inout Recognition) {
    guard recognition.genre.name != "drama" else { return }
    guard recognition.layout.paragraphs != .unwrapped else {
      joinTabbed(&recognition)
      return
    }
    joinFrames(&recognition)
    for index in recognition.mainBlocks {
      let block = recognition.blocks[index]
      guard block.role == .unknown, block.lines.count >= 3 else { continue }
      if isBox(block, recognition.bytes) {
        recognition.blocks[index].role = .preformatted
      } else if let role = role(of: block, recognition.bytes) {
        recognition.blocks[index].role = role
        keepAbove(index, &recognition)
      }
    }
  }

  private func role(of block: Block, _ bytes: [UInt8]) -> Block.Role? {
    if areBarred(block, bytes) { return .table }
    if TableFields.mayBe(block, bytes) {
      let fields = TableFields(block, bytes)
      if fields.share >= 0.75 && fields.areColumns || fields.share >= 0.5 && fields.areParted { return .table }
      if fields.share >= 0.6, fields.haveNumbers, fields.share >= 0.9 || fields.areAccounts || fields.areMany {
        return .preformatted
      }
    }
    return areDittos(block, bytes) ? .preformatted : nil
  }

  /// Where every line is a block: lines with no blank one between them, of which most have a tab amid their words.
  private func joinTabbed(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    guard bytes.contains(0x09) else { return }
    let blocks = recognition.blocks
    var joined: [Block] = []
    joined.reserveCapacity(blocks.count)
    var index = 0
    while index < blocks.count {
      var end = index + 1
      while end < blocks.count, blocks[end].gap == 0, blocks[end].role == .unknown, blocks[end].division == nil {
        end += 1
      }
      let isTabbed = { (number: Int) in bytes[blocks[number].range].contains(0x09) }
      if let last = (index..<end).last(where: isTabbed), last > index, blocks[index].role == .unknown,
        let first = (index...last).first(where: isTabbed), first < last,
        (first...last).count(where: isTabbed) * 5 >= (last - first + 1) * 2
      {
        joined += blocks[index..<first]
        var table = blocks[first]
        table.extend(over: blocks[first...last])
        table.role = .table
        joined.append(table)
        joined += blocks[(last + 1)..<end]
      } else {
        joined += blocks[index..<end]
      }
      index = end
    }
    recognition.blocks = joined
  }

  /// The rows of a table in a frame are one table, also where blank lines stand between them.
  private func joinFrames(_ recognition: inout Recognition) {
    let blocks = recognition.blocks
    var joined: [Block] = []
    var index = 0
    while index < blocks.count {
      var end = index + 1
      if isFramed(blocks[index], recognition.bytes) {
        while end < blocks.count, isFramed(blocks[end], recognition.bytes) { end += 1 }
      }
      var block = blocks[index]
      if end > index + 1 { block.extend(over: blocks[index..<end]) }
      joined.append(block)
      index = end
    }
    if joined.count < blocks.count { recognition.blocks = joined }
  }

  /// Whether each line begins and ends with a bar, or is a rule that crosses bars.
  private func isFramed(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.role == .unknown, "|+".utf8.contains(bytes[block.range.lowerBound]), block.division == nil else {
      return false
    }
    return block.lines.allSatisfy {
      "|+".utf8.contains(bytes[$0.lowerBound]) && "|+".utf8.contains(bytes[$0.upperBound - 1]) && $0.count > 2
    }
  }

  /// `| Book | Written at |`: as many bars in each line.
  private func areBarred(_ block: Block, _ bytes: [UInt8]) -> Bool {
    let bar = UInt8(ascii: "|")
    guard bytes[block.range.lowerBound] == bar else { return false }
    let bars = block.lines.map { line in bytes[line].count { $0 == bar } }
    return bars[0] >= 3 && bars.allSatisfy { $0 == bars[0] }
      && block.lines.allSatisfy { bytes[$0.lowerBound] == bar && bytes[$0.upperBound - 1] == bar }
  }

  /// `Leeds ,, ,, 53,000`: most rows repeat what stands above by marks.
  private func areDittos(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.lines.count { NoVerse.holdsDittos($0, bytes) } * 2 >= block.lines.count
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
