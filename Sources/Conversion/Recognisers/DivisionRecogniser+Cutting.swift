internal import TEI

/// Heads that stand right above their text, with no blank line between.
extension DivisionRecogniser {
  /// `Article 1` on a line above its text, with no blank line between: the line becomes a block by itself.
  func cutOffHeads(_ recognition: inout Recognition) {
    HangingArticles.cut(&recognition)
    var result: [Block] = []
    result.reserveCapacity(recognition.blocks.count)
    let isUnwrapped = recognition.layout.paragraphs == .unwrapped
    let runIn = RunInHead(recognition)
    var isBelowHead = false
    for (index, original) in recognition.blocks.enumerated() {
      var block = original
      if isBelowHead, block.gap == 0 { block.gap = 1 }
      isBelowHead = false
      let first = block.lines[0]
      if block.role == .unknown, let label = runIn.label(of: block) {
        result += runIn.cut(block, behind: label)
        continue
      }
      // A sentence of another text that begins with the number of an article there.
      if block.role == .unknown, block.count > 80, runIn.isQuoted(block) {
        block.role = .paragraph
        result.append(block)
        continue
      }
      guard block.role == .unknown, block.gap > 0 || index == 0 || isUnwrapped,
        first.count <= (recognition.bytes[first.lowerBound] == UInt8(ascii: "<") ? 160 : 60),
        isUnwrapped || block.lines.count > 1, isHeadLine(first, recognition.bytes)
      else {
        result.append(block)
        continue
      }
      if isUnwrapped {
        // The next line is a paragraph already; only the gap is missing, and perhaps that above.
        block.gap = max(1, block.gap)
        result.append(block)
        isBelowHead = true
        continue
      }
      let rest = Block.trimmed(first.upperBound..<block.range.upperBound, of: recognition.bytes)
      let shape = TextShape(rest, recognition.bytes)
      guard shape.endsSentence, shape.words > 6, !ContentsRecogniser.isList(block, recognition.bytes) else {
        result.append(block)
        continue
      }
      var head = Block(range: first, lines: [first])
      head.gap = block.gap
      head.setting = block.setting
      var text = Block(range: rest, lines: Array(block.lines.dropFirst()))
      text.setting = block.setting
      result += [head, text]
    }
    recognition.blocks = result
  }

  /// Whether a line is no more than the name of a part and its number, and perhaps a title.
  func isHeadLine(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    // `Article premier` has no number that could be read.
    guard let division = HeadWording.division(of: Block(range: line, lines: [line]), bytes),
      division.number != nil || division.type == "article"
    else { return false }
    let shape = TextShape(HeadWording.withoutTags(line, bytes), bytes)
    return shape.words <= 3 || shape.isAllCapitals
  }
}
