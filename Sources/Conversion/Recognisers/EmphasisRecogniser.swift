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
        // Lines of verse and items are elements of their own: no emphasis reaches over their ends.
        let cuts =
          role == .stanza || role == .notes || role == .noteAmidText
          ? recognition.blocks[index].lines : [recognition.blocks[index].range]
        for part in cuts { find(mark, rend, in: part, &recognition) }
      }
      for note in recognition.notes where note.place == "foot" {
        for paragraph in note.paragraphs { find(mark, rend, in: paragraph, &recognition) }
      }
    }
  }

  private static let marks: [(UInt8, String)] = [
    (UInt8(ascii: "_"), "italic"), (UInt8(ascii: "="), "bold"), (UInt8(ascii: "*"), "emphasised"),
    (UInt8(ascii: "~"), "marked"),
  ]

  private func find(_ mark: UInt8, _ rend: String, in range: Range<Int>, _ recognition: inout Recognition) {
    let bytes = recognition.bytes
    var open: Int?
    var next = Self.next(mark, in: range, bytes)
    while let index = next {
      defer { next = Self.next(mark, in: index + 1..<range.upperBound, bytes) }
      let before = index > range.lowerBound ? bytes[index - 1] : 0x20
      let after = index + 1 < range.upperBound ? bytes[index + 1] : 0x20
      if let start = open {
        // Behind a word and not before one.
        if before > 0x20, before != mark, !Self.isWord(after),
          index - start <= (mark == UInt8(ascii: "_") ? 1_500 : 300)
        {
          if !endsNote(index, range, recognition) { lay(start..<index + 1, rend, &recognition) }
          open = nil
        } else if !Self.isWord(before), Self.isWord(after) {
          open = index
        }
      } else if !Self.isWord(before), before != mark, after > 0x20, after != mark {
        open = index
      }
    }
  }

  private static func next(_ mark: UInt8, in range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in range.first { bytes[$0] == mark } }
  }

  /// Whether nothing but marks follow to a note's end: there the comparison of notes goes by their last words.
  private func endsNote(_ index: Int, _ range: Range<Int>, _ recognition: Recognition) -> Bool {
    guard let note = recognition.notes.first(where: { $0.range.contains(index) }) else { return false }
    let end = note.paragraphs.last?.upperBound ?? range.upperBound
    return index + 1 < end && !recognition.bytes[index + 1..<end].contains(where: Self.isWord)
  }

  private func lay(_ range: Range<Int>, _ rend: String, _ recognition: inout Recognition) {
    // Notes and page numbers may stand between the words, never a mark that something else claims.
    let first = range.lowerBound..<range.lowerBound + 1
    let last = range.upperBound - 1..<range.upperBound
    guard range.count > 2, recognition.isFree(first), recognition.isFree(last) else { return }
    _ = recognition.claim(first)
    _ = recognition.claim(last)
    var span = Span("hi", range, .inline, Self.emphasis, attributes: [.init("rend", rend)])
    span.opening = 1
    span.closing = 1
    recognition.spans.append(span)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0xC3 && byte != 0xE2 || (0x80...0xBF).contains(byte) || (0x30...0x39).contains(byte)
      || (0x61...0x7A).contains(byte | 0x20)
  }
}
