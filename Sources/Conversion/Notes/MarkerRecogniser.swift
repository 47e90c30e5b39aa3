internal import Diagnostics
internal import TEI

/// Finds the markers in the running text and pairs them with the notes, by what stands in the brackets.
struct MarkerRecogniser: Recogniser {
  static let marker = Rule("notes.marker", "a marker in the text whose label a note bears")
  static let rules = [marker]

  func recognise(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    var answers = NoteAnswers(recognition.notes)
    let styles = recognition.house.tells(.marker) ? [] : self.styles(recognition)
    var markers: [NoteMarker] = []
    let digits = recognition.notes.contains { $0.label.utf8.count == 4 } ? 4 : 3
    for index in recognition.mainBlocks where recognition.blocks[index].role != .noteAmidText {
      for part in recognition.parts(of: recognition.blocks[index]) {
        for style in styles {
          markers += NoteMarker.all(style, in: part, bytes, digits: digits).filter {
            style != .symbol || !isAsterism($0.range, bytes)
          }
        }
      }
    }
    if styles.contains(.attached) {
      let labels = recognition.notes.lazy.filter { !$0.isAmidText && $0.place == "end" }.map(\.label)
      markers = NoteMarker.rising(markers.sorted { $0.range.lowerBound < $1.range.lowerBound }, through: Array(labels))
    }
    for marker in markers.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let note = answers.note(calledBy: marker.label, isFree: recognition.isFree(marker.range)) else {
        if recognition.isFree(marker.range) { reportUncalled(marker, &recognition) }
        continue
      }
      if recognition.claim(marker.range) { recognition.notes[note].anchors.append(marker.range) }
    }
    recognition.notes.sort { $0.marker.lowerBound < $1.marker.lowerBound }
    for index in recognition.notes.indices { finish(index, &recognition) }
  }

  /// Whether nothing but such signs stands in a line: `* * *` parts what stands above and below, and calls no note.
  private func isAsterism(_ marker: Range<Int>, _ bytes: [UInt8]) -> Bool {
    func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == 0x20 || byte == 0x09 }
    let before = bytes[..<marker.lowerBound].last { !isSign($0) }
    let after = bytes[marker.upperBound...].first { !isSign($0) }
    return [nil, 0x0A, 0x0D].contains(before) && [nil, 0x0A, 0x0D].contains(after)
  }

  /// How markers are written here: as the notes' own, or otherwise where the notes are only numbered.
  private func styles(_ recognition: Recognition) -> [NoteMarker.Style] {
    var styles: [NoteMarker.Style] = []
    for note in recognition.notes where note.place == "end" && !note.isAmidText {
      let own = NoteMarker.atStart(of: note.range, recognition.bytes)?.style ?? .bare
      let isNumbered = own == .numbered || own == .bare
      for style in isNumbered ? [.square, .round, .superscript] : [own] where !styles.contains(style) {
        styles.append(style)
      }
    }
    // Without notes, numbers in square brackets are still worth a word.
    guard let first = recognition.notes.first(where: { $0.place == "end" && !$0.isAmidText }) else { return [.square] }
    guard styles == [.square, .round, .superscript] else { return styles }
    let isUsed = recognition.mainBlocks.contains { index in
      styles.contains { style in
        NoteMarker.all(style, in: recognition.blocks[index].range, recognition.bytes).contains {
          $0.label == first.label
        }
      }
    }
    return isUsed ? styles : [.attached]
  }

  private func reportUncalled(_ marker: NoteMarker, _ recognition: inout Recognition) {
    // `[a]` and `(1)` mean many things; only a number in square brackets surely calls a note.
    guard marker.style == .square, marker.label.utf8.count < 4,
      marker.label.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return }
    recognition.report(
      .warning, "notes.marker-without-note", "there is no note `\(marker.label)` for this marker", at: marker.range,
      help: "it stays in the text as it is; add the note, or take the marker out")
  }

  private func finish(_ index: Int, _ recognition: inout Recognition) {
    let note = recognition.notes[index]
    let label = IdentifierPool.slug(Array(note.label.utf8)[...], words: 1, length: 8)
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
