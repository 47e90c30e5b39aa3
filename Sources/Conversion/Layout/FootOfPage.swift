/// Reads the notes at the foot of a page: lines that begin with a marker, below the text and above the next page.
struct FootOfPage {
  let lines: [TextLine]
  let bytes: [UInt8]

  /// The line with which the notes above line `stop` begin.
  func start(before stop: Int) -> Int? {
    var first: Int?
    var index = stop - 1
    while index > 0 {
      // Up to the blank line above.
      while index > 0, lines[index].gap == 0 { index -= 1 }
      guard index > 0, let marker = marker(index), isNote(marker, index)
      else { break }
      first = index
      index -= 1
    }
    return first
  }

  /// The notes of some lines: each begins with a marker and goes on to the next.
  func notes(_ range: Range<Int>) -> [FootNote] {
    var starts: [(line: Int, marker: NoteMarker)] = []
    for index in range {
      if let marker = marker(index), starts.isEmpty || marker.style == starts[0].marker.style {
        starts.append((index, marker))
      }
    }
    return starts.indices.map { number in
      let (line, marker) = starts[number]
      let next = number + 1 < starts.count ? starts[number + 1].line : range.upperBound
      let end = lines[max(line, next - 1)].range.upperBound
      var note = FootNote(
        label: marker.label, marker: marker.range, text: Block.trimmed(marker.range.upperBound..<end, of: bytes),
        range: marker.range.lowerBound..<end, isBracketed: false, styles: [marker.style])
      note.secondLabel = second(behind: marker, lines[line])?.label
      return note
    }
  }

  /// A symbol right behind the marker.
  private func second(behind marker: NoteMarker, _ line: TextLine) -> NoteMarker? {
    guard marker.style == .symbol else { return nil }
    let rest = Block.trimmed(marker.range.upperBound..<line.range.upperBound, of: bytes)
    return NoteMarker.symbol(at: rest.lowerBound, rest.upperBound, bytes)
  }

  private func marker(_ index: Int) -> NoteMarker? {
    let line = lines[index].range
    guard lines[index].indent <= 8, let marker = NoteMarker.atStart(of: line, bytes), marker.style != .numbered,
      marker.range.upperBound < line.upperBound
    else { return nil }
    return marker
  }

  /// Whether a line that begins with a marker is a note: it has letters, and only a symbol or a number calls it.
  private func isNote(_ marker: NoteMarker, _ index: Int) -> Bool {
    let text = bytes[marker.range.upperBound..<lines[index].range.upperBound]
    guard text.contains(where: { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) }) else { return false }
    guard marker.style == .symbol else { return marker.label.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    let labels = [marker.label, second(behind: marker, lines[index])?.label]
    // Its marker stands in the text above: not blank on its left, as a bullet would be.
    let near = max(0, lines[index].range.lowerBound - 24_000)..<lines[index].range.lowerBound
    var at = near.lowerBound
    while at < near.upperBound {
      if let found = NoteMarker.symbol(at: at, near.upperBound, bytes) {
        if labels.contains(found.label), at > 0, bytes[at - 1] != 0x0A { return true }
        at = found.range.upperBound
      } else {
        at += 1
      }
    }
    return false
  }
}
