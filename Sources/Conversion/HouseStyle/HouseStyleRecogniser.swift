internal import TEI

/// Finds what `edition.yaml` says of the house's style: heads, notes and speakers, each on a line that a pattern fits.
struct HouseStyleRecogniser: Recogniser {
  static let head = Rule("house.head", "a line that a pattern for heads in edition.yaml fits")
  static let note = Rule("house.note", "a line that begins as a pattern for notes in edition.yaml says")
  static let marker = Rule("house.marker", "what a pattern for markers of notes in edition.yaml fits")
  static let speaker = Rule("house.speaker", "a line that begins as a pattern for speakers in edition.yaml says")
  static let rules = [head, note, marker, speaker]

  func recognise(_ recognition: inout Recognition) {
    let house = recognition.house
    guard !house.isEmpty else { return }
    let heads = house.expressions(.head)
    let notes = house.expressions(.note)
    let speakers = house.expressions(.speaker)
    let bytes = recognition.bytes
    var result: [Block] = []
    var found: [HouseStyle.Find] = []
    /// Whether the last block is spoken, so that what follows goes on with it.
    var isInSpeech = false
    for block in recognition.blocks {
      var cut = BlockCut(block)
      for (number, line) in block.lines.enumerated() {
        if let find = heads.lazy.compactMap({ $0.first(in: line, bytes) }).first {
          cut.begin(at: number, .head, line)
          cut.division = Self.division(find, recognition)
          if !Self.isHead(block, from: number, bytes) { cut.end() }
          isInSpeech = false
        } else if let find = notes.lazy.compactMap({ $0.first(in: line, bytes) }).first,
          find.range.lowerBound == line.lowerBound
        {
          cut.begin(at: number, .noteAmidText, line)
          found.append(find)
        } else if let find = speakers.lazy.compactMap({ $0.first(in: line, bytes) }).first,
          find.range.lowerBound == line.lowerBound
        {
          cut.begin(at: number, .speaker, find.range)
          cut.speak(from: find.range.upperBound, line, bytes)
          isInSpeech = true
        } else if isInSpeech, number == 0 {
          let isDirection = bytes[line.lowerBound] == UInt8(ascii: "(") || bytes[line.lowerBound] == UInt8(ascii: "[")
          cut.begin(at: number, isDirection ? .stage : .speech, line)
        }
      }
      result += cut.finished(recognition)
    }
    recognition.blocks = result
    if !heads.isEmpty { entitle(&recognition) }
    if speakers.isEmpty == false, result.contains(where: { $0.role == .speaker }) {
      recognition.genre = Genre(name: "drama", evidence: "edition.yaml says how speakers are written")
    }
    if !notes.isEmpty { HouseNotes(found: found).recognise(&recognition) }
  }

  /// What stands above the first head is the title, if it is short and no sentence.
  private func entitle(_ recognition: inout Recognition) {
    guard let first = recognition.blocks.firstIndex(where: { $0.role == .head }), first > 0,
      recognition.blocks[0].role == .unknown, recognition.blocks[0].count <= 160
    else { return }
    let shape = TextShape(recognition.blocks[0].range, recognition.bytes)
    if !shape.endsSentence, shape.letters > 0 { recognition.blocks[0].role = .head }
  }

  /// Whether the lines below a head belong to it: few, and no sentence.
  private static func isHead(_ block: Block, from number: Int, _ bytes: [UInt8]) -> Bool {
    let rest = block.lines[(number + 1)...]
    guard let first = rest.first, let last = rest.last, rest.count <= 2 else { return false }
    return !TextShape(first.lowerBound..<last.upperBound, bytes).endsSentence
  }

  private static func division(_ find: HouseStyle.Find, _ recognition: Recognition) -> Division {
    let number = find.key == find.range ? nil : recognition.source.text(find.key)
    let type = find.pattern.type
    // The outer ones are named first; those of a known type stand where they do otherwise.
    let level = find.pattern.level ?? type.flatMap { HeadWording.level(of: $0) } ?? HeadWording.chapter + find.position
    return Division(level: level, type: type ?? "section", number: number)
  }
}
