internal import TEI

/// Cuts the blocks of a play into speakers, what they say, and stage directions.
struct DramaRecogniser: Recogniser {
  static let speaker = Rule("drama.speaker", "a name at the start of a line that many speeches have")
  static let speech = Rule("drama.speech", "what stands below or behind a speaker")
  static let stage = Rule("drama.stage", "lines in brackets, or prose in a scene that nobody speaks")
  static let cast = Rule("drama.cast", "lines below a head for the persons of a play")
  static let rules = [speaker, speech, stage, cast]

  func recognise(_ recognition: inout Recognition) {
    let evidence = DramaEvidence(recognition)
    let profile = recognition.settings.profile
    guard Genre.allows("drama", profile), evidence.isDrama || profile == "drama" && !evidence.names.isEmpty else {
      return
    }
    recognition.genre = Genre(
      name: "drama",
      evidence: "\(evidence.speeches) blocks begin with one of \(evidence.names.count) names that come again")
    if let bare = evidence.bare, !bare.isSpaced { recognition.blocks = bare.cut(recognition.blocks, recognition.bytes) }
    let isVerse = isVerse(recognition, evidence)
    var result: [Block] = []
    result.reserveCapacity(recognition.blocks.count * 3)
    var state = DramaState(evidence: evidence, isVerse: isVerse)
    let blocks = recognition.blocks
    for (index, block) in blocks.enumerated() {
      guard block.role == .unknown || block.role == .head || block.role == .remark else {
        if block.role == .notes || block.role == .notesHead { state.place = .outside }
        result.append(block)
        continue
      }
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      result += state.cut(block, next, recognition)
    }
    recognition.blocks = result
  }

  /// Whether the speeches are verse: their lines are not filled to the measure, and one ends where another begins.
  private func isVerse(_ recognition: Recognition, _ evidence: DramaEvidence) -> Bool {
    guard recognition.layout.paragraphs != .unwrapped else { return false }
    var lines = 0
    var filled = 0
    var capitals = 0
    for (index, next) in zip(recognition.mainBlocks, recognition.mainBlocks.dropFirst()) {
      var block = recognition.blocks[index]
      if let bare = evidence.bare, bare.isSpaced {
        guard bare.contains(block.lines[0], recognition.bytes) else { continue }
        let speech = recognition.blocks[next]
        block = Block(
          range: block.range.lowerBound..<speech.range.upperBound, lines: [block.lines[0]] + speech.lines)
      }
      guard block.lines.count >= 3,
        evidence.bare?.contains(block.lines[0], recognition.bytes) == true
          || SpeakerLabel(block.lines[0], goesOn: true, recognition.bytes).map({ evidence.names.contains($0.key) })
            == true
      else { continue }
      for (line, next) in zip(block.lines.dropFirst(), block.lines.dropFirst(2)) {
        let width = recognition.bytes[line].count { $0 & 0xC0 != 0x80 } + Inset.column(of: line, recognition.bytes)
        let word = recognition.bytes[next].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
        lines += 1
        if Inset.startsWithCapital(next, recognition.bytes) { capitals += 1 }
        if width + 1 + word > recognition.layout.measure { filled += 1 }
      }
    }
    // Lines this short are no measure; verse begins each of its own with a capital.
    if recognition.layout.measure < 56, lines >= 4 { return capitals * 10 >= lines * 9 }
    return lines >= 4 && filled * 3 < lines
  }
}
