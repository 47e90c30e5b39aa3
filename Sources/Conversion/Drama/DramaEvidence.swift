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

  /// Whether a cast list or the heads of scenes say that this is a play: then fewer speeches are enough.
  let isStaged: Bool

  var isDrama: Bool { names.count >= 2 && speeches >= (isStaged ? 5 : 8) && share >= 0.25 }

  init(_ recognition: Recognition) {
    var counts: [SpeakerLabel.Style: [String: Int]] = [:]
    let all = recognition.mainBlocks
    let isStaged = Self.isStaged(all, recognition)
    self.isStaged = isStaged
    // What stands above the play says nothing of how much of it is spoken.
    let main = isStaged ? Array(all[Self.start(of: all, recognition)...]) : all
    let castWords = Self.castWords(main, recognition)
    self.castWords = castWords
    var atStart: Set<String> = []
    var italics: Set<String> = []
    var upright = 0
    for (position, index) in main.enumerated() {
      let block = recognition.blocks[index]
      let follows = position + 1 < main.count && recognition.blocks[main[position + 1]].gap == 0
      // A direction may stand above the first speaker.
      for (number, line) in block.lines.prefix(3).enumerated() {
        let goesOn = number + 1 < block.lines.count || follows
        if let label = SpeakerLabel(line, goesOn: goesOn, recognition.bytes) {
          // `_Mode_.--Line a stewpan`: what a recipe says first.
          if !isStaged, label.style == .point, label.speech < line.upperBound,
            recognition.bytes[label.speech] == UInt8(ascii: "-")
          {
            break
          }
          counts[label.style, default: [:]][label.key, default: 0] += 1
          if label.style == .capitals || label.style == .alone && number == 0 { atStart.insert(label.key) }
          if label.style == .point, number == 0 {
            if label.isItalic { italics.insert(label.key) } else { upright += 1 }
          }
          if isStaged { Self.count(linesOf: block, after: number, &counts, recognition.bytes) }
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
      let often = keys.filter { $0.value >= (style == .alone || style == .capitals || isStaged ? 2 : 3) }
      let sum = often.values.reduce(0, +)
      guard often.count >= 2, sum >= (isStaged ? 5 : 8), sum * 12 >= main.count else { continue }
      styles.insert(style)
      total += sum
      names.formUnion(often.keys)
    }
    recurring = names
    // One that speaks only once is known by how its name is set, and not where a cast list says who there is, or
    // amid a block: that may be the last line of a stanza.
    for style in styles {
      for (key, _) in counts[style] ?? [:] where style == .alone || style == .capitals {
        if atStart.contains(key) || style == .alone && Self.isOf(castWords, key) { names.insert(key) }
      }
    }
    if styles.contains(.point), italics.count > 2 {
      let speeches = italics.reduce(0) { $0 + (counts[.point]?[$1] ?? 0) }
      if speeches >= 8, speeches > upright * 2 {
        names.formUnion(italics)
        recurring.formUnion(italics)
      }
    }
    if total < 8 || names.count < 2 {
      // Without scenes, lines between blank ones are heads: `TO MR. SMITH` above letter after letter.
      let spaced = BareNames(recognition, main, isSpaced: true, isStaged: isStaged)
      let bare =
        isStaged && !spaced.names.isEmpty ? spaced : BareNames(recognition, main, isSpaced: false, isStaged: isStaged)
      if !bare.names.isEmpty, bare.isSpaced || recognition.layout.paragraphs != .unwrapped {
        self.bare = bare
        self.names = Set(bare.names.map { $0.uppercased() })
        self.recurring = Set(bare.recurring.map { $0.uppercased() })
        self.styles = [.alone]
        speeches = bare.speeches
        share = 1
        return
      }
    }
    bare = nil
    self.names = names
    self.recurring = recurring
    self.styles = styles
    speeches = total
    share = main.isEmpty ? 0 : Double(total) / Double(main.count)
  }

  /// Counts the names in capitals before speeches that stand line below line, with no blank one between.
  private static func count(
    linesOf block: Block, after first: Int, _ counts: inout [SpeakerLabel.Style: [String: Int]], _ bytes: [UInt8]
  ) {
    for line in block.lines.dropFirst(first + 1) where line.count > 4 {
      let start = bytes[line.prefix(3)]
      guard start.allSatisfy({ (0x41...0x5A).contains($0) || $0 >= 0x80 || $0 == 0x20 || $0 == UInt8(ascii: ".") }),
        let label = SpeakerLabel(line, goesOn: true, bytes), label.style == .capitals
      else { continue }
      counts[.capitals, default: [:]][label.key, default: 0] += 1
    }
  }

  /// Where in `main` the play begins: with its cast, or with its first act or scene.
  private static func start(of main: [Int], _ recognition: Recognition) -> Int {
    main.firstIndex { index in
      let block = recognition.blocks[index]
      guard block.count <= 240 else { return false }
      let type = block.division?.type
      return type == "act" || type == "scene"
        || block.lines.count == 1 && DramaState.isCastHead(recognition.bytes[block.range.prefix(60)])
        || StageWords.isEntrance(block.lines[0], recognition.bytes)
    } ?? 0
  }

  /// Whether one of a name's words is in the cast list.
  static func isOf(_ castWords: Set<String>, _ key: String) -> Bool {
    !castWords.isEmpty
      && key.split { !$0.isWordLetter && $0 != "-" }.contains { castWords.contains(String($0)) }
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
      if index > main[start], block.division != nil { break }
      for word in recognition.text(block).split(whereSeparator: { !$0.isWordLetter && $0 != "-" })
      where word.count > 2 && word.first?.isUppercase == true { words.insert(word.uppercased()) }
    }
    return words
  }

  private static func isStaged(_ main: [Int], _ recognition: Recognition) -> Bool {
    var scenes = 0
    var entrances = 0
    for index in main where recognition.blocks[index].count <= 240 {
      let block = recognition.blocks[index]
      if StageWords.isEntrance(block.lines[0], recognition.bytes) { entrances += 1 }
      guard block.count <= 80 else { continue }
      if DramaState.isCastHead(recognition.bytes[block.range]) { return true }
      let type = block.division?.type
      if type == "act" || type == "scene" { scenes += 1 }
    }
    return scenes >= 2 || entrances >= 3
  }
}
