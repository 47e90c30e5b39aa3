/// Where in a play the reading is, and how the next block is cut.
struct DramaState {
  enum Place { case outside, cast, scene, speech }

  let evidence: DramaEvidence
  let isVerse: Bool
  var place = Place.outside

  init(evidence: DramaEvidence, isVerse: Bool) {
    self.evidence = evidence
    self.isVerse = isVerse
  }

  /// The parts of a block.
  mutating func cut(_ block: Block, _ next: Block?, _ recognition: Recognition) -> [Block] {
    let bytes = recognition.bytes
    if let head = head(block, next, recognition) { return [head] }
    if place == .cast { return castItems(block, bytes) }
    var parts: [Block] = []
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
      let goesOn = number + 1 < block.lines.count || next?.gap == 0 || evidence.bare?.isSpaced == true
      if goesOn, isName(line, bytes), place != .outside || evidence.recurring.contains(name(line, bytes)) {
        parts.append(part(line, .speaker, block, number))
        place = .speech
        number += 1
        continue
      }
      if let label = SpeakerLabel(line, goesOn: goesOn, bytes), evidence.styles.contains(label.style),
        evidence.names.contains(label.key), number == 0 || label.style == .alone || label.style == .capitals,
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
      case .speech:
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
  private func speech(
    from start: Int, _ number: Int, _ block: Block, _ parts: inout [Block], _ bytes: [UInt8]
  ) -> Int {
    let line = block.lines[number]
    if isVerse {
      parts.append(part(Block.trimmed(start..<line.upperBound, of: bytes), .verse, block, number))
      return number + 1
    }
    var end = number + 1
    while end < block.lines.count, !isSpeaker(block, end, bytes), directionEnd(block.lines, end, bytes) == nil {
      end += 1
    }
    parts.append(part(Block.trimmed(start..<block.lines[end - 1].upperBound, of: bytes), .speech, block, number))
    return end
  }

  /// Whether a line says who comes and goes, or what somebody does where each block begins with who speaks.
  private func isDirection(_ line: Range<Int>, _ block: Block, _ number: Int, _ bytes: [UInt8]) -> Bool {
    if StageWords.areAll(of: line, bytes, names: evidence.names) { return isVerse || block.lines.count == 1 }
    let isTight = evidence.bare.map { !$0.isSpaced } ?? false
    guard number == 0 && block.lines.count == 1 || isTight, line.count <= 200, place == .speech,
      isTight || evidence.styles.isDisjoint(with: [.alone, .capitals])
    else { return false }
    // `Сатин рычит.`: the name of one who speaks, and a word in small letters behind it.
    guard bytes[line].last == UInt8(ascii: ".") || bytes[line].suffix(3) == [0xE2, 0x80, 0xA6] else { return false }
    let text = String(decoding: bytes[line], as: UTF8.self)
    let words = text.split(separator: " ", maxSplits: 4)
    for count in 1...3 where words.count > count {
      let name = words[..<count].joined(separator: " ")
      let bare = name.hasSuffix(",") ? String(name.dropLast()) : name
      if evidence.recurring.contains(bare.uppercased()), words[count].first?.isLowercase == true { return true }
    }
    return false
  }

  private func name(_ line: Range<Int>, _ bytes: [UInt8]) -> String {
    if let bare = evidence.bare { return BareNames.name(line, bytes, isSpaced: bare.isSpaced)?.uppercased() ?? "" }
    return String(decoding: bytes[line], as: UTF8.self).uppercased()
  }

  /// Whether a line is no more than a known name.
  private func isName(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    if let bare = evidence.bare { return bare.contains(line, bytes) }
    return line.count <= 40 && evidence.styles.contains(.alone)
      && evidence.names.contains(String(decoding: bytes[line], as: UTF8.self).uppercased())
  }

  private func isSpeaker(_ block: Block, _ number: Int, _ bytes: [UInt8]) -> Bool {
    guard let label = SpeakerLabel(block.lines[number], goesOn: number + 1 < block.lines.count, bytes) else {
      return false
    }
    return (label.style == .alone || label.style == .capitals) && evidence.styles.contains(label.style)
      && evidence.names.contains(label.key)
  }

  private mutating func head(_ block: Block, _ next: Block?, _ recognition: Recognition) -> Block? {
    var block = block
    let isShort = block.lines.count <= 3 && block.count <= 240
    if isShort, block.lines.count == 1, Self.isCastHead(recognition.bytes[block.range.prefix(60)]) {
      block.role = .castHead
      block.division = Division(level: 3, type: "cast", number: nil)
      place = .cast
      return block
    }
    guard isShort else { return nil }
    let wording = HeadWording(block, recognition.bytes)
    let isNamed = wording.division.map { $0.level == 3 || $0.level == HeadWording.chapter } == true
    let label = SpeakerLabel(block.lines[0], goesOn: block.lines.count > 1 || next?.gap == 0, recognition.bytes)
    let isSpeaker =
      label.map { evidence.names.contains($0.key) && evidence.styles.contains($0.style) } == true
      || evidence.bare?.contains(block.lines[0], recognition.bytes) == true
        && (place != .outside || evidence.recurring.contains(name(block.lines[0], recognition.bytes)))
    // `LISETTE, PIERROT` below the head of a scene: those who are on the stage.
    if block.role == .head, place == .scene, wording.division == nil,
      lists(block.range, isSpeaker, recognition)
    {
      block.role = .stage
      block.division = nil
      return block
    }
    if isNamed, !isSpeaker || wording.division?.number != nil {
      block.role = .head
      block.division = wording.division
      place = wording.division?.type == "act" || wording.division?.type == "scene" ? .scene : .outside
      return block
    }
    if block.role == .head, !isSpeaker, place == .outside || wording.shape.isAllCapitals || !wording.shape.endsSentence
    {
      place = .outside
      return block
    }
    if block.role == .head { block.role = .unknown }
    return nil
  }

  /// Whether a block is made of speakers' names only.
  private func lists(_ range: Range<Int>, _ isSpeaker: Bool, _ recognition: Recognition) -> Bool {
    let text = recognition.source.text(range)
    let parts = text.uppercased().split { ",;.".contains($0) }
    let known = parts.count { part in
      let words = part.split { !$0.isWordLetter }
      return evidence.names.contains { name in name.split { !$0.isWordLetter }.contains { words.contains($0) } }
    }
    // `LISETTE, à part` speaks; `LISETTE, PIERROT` do not.
    if isSpeaker, known < 2 { return false }
    return known > 0 && known * 2 >= parts.count
  }

  private func castItems(_ block: Block, _ bytes: [UInt8]) -> [Block] {
    var items: [Block] = []
    for (number, line) in block.lines.enumerated() {
      let text = String(decoding: bytes[line].prefix(60).drop { "_[(".utf8.contains($0) }, as: UTF8.self).lowercased()
      let isPlace = Self.places.contains { text.hasPrefix($0) }
      // A line set in further goes on with the one before.
      if let last = items.last, last.role == .castItem, Inset.column(of: line, bytes) > last.indent + 1, !isPlace {
        var longer = Block(range: last.range.lowerBound..<line.upperBound, lines: last.lines + [line])
        longer.role = .castItem
        longer.indent = last.indent
        longer.gap = last.gap
        items[items.count - 1] = longer
        continue
      }
      var item = part(line, isPlace ? .paragraph : .castItem, block, number)
      item.indent = Inset.column(of: line, bytes)
      items.append(item)
    }
    return items
  }

  private func part(_ range: Range<Int>, _ role: Block.Role, _ block: Block, _ number: Int) -> Block {
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

  static func isCastHead(_ text: ArraySlice<UInt8>) -> Bool {
    guard mayBeCastHead(text) else { return false }
    let words = String(decoding: text, as: UTF8.self).lowercased().filter { $0.isWordLetter || $0 == " " }
    return castHeads.contains(where: words.hasPrefix)
  }

  /// Whether the first letters are those of one of these heads; few blocks need a further look.
  private static func mayBeCastHead(_ text: ArraySlice<UInt8>) -> Bool {
    var start: [UInt8] = []
    for byte in text {
      if byte >= 0x80 {
        // `Д` and `Л`, great and small.
        return !start.isEmpty || byte != 0xD0 || text.contains { [0x94, 0xB4, 0x9B, 0xBB].contains($0) }
      }
      guard NoteMarker.isLetter(byte) || byte == 0x20 else { continue }
      start.append(byte | 0x20)
      if start.count == 5 { break }
    }
    return castHeads.contains { $0.utf8.prefix(start.count).elementsEqual(start) }
  }

  private static let castHeads = [
    "personen", "acteurs", "personnages", "les personnages", "dramatis personae", "dramatis person", "persons of the",
    "characters", "the persons", "persons represented", "persone", "personaggi", "personajes", "действующие лица",
    "лица", "die personen", "interlocutori", "persons",
  ]
  private static let places = [
    "schauplatz", "ort der", "die scene", "die szene", "die handlung", "la scène", "scène", "the scene", "scene",
    "la scena",
    "la escena", "действие происходит", "the action", "time", "zeit", "ort:",
  ]
}
