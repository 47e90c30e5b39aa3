/// Reads the notes of blocks: one for each line that begins with a marker; other lines go on with the note before.
struct NoteReader {
  let bytes: [UInt8]
  /// Whether a bare number begins a note: below a heading for notes, where the first of them has no other marker.
  var allowsBare = false
  /// How many digits the number of a note may have.
  var digits = 3
  /// Notes that begin to count anew are of the next series.
  private(set) var series = 0
  private(set) var notes: [SourceNote] = []
  private var lastNumber = 0

  init(_ bytes: [UInt8], allowsBare: Bool = false, series: Int = 0) {
    self.bytes = bytes
    self.allowsBare = allowsBare
    self.series = series
  }

  /// The marker with which a line of notes begins.
  func marker(_ line: Range<Int>) -> NoteMarker? {
    guard
      let marker = NoteMarker.atStart(of: line, bytes, digits: digits)
        ?? (allowsBare ? NoteMarker.bare(atStartOf: line, bytes) : nil)
    else { return nil }
    return marker.style != .symbol || NoteReader.hasLetters(line, bytes) ? marker : nil
  }

  mutating func read(_ block: Block) {
    var starts: [(NoteMarker, Int)] = []
    for (index, line) in block.lines.enumerated() {
      guard let marker = marker(line) else { continue }
      // Among notes that begin with a bracket or a symbol, `(1)` and `1.` number what is said.
      if let first = notes.first.map({ $0.marker.lowerBound }) ?? starts.first.map({ $0.0.range.lowerBound }),
        !isPlain(bytes[first]), marker.style == .round || marker.style == .numbered || marker.style == .bare
      {
        continue
      }
      // `1914 was a year` within a note is no note 1914, nor is a line that begins with any number.
      if marker.style == .bare || marker.style == .numbered, index > 0, let number = Int(marker.label),
        number != (starts.last.flatMap { Int($0.0.label) } ?? lastNumber) + 1
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
      let number = Int(marker.label) ?? 0
      // A number given twice is a slip; one that falls back to the start begins to count anew.
      if number == 1 && lastNumber > 1 || number > 0 && number + 2 < lastNumber { series += 1 }
      if number > 0 { lastNumber = number }
      var note = SourceNote(label: marker.label, marker: marker.range, paragraphs: text.isEmpty ? [] : [text])
      note.series = series
      notes.append(note)
    }
  }

  /// A heading stands between two series.
  mutating func beginSeries() {
    if !notes.isEmpty { series += 1 }
    lastNumber = 0
  }

  /// `* * *` is an ornament and no note.
  static func hasLetters(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[range].contains { $0 >= 0xC3 && $0 != 0xE2 || (0x61...0x7A).contains($0 | 0x20) }
  }

  private func isPlain(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") || (0x30...0x39).contains(byte) }
}
