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
    // How far the speeches go that have been laid.
    var spokenEnd = 0
    while position < main.count {
      let block = recognition.blocks[main[position]]
      if block.role == .speech || block.role == .verse, block.range.lowerBound >= spokenEnd {
        spokenEnd = soliloquy(position, main, &cast, &recognition)
      }
      switch block.role {
      case .speaker:
        var end = position + 1
        while end < main.count, isSpoken(recognition.blocks[main[end]]), main[end] == main[end - 1] + 1 { end += 1 }
        // Who comes in before the next one speaks is no part of the speech.
        while end > position + 2, isEntrance(recognition.blocks[main[end - 1]], recognition) { end -= 1 }
        let last = recognition.blocks[main[end - 1]]
        let who = cast.who(recognition.text(block)).map { [Span.Attribute("who", $0)] } ?? []
        recognition.lay("sp", block.range.lowerBound..<last.range.upperBound, .group, DramaRecogniser.speech, who)
        spokenEnd = last.range.upperBound
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

  /// What stands below `Хлестаков один.` is his, though no speaker is named.
  ///
  /// - Returns: where it ends.
  private func soliloquy(
    _ position: Int, _ main: [Int], _ cast: inout CastOfPlay, _ recognition: inout Recognition
  ) -> Int {
    var end = position + 1
    while end < main.count, isSpoken(recognition.blocks[main[end]]), main[end] == main[end - 1] + 1 { end += 1 }
    let range = recognition.blocks[main[position]].range.lowerBound..<recognition.blocks[main[end - 1]].range.upperBound
    let above = position > 0 ? recognition.blocks[main[position - 1]].role : .head
    guard recognition.blocks[main[position]].division == nil, above == .stage || above == .head else {
      return range.upperBound
    }
    var attributes: [Span.Attribute] = []
    if position > 0, recognition.blocks[main[position - 1]].role == .stage,
      let name = Soliloquy.name(in: recognition.blocks[main[position - 1]].range, recognition.bytes),
      let who = cast.who(recognition.source.text(name))
    {
      attributes = [.init("who", who)]
    }
    // An excerpt, a prologue: what is spoken, though it is not said by whom.
    recognition.lay("sp", range, .group, DramaRecogniser.speech, attributes)
    return range.upperBound
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
    let goesOn = isFirst(position) && isFarIn(range, below: recognition.blocks[main[position - 2]].range, recognition)
    let isContinued =
      position + 2 < main.count && isFirst(position + 2) && recognition.blocks[main[position + 2]].role == .verse
      && isFarIn(recognition.blocks[main[position + 2]].range, below: range, recognition)
    if goesOn || isContinued { attributes.append(.init("part", goesOn ? isContinued ? "M" : "F" : "I")) }
    recognition.lay("l", range, .block, DramaRecogniser.speech, attributes)
    recognition.lay(lineNumber: numbers.numbers[range.lowerBound])
  }

  private func isEntrance(_ block: Block, _ recognition: Recognition) -> Bool {
    guard block.role == .stage, StageWords.isEntrance(block.lines[0], recognition.bytes) else { return false }
    let first = recognition.bytes[block.range].first(where: NoteMarker.isLetter).map { $0 | 0x20 }
    let second = recognition.bytes[block.range].drop { !NoteMarker.isLetter($0) }.dropFirst().first.map { $0 | 0x20 }
    // `Exit`, `Exeunt` belong to it.
    return !(first == UInt8(ascii: "e") && second == UInt8(ascii: "x"))
  }

  private func isFarIn(_ line: Range<Int>, below other: Range<Int>, _ recognition: Recognition) -> Bool {
    let start = Inset.column(of: other, recognition.bytes)
    let end = start + recognition.bytes[other].count { $0 & 0xC0 != 0x80 }
    let column = Inset.column(of: line, recognition.bytes)
    // Behind a speaker's name on the same line, a wide blank must stand.
    let blanks = recognition.bytes[..<line.lowerBound].suffix(4)
    guard blanks.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else { return false }
    if column >= start + 8 && abs(column - end) <= 12 || column >= 4 && abs(column - end) <= 1 { return true }
    // Old pages set in the second half by blanks that were narrower than the letters: then both make one verse.
    let both = end - start + recognition.bytes[line].count { $0 & 0xC0 != 0x80 }
    return both <= 52 && (column >= start + 8 || start >= 8 && column > start + 2)
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
    // `LE PORTIER, le poursuivant`: the name in capitals, what he does behind a comma in small letters.
    if end == range.upperBound, let comma = bytes[range].firstIndex(of: UInt8(ascii: ",")),
      !bytes[range.lowerBound..<comma].contains(where: { (0x61...0x7A).contains($0) }), comma + 3 < range.upperBound,
      recognition.isFree(comma..<range.upperBound),
      let kind = Scalars(bytes[comma + 1..<range.upperBound]).lazy.map({ LetterKind($0) })
        .first(where: { $0.contains(.letter) }), kind.contains(.small)
    {
      end = comma + 1
    }
    let name = Block.trimmed(range.lowerBound..<end, of: bytes)
    guard !name.isEmpty, end < range.upperBound else {
      recognition.lay("speaker", range, .block, DramaRecogniser.speaker)
      return
    }
    recognition.lay("speaker", name, .block, DramaRecogniser.speaker)
    recognition.lay("stage", Block.trimmed(end..<range.upperBound, of: bytes), .block, DirectionRecogniser.direction)
  }

  private func isSpoken(_ block: Block) -> Bool {
    block.division == nil && (block.role == .verse || block.role == .speech || block.role == .stage)
  }
}
