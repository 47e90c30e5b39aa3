/// A note that stands at the foot of its page, or in brackets after its paragraph.
struct FootNote: Sendable {
  let label: String
  /// The marker before the note: `*`, `[3]`, `[Footnote 3:`.
  let marker: Range<Int>
  /// The note's text, white space at its ends left out.
  let text: Range<Int>
  /// All of it, a closing bracket too.
  let range: Range<Int>
  /// Whether its marker is a word in brackets, which markup can stand for.
  let isBracketed: Bool
  /// How a marker in the text is written that calls it.
  let styles: [NoteMarker.Style]
  /// A second symbol behind the first: one is of the print, the other of those who copied it.
  var secondLabel: String?
}

extension FootNote {
  /// The notes among some lines, with the indices of the lines that they fill.
  static func notes(
    in lines: [TextLine], pages: [(line: Int, mark: PageMark)], of bytes: [UInt8]
  ) -> (notes: [FootNote], lines: [Int], tails: [Int: Int]) {
    var notes: [FootNote] = []
    var taken: [Int] = []
    /// What stands behind a note's bracket, by the note's last line: where it ends.
    var tails: [Int: Int] = [:]
    var index = 0
    while index < lines.count {
      if bytes[lines[index].range.lowerBound] == UInt8(ascii: "["),
        let (note, last) = bracketed(at: index, lines, bytes)
      {
        notes.append(note)
        taken += index...last
        if lines[last].range.upperBound > note.range.upperBound { tails[last] = lines[last].range.upperBound }
        index = last + 1
      } else {
        index += 1
      }
    }
    // Notes at the very end are those of the last page where there are pages, else those of the whole text.
    for stop in pages.map(\.line) + (pages.isEmpty ? [] : [lines.count]) {
      guard let first = FootOfPage(lines: lines, bytes: bytes).start(before: stop) else { continue }
      notes += FootOfPage(lines: lines, bytes: bytes).notes(first..<stop)
      taken += first..<stop
    }
    return (notes.sorted { $0.range.lowerBound < $1.range.lowerBound }, taken, tails)
  }

  /// `[Footnote 3: …]`, to the bracket that closes it.
  private static func bracketed(
    at index: Int, _ lines: [TextLine], _ bytes: [UInt8]
  ) -> (FootNote, Int)? {
    let start = lines[index].range.lowerBound
    let opening = bytes[start...].prefix(32)
    guard let word = names.first(where: { opening.dropFirst().starts(with: $0.utf8) }),
      let colon = opening.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let label = String(decoding: bytes[start + 1 + word.utf8.count..<colon], as: UTF8.self)
      .split(separator: " ").joined(separator: " ")
    guard label.utf8.count <= 6 else { return nil }
    var depth = 0
    for last in index..<min(index + 400, lines.count) {
      for at in lines[last].range {
        if bytes[at] == UInt8(ascii: "[") { depth += 1 }
        if bytes[at] == UInt8(ascii: "]") { depth -= 1 }
        guard depth == 0 else { continue }
        // What stands behind the bracket belongs to the text, but is hardly ever more than a mark.
        guard lines[last].range.upperBound - at <= 8 else { return nil }
        let text = Block.trimmed(colon + 1..<at, of: bytes)
        return (
          FootNote(
            label: label, marker: start..<colon + 1, text: text, range: start..<at + 1, isBracketed: true,
            styles: [.square, .round, .symbol, .superscript]),
          last
        )
      }
    }
    return nil
  }

  private static let names = ["Footnote", "Fußnote", "Anmerkung", "Note", "Сноска", "Примечание", "Nota"]
}
