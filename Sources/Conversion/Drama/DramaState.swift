/// Where in a play the reading is, and how the next block is cut.
struct DramaState {
  enum Place { case outside, cast, scene, speech }

  let evidence: DramaEvidence
  let measure: SpokenLines
  /// How deep the cast stands: beside the acts, or beside what else there is.
  let castLevel: Int
  /// The column at which directions stand by themselves, if nothing else does.
  let directionColumn: Int?
  var place = Place.outside
  /// The words of the cast list in capitals.
  var listed: Set<String> = []
  /// Whether the last speech of several lines was prose: what is said on one line goes with it.
  var isProse = false
  /// How far the lines of the present speech are known to be verse.
  private var verseEnd = 0
  /// Who is named in the directions so far, in capitals.
  var mentioned: Set<String> = []
  /// The last direction, and whether it was the last thing read.
  var direction = 0..<0
  var lastRole = Block.Role.unknown

  init(evidence: DramaEvidence, measure: SpokenLines, castLevel: Int, directionColumn: Int?) {
    self.evidence = evidence
    self.measure = measure
    self.castLevel = castLevel
    self.directionColumn = directionColumn
  }

  var isVerse: Bool { measure.isVerse }

  private static let picture = Array("[Illustration".utf8)

  /// The parts of a block.
  mutating func cut(_ block: Block, _ next: Block?, _ recognition: Recognition) -> [Block] {
    let bytes = recognition.bytes
    if let heads = heads(block, next, recognition) {
      lastRole = .head
      return heads
    }
    // What the printer or the transcriber put in brackets is no direction.
    if block.role == .remark, place == .outside || bytes[block.range].starts(with: Self.picture) { return [block] }
    // `Footnotes` with a rule below: the play is over.
    if block.lines.count == 2, bytes[block.lines[1]].allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") })
    {
      place = .outside
      return [block]
    }
    var block = block
    if block.role == .head, place != .outside || StageWords.isEntrance(block.lines[0], bytes) {
      (block.role, block.division) = (.unknown, nil)
      // `Drum within.` between two speeches: set as a head, and a sentence.
      if place == .speech, block.lines.count == 1, block.count <= 80, bytes[block.range].last == UInt8(ascii: "."),
        evidence.bare == nil,
        evidence.label(block.lines[0], goesOn: DramaEvidence.goesOn(block, next, bytes), bytes).map({
          isKnown($0, block.lines[0], bytes)
        })
          != true
      {
        direct(block.range, bytes)
        lastRole = .stage
        return [part(block.range, .stage, block, 0)]
      }
    }
    if place == .cast {
      guard endsCast(block, next, bytes) else {
        // Far below the list and right above the first act: the title once more.
        if block.gap >= 3, block.lines.count == 1, next?.role == .head { return [block] }
        list(block, recognition)
        return castItems(block, bytes)
      }
      place = .scene
      block.division = Division(level: castLevel, type: "play", number: nil)
    }
    if place == .outside, block.lines.count == 1, StageWords.isEntrance(block.lines[0], bytes),
      next.map({ isSpeaker($0, 0, bytes) }) == true
    {
      place = .scene
    }
    var parts = cut(lines: block, next, bytes)
    if let first = parts.first, first.role != .unknown, block.division != nil { parts[0].division = block.division }
    for part in parts {
      lastRole = part.role
      guard part.role == .stage else { continue }
      direct(part.range, bytes)
      // What stands below is no longer spoken by the one before.
      if part.range.count <= 40 { fall(part.range, bytes) }
    }
    return parts
  }

