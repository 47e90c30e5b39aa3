internal import TEI

/// Finds notes that stand amid the text: behind the paragraph that calls them, or at the end of a chapter.
///
/// A block is a note if it begins with a marker that stands in the text above and that no other note has answered yet.
struct NoteRunRecogniser: Recogniser {
  static let run = Rule("notes.amid-text", "blocks that begin with a marker that the text right above them has")
  static let rules = [run]

  /// A marker in the text that waits for its note.
  private struct Call: Hashable {
    let style: NoteMarker.Style
    let label: String
  }

  func recognise(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    let headings = NotesHeading(recognition)
    let last = recognition.blocks.firstIndex(where: \.isOfNotes) ?? recognition.blocks.count
    var starts: [Int: NoteMarker] = [:]
    var opened: Set<Int> = []
    for index in 0..<last where recognition.blocks[index].role == .unknown {
      if headings.opensNotes(index) || headings.rulesOffNotes(index) { opened.insert(index) }
      guard index > 0, let marker = NoteMarker.atStart(of: recognition.blocks[index].lines[0], bytes),
        marker.style != .numbered, NoteReader.hasLetters(recognition.blocks[index].range, bytes)
      else { continue }
      starts[index] = marker
    }
    let calls = callsAtStart(of: starts, bytes)
    for index in calls.keys { starts[index] = nil }
    guard !starts.isEmpty || !opened.isEmpty else { return }
    var styles = Set(starts.values.map(\.style))
    if !opened.isEmpty { styles.formUnion([.square, .round, .superscript]) }
    var waiting: [Call: [Range<Int>]] = [:]
    var index = 0
    var foot = 0
    while index < last {
      // What calls a note at the foot of a page waits for no other.
      while foot < recognition.layout.footNotes.count,
        recognition.layout.footNotes[foot].range.lowerBound < recognition.blocks[index].range.lowerBound
      {
        let note = recognition.layout.footNotes[foot]
        for style in note.styles {
          waiting[Call(style: style, label: note.label)]?.removeAll { $0.lowerBound < note.range.lowerBound }
        }
        foot += 1
      }
      guard recognition.blocks[index].role == .unknown else {
        index += 1
        continue
      }
      if opened.contains(index) {
        let end = below(index, last, &waiting, &recognition)
        if end > index {
          index = end
          continue
        }
      } else if let marker = starts[index], answers(marker, waiting), !isBullet(index, marker, starts) {
        index = run(from: index, last, starts, &waiting, &recognition)
        continue
      }
      gather(recognition.blocks[index], styles, &waiting, recognition)
      if let call = calls[index] {
        waiting[Call(style: call.style, label: call.label), default: []].append(call.range)
      }
      index += 1
    }
  }

  /// So many bytes lie at most between two markers that call one note.
  private static let reach = 8_000

  /// `[2]So ruled he` where notes begin with `[2] `: a marker that touches the first word of a block calls a note.
  private func callsAtStart(of starts: [Int: NoteMarker], _ bytes: [UInt8]) -> [Int: NoteMarker] {
    let touching = starts.filter { _, marker in
      marker.style == .square && marker.range.upperBound < bytes.count && bytes[marker.range.upperBound] > 0x20
    }
    let spaced = starts.values.count { $0.style == .square } - touching.count
    return spaced >= 3 && spaced >= touching.count * 3 ? touching : [:]
  }

  private func answers(_ marker: NoteMarker, _ waiting: [Call: [Range<Int>]]) -> Bool {
    waiting[Call(style: marker.style, label: marker.label)].map { !$0.isEmpty } == true
  }

  /// Two blocks with one symbol are items of a list.
  private func isBullet(_ index: Int, _ marker: NoteMarker, _ starts: [Int: NoteMarker]) -> Bool {
    marker.style == .symbol && [index - 1, index + 1].contains { starts[$0]?.label == marker.label }
  }

  /// Notes of markers that wait; further paragraphs of a note only where the next note follows them.
  private func run(
    from start: Int, _ last: Int, _ starts: [Int: NoteMarker], _ waiting: inout [Call: [Range<Int>]],
    _ recognition: inout Recognition
  ) -> Int {
    var reader = NoteReader(recognition.bytes)
    var index = start
    while index < last {
      if let marker = starts[index] {
        guard answers(marker, waiting) else { break }
        waiting[Call(style: marker.style, label: marker.label)]?.removeAll { $0.lowerBound > marker.range.lowerBound }
      } else if !goesOn(index, last, starts, waiting, recognition) {
        break
      }
      reader.read(recognition.blocks[index])
      recognition.blocks[index].role = .noteAmidText
      index += 1
    }
    add(reader.notes, place: "foot", &waiting, &recognition)
    return index
  }

