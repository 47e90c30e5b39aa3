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
  /// The last direction, and whether it was the last thing read.
  private var direction = 0..<0
  private var lastRole = Block.Role.unknown

  init(evidence: DramaEvidence, measure: SpokenLines, castLevel: Int, directionColumn: Int?) {
    self.evidence = evidence
    self.measure = measure
    self.castLevel = castLevel
    self.directionColumn = directionColumn
  }

  private var isVerse: Bool { measure.isVerse }

  /// The parts of a block.
  mutating func cut(_ block: Block, _ next: Block?, _ recognition: Recognition) -> [Block] {
    let bytes = recognition.bytes
    if let heads = heads(block, next, recognition) {
      lastRole = .head
      return heads
    }
    var block = block
    if block.role == .head, place != .outside || StageWords.isEntrance(block.lines[0], bytes) {
      (block.role, block.division) = (.unknown, nil)
    }
    if place == .cast {
      guard endsCast(block, next, bytes) else {
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
      if part.role == .stage { direction = part.range }
      lastRole = part.role
    }
    return parts
  }

  private mutating func cut(lines block: Block, _ next: Block?, _ bytes: [UInt8]) -> [Block] {
    var parts: [Block] = []
    if place != .outside, isDirection(block, bytes) {
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
      if place != .outside, isDirection(line, block, number, bytes) {
        parts.append(part(line, .stage, block, number))
        number += 1
        continue
      }
      let goesOn =
        number + 1 < block.lines.count || next?.gap == 0 || evidence.bare?.isSpaced == true || callsNote(line, bytes)
      if goesOn, isName(line, bytes), place != .outside || evidence.recurring.contains(name(line, bytes)) {
        parts.append(part(line, .speaker, block, number))
        place = .speech
        number += 1
        continue
      }
      if let label = SpeakerLabel(line, goesOn: goesOn, bytes), isKnown(label, line, bytes),
        number == 0 || label.style == .alone || label.style == .capitals,
        place != .outside || evidence.recurring.contains(label.key)
      {
        parts.append(part(label.range, .speaker, block, number))
        place = .speech
        if label.speech < line.upperBound {
          number = speech(from: label.speech, number, block, &parts, bytes)
          continue
        }
        number += 1
        continue
      }
      switch place {
      case .speech
      where number == 0 && block.lines.count == 1 && lastRole == .speech
        && evidence.styles.isDisjoint(with: [.alone, .capitals]) && SilentAction.isTold(line, bytes):
        parts.append(part(line, .stage, block, number))
        number += 1
      case .speech:
        number = speech(from: line.lowerBound, number, block, &parts, bytes)
      case .scene
      where Soliloquy.isSpoken(
        line.lowerBound..<block.range.upperBound, below: lastRole == .stage ? direction : 0..<0, bytes)
        || isVerse && measure.areVerse(block.lines[number...], bytes):
        place = .speech
        number = speech(from: line.lowerBound, number, block, &parts, bytes)
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

  /// Whether a label is set as those of speakers are, and names one of them: one of many speeches, of the cast, or
  /// of those whom the direction above names.
  private func isKnown(_ label: SpeakerLabel, _ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard evidence.styles.contains(label.style) else {
      // `Бубнов (подхватывая).` on a line by itself, where others speak on the same line.
      return label.style == .alone && label.hasDirection && bytes[line].last == UInt8(ascii: ".")
        && label.key.split(separator: " И ").allSatisfy { evidence.recurring.contains(String($0)) }
    }
    if evidence.names.contains(label.key) { return true }
    guard place != .outside, label.style == .point || label.style == .colon else { return false }
    if lastRole == .stage, !direction.isEmpty, label.key.count > 2 {
      let present = String(decoding: bytes[direction], as: UTF8.self).uppercased()
      if present.split(whereSeparator: { !$0.isWordLetter && $0 != " " }).contains(where: { $0.hasSuffix(label.key) }) {
        return true
      }
    }
    return label.speech < line.upperBound
      && label.key.split { !$0.isWordLetter && $0 != "-" }.allSatisfy { evidence.castWords.contains(String($0)) }
  }

  /// Whether a block is a direction by where it stands, or by the name with which it begins: `FAUSTUS discovered in his
  /// study.`
  private func isDirection(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.gap > 0, block.lines.count <= 4, block.count <= 320,
      bytes[block.range.lowerBound] != UInt8(ascii: "["), bytes[block.range.lowerBound] != UInt8(ascii: "("),
      !isSpeaker(block, 0, bytes)
    else { return false }
    let last = bytes[block.range.upperBound - 1]
    guard last == UInt8(ascii: ".") || last == UInt8(ascii: "]") || last == UInt8(ascii: "_") else { return false }
    let isEntrance = StageWords.isEntrance(block.lines[0], bytes)
    let isInColumn = directionColumn.map { Inset.column(of: block.lines[0], bytes) == $0 } == true
    guard isEntrance || isInColumn else { return false }
    if block.lines.count == 1 { return true }
    return !measure.areVerse(block.lines[...], bytes) || isEntrance
  }

  /// Whether a line says who comes and goes, or what somebody does where each block begins with who speaks.
  private func isDirection(_ line: Range<Int>, _ block: Block, _ number: Int, _ bytes: [UInt8]) -> Bool {
    if StageWords.areAll(of: line, bytes, names: evidence.names) { return isVerse || block.lines.count == 1 }
    let isTight = evidence.bare.map { !$0.isSpaced } ?? false
    guard number == 0 && block.lines.count == 1 || isTight, line.count <= 200, place == .speech else { return false }
    // Where names stand in capitals, those in a direction do as well.
    let inCapitals = !isTight && !evidence.styles.isDisjoint(with: [.alone, .capitals])
    let last = bytes[line].last
    guard
      last == UInt8(ascii: ".") || inCapitals && last == UInt8(ascii: "]")
        || bytes[line].suffix(3) == [0xE2, 0x80, 0xA6]
    else { return false }
    return beginsWithName(line, inCapitals: inCapitals, bytes)
  }

  /// Whether a line ends with the marker of a note, which stands between a speaker and the speech then.
  private func callsNote(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let end = bytes[line].suffix(2)
    let mark = end.last == UInt8(ascii: ".") ? end.first : end.last
    guard mark == UInt8(ascii: "]"), let open = bytes[line].lastIndex(of: UInt8(ascii: "[")) else { return false }
    return line.upperBound - open <= 6 && bytes[open..<line.upperBound].contains(where: NoteMarker.isDigit)
  }

  /// `Сатин рычит.`, `Сатин, Клещ — хохочут.`: names of some who speak, and a word in small letters behind them.
  private func beginsWithName(_ line: Range<Int>, inCapitals: Bool, _ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes[line].prefix(160), as: UTF8.self)
    let words = text.split(separator: " ", maxSplits: 12).map { $0.last == "," ? $0.dropLast() : $0 }
    var index = 0
    var isNamed = false
    names: while index < words.count {
      for count in (1...3).reversed() where index + count < words.count {
        let name = words[index..<index + count].joined(separator: " ")
        guard evidence.recurring.contains(name.uppercased()), !inCapitals || name == name.uppercased() else { continue }
        isNamed = true
        index += count
        continue names
      }
      guard isNamed else { return false }
      if ["—", "–", "и", "and", "und", "et", "e", "y"].contains(words[index]) {
        index += 1
        continue
      }
      return words[index].first?.isLowercase == true
    }
    return false
  }

  func name(_ line: Range<Int>, _ bytes: [UInt8]) -> String {
    if let bare = evidence.bare { return BareNames.name(line, bytes, isSpaced: bare.isSpaced)?.uppercased() ?? "" }
    return String(decoding: bytes[line], as: UTF8.self).uppercased()
  }

  /// Whether a line is no more than a known name.
  private func isName(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    if let bare = evidence.bare { return bare.contains(line, bytes) }
    guard line.count <= 40, evidence.styles.contains(.alone) else { return false }
    return evidence.names.contains(String(decoding: bytes[line], as: UTF8.self).uppercased())
  }

  private func isSpeaker(_ block: Block, _ number: Int, _ bytes: [UInt8]) -> Bool {
    guard let label = SpeakerLabel(block.lines[number], goesOn: number + 1 < block.lines.count, bytes) else {
      return false
    }
    return (label.style == .alone || label.style == .capitals) && evidence.styles.contains(label.style)
      && evidence.names.contains(label.key)
  }

  func part(_ range: Range<Int>, _ role: Block.Role, _ block: Block, _ number: Int) -> Block {
    var part = Block(range: range, lines: [range])
    part.role = role
    part.gap = number == 0 ? block.gap : 0
    part.setting = block.setting
    return part
  }

  /// The line with which a direction in brackets ends that begins with line `number`.
  private func directionEnd(_ lines: [Range<Int>], _ number: Int, _ bytes: [UInt8]) -> Int? {
    var start = lines[number].lowerBound
    if bytes[start] == UInt8(ascii: "_") { start += 1 }
    guard start < lines[number].upperBound, bytes[start] == UInt8(ascii: "(") || bytes[start] == UInt8(ascii: "[")
    else { return nil }
    let open = bytes[start]
    let close: UInt8 = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var depth = 0
    for end in number..<min(number + 12, lines.count) {
      for at in lines[end] {
        if bytes[at] == open { depth += 1 }
        if bytes[at] == close { depth -= 1 }
        guard depth == 0, at >= start else { continue }
        // Nothing but a mark may follow in the line.
        return lines[end].upperBound - at <= 3 ? end : nil
      }
    }
    return nil
  }
}
