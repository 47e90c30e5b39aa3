/// What speaks for a text's being a play: names that come again and again before what is spoken.
struct DramaEvidence {
  /// The names in capitals.
  let names: Set<String>
  let styles: Set<SpeakerLabel.Style>
  /// How many blocks begin with one of them, of all.
  let share: Double
  let speeches: Int
  /// The names that begin several speeches.
  let recurring: Set<String>
  /// Names that stand on lines by themselves, without marks or blank lines, where nothing else tells speakers.
  let bare: BareNames?

  /// The words of the cast list that begin with a capital, in capitals.
  let castWords: Set<String>

  /// Whether there are heads of acts or scenes.
  let hasScenes: Bool

  /// Whether a cast list or the heads of scenes say that this is a play: then fewer speeches are enough.
  let isStaged: Bool

  var isDrama: Bool { names.count >= 2 && speeches >= (isStaged ? 5 : 8) && share >= 0.25 }

  /// Whether nearly all names stand between marks of emphasis before the speech: then each that does is a speaker's.
  let areEmphasised: Bool

  /// Whether nearly each block between the first speech and the last begins with who speaks, before the speech.
  let isSteady: Bool

  /// Whether numbers may be speakers.
  let areNumbered: Bool

  /// Whether `1. Bürger.` may speak: a scene, an entrance or a cast says that this is a play.
  let takesOrdinals: Bool

  /// Whether each speech begins with a line that is set in, and only that.
  let isSetIn: Bool

  /// The label of a line, as this play has them.
  func label(_ line: Range<Int>, goesOn: Bool, _ bytes: [UInt8]) -> SpeakerLabel? {
    SpeakerLabel(line, goesOn: goesOn, bytes, takesNumbers: areNumbered, takesOrdinals: takesOrdinals)
  }

  init(_ recognition: Recognition, isStaged: Bool, takesOrdinals: Bool, amid: SpeakersInBlocks?) {
    self.takesOrdinals = takesOrdinals
    var counts: [SpeakerLabel.Style: [String: Int]] = [:]
    let main = recognition.mainBlocks
    self.isStaged = isStaged
    hasScenes = main.contains { index in
      let type = recognition.blocks[index].division?.type
      return type == "act" || type == "scene"
    }
    let areNumbered = amid?.areNumbered == true
    self.areNumbered = areNumbered
    isSetIn = amid?.areSetIn == true
    let castWords = Self.castWords(main, recognition)
    self.castWords = castWords
    var atStart: Set<String> = []
    // How often each begins what stands right below a head, as no speaker does every time.
    var belowHeads: [String: Int] = [:]
    // How often a number follows each.
    var dated: [String: Int] = [:]
    // Of a play, where each label stands.
    var places: [(position: Int, style: SpeakerLabel.Style, key: String, isEmphasised: Bool)] = []
    for (position, index) in main.enumerated() {
      let block = recognition.blocks[index]
      let follows =
        position + 1 < main.count && Self.goesOn(block, recognition.blocks[main[position + 1]], recognition.bytes)
      // A direction may stand above the first speaker.
      for (number, line) in block.lines.prefix(3).enumerated() {
        // `Leopold,` amid verses is spoken to.
        if number > 0, recognition.bytes[line].last == UInt8(ascii: ",") { continue }
        let goesOn = number + 1 < block.lines.count || follows
        if let label = SpeakerLabel(
          line, goesOn: goesOn, recognition.bytes, takesNumbers: areNumbered, takesOrdinals: takesOrdinals)
        {
          // `_Mode_.--Line a stewpan`: what a recipe says first.
          if !isStaged, label.style == .point, label.speech < line.upperBound,
            recognition.bytes[label.speech] == UInt8(ascii: "-")
          {
            break
          }
          places.append((position, label.style, label.key, label.isEmphasised))
          // `Jan. 3. I went to church.`
          if label.speech < line.upperBound, NoteMarker.isDigit(recognition.bytes[label.speech]) {
            dated[label.key, default: 0] += 1
          }
          // `A low room. Anna and Will sit by the fire.`
          if label.style == .point, position > 0, recognition.blocks[main[position - 1]].role == .head,
            !Self.isOf(castWords, label.key)
          {
            belowHeads[label.key, default: 0] += 1
          }
          counts[label.style, default: [:]][label.key, default: 0] += 1
          if label.style == .alone, number == 0 { atStart.insert(label.key) }
          break
        }
      }
    }
    // `The`, `He`: a word that begins many sentences is not followed by a mark; those that are, are few.
    var names: Set<String> = []
    var styles: Set<SpeakerLabel.Style> = []
    var recurring: Set<String> = []
    var total = 0
    for (style, keys) in counts {
      let isApart = style == .alone || style == .capitals
      let often = keys.filter {
        // In a short scene one whom the cast names may speak but once.
        $0.value
          >= (isApart && atStart.contains($0.key) && Self.isWholly(of: castWords, $0.key)
            ? 1 : isApart || isStaged ? 2 : 3)
          && !NoSpeakers.contains($0.key)
          && belowHeads[$0.key] != $0.value && (dated[$0.key] ?? 0) * 2 < $0.value
      }
      let sum = often.values.reduce(0, +)
      guard often.count >= 2, sum >= (isStaged ? 5 : 8) else { continue }
      // A book may have much to say before its play begins.
      let isDense =
        isStaged && sum >= 8
        && Self.share(places.lazy.filter { $0.style == style && often[$0.key] != nil }.map(\.position)) >= 0.4
      guard isDense || sum * 12 >= main.count else { continue }
      styles.insert(style)
      total += sum
      names.formUnion(often.keys)
    }
    recurring = names
    // One that speaks only once is known by how its name is set, and not where a cast list says who there is, or
    // amid a block: that may be the last line of a stanza.
    for style in styles {
      for (key, _) in counts[style] ?? [:] where (style == .alone || style == .capitals) && !NoSpeakers.contains(key) {
        if style == .capitals || atStart.contains(key) || Self.isOf(castWords, key) { names.insert(key) }
      }
    }
    let known = places.filter { styles.contains($0.style) && names.contains($0.key) }
    areEmphasised = known.count >= 5 && known.count(where: \.isEmphasised) * 10 >= known.count * 8
    // Once names are known to stand in italics, each that does counts, also one who speaks but once.
    let emphasised = areEmphasised ? places.filter { $0.isEmphasised && $0.style == .point } : []
    if emphasised.count >= 8 { total = max(total, emphasised.count) }
    let ofAll = main.isEmpty ? 0 : Double(total) / Double(main.count)
    let speaking = emphasised.count > known.count ? emphasised : known
    let ofPlay = isStaged && total >= 8 ? Self.share(speaking.map(\.position)) : 0
    let share = ofPlay >= 0.4 ? max(ofAll, ofPlay) : ofAll
    isSteady = Self.isSteady(
      known.lazy.filter { $0.style == .point || $0.style == .colon }.map(\.position), recognition)
    if total < 8 || names.count < 2 || share < 0.25 {
      let spaced = BareNames(recognition, isSpaced: true, isStaged: isStaged, castWords: castWords)
      let bare =
        !spaced.names.isEmpty
        ? spaced : BareNames(recognition, isSpaced: false, isStaged: isStaged, castWords: castWords)
      if !bare.names.isEmpty, bare.isSpaced || recognition.layout.paragraphs != .unwrapped {
        self.bare = bare
        self.names = Set(bare.names.map { $0.uppercased() })
        self.recurring = Set(bare.recurring.map { $0.uppercased() })
        self.styles = [.alone]
        speeches = bare.speeches
        self.share = 1
        return
      }
    }
    bare = nil
    self.names = names
    self.recurring = recurring
    self.styles = styles
    speeches = total
    self.share = share
  }

