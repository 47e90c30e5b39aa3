internal import Diagnostics
internal import TEI

/// Pairs the notes at the foot of a page, or behind their paragraph, with the markers above them.
struct FootNoteRecogniser: Recogniser {
  static let foot = Rule("notes.foot", "a note at the foot of its page or behind its paragraph, called from above")
  static let rules = [foot]

  /// So many bytes lie at most between a note and its marker.
  private static let reach = 12_000

  func recognise(_ recognition: inout Recognition) {
    let notes = recognition.layout.footNotes
    guard !notes.isEmpty else { return }
    let markers = markers(recognition)
    /// The places of the markers by label, in order.
    var places: [String: [Int]] = [:]
    for (index, marker) in markers.enumerated() { places[marker.label, default: []].append(index) }
    var next: [String: Int] = [:]
    /// No marker before this one calls the notes that follow.
    var passed = -1
    var area = -1
    let pages = recognition.layout.pages.map(\.range.upperBound).sorted()
    var page = 0
    for (number, note) in notes.enumerated() {
      if number > 0, startsArea(notes[number - 1], note, recognition.bytes) { area = passed }
      var source = SourceNote(
        label: note.label, marker: note.marker, paragraphs: note.text.isEmpty ? [] : [note.text])
      source.place = "foot"
      if note.isBracketed {
        source.opening = note.marker.count
        source.closing = note.range.upperBound - (note.text.isEmpty ? note.marker.upperBound : note.text.upperBound)
      }
      let candidates = candidates(for: note, markers, places)
      var at = note.secondLabel == nil ? next[note.label] ?? 0 : 0
      while at < candidates.count, candidates[at] <= (note.isBracketed ? -1 : max(passed, area)) { at += 1 }
      // A note at the foot of a page is called from that page.
      while page < pages.count, pages[page] <= note.range.lowerBound { page += 1 }
      if !note.isBracketed, page > 0, note.secondLabel == nil, note.styles.contains(.symbol) {
        while at < candidates.count, markers[candidates[at]].range.lowerBound < pages[page - 1] { at += 1 }
      }
      // A marker many pages above calls a note that is not there, where another stands nearer.
      while !note.isBracketed, Int(note.label) != nil, at + 1 < candidates.count,
        note.range.lowerBound - markers[candidates[at]].range.lowerBound > Self.reach,
        markers[candidates[at + 1]].range.lowerBound < note.range.lowerBound
      {
        at += 1
      }
      if note.isBracketed { at = nearest(candidates, at, markers, before: note.range.lowerBound) }
      if at < candidates.count, note.isBracketed || markers[candidates[at]].range.lowerBound < note.range.lowerBound {
        let marker = markers[candidates[at]]
        if recognition.claim(marker.range) { source.anchors.append(marker.range) }
        passed = max(passed, candidates[at])
        next[note.label] = at + 1
      }
      recognition.notes.append(source)
    }
  }

  /// The markers with a note's label. Where the note has two, those that stand beside one another, else the second.
  private func candidates(
    for note: FootNote, _ markers: [NoteMarker], _ places: [String: [Int]]
  ) -> [Int] {
    let own = places[note.label] ?? []
    guard let second = note.secondLabel else { return own }
    let paired = own.filter { index in
      index > 0 && markers[index - 1].label == second
        && markers[index - 1].range.upperBound == markers[index].range.lowerBound
        && markers[index].range.lowerBound < note.range.lowerBound
    }
    return paired.isEmpty ? places[second] ?? own : paired
  }

  /// The last marker before the note that is still free, or the first behind it.
  private func nearest(_ candidates: [Int], _ from: Int, _ markers: [NoteMarker], before end: Int) -> Int {
    var at = from
    while at + 1 < candidates.count, markers[candidates[at + 1]].range.lowerBound < end { at += 1 }
    return at
  }

  /// Whether text stands between two notes.
  private func startsArea(_ before: FootNote, _ note: FootNote, _ bytes: [UInt8]) -> Bool {
    !Block.trimmed(before.range.upperBound..<note.range.lowerBound, of: bytes).isEmpty
  }

  /// All markers in the text that a note of these styles may have.
  private func markers(_ recognition: Recognition) -> [NoteMarker] {
    var styles: [NoteMarker.Style] = []
    for style in recognition.layout.footNotes.flatMap(\.styles) where !styles.contains(style) { styles.append(style) }
    let labels = Set(recognition.layout.footNotes.flatMap { [$0.label, $0.secondLabel].compactMap { $0 } })
    var found: [NoteMarker] = []
    let digits = labels.contains { $0.utf8.count == 4 } ? 4 : 3
    for index in recognition.mainBlocks where recognition.blocks[index].role != .separator {
      for part in recognition.parts(of: recognition.blocks[index]) {
        for style in styles {
          for marker in NoteMarker.all(style, in: part, recognition.bytes, digits: digits)
          where labels.contains(marker.label) && !stands(apart: marker, recognition.bytes)
            && recognition.isFree(marker.range)
          {
            found.append(marker)
          }
        }
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// An asterisk between blanks is an ornament, and so is one beside another.
  private func stands(apart marker: NoteMarker, _ bytes: [UInt8]) -> Bool {
    guard marker.style == .symbol, bytes[marker.range.lowerBound] == UInt8(ascii: "*") else { return false }
    let before = marker.range.lowerBound - 1
    let after = marker.range.upperBound
    return before >= 0 && bytes[before] <= 0x20 && (after >= bytes.count || bytes[after] <= 0x20)
  }
}
