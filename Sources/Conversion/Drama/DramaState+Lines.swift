/// What a line of a play is: a name, a direction, neither.
extension DramaState {
  /// Whether a label is set as those of speakers are, and names one of them: one of many speeches, of the cast, or
  /// of those whom the direction above names.
  func isKnown(_ label: SpeakerLabel, _ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard evidence.styles.contains(label.style) else {
      // `SIR ANDREW. Excellent!` where names stand above their speeches.
      if label.style == .capitals, evidence.styles.contains(.alone), place == .speech, label.speech < line.upperBound {
        return evidence.recurring.contains(label.key) || isOfCast(label)
      }
      // `Бубнов (подхватывая).` on a line by itself, where others speak on the same line.
      guard label.style == .alone else { return false }
      // `_Will._` above a song.
      if evidence.areEmphasised, label.isEmphasised, evidence.recurring.contains(label.key) { return true }
      if evidence.recurring.contains(label.key)
        || evidence.names.contains(label.key) && Self.isInCapitals(bytes[line])
        || place == .scene && DramaEvidence.isWholly(of: evidence.castWords, label.key), lastRole != .speaker,
        evidence.bare == nil,
        line.count <= label.key.utf8.count + 1
      {
        return true
      }
      // `BRUNO. (looks up)` above what he says.
      if label.hasDirection, bytes[line].last == UInt8(ascii: ")"),
        evidence.recurring.contains(label.key)
          || evidence.styles.contains(.capitals) && Self.isInCapitals(bytes[label.range].prefix { $0 != 0x28 })
      {
        return true
      }
      return label.hasDirection && bytes[line].last == UInt8(ascii: ".")
        && label.key.split(separator: " И ").allSatisfy { evidence.recurring.contains(String($0)) }
    }
    if evidence.names.contains(label.key) { return true }
    if evidence.areEmphasised, label.isEmphasised, place == .speech || place == .scene, label.speech < line.upperBound {
      return true
    }
    guard place != .outside, label.style == .point || label.style == .colon else { return false }
    if lastRole == .stage, !direction.isEmpty, label.key.count > 2 {
      let present = String(decoding: bytes[direction], as: UTF8.self).uppercased()
      if present.split(whereSeparator: { !$0.isWordLetter && $0 != " " }).contains(where: { $0.hasSuffix(label.key) }) {
        return true
      }
    }
    if Self.isOfMany(label, bytes), label.speech < line.upperBound { return true }
    guard label.speech < line.upperBound else { return false }
    // One of those who came in speaks but once: `Enter Duke, Lenard, with attendants.`
    if evidence.isSetIn, Inset.column(of: line, bytes) > 0,
      mentioned.contains(label.key) || isNewcomer(label, line, bytes)
    {
      return true
    }
    return isOfCast(label)
      || isNewcomer(label, line, bytes)
        && (evidence.isSteady || isMentioned(label, bytes) || label.joined(line, bytes).range != label.range)
  }

  /// Whether the cast list has each word of a name.
  private func isOfCast(_ label: SpeakerLabel) -> Bool {
    !evidence.castWords.isEmpty
      && label.key.split { !$0.isWordLetter && $0 != "-" }.allSatisfy { evidence.castWords.contains(String($0)) }
  }