  private mutating func cut(lines block: Block, _ next: Block?, _ bytes: [UInt8]) -> [Block] {
    var parts: [Block] = []
    if place != .outside, isDirection(block, next, bytes) {
      return [part(block.range, .stage, block, 0)]
    }
    var number = 0
    while number < block.lines.count {
      let line = block.lines[number]
      if let end = directionEnd(block.lines, number, bytes) {
        parts.append(part(line.lowerBound..<block.lines[end].upperBound, .stage, block, number))
        number = end + 1
        continue
      }
      if place != .outside, parts.last?.role != .speaker, isDirection(line, block, number, bytes) {
        parts.append(part(line, .stage, block, number))
        number += 1
        continue
      }
      let goesOn =
        number + 1 < block.lines.count || DramaEvidence.goesOn(block, next, bytes) || evidence.bare?.isSpaced == true
        || callsNote(line, bytes)
        || evidence.areEmphasised && next?.role == .unknown || isLoneName(line, block, next, bytes)
      if goesOn, isName(line, bytes), place != .outside || evidence.recurring.contains(name(line, bytes)) {
        parts.append(part(line, .speaker, block, number))
        place = .speech
        number += 1
        continue
      }
      if number == 0 || !isVerse || bytes[line].last != UInt8(ascii: ","),
        let label = evidence.label(line, goesOn: goesOn, bytes), isKnown(label, line, bytes),
        number == 0 || label.style == .alone || label.style == .capitals,
        place != .outside || evidence.recurring.contains(label.key)
      {
        let label = label.joined(line, bytes)
        parts.append(part(label.range, .speaker, block, number))
        place = .speech
        if label.speech < line.upperBound {
          number = speech(from: label.speech, number, block, &parts, bytes)
          continue
        }
        number += 1
        continue
      }
      if number == 0, let name = unmarkedName(line, bytes) {
        parts.append(part(name, .speaker, block, number))
        place = .speech
        number = speech(from: name.upperBound + 1, number, block, &parts, bytes)
        continue
      }
      switch place {
      case .speech
      where number == 0 && block.lines.count <= 12 && lastRole == .speech
        && evidence.styles.isDisjoint(with: [.alone, .capitals])
        && SilentAction.isTold(block.range, bytes, names: evidence.recurring):
        parts.append(part(block.range, .stage, block, number))
        number = block.lines.count
      case .speech:
        number = speech(from: line.lowerBound, number, block, &parts, bytes)
      case .scene
      where Soliloquy.isSpoken(
        line.lowerBound..<block.range.upperBound, below: lastRole == .stage ? direction : 0..<0, bytes)
        || measure.areVerse(block.lines[number...], bytes):
        place = .speech
        number = speech(from: line.lowerBound, number, block, &parts, bytes)
      // `FROM THE QUARTO OF 1604.` below the title of a play without acts.
      case .scene
      where !evidence.hasScenes && lastRole == .head && Self.isInCapitals(bytes[block.range]):
        return [block]
      case .scene:
        parts.append(part(line.lowerBound..<block.range.upperBound, .stage, block, number))
        number = block.lines.count
      case .outside, .cast:
        if number == 0 { return [block] }
        parts.append(part(line.lowerBound..<block.range.upperBound, .unknown, block, number))
        number = block.lines.count
      }
    }
    return parts
  }

  static func isInCapitals(_ text: ArraySlice<UInt8>) -> Bool {
    Scalars(text).lazy.map { LetterKind($0) }.allSatisfy { !$0.contains(.small) }
  }

  /// What is spoken from an offset on: verse line by line, prose to the next speaker or the block's end.
  private mutating func speech(
    from start: Int, _ number: Int, _ block: Block, _ parts: inout [Block], _ bytes: [UInt8]
  ) -> Int {
    let line = block.lines[number]
    if isVerse, start < verseEnd {
      parts.append(part(Block.trimmed(start..<line.upperBound, of: bytes), .verse, block, number))
      return number + 1
    }
    var end = number + 1
    while end < block.lines.count, !isSpeaker(block, end, bytes), directionEnd(block.lines, end, bytes) == nil,
      !isVerse || !StageWords.areAll(of: block.lines[end], bytes, names: evidence.names)
    {
      end += 1
    }
    let lines = block.lines[number..<end]
    if isVerse {
      isProse = lines.count == 1 ? isProse : measure.areProse(lines, bytes)
      guard isProse else {
        verseEnd = block.lines[end - 1].upperBound
        parts.append(part(Block.trimmed(start..<line.upperBound, of: bytes), .verse, block, number))
        return number + 1
      }
    } else if lines.count > 3, measure.areVerse(lines, bytes) {
      for number in number..<end {
        let line = number == lines.startIndex ? start..<lines[number].upperBound : lines[number]
        parts.append(part(Block.trimmed(line, of: bytes), .verse, block, number))
      }
      return end
    }
    parts.append(part(Block.trimmed(start..<block.lines[end - 1].upperBound, of: bytes), .speech, block, number))
    return end
  }
}
