internal import Diagnostics
internal import TEI

/// Finds the section of notes at the end of a text, and the notes in it.
struct NotesRecogniser: Recogniser {
  static let section = Rule(
    "notes.section", "blocks that begin with a marker, at the end of the text, under a heading for notes or without one"
  )
  static let rules = [section]

  func recognise(_ recognition: inout Recognition) {
    // Where the editor says how notes are written they are found already.
    guard !recognition.house.tells(.note) else { return }
    let bytes = recognition.bytes
    var reader: NoteReader
    let first: Int
    if let heading = heading(recognition) {
      if let numbered = NotesBelowNumbers(recognition, below: heading), numbered.start == (heading + 1, 0) {
        recognition.blocks[heading].role = .notesHead
        numbered.read(into: &recognition)
        return
      }
      recognition.blocks[heading].role = .notesHead
      first = heading + 1
      let hasMarker = NoteMarker.atStart(of: recognition.blocks[first].lines[0], bytes) != nil
      reader = NoteReader(bytes, allowsBare: !hasMarker)
    } else if let start = unheaded(recognition) {
      first = start
      reader = NoteReader(bytes)
    } else {
      NotesBelowNumbers(recognition)?.read(into: &recognition)
      return
    }
    if recognition.blocks[first...].contains(where: { block in
      block.lines.contains { bytes[$0].starts(with: Self.lastOfThree) }
    }) {
      reader.digits = 4
    }
    let headings = NotesHeading(recognition)
    let end = end(of: first, reader, headings, recognition)
    for index in end..<recognition.blocks.count { recognition.blocks[index].role = .behindNotes }
    for index in first..<end {
      let block = recognition.blocks[index]
      recognition.blocks[index].role = .notes
      if isOrnament(block, bytes) {
        recognition.blocks[index].role = .notesOrnament
      } else if headings.isChapter(index) || headings.opensNotes(index) {
        recognition.blocks[index].role = .notesHead
        reader.beginSeries()
      } else {
        reader.read(block)
      }
    }
    recognition.notes += reader.notes
    reportDoubles(&recognition)
  }

  /// Behind this note the next ones have four digits.
  private static let lastOfThree = Array("[999]".utf8)

  /// Where the notes end: what stands below the last of them, and is set off more than its paragraphs are, is none.
  private func end(of first: Int, _ reader: NoteReader, _ headings: NotesHeading, _ recognition: Recognition) -> Int {
    let blocks = recognition.blocks
    let bytes = recognition.bytes
    let begins = { (block: Block) in
      block.lines.contains { reader.marker($0) != nil }
    }
    guard let last = blocks.indices.dropFirst(first).last(where: { begins(blocks[$0]) }) else { return blocks.count }
    let gap = blocks[first...last].dropFirst().map(\.gap).max() ?? 1
    return blocks.indices.dropFirst(last + 1).first { index in
      let block = blocks[index]
      if isOrnament(block, bytes) || headings.isChapter(index) || headings.opensNotes(index) { return false }
      let shape = TextShape(block.range, bytes)
      if shape.startsWithSmallLetter { return false }
      // A box, a heading in capitals, a wider gap than any between notes.
      return bytes[block.range].starts(with: "+-".utf8) || block.gap > max(gap, 1)
        || shape.isAllCapitals && shape.words > 1 && block.lines.count <= 3 && block.count <= 120
    } ?? blocks.count
  }

  /// A line of marks with neither letters nor digits.
  private func isOrnament(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.lines.count == 1 && block.count <= 60
      && bytes[block.range].allSatisfy { $0 <= 0x20 || "*-_=~".utf8.contains($0) }
  }

  /// The heading behind which there is nothing but notes, to the end of the text.
  private func heading(_ recognition: Recognition) -> Int? {
    let headings = NotesHeading(recognition)
    let reader = NoteReader(recognition.bytes, allowsBare: true)
    var found: Int?
    var notes = 0
    var others = 0
    // The first block heads nothing but itself: a text of notes alone has no notes.
    for index in recognition.blocks.indices.dropFirst().dropLast().reversed() {
      if headings.opensNotes(index) {
        // Notes of the chapter before stand above another heading; what is mostly text there is text.
        if found != nil, notes < others { break }
        found = index
        notes = 0
        others = 0
      } else if reader.marker(recognition.blocks[index].lines[0]) != nil {
        notes += 1
      } else if headings.isChapter(index) {
        if reader.marker(recognition.blocks[index + 1].lines[0]) == nil { break }
      } else {
        others += 1
      }
    }
    return found
  }

  /// Where the trailing blocks begin that all start with a bracketed marker, each called in the text before them.
  private func unheaded(_ recognition: Recognition) -> Int? {
    let blocks = recognition.blocks
    let bytes = recognition.bytes
    var start = blocks.count
    while start > 1, let marker = NoteMarker.atStart(of: blocks[start - 1].lines[0], bytes),
      marker.style != .numbered, NoteReader.hasLetters(blocks[start - 1].range, bytes), marker.label.first != "§"
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

  private func reportDoubles(_ recognition: inout Recognition) {
    struct Key: Hashable {
      let series: Int
      let label: String
    }
    var seen: [Key: Range<Int>] = [:]
    for note in recognition.notes {
      let key = Key(series: note.series, label: note.label)
      if let first = seen[key] {
        recognition.report(
          .warning, "notes.label-twice", "there are two notes `\(note.label)`", at: note.marker,
          notes: [.init("the first is here", at: recognition.source.place(of: first))])
      } else {
        seen[key] = note.marker
      }
    }
  }
}
