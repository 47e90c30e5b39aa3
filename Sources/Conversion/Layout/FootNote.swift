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
    guard let (last, at) = end(from: index, lines, bytes), lines[last].range.upperBound - at <= 8 else { return nil }
    let text = Block.trimmed(colon + 1..<at, of: bytes)
    return (
      FootNote(
        label: label, marker: start..<colon + 1, text: text, range: start..<at + 1, isBracketed: true,
        styles: [.square, .round, .symbol, .superscript]),
      last
    )
  }

  /// The bracket that closes a note, and its line: the one that belongs to the first, with nothing below it in its block.
  ///
  /// Where quotations have brackets that do not pair, it is the first bracket that ends a block.
  private static func end(
    from index: Int, _ lines: [TextLine], _ bytes: [UInt8]
  ) -> (line: Int, bracket: Int)? {
    var depth = 0
    var isClosed = false
    for last in index..<min(index + 400, lines.count) {
      let line = lines[last].range
      // The next note begins, and this one has no end of its own.
      if last > index, startsNote(line, bytes) { break }
      for at in line {
        if bytes[at] == UInt8(ascii: "[") { depth += 1 }
        if bytes[at] == UInt8(ascii: "]") { depth -= 1 }
        guard depth == 0, !isClosed else { continue }
        // `…]]`: a bracket too many is the note's own.
        let at = line[at...].prefix { bytes[$0] == UInt8(ascii: "]") }.last ?? at
        // What stands behind the bracket belongs to the text, but is hardly ever more than a mark.
        if line.upperBound - at > 8 || endsBlock(last, lines, bytes) || !goesOn(from: last, lines, bytes) {
          return (last, at)
        }
        isClosed = true
      }
      if isClosed, bytes[line.upperBound - 1] == UInt8(ascii: "]"), endsBlock(last, lines, bytes) {
        return (last, line.upperBound - 1)
      }
    }
    if depth <= 0 { return nil }
    for last in index..<min(index + 60, lines.count) {
      let line = lines[last].range
      if last > index, startsNote(line, bytes) { return nil }
      if bytes[line.upperBound - 1] == UInt8(ascii: "]"), endsBlock(last, lines, bytes) {
        return (last, line.upperBound - 1)
      }
    }
    return nil
  }

  /// Whether a blank line, the text's end or another note stands below a line.
  private static func endsBlock(_ line: Int, _ lines: [TextLine], _ bytes: [UInt8]) -> Bool {
    line + 1 == lines.count || lines[line + 1].gap > 0 || startsNote(lines[line + 1].range, bytes)
  }

  /// Whether the block that goes on below a line ends with a bracket.
  private static func goesOn(from line: Int, _ lines: [TextLine], _ bytes: [UInt8]) -> Bool {
    for next in (line + 1)..<min(line + 60, lines.count) where endsBlock(next, lines, bytes) {
      return bytes[lines[next].range.upperBound - 1] == UInt8(ascii: "]")
    }
    return false
  }

  private static func startsNote(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard bytes[line.lowerBound] == UInt8(ascii: "[") else { return false }
    let opening = bytes[line].prefix(32).dropFirst()
    // `[Note on page 68` within a note has no number with a colon.
    return names.contains { name in
      opening.starts(with: name.utf8) && opening.dropFirst(name.utf8.count).prefix(8).contains(UInt8(ascii: ":"))
    }
  }

  private static let names = ["Footnote", "Fußnote", "Anmerkung", "Note", "Сноска", "Примечание", "Nota"]
}
