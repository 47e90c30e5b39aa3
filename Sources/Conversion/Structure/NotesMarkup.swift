internal import TEI

/// Lays the division of notes over the end of a text.
struct NotesMarkup: Recogniser {
  static let rules: [Rule] = []

  func recognise(_ recognition: inout Recognition) {
    let rule = NotesRecogniser.section
    let section = recognition.blocks.filter { $0.role == .notes || $0.role == .notesHead || $0.role == .notesOrnament }
    if let first = section.first, let last = section.last {
      let range = first.range.lowerBound..<last.range.upperBound
      recognition.spans.append(Span("back", range, .part, rule))
      recognition.spans.append(
        Span(
          "div", range, .division, rule,
          attributes: [.init("type", "notes"), .init("xml:id", recognition.identifiers.unique("notes"))]))
      for head in section where head.role == .notesHead {
        recognition.spans.append(Span("head", head.range, .block, rule))
      }
      for ornament in section where ornament.role == .notesOrnament {
        recognition.spans.append(.milestone(ornament, recognition))
      }
    }
    for note in recognition.notes { add(note, rule, &recognition) }
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