  /// Whether four of five blocks between the first and the last of some positions are among them, directions left out.
  private static func isSteady(_ positions: some Collection<Int>, _ recognition: Recognition) -> Bool {
    guard positions.count >= 5, let low = positions.min(), let high = positions.max() else { return false }
    let main = recognition.mainBlocks
    var all = 0
    for index in main[low...high] {
      let block = recognition.blocks[index]
      guard block.role == .unknown else { continue }
      let first = recognition.bytes[block.range.lowerBound]
      if first == UInt8(ascii: "(") || first == UInt8(ascii: "[") { continue }
      if StageWords.isEntrance(block.lines[0], recognition.bytes) { continue }
      all += 1
    }
    return Set(positions).count * 5 >= all * 4
  }

  /// How many of the blocks from the first to the last of some positions they are.
  private static func share(_ positions: some Collection<Int>) -> Double {
    guard let low = positions.min(), let high = positions.max() else { return 0 }
    return Double(positions.count) / Double(high - low + 1)
  }

  /// Whether one of a name's words is in the cast list.
  static func isOf(_ castWords: Set<String>, _ key: String) -> Bool {
    !castWords.isEmpty
      && key.split { !$0.isWordLetter && $0 != "-" }.contains { castWords.contains(String($0)) }
  }

  /// Whether the next block stands right below, with no blank line between.
  static func goesOn(_ block: Block, _ next: Block?, _ bytes: [UInt8]) -> Bool {
    guard let next, next.gap > 0 else { return next != nil }
    guard next.range.lowerBound >= block.range.upperBound, next.range.lowerBound - block.range.upperBound < 80 else {
      return false
    }
    return bytes[block.range.upperBound..<next.range.lowerBound].count { $0 == 0x0A } == 1
  }

  /// Whether all of a name's words are in the cast list.
  static func isWholly(of castWords: Set<String>, _ key: String) -> Bool {
    !castWords.isEmpty
      && key.split { !$0.isWordLetter && $0 != "-" }.allSatisfy { castWords.contains(String($0)) }
  }

  /// The words of the blocks below the head of a cast list.
  private static func castWords(_ main: [Int], _ recognition: Recognition) -> Set<String> {
    guard
      let start = main.prefix(400).firstIndex(where: { index in
        let block = recognition.blocks[index]
        return block.lines.count == 1 && block.count <= 240
          && DramaState.isCastHead(recognition.bytes[block.range.prefix(60)])
      })
    else { return [] }
    var words: Set<String> = []
    for index in main[start...].prefix(60) {
      let block = recognition.blocks[index]
      if index > main[start], block.division != nil, !DramaState.isGroupHead(recognition.bytes[block.range]) { break }
      for word in recognition.text(block).split(whereSeparator: { !$0.isWordLetter && $0 != "-" })
      where word.count > 2 && word.first?.isUppercase == true { words.insert(word.uppercased()) }
    }
    return words
  }

  /// What says that a text is a play: enough, one head or entrance, or nothing.
  enum Staging { case certain, hinted, none }

  static func staging(_ recognition: Recognition) -> Staging {
    var scenes = 0
    var entrances = 0
    for index in recognition.mainBlocks where recognition.blocks[index].count <= 240 {
      let block = recognition.blocks[index]
      if StageWords.isEntrance(block.lines[0], recognition.bytes) { entrances += 1 }
      guard block.count <= 80 else { continue }
      if DramaState.isCastHead(recognition.bytes[block.range]) { return .certain }
      let type = block.division?.type
      if type == "act" || type == "scene" { scenes += 1 }
    }
    return scenes >= 2 || entrances >= 3 ? .certain : scenes + entrances > 0 ? .hinted : .none
  }
}
