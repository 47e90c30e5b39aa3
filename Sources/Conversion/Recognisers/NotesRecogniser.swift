internal import Diagnostics
internal import TEI

/// Finds the section of notes at the end of a text, and the notes in it.
struct NotesRecogniser: Recogniser {
  static let section = Rule(
    "notes.section", "blocks that begin with a marker, at the end of the text, under a heading for notes or without one"
  )
  static let rules = [section]

  func recognise(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    let first: Int
    if let heading = heading(recognition) {
      recognition.blocks[heading].role = .notesHead
      first = heading + 1
    } else if let start = unheaded(recognition) {
      first = start
    } else {
      return
    }
    for index in first..<recognition.blocks.count {
      recognition.blocks[index].role = .notes
      if isOrnament(recognition.blocks[index], bytes) {
        recognition.blocks[index].role = .notesOrnament
        continue
      }
      read(recognition.blocks[index], bytes, &recognition.notes)
    }
    reportDoubles(&recognition)
  }

  /// The notes of a block: one for each line that begins with a marker; lines without one go on with the note before.
  private func read(_ block: Block, _ bytes: [UInt8], _ notes: inout [SourceNote]) {
    var starts: [(NoteMarker, Int)] = []
    for (index, line) in block.lines.enumerated() {
      guard let marker = NoteMarker.atStart(of: line, bytes), marker.style != .symbol || hasLetters(line, bytes) else {
        continue
      }
      // Among notes that begin with a bracket or a symbol, `(1)` and `1.` number what is said.
      if let first = notes.first.map({ $0.marker.lowerBound }) ?? starts.first.map({ $0.0.range.lowerBound }),
        !isPlain(bytes[first]), marker.style == .round || marker.style == .numbered
      {
        continue
      }
      starts.append((marker, index))
    }
    let end = block.range.upperBound
    let before = starts.first.map { block.lines[$0.1].lowerBound } ?? end
    if before > block.range.lowerBound, !notes.isEmpty {
      notes[notes.count - 1].paragraphs.append(Block.trimmed(block.range.lowerBound..<before, of: bytes))
    }
    for (position, (marker, _)) in starts.enumerated() {
      let stop = position + 1 < starts.count ? block.lines[starts[position + 1].1].lowerBound : end
      let text = Block.trimmed(marker.range.upperBound..<stop, of: bytes)
      notes.append(
        SourceNote(label: marker.label, marker: marker.range, paragraphs: text.isEmpty ? [] : [text]))
    }
  }

  /// A line of marks with neither letters nor digits.
  private func isOrnament(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.lines.count == 1 && block.count <= 60
      && bytes[block.range].allSatisfy { $0 <= 0x20 || "*-_=~".utf8.contains($0) }
  }

  /// `* * *` is an ornament and no note.
  private func hasLetters(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[range].contains { $0 >= 0xC3 && $0 != 0xE2 || (0x61...0x7A).contains($0 | 0x20) }
  }

  private func isPlain(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") || (0x30...0x39).contains(byte) }

  /// The last block that is a heading for notes and has a note right after it.
  private func heading(_ recognition: Recognition) -> Int? {
    let blocks = recognition.blocks
    // The first block heads nothing but itself: a text of notes alone has no notes.
    for index in blocks.indices.dropFirst().dropLast().reversed()
    where blocks[index].lines.count == 1 && blocks[index].count <= 40 {
      let words = recognition.text(blocks[index]).lowercased().filter(\.isLetter)
      if Self.headings.contains(words), startsNote(blocks[index + 1], recognition.bytes) { return index }
    }
    return nil
  }

  /// Where the trailing blocks begin that all start with a bracketed marker, each called in the text before them.
  private func unheaded(_ recognition: Recognition) -> Int? {
    let blocks = recognition.blocks
    let bytes = recognition.bytes
    var start = blocks.count
    while start > 1, let marker = NoteMarker.atStart(of: blocks[start - 1].lines[0], bytes),
      marker.style != .numbered, hasLetters(blocks[start - 1].range, bytes), marker.label.first != "§"
    {
      start -= 1
    }
    guard start < blocks.count else { return nil }
    let styles = Set(blocks[start...].compactMap { NoteMarker.atStart(of: $0.lines[0], bytes)?.style })
    let called = Set(
      blocks[..<start].flatMap { block in styles.flatMap { NoteMarker.all($0, in: block.range, bytes) } }.map(\.label))
    let labels = blocks[start...].compactMap { NoteMarker.atStart(of: $0.lines[0], bytes)?.label }
    return labels.contains(where: called.contains) ? start : nil
  }

  private func startsNote(_ block: Block, _ bytes: [UInt8]) -> Bool {
    NoteMarker.atStart(of: block.lines[0], bytes) != nil
  }

  private func reportDoubles(_ recognition: inout Recognition) {
    var seen: [String: Range<Int>] = [:]
    for note in recognition.notes {
      if let first = seen[note.label] {
        recognition.report(
          .warning, "notes.label-twice", "there are two notes `\(note.label)`", at: note.marker,
          notes: [.init("the first is here", at: recognition.source.place(of: first))])
      } else {
        seen[note.label] = note.marker
      }
    }
  }

  private static let headings: Set<String> = [
    "notes", "note", "footnotes", "endnotes", "annotations", "anmerkungen", "anmerkung", "fußnoten", "fussnoten",
    "noten", "remarques", "notesdebasdepage", "notas", "anotaciones", "annotazioni", "adnotationes", "примечания",
    "примечание", "сноски", "комментарии",
  ]
}