  /// `All.`, `Tutti:`, `Все.`: more than one speaks.
  private static func isOfMany(_ label: SpeakerLabel, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[label.range], takesDigits: false)
    return words.next() && many.contains(words.hash) && !words.next()
  }

  private static let many = WordList(
    "all both omnes alle beide beyde tous toutes ensemble tutti tutte coro todos todas chorus chor chœur хор все оба")

  /// Takes note of a direction, and of the words in it that begin with a capital amid a sentence.
  mutating func direct(_ range: Range<Int>, _ bytes: [UInt8]) {
    direction = range
    var words = SmallWords(bytes[range], takesDigits: false)
    var end = range.lowerBound
    while words.next() {
      defer { end = words.range.upperBound }
      let isFirst = end == range.lowerBound || bytes[end..<words.range.lowerBound].contains(UInt8(ascii: "."))
      guard !isFirst, words.range.count > 2, Inset.startsWithCapital(words.range, bytes) else { continue }
      mentioned.insert(String(decoding: words.bytes, as: UTF8.self).uppercased())
    }
  }

  /// Whether a block is a direction by where it stands, or by the name with which it begins: `FAUSTUS discovered in his
  /// study.`
  func isDirection(_ block: Block, _ next: Block?, _ bytes: [UInt8]) -> Bool {
    if isOpenBracket(block, bytes) { return true }
    guard block.gap > 0, block.lines.count <= 4, block.count <= 320,
      bytes[block.range.lowerBound] != UInt8(ascii: "["), bytes[block.range.lowerBound] != UInt8(ascii: "("),
      !isSpeaker(block, 0, bytes)
    else { return false }
    // `JEAN (hides the bottle).`: what somebody does who says nothing.
    if block.lines.count == 1, next?.gap != 0, let label = evidence.label(block.lines[0], goesOn: true, bytes),
      label.style == .alone,
      label.hasDirection, evidence.names.contains(label.key), evidence.bare == nil, !evidence.areEmphasised
    {
      return true
    }
    // `Drum within.` between speeches that begin set in.
    if evidence.isSetIn, block.lines.count == 1, block.count <= 60, bytes[block.range].last == UInt8(ascii: "."),
      Inset.column(of: block.lines[0], bytes) == 0
    {
      return true
    }
    if Comings.begin(block, bytes, names: evidence.names) { return true }
    let last = bytes[block.range.upperBound - 1]
    guard last == UInt8(ascii: ".") || last == UInt8(ascii: "]") || last == UInt8(ascii: "_") else { return false }
    let isEntrance = StageWords.isEntrance(block.lines[0], bytes)
    let isInColumn = directionColumn.map { Inset.column(of: block.lines[0], bytes) == $0 } == true
    guard isEntrance || isInColumn else { return false }
    if block.lines.count == 1 { return true }
    return !measure.areVerse(block.lines[...], bytes) || isEntrance
  }

  /// `[_Anna joins the others, who laugh._`: many prints do not close the bracket of a direction.
  private func isOpenBracket(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.gap > 0, block.count <= 900, block.count > 8 else { return false }
    let start = block.range.lowerBound + (bytes[block.range.lowerBound] == UInt8(ascii: "_") ? 1 : 0)
    guard bytes[start] == UInt8(ascii: "["), !bytes[block.range].contains(UInt8(ascii: "]")) else { return false }
    let next = bytes[start + 1]
    return next == UInt8(ascii: "_") || NoteMarker.isLetter(next) || next >= 0xC3
  }

  /// Whether a line says who comes and goes, or what somebody does where each block begins with who speaks.
  func isDirection(_ line: Range<Int>, _ block: Block, _ number: Int, _ bytes: [UInt8]) -> Bool {
    // `[Exit WILL.] Were it a greater thing …` is spoken behind its bracket.
    if bytes[line.lowerBound] == UInt8(ascii: "["),
      let close = DirectionRecogniser.close(of: line.lowerBound, line.upperBound, bytes), line.upperBound - close > 12
    {
      return false
    }
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

  /// Leaves the speech below a curtain, and a scene that nobody speaks below `Tableau.`
  mutating func fall(_ direction: Range<Int>, _ bytes: [UInt8]) {
    switch StageWords.end(direction, bytes) {
    case .curtain: place = .outside
    case .silence: place = .scene
    case nil: break
    }
  }

  /// Whether a line ends with the marker of a note, which stands between a speaker and the speech then.
  func callsNote(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let end = bytes[line].suffix(2)
    let mark = end.last == UInt8(ascii: ".") ? end.first : end.last
    guard mark == UInt8(ascii: "]"), let open = bytes[line].lastIndex(of: UInt8(ascii: "[")) else { return false }
    return line.upperBound - open <= 6 && bytes[open..<line.upperBound].contains(where: NoteMarker.isDigit)
  }

  /// `Сатин рычит.`, `Сатин, Клещ — хохочут.`: names of some who speak, and a word in small letters behind them.
  func beginsWithName(_ line: Range<Int>, inCapitals: Bool, _ bytes: [UInt8]) -> Bool {
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
  func isName(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    if let bare = evidence.bare { return bare.contains(line, bytes) }
    guard line.count <= 40, evidence.styles.contains(.alone) else { return false }
    if evidence.names.contains(String(decoding: bytes[line], as: UTF8.self).uppercased()) { return true }
    return bytes[line].contains(0x20) && areNames(line, bytes)
  }

  /// `Lauer, Springer:`, `Wirth und Bauer`: several who speak together.
  private func areNames(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard Inset.startsWithCapital(line, bytes) else { return false }
    var text = String(decoding: bytes[line], as: UTF8.self).uppercased()
    if text.hasSuffix(".") || text.hasSuffix(":") { text.removeLast() }
    var parts: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if ["UND", "AND", "ET", "E", "Y", "И", "&"].contains(word) {
        parts.append([])
        continue
      }
      parts[parts.count - 1].append(word.last == "," ? word.dropLast() : word)
      if word.last == "," { parts.append([]) }
    }
    return parts.count > 1 && parts.allSatisfy { evidence.recurring.contains($0.joined(separator: " ")) }
  }

  func isSpeaker(_ block: Block, _ number: Int, _ bytes: [UInt8]) -> Bool {
    guard number == 0 || !isVerse || bytes[block.lines[number]].last != UInt8(ascii: ","),
      let label = evidence.label(block.lines[number], goesOn: number + 1 < block.lines.count, bytes)
    else { return false }
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
  func directionEnd(_ lines: [Range<Int>], _ number: Int, _ bytes: [UInt8]) -> Int? {
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
