extension DramaState {
  mutating func heads(_ block: Block, _ next: Block?, _ recognition: Recognition) -> [Block]? {
    var block = block
    let isShort = block.lines.count <= 3 && block.count <= 240
    if isShort, block.lines.count == 1, Self.isCastHead(recognition.bytes[block.range.prefix(60)]),
      // `Die Personen der vorigen Szene.`
      listed.isEmpty || place == .outside || place == .cast || Self.isNoMoreThanCastHead(recognition.bytes[block.range])
    {
      place = .cast
      return castHead(block, recognition.bytes)
    }
    guard isShort else { return nil }
    if evidence.isStaged, place != .cast || !listed.isEmpty,
      let part = PartOfPlay(block, recognition.bytes, level: castLevel)
    {
      block.role = .head
      block.division = part.division
      // What is spoken before the cast is known is the preface of a printer.
      place = part.division.type == "scene" || part.division.type == "act" || !listed.isEmpty ? .scene : .outside
      isProse = false
      return [block]
    }
    if place == .cast, block.lines.count == 1, Self.isGroupHead(recognition.bytes[block.range]) {
      return [part(block.range, .castGroup, block, 0)]
    }
    // Names in capitals right below the head of the cast are the cast.
    if place == .cast, listed.isEmpty, block.role == .head, block.lines.count > 1 { return nil }
    // `Enter FAUSTUS` stands apart as heads do, and is none.
    if block.role == .head, StageWords.isEntrance(block.lines[0], recognition.bytes) { return nil }
    let wording = HeadWording(block, recognition.bytes)
    let isNamed = wording.division.map { $0.level == 3 || $0.level == HeadWording.chapter } == true
    let label = evidence.label(
      block.lines[0], goesOn: block.lines.count > 1 || DramaEvidence.goesOn(block, next, recognition.bytes),
      recognition.bytes)
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
      return [block]
    }
    if isNamed, !isSpeaker || wording.division?.number != nil {
      block.role = .head
      block.division = wording.division
      place = wording.division?.type == "act" || wording.division?.type == "scene" ? .scene : .outside
      isProse = false
      return [block]
    }
    if block.role == .head, !isSpeaker, place == .outside || wording.shape.isAllCapitals || !wording.shape.endsSentence
    {
      // The play's own title below its cast is no part of the cast.
      if place == .cast, let division = block.division, division.level > castLevel {
        block.division = Division(level: castLevel, type: division.type, number: division.number)
      }
      // Where nothing is divided into acts, the play begins below its title.
      place = place == .cast && !evidence.hasScenes ? .scene : .outside
      isProse = false
      return [block]
    }
    return nil
  }

  /// Whether a block is made of speakers' names only.
  private func lists(_ range: Range<Int>, _ isSpeaker: Bool, _ recognition: Recognition) -> Bool {
    let text = recognition.source.text(range)
    var parts = text.uppercased().split { ",;.".contains($0) }
    // `SOSIA MERCVRIVS`, without a mark between them.
    let bare = parts.count == 1 ? parts[0].split(separator: " ") : []
    if bare.count > 1, bare.allSatisfy({ evidence.castWords.contains(String($0)) }) { parts = bare }
    let known = parts.count { part in
      let words = part.split { !$0.isWordLetter }
      if parts.count > 1, words.count <= 2, words.contains(where: { evidence.castWords.contains(String($0)) }) {
        return true
      }
      return evidence.names.contains { name in name.split { !$0.isWordLetter }.contains { words.contains($0) } }
    }
    // `LISETTE, à part` speaks; `LISETTE, PIERROT` do not.
    if isSpeaker,
      known < 2 || text.contains("\n") || text.split(separator: ",").dropFirst().contains(where: Self.beginsSmall)
    {
      return false
    }
    return known > 0 && known * 2 >= parts.count
  }

  private static func beginsSmall(_ text: Substring) -> Bool {
    text.first { $0.isWordLetter }?.isLowercase == true
  }

  /// The head of the cast; a person on the same line behind its colon is the first item.
  private mutating func castHead(_ block: Block, _ bytes: [UInt8]) -> [Block] {
    var head = block
    let colon = bytes[block.range].firstIndex(of: UInt8(ascii: ":"))
    let rest = Block.trimmed((colon ?? block.range.upperBound - 1) + 1..<block.range.upperBound, of: bytes)
    if let colon, !rest.isEmpty {
      let range = block.range.lowerBound..<colon + 1
      head = Block(range: range, lines: [range])
      head.gap = block.gap
      head.setting = block.setting
    }
    head.role = .castHead
    head.division = Division(level: castLevel, type: "cast", number: nil)
    guard !rest.isEmpty else { return [head] }
    for word in String(decoding: bytes[rest], as: UTF8.self).split(whereSeparator: { !$0.isWordLetter }) {
      listed.insert(word.uppercased())
    }
    return [head] + Self.names(in: rest, bytes).map { part($0, .castItem, block, 1) }
  }

  /// `Socrates, Euthyphro.`: the persons on the line of the head, or the one whom it describes.
  private static func names(in line: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    let parts = bytes[line].split(separator: UInt8(ascii: ",")).map { Block.trimmed($0.indices, of: bytes) }
    let areNames = parts.allSatisfy { part in
      !part.isEmpty && Inset.startsWithCapital(part, bytes) && bytes[part].count { $0 == 0x20 } < 3
    }
    // The comma goes with the name before it.
    return areNames
      ? zip(parts, parts.dropFirst()).map { $0.lowerBound..<$1.lowerBound }.map { Block.trimmed($0, of: bytes) }
        + parts.suffix(1) : [line]
  }

  /// Whether the play begins with a block below its cast: somebody enters, or one who was listed speaks.
  func endsCast(_ block: Block, _ next: Block?, _ bytes: [UInt8]) -> Bool {
    let line = block.lines[0]
    if StageWords.isEntrance(line, bytes) { return true }
    guard
      let label = evidence.label(
        line, goesOn: block.lines.count > 1 || DramaEvidence.goesOn(block, next, bytes), bytes),
      evidence.styles.contains(label.style), evidence.recurring.contains(label.key)
    else { return false }
    if evidence.areEmphasised, label.isEmphasised { return true }
    // `HAMLET. Prince of Denmark` may be listed so; what is spoken is longer, and its speaker has been named before.
    let speech = Block.trimmed(label.speech..<block.range.upperBound, of: bytes)
    guard isListed(label) else { return false }
    // Two who were listed, one after the other, speak.
    let answer = next.flatMap { evidence.label($0.lines[0], goesOn: true, bytes) }
    return speech.count >= 30 || answer.map { $0.style == label.style && $0.key != label.key && isListed($0) } == true
  }

  private func isListed(_ label: SpeakerLabel) -> Bool {
    label.key.split { !$0.isWordLetter }.allSatisfy { listed.contains(String($0)) }
  }

  /// Remembers the words in a cast list, in capitals.
  mutating func list(_ block: Block, _ recognition: Recognition) {
    for word in recognition.text(block).split(whereSeparator: { !$0.isWordLetter }) { listed.insert(word.uppercased()) }
  }

  /// Whether a brace joins a line to its neighbours.
  private func hasBrace(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool { bytes[line].contains(UInt8(ascii: "}")) }

  func castItems(_ block: Block, _ bytes: [UInt8]) -> [Block] {
    var items: [Block] = []
    for (number, line) in block.lines.enumerated() {
      let text = String(decoding: bytes[line].prefix(60).drop { "_[(".utf8.contains($0) }, as: UTF8.self).lowercased()
      // `(The first four acts in 1640.)`: a remark on them all.
      let isRemark =
        number == 0 && bytes[line.lowerBound] == UInt8(ascii: "(")
        && bytes[block.range.upperBound - 1] == UInt8(ascii: ")")
      if isRemark || Self.places.contains(where: text.hasPrefix) {
        // What says where and when goes on to the end of its block.
        items.append(part(line.lowerBound..<block.range.upperBound, .paragraph, block, number))
        break
      }
      // A line set in further goes on with the one before.
      if let last = items.last, last.role == .castItem, Inset.column(of: line, bytes) > last.indent + 1,
        !hasBrace(line, bytes) || !hasBrace(last.range, bytes)
      {
        var longer = Block(range: last.range.lowerBound..<line.upperBound, lines: last.lines + [line])
        longer.role = .castItem
        longer.indent = last.indent
        longer.gap = last.gap
        items[items.count - 1] = longer
        continue
      }
      var item = part(line, .castItem, block, number)
      item.indent = Inset.column(of: line, bytes)
      items.append(item)
    }
    return items
  }

  static func isCastHead(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first != UInt8(ascii: "("), mayBeCastHead(text) else { return false }
    let words = String(decoding: text, as: UTF8.self).lowercased().filter { $0.isWordLetter || $0 == " " }
      .map { macrons[$0] ?? $0 }
    return castHeads.contains(where: words.starts(with:)) || wholeCastHeads.contains(String(words))
  }

  private static func isNoMoreThanCastHead(_ text: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: text, as: UTF8.self).lowercased().filter { $0.isWordLetter || $0 == " " }
      .map { macrons[$0] ?? $0 }
    return castHeads.contains(String(words)) || wholeCastHeads.contains(String(words))
  }

  /// Whether the first letters are those of one of these heads; few blocks need a further look.
  private static func mayBeCastHead(_ text: ArraySlice<UInt8>) -> Bool {
    var start: [UInt8] = []
    for (index, byte) in zip(text.indices, text) {
      if byte >= 0x80 {
        guard start.isEmpty else { return starts.contains { $0.starts(with: start) } }
        // `Де`, `Ли` and `Пе`, great and small.
        let next = text[index...].dropFirst()
        return byte == 0xD0 && next.count > 2 && [0x94, 0xB4, 0x9B, 0xBB, 0x9F, 0xBF].contains(next[index + 1])
          && next[index + 2] == 0xD0 && [0x95, 0xB5, 0x98, 0xB8].contains(next[index + 3])
      }
      guard NoteMarker.isLetter(byte) || byte == 0x20 else { continue }
      start.append(byte | 0x20)
      if start.count == 5 { break }
    }
    return starts.contains { $0.starts(with: start) || start.starts(with: $0) }
  }

  /// The first five bytes of each.
  private static let starts = Set((castHeads + wholeCastHeads).map { Array($0.utf8.prefix(5)) })

  private static let castHeads = [
    "personen", "acteurs", "personnages", "les personnages", "dramatis personae", "dramatis person", "persons of the",
    "characters", "the persons", "persons represented", "persone", "personaggi", "personajes", "действующие лица",
    "лица", "die personen", "interlocutori", "persons", "personas que hablan", "hablan en ella", "personae",
    "fabulae personae", "the actors names", "the names of the actors", "names of the actors",
  ]
  /// Words that are no such head where others follow.
  private static let wholeCastHeads = [
    "personas", "pessoas", "figuren", "attori", "персонажи", "cast of characters", "figuras", "osoby", "personer",
    "personerne", "actores", "les acteurs", "vorstellende", "vorstellende personen", "handelnde personen",
    "spielende personen", "redende personen", "sprechende personen", "darsteller", "rollen", "dramatis persona",
    "the characters", "personer i stykket", "roller",
  ]
  /// What school editions of Latin plays write.
  private static let macrons: [Character: Character] = ["ā": "a", "ē": "e", "ī": "i", "ō": "o", "ū": "u"]

  /// `MEN.`, `Damen`: the head of some of the persons.
  static func isGroupHead(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 40 else { return false }
    var words = SmallWords(text, takesDigits: false)
    return words.next() && groups.contains(words.hash) && !words.next()
  }

  private static let groups = WordList(
    "men women males females mutes gods gentlemen ladies herren damen männer frauen hommes femmes uomini donne hombres mujeres мужчины женщины"
  )

  private static let places = [
    "schauplatz", "ort der", "die scene", "die szene", "die handlung", "la scène", "scène", "the scene", "scene",
    "la scena", "handlingen", "scenen", "tiden", "stedet", "handlingens", "rzecz dzieje", "lieu", "luogo", "lugar",
    "time:",
    "la escena", "действие происходит", "the action", "time", "zeit", "ort:",
  ]
}
