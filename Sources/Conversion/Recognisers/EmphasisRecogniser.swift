internal import Diagnostics
internal import TEI

/// Finds words between marks of emphasis: `_so_`, `=so=`; the element stands for the marks.
struct EmphasisRecogniser: Recogniser {
  static let emphasis = Rule("text.emphasis", "words between two marks of emphasis that touch them")
  static let rules = [emphasis]

  func recognise(_ recognition: inout Recognition) {
    for (mark, rend) in Self.marks where recognition.source.has(mark) {
      // Where asterisks call notes or part the text, they mark no words.
      if mark == UInt8(ascii: "*"), recognition.notes.contains(where: { $0.label.utf8.first == mark }) { continue }
      for index in recognition.blocks.indices {
        let role = recognition.blocks[index].role
        guard role != .separator else { continue }
        // The paragraphs of notes are looked through below.
        guard role != .notes, role != .noteAmidText else { continue }
        // Lines of verse are elements of their own: emphasis that goes on over their ends is one for each.
        if role == .verse {
          let run = verses(from: index, recognition)
          if let last = run.last {
            find(mark, rend, in: recognition.blocks[index].range.lowerBound..<last.upperBound, lines: run, &recognition)
          }
          continue
        }
        let block = recognition.blocks[index]
        find(mark, rend, in: block.range, lines: role == .stanza ? block.lines : [], &recognition)
      }
      for note in recognition.notes {
        for paragraph in note.paragraphs { find(mark, rend, in: paragraph, &recognition) }
      }
    }
  }

  /// The verses of a speech that stand together; none where they began above.
  private func verses(from index: Int, _ recognition: Recognition) -> [Range<Int>] {
    if index > 0, recognition.blocks[index - 1].role == .verse { return [] }
    return recognition.blocks[index...].prefix { $0.role == .verse }.map(\.range)
  }

  private static let marks: [(UInt8, String)] = [
    (UInt8(ascii: "_"), "italic"), (UInt8(ascii: "="), "bold"), (UInt8(ascii: "*"), "emphasised"),
    (UInt8(ascii: "~"), "marked"),
  ]

  /// - Parameter lines: the lines of verse in `range`, none in prose.
  private func find(
    _ mark: UInt8, _ rend: String, in range: Range<Int>, lines: [Range<Int>] = [], _ recognition: inout Recognition
  ) {
    let bytes = recognition.bytes
    var open: Int?
    var next = Self.next(mark, in: range, bytes)
    while let index = next {
      defer { next = Self.next(mark, in: index + 1..<range.upperBound, bytes) }
      let before = index > range.lowerBound ? bytes[index - 1] : 0x20
      let after = index + 1 < range.upperBound ? bytes[index + 1] : 0x20
      // Behind a blank, an opening quotation mark or a dash, and before a word or what may stand before one.
      let mayOpen =
        before != mark && after != mark && !Self.isWord(endingAt: index, range, bytes)
        && Self.startsWords(index + 1..<range.upperBound, bytes)
      if let start = open {
        // Behind a word and not before one.
        if before > 0x20, before != mark, !Self.isWord(after), !Self.opensQuotation(index, range, bytes),
          index - start <= (mark == UInt8(ascii: "_") ? 1_500 : 300)
        {
          if !endsNote(index, range, recognition) { lay(start..<index + 1, rend, lines, &recognition) }
          open = nil
        } else if mayOpen {
          // The mark before it closes nothing, and what stands between the two is not emphasised.
          open = index
        }
      } else if mayOpen {
        open = index
      }
    }
  }

  private static func next(_ mark: UInt8, in range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { $0.first(mark, in: range) }
  }

  /// Whether nothing but marks follow to a note's end: there the comparison of notes goes by their last words.
  private func endsNote(_ index: Int, _ range: Range<Int>, _ recognition: Recognition) -> Bool {
    guard let note = recognition.notes.first(where: { $0.range.contains(index) }) else { return false }
    let end = note.paragraphs.last?.upperBound ?? range.upperBound
    return index + 1 < end && !recognition.bytes[index + 1..<end].contains(where: Self.isWord)
  }

  private func lay(_ range: Range<Int>, _ rend: String, _ lines: [Range<Int>], _ recognition: inout Recognition) {
    // Notes and page numbers may stand between the words, never a mark that something else claims.
    let first = range.lowerBound..<range.lowerBound + 1
    let last = range.upperBound - 1..<range.upperBound
    guard range.count > 2, recognition.isFree(first), recognition.isFree(last) else { return }
    _ = recognition.claim(first)
    _ = recognition.claim(last)
    let parts = lines.filter { $0.overlaps(range) }.map { $0.clamped(to: range) }
    for part in parts.isEmpty ? [range] : parts {
      var span = Span("hi", part, .inline, Self.emphasis, attributes: [.init("rend", rend)])
      span.opening = part.lowerBound == range.lowerBound ? 1 : 0
      span.closing = part.upperBound == range.upperBound ? 1 : 0
      recognition.spans.append(span)
    }
  }

  /// Whether a letter or a digit stands right before `index`; quotation marks and dashes beyond ASCII are neither.
  private static func isWord(endingAt index: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard index > range.lowerBound, isWord(bytes[index - 1]) else { return false }
    guard bytes[index - 1] & 0xC0 == 0x80 else { return true }
    var start = index - 1
    while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return bytes[start] != 0xC2 && bytes[start] != 0xE2
  }

  /// Whether an opening quotation mark or bracket stands right before `index`: there nothing can end.
  private static func opensQuotation(_ index: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard index > range.lowerBound else { return false }
    let last = bytes[index - 1]
    if last < 0x80 { return last == UInt8(ascii: "(") || last == UInt8(ascii: "[") }
    guard index - 3 >= range.lowerBound, bytes[index - 3] == 0xE2, bytes[index - 2] == 0x80 else { return false }
    // `‘`, `“`, `„`; where `“` closes a German quotation, a word stands before it.
    return [0x98, 0x9C, 0x9E].contains(last) && !isWord(endingAt: index - 3, range, bytes)
      && !(index - 4 >= range.lowerBound && ".,!?".utf8.contains(bytes[index - 4]))
  }

  /// Whether some bytes begin as words do, an opening quotation mark or bracket allowed for.
  private static func startsWords(_ rest: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let first = bytes[rest].first else { return false }
    if first < 0x80 { return isWord(first) || "\"'([{-.*/&$#<".utf8.contains(first) }
    guard first == 0xE2, rest.count > 2, bytes[rest.lowerBound + 1] == 0x80 else { return true }
    // `’` and `”` close, but `’Tis` begins with the one.
    let third = bytes[rest.lowerBound + 2]
    if third == 0x99 { return rest.count > 3 && isWord(bytes[rest.lowerBound + 3]) }
    return third != 0x9D && third != 0xA6
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0xC3 && byte != 0xE2 || (0x80...0xBF).contains(byte) || (0x30...0x39).contains(byte)
      || (0x61...0x7A).contains(byte | 0x20)
  }
}
