internal import Diagnostics
internal import TEI

/// Pairs the notes that the house's patterns found with their markers in the text.
struct HouseNotes: Recogniser {
  static let rules: [Rule] = []
  /// What the patterns fit at the start of each note.
  let found: [HouseStyle.Find]

  func recognise(_ recognition: inout Recognition) {
    // Notes alone are a text without notes.
    guard recognition.blocks.contains(where: { $0.role != .noteAmidText }) else {
      for index in recognition.blocks.indices { recognition.blocks[index].role = .unknown }
      return
    }
    let bytes = recognition.bytes
    let starts = Dictionary(
      recognition.blocks.enumerated().map { ($1.range.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    let found = self.found.compactMap { note in starts[note.range.lowerBound].map { (block: $0, note: note) } }
    // Those with which the text ends are its notes; all others stand amid the text.
    var first = found.count
    while first > 0, found[first - 1].block == recognition.blocks.count - (found.count - first) - 1 { first -= 1 }
    var notes: [SourceNote] = []
    for (position, (index, find)) in found.enumerated() {
      let block = recognition.blocks[index]
      let text = Block.trimmed(find.range.upperBound..<block.range.upperBound, of: bytes)
      var note = SourceNote(
        label: recognition.source.text(find.key), marker: Block.trimmed(find.range, of: bytes),
        paragraphs: text.isEmpty ? [] : [text])
      note.isAmidText = position < first
      note.place = note.isAmidText ? "foot" : "end"
      if !note.isAmidText { recognition.blocks[index].role = .notes }
      notes.append(note)
    }
    if first < found.count, found[first].block > 1 {
      let heading = found[first].block - 1
      if NotesHeading(recognition).namesNotes(heading) { recognition.blocks[heading].role = .notesHead }
    }
    pair(&notes, &recognition)
    recognition.notes += notes
  }

  /// Gives each marker the note of its label: the next below it, or else the first at the end that has none.
  private func pair(_ notes: inout [SourceNote], _ recognition: inout Recognition) {
    for marker in markers(recognition) {
      let label = recognition.source.text(marker.key)
      let below = notes.indices.filter {
        notes[$0].label == label && notes[$0].range.lowerBound > marker.range.lowerBound
      }
      guard let index = below.first(where: { notes[$0].isAmidText || notes[$0].anchors.isEmpty }) ?? below.first else {
        if recognition.house.tells(.marker) {
          recognition.report(
            .warning, "notes.marker-without-note", "there is no note `\(label)` for this marker", at: marker.range,
            help: "it stays in the text as it is; add the note, or take the marker out")
        }
        continue
      }
      if recognition.claim(marker.range) { notes[index].anchors.append(marker.range) }
    }
  }

  /// What the patterns for markers fit in the text; without any, what calls notes elsewhere.
  private func markers(_ recognition: Recognition) -> [HouseStyle.Find] {
    let bytes = recognition.bytes
    let expressions = recognition.house.expressions(.marker)
    let labels = Set(found.map { recognition.source.text($0.key) })
    var finds: [HouseStyle.Find] = []
    for index in recognition.mainBlocks where recognition.blocks[index].role != .noteAmidText {
      for part in recognition.parts(of: recognition.blocks[index]) {
        for expression in expressions { finds += expression.all(in: part, bytes) }
        guard expressions.isEmpty, let note = found.first else { continue }
        for style in [NoteMarker.Style.square, .round, .superscript, .symbol] {
          finds += NoteMarker.all(style, in: part, bytes).filter { labels.contains($0.label) }.map {
            let key = bytes[$0.range].firstRange(of: $0.label.utf8) ?? $0.range
            return HouseStyle.Find(range: $0.range, key: key, pattern: note.pattern, position: 0)
          }
        }
      }
    }
    return finds.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
