internal import TEI

/// Lays speeches over speakers and what they say.
struct DramaMarkup: Recogniser {
  static let rules = DramaRecogniser.rules
  let cast: CastOfPlay

  func recognise(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    var cast = cast
    let lines = main.filter { recognition.blocks[$0].role == .verse }.map { recognition.blocks[$0].range }
    let numbers = VerseLineNumbers(lines, recognition.bytes)
    var position = 0
    while position < main.count {
      let block = recognition.blocks[main[position]]
      switch block.role {
      case .speaker:
        var end = position + 1
        while end < main.count, isSpoken(recognition.blocks[main[end]]), main[end] == main[end - 1] + 1 { end += 1 }
        let last = recognition.blocks[main[end - 1]]
        let who = cast.who(recognition.text(block)).map { [Span.Attribute("who", $0)] } ?? []
        recognition.lay("sp", block.range.lowerBound..<last.range.upperBound, .group, DramaRecogniser.speech, who)
        speaker(block.range, &recognition)
        position += 1
        continue
      case .verse: verse(position, main, numbers, &recognition)
      case .speech: recognition.lay("p", block.range, .block, DramaRecogniser.speech)
      case .stage: recognition.lay("stage", block.range, .block, DramaRecogniser.stage)
      default: break
      }
      position += 1
    }
  }

  /// A line; one that begins far in, below a speaker, ends the line that the one before began.
  private func verse(_ position: Int, _ main: [Int], _ numbers: VerseLineNumbers, _ recognition: inout Recognition) {
    let range = recognition.blocks[main[position]].range
    var attributes: [Span.Attribute] = []
    if let number = numbers.numbers[range.lowerBound] { attributes.append(.init("n", recognition.source.text(number))) }
    func isFirst(_ position: Int) -> Bool {
      position > 1 && recognition.blocks[main[position - 1]].role == .speaker
        && recognition.blocks[main[position - 2]].role == .verse
    }
    if isFirst(position), isFarIn(range, below: recognition.blocks[main[position - 2]].range, recognition) {
      attributes.append(.init("part", "F"))
    } else if position + 2 < main.count, isFirst(position + 2), recognition.blocks[main[position + 2]].role == .verse,
      isFarIn(recognition.blocks[main[position + 2]].range, below: range, recognition)
    {
      attributes.append(.init("part", "I"))
    }
    recognition.lay("l", range, .block, DramaRecogniser.speech, attributes)
    recognition.lay(lineNumber: numbers.numbers[range.lowerBound])
  }

  private func isFarIn(_ line: Range<Int>, below other: Range<Int>, _ recognition: Recognition) -> Bool {
    let start = Inset.column(of: other, recognition.bytes)
    let end = start + recognition.bytes[other].count { $0 & 0xC0 != 0x80 }
    let column = Inset.column(of: line, recognition.bytes)
    return column >= start + 8 && abs(column - end) <= 12
  }

  /// The name, and what stands in brackets behind it as a direction.
  private func speaker(_ range: Range<Int>, _ recognition: inout Recognition) {
    let bytes = recognition.bytes
    var end = range.upperBound
    if let bracket = bytes[range].firstIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }),
      let close = DirectionRecogniser.close(of: bracket, range.upperBound, bytes), close - bracket > 3,
      recognition.isFree(bracket..<bracket + 1),
      !bytes[close..<range.upperBound].contains(where: NoteMarker.isLetter)
    {
      end = bracket
      // `(_aside_)` has its marks of emphasis within, `_(aside)_` without.
      if end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "_"),
        bytes[close..<range.upperBound].contains(UInt8(ascii: "_"))
      {
        end -= 1
      }
    }
    let name = Block.trimmed(range.lowerBound..<end, of: bytes)
    guard !name.isEmpty, end < range.upperBound else {
      recognition.lay("speaker", range, .block, DramaRecogniser.speaker)
      return
    }
    recognition.lay("speaker", name, .block, DramaRecogniser.speaker)
    recognition.lay("stage", end..<range.upperBound, .block, DirectionRecogniser.direction)
  }

  private func isSpoken(_ block: Block) -> Bool {
    block.division == nil && (block.role == .verse || block.role == .speech || block.role == .stage)
  }
}