  /// Whether a block without a marker is part of the note before: the note with the next number follows soon.
  private func goesOn(
    _ index: Int, _ last: Int, _ starts: [Int: NoteMarker], _ waiting: [Call: [Range<Int>]], _ recognition: Recognition
  ) -> Bool {
    guard let before = (0...8).lazy.compactMap({ starts[index - 1 - $0] }).first, let number = Int(before.label) else {
      return false
    }
    for next in index..<min(index + 8, last) {
      if let marker = starts[next] {
        return Int(marker.label) == number + 1 && marker.style == before.style && answers(marker, waiting)
      }
      let block = recognition.blocks[next]
      if block.role != .unknown || block.gap > 2 || NotesHeading(recognition).isChapter(next) {
        return false
      }
    }
    return false
  }

  /// Notes below a heading for them; the text must call half of them at least.
  private func below(
    _ heading: Int, _ last: Int, _ waiting: inout [Call: [Range<Int>]], _ recognition: inout Recognition
  ) -> Int {
    let headings = NotesHeading(recognition)
    let hasMarker =
      NoteMarker.atStart(of: recognition.blocks[heading + 1].lines[0], recognition.bytes) != nil
    var reader = NoteReader(recognition.bytes, allowsBare: !hasMarker)
    var index = heading + 1
    while index < last, recognition.blocks[index].role == .unknown {
      let block = recognition.blocks[index]
      if reader.marker(block.lines[0]) == nil {
        // Further paragraphs of a note, as long as a note follows before the next head or gap.
        let next = (index..<min(index + 8, last)).first { number in
          reader.marker(recognition.blocks[number].lines[0]) != nil
        }
        guard let next,
          !(index...next).contains(where: {
            headings.isChapter($0) || headings.opensNotes($0) || headings.isRule($0)
          }),
          block.gap < 3
        else { break }
      }
      reader.read(block)
      index += 1
    }
    let called = reader.notes.count { note in
      [.square, .round, .superscript, .symbol].contains {
        waiting[Call(style: $0, label: note.label)] != nil
      }
    }
    guard called > 0, called * 2 >= reader.notes.count else { return heading }
    if headings.isRule(heading) {
      recognition.blocks[heading].role = .separator
      for block in heading + 1..<index { recognition.blocks[block].role = .noteAmidText }
      add(reader.notes, place: "foot", &waiting, &recognition)
      return index
    }
    recognition.blocks[heading].role = .head
    recognition.blocks[heading].division = Division(level: 8, type: "notes", number: nil)
    for block in heading + 1..<index { recognition.blocks[block].role = .noteAmidText }
    add(reader.notes, place: "end", &waiting, &recognition)
    return index
  }

  private func add(
    _ notes: [SourceNote], place: String, _ waiting: inout [Call: [Range<Int>]], _ recognition: inout Recognition
  ) {
    for var note in notes {
      note.place = place
      note.isAmidText = true
      let own = NoteMarker.atStart(of: note.range, recognition.bytes)?.style ?? .bare
      let styles: [NoteMarker.Style] = own == .numbered || own == .bare ? [.square, .round, .superscript] : [own]
      for style in styles {
        guard var anchors = waiting.removeValue(forKey: Call(style: style, label: note.label)) else { continue }
        // An asterisk is used again and again: only the last calls this note.
        if style == .symbol { anchors = anchors.suffix(1) }
        // A marker many pages before calls a note of its own, which is not there.
        if let last = anchors.last { anchors.removeAll { last.lowerBound - $0.lowerBound > Self.reach } }
        for anchor in anchors where recognition.claim(anchor) { note.anchors.append(anchor) }
        break
      }
      recognition.notes.append(note)
    }
  }

  private func gather(
    _ block: Block, _ styles: Set<NoteMarker.Style>, _ waiting: inout [Call: [Range<Int>]], _ recognition: Recognition
  ) {
    for part in recognition.parts(of: block) {
      for style in styles {
        for marker in NoteMarker.all(style, in: part, recognition.bytes) {
          // `(1)` between blanks numbers what is said, and `*` before a word marks it.
          guard
            style == .square || style == .superscript || touchesWord(marker, recognition.bytes)
              || style == .round && endsWords(marker, recognition.bytes)
          else { continue }
          waiting[Call(style: style, label: marker.label), default: []].append(marker.range)
        }
      }
    }
  }

  private func touchesWord(_ marker: NoteMarker, _ bytes: [UInt8]) -> Bool {
    marker.range.lowerBound > 0 && bytes[marker.range.lowerBound - 1] > 0x20
  }

  /// `provinciale (1).`, `Tuileries (1) ;`: a mark follows, as in French print.
  private func endsWords(_ marker: NoteMarker, _ bytes: [UInt8]) -> Bool {
    let rest = bytes[marker.range.upperBound...].prefix(2)
    guard let next = rest.first(where: { $0 != 0x20 }) else { return false }
    return ".,;:!?".utf8.contains(next)
  }
}
