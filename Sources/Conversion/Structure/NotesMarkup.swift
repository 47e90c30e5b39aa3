internal import TEI

/// Lays the division of notes over the end of a text.
struct NotesMarkup: Recogniser {
  static let rules: [Rule] = []

  func recognise(_ recognition: inout Recognition) {
    let rule = NotesRecogniser.section
    settleHeads(rule, &recognition)
    let section = recognition.blocks.filter { $0.role == .notes || $0.role == .notesHead || $0.role == .notesOrnament }
    if let first = section.first, let last = section.last {
      let range = first.range.lowerBound..<last.range.upperBound
      let rest = recognition.blocks.filter { $0.role == .behindNotes }
      let end = rest.last?.range.upperBound ?? range.upperBound
      recognition.spans.append(Span("back", range.lowerBound..<end, .part, rule))
      addRest(rest, rule, &recognition)
      recognition.spans.append(
        Span(
          "div", range, .division, rule,
          attributes: [.init("type", "notes"), .init("xml:id", recognition.identifiers.unique("notes"))]))
      for head in section where head.role == .notesHead {
        recognition.spans.append(Span("head", head.range, .block, rule))
      }
      addSeries(section, rule, &recognition)
      for ornament in section where ornament.role == .notesOrnament {
        recognition.spans.append(.milestone(ornament, recognition))
      }
    }
    for note in recognition.notes { add(note, rule, &recognition) }
  }

  /// A line that reads as a head within a note which goes on below it is a paragraph of the note.
  private func settleHeads(_ rule: Rule, _ recognition: inout Recognition) {
    guard recognition.blocks.contains(where: { $0.role == .notesHead }) else { return }
    let notes = recognition.notes.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for index in recognition.blocks.indices where recognition.blocks[index].role == .notesHead {
      let range = recognition.blocks[index].range
      var low = 0
      var high = notes.count
      while low < high {
        let middle = (low + high) / 2
        if notes[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
      }
      guard low > 0, notes[low - 1].range.upperBound >= range.upperBound else { continue }
      recognition.blocks[index].role = .notes
      let isParagraph = notes[low - 1].paragraphs.contains { $0.contains(range.lowerBound) }
      if !isParagraph { recognition.spans.append(Span("p", range, .paragraph, rule)) }
    }
  }

  /// What stands behind the notes, as a division of its own.
  private func addRest(_ rest: [Block], _ rule: Rule, _ recognition: inout Recognition) {
    guard let first = rest.first, let last = rest.last else { return }
    recognition.lay(
      "div", first.range.lowerBound..<last.range.upperBound, .division, rule,
      [.init("type", "section"), .init("xml:id", recognition.identifiers.unique("section"))])
    for block in rest {
      if !NoteMarker.hasWords(block.range, recognition.bytes) {
        recognition.spans.append(.milestone(block, recognition))
      } else if block.lines.count > 1, recognition.bytes[block.range].starts(with: "+-".utf8) {
        recognition.lay(
          "ab", block.range, .block, rule, [.init("type", "preformatted"), .init("xml:space", "preserve")])
      } else {
        let identifier = recognition.identifiers.unique("p", fromWordsOf: recognition.bytes[block.range])
        recognition.lay("p", block.range, .block, rule, [.init("xml:id", identifier)])
      }
    }
  }

  /// Where several heads part the notes, each begins a division of its own.
  private func addSeries(_ section: [Block], _ rule: Rule, _ recognition: inout Recognition) {
    let heads = section.indices.filter { section[$0].role == .notesHead && $0 > 0 }
    for (position, start) in heads.enumerated() {
      let end = position + 1 < heads.count ? heads[position + 1] - 1 : section.count - 1
      // `NOTES` above `Chapter I`: two heads of one division, unless something stands between them.
      guard section[end].role != .notesHead else { continue }
      let range = section[start].range.lowerBound..<section[end].range.upperBound
      recognition.lay(
        "div", range, .division, rule,
        [.init("type", "notes"), .init("xml:id", recognition.identifiers.unique("notes"))])
    }
  }

  private func add(_ note: SourceNote, _ rule: Rule, _ recognition: inout Recognition) {
    var span = Span("note", note.range, .block, rule)
    span["xml:id"] = note.identifier
    span["n"] = note.label
    span["place"] = note.place
    span.opening = note.opening
    span.closing = note.closing
    if recognition.settings.notesBy != nil {
      span["type"] = "editorial"
      span["resp"] = "#\(TEIHeader.noteEditorsIdentifier)"
    }
    if !note.anchorIdentifiers.isEmpty {
      span["target"] = note.anchorIdentifiers.map { "#\($0)" }.joined(separator: " ")
    }
    recognition.spans.append(span)
    if note.opening == 0 { recognition.spans.append(Span("label", note.marker, .paragraph, rule)) }
    for paragraph in note.paragraphs { recognition.spans.append(Span("p", paragraph, .paragraph, rule)) }
  }
}
