internal import TEI

/// Cuts the blocks of a play into speakers, what they say, and stage directions.
struct DramaRecogniser: Recogniser {
  static let speaker = Rule("drama.speaker", "a name at the start of a line that many speeches have")
  static let speech = Rule("drama.speech", "what stands below or behind a speaker")
  static let stage = Rule("drama.stage", "lines in brackets, or prose in a scene that nobody speaks")
  static let cast = Rule("drama.cast", "lines below a head for the persons of a play")
  static let rules = [speaker, speech, stage, cast]

  func recognise(_ recognition: inout Recognition) {
    // Marked by hand, it has been read.
    guard recognition.genre.name != "drama" else { return }
    let profile = recognition.settings.profile
    guard Genre.allows("drama", profile) else { return }
    let staging = DramaEvidence.staging(recognition)
    var amid = staging == .none ? nil : SpeakersInBlocks(recognition)
    // One scene by itself, where speakers in capitals stand amid the blocks.
    let isStaged = staging == .certain || (amid?.inCapitals ?? 0) >= 8
    if !isStaged { amid = nil }
    let uncut = recognition.blocks
    if let amid { recognition.blocks = amid.cut(uncut) }
    let evidence = DramaEvidence(
      recognition, isStaged: isStaged, takesOrdinals: staging != .none, amid: amid)
    guard evidence.isDrama || profile == "drama" && !evidence.names.isEmpty else {
      recognition.blocks = uncut
      return
    }
    recognition.genre = Genre(
      name: "drama",
      evidence: "\(evidence.speeches) blocks begin with one of \(evidence.names.count) names that come again")
    if let bare = evidence.bare, !bare.isSpaced { recognition.blocks = bare.cut(recognition.blocks, recognition.bytes) }
    let measure = SpokenLines(recognition, evidence)
    let level = recognition.blocks.lazy.compactMap { $0.division?.level }.filter { $0 >= 3 }.min()
    var result: [Block] = []
    result.reserveCapacity(recognition.blocks.count * 3)
    var state = DramaState(
      evidence: evidence, measure: measure, castLevel: level ?? 3,
      directionColumn: directionColumn(recognition, evidence))
    let blocks = recognition.blocks
    if beginsAmidSpeech(recognition, evidence, measure) { state.place = .speech }
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

  /// Whether an excerpt begins within a speech: verses above the first speaker, and no head.
  private func beginsAmidSpeech(
    _ recognition: Recognition, _ evidence: DramaEvidence, _ measure: SpokenLines
  ) -> Bool {
    guard measure.isVerse, evidence.bare == nil else { return false }
    var lines = 0
    for index in recognition.mainBlocks.prefix(16) {
      let block = recognition.blocks[index]
      guard block.role == .unknown || block.role == .remark else { return false }
      let label = evidence.label(block.lines[0], goesOn: block.lines.count > 1, recognition.bytes)
      if let label, evidence.names.contains(label.key), evidence.styles.contains(label.style) { return lines >= 3 }
      // A title, or prose.
      guard lines > 0 || block.lines.count > 1 || recognition.bytes[block.range].last != UInt8(ascii: ".") else {
        return false
      }
      if !block.lines.allSatisfy({ Inset.startsWithCapital($0, recognition.bytes) || $0.count < 60 }) { return false }
      lines += block.lines.count
    }
    return false
  }

  /// The column at which directions stand by themselves and nobody speaks.
  private func directionColumn(_ recognition: Recognition, _ evidence: DramaEvidence) -> Int? {
    guard recognition.layout.paragraphs != .unwrapped else { return nil }
    var directions: [Int: Int] = [:]
    var labels: [Int: Int] = [:]
    let bytes = recognition.bytes
    for index in recognition.mainBlocks {
      let block = recognition.blocks[index]
      let line = block.lines[0]
      if StageWords.isEntrance(line, bytes) {
        directions[Inset.column(of: line, bytes), default: 0] += 1
      } else if let label = evidence.label(line, goesOn: block.lines.count > 1, bytes),
        evidence.names.contains(label.key)
      {
        labels[Inset.column(of: line, bytes), default: 0] += 1
      }
    }
    let all = directions.values.reduce(0, +)
    guard let (column, count) = directions.max(by: { $0.value < $1.value }), count >= 4, count * 10 >= all * 8,
      column >= 4, labels[column, default: 0] == 0, labels.keys.allSatisfy({ $0 < column })
    else { return nil }
    return column
  }
}
