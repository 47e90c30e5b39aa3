internal import Diagnostics
internal import TEI

/// Finds the markers in the running text and pairs them with the notes, by what stands in the brackets.
struct MarkerRecogniser: Recogniser {
  static let marker = Rule("notes.marker", "a marker in the text whose label a note bears")
  static let rules = [marker]

  func recognise(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    var notesByLabel: [String: [Int]] = [:]
    for (index, note) in recognition.notes.enumerated() where note.place == "end" {
      notesByLabel[note.label, default: []].append(index)
    }
    let styles = self.styles(recognition)
    var used: [String: Int] = [:]
    for index in recognition.mainBlocks {
      for part in recognition.parts(of: recognition.blocks[index]) {
        for style in styles {
          for marker in NoteMarker.all(style, in: part, bytes) {
            call(marker, notesByLabel, &used, &recognition)
          }
        }
      }
    }
    for index in recognition.notes.indices { finish(index, &recognition) }
  }

  private func call(
    _ marker: NoteMarker, _ notesByLabel: [String: [Int]], _ used: inout [String: Int],
    _ recognition: inout Recognition
  ) {
    guard let candidates = notesByLabel[marker.label] else {
      if recognition.isFree(marker.range) { reportUncalled(marker, &recognition) }
      return
    }
    guard recognition.claim(marker.range) else { return }
    // Two notes of one label, as on two pages: each marker takes the next note that has none yet.
    let number = min(used[marker.label, default: 0], candidates.count - 1)
    used[marker.label] = number + 1
    recognition.notes[candidates[number]].anchors.append(marker.range)
  }

  /// How markers are written here: as the notes' own, or in square brackets where the notes are only numbered.
  private func styles(_ recognition: Recognition) -> [NoteMarker.Style] {
    var styles: [NoteMarker.Style] = []
    for note in recognition.notes where note.place == "end" {
      guard let own = NoteMarker.atStart(of: note.range, recognition.bytes)?.style else { continue }
      for style in own == .numbered ? [.square, .round, .superscript] : [own] where !styles.contains(style) {
        styles.append(style)
      }
    }
    // Without notes, numbers in square brackets are still worth a word.
    return styles.isEmpty ? [.square] : styles
  }

  private func reportUncalled(_ marker: NoteMarker, _ recognition: inout Recognition) {
    // `[a]` and `(1)` mean many things; only a number in square brackets surely calls a note.
    guard marker.style == .square, marker.label.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return }
    recognition.report(
      .warning, "notes.marker-without-note", "there is no note `\(marker.label)` for this marker", at: marker.range,
      help: "it stays in the text as it is; add the note, or take the marker out")
  }

  private func finish(_ index: Int, _ recognition: inout Recognition) {
    let note = recognition.notes[index]
    let label = IdentifierPool.slug(note.label.utf8, words: 1, length: 8)
    let identifier = recognition.identifiers.unique("note-\(label.isEmpty ? String(index + 1) : label)")
    recognition.notes[index].identifier = identifier
    if note.anchors.isEmpty {
      recognition.report(
        .warning, "notes.note-without-marker", "nothing in the text calls note `\(note.label)`", at: note.marker,
        help: "put its marker into the text where it belongs")
    }
    for anchor in note.anchors {
      let anchorIdentifier = recognition.identifiers.unique("\(identifier)-marker")
      recognition.notes[index].anchorIdentifiers.append(anchorIdentifier)
      recognition.spans.append(
        Span(
          "ref", anchor, .inline, Self.marker,
          attributes: [
            .init("type", "noteAnchor"), .init("xml:id", anchorIdentifier), .init("target", "#\(identifier)"),
            .init("n", note.label),
          ], evidence: "note `\(note.label)` at \(recognition.source.place(of: note.marker))"))
    }
  }
}
