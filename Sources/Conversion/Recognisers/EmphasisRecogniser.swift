internal import Diagnostics
internal import TEI

/// Finds words between marks of emphasis: `_so_`, `=so=`; the element stands for the marks.
struct EmphasisRecogniser: Recogniser {
  static let emphasis = Rule(
    "text.emphasis", "words between two marks of emphasis that touch them, line by line in verse")
  static let rules = [emphasis]

  func recognise(_ recognition: inout Recognition) {
    for (mark, rend) in Self.marks where recognition.source.has(mark) {
      // Where asterisks call notes or part the text, they mark no words.
      if mark == UInt8(ascii: "*"), recognition.notes.contains(where: { $0.label.utf8.first == mark }) { continue }
      var index = 0
      while index < recognition.blocks.count {
        let role = recognition.blocks[index].role
        defer { index += 1 }
        // The paragraphs of notes are looked through below.
        guard role != .separator, role != .notes, role != .noteAmidText else { continue }
        let range = recognition.blocks[index].range
        switch role {
        case .stanza: find(mark, rend, in: range, cuts: recognition.blocks[index].lines, &recognition)
        case .speaker: find(mark, rend, in: range, cuts: Self.cuts(ofSpeaker: range, recognition.bytes), &recognition)
        case .verse:
          // The lines of a song are blocks of their own.
          var lines = [range]
          while index + 1 < recognition.blocks.count, recognition.blocks[index + 1].role == .verse,
            recognition.blocks[index + 1].gap == 0, recognition.blocks[index + 1].division == nil
          {
            index += 1
            lines.append(recognition.blocks[index].range)
          }
          find(
            mark, rend, in: range.lowerBound..<lines[lines.count - 1].upperBound, cuts: lines, &recognition)
        default: find(mark, rend, in: range, cuts: [], &recognition)
        }
      }
      for note in recognition.notes {
        for paragraph in note.paragraphs { find(mark, rend, in: paragraph, cuts: [], &recognition) }
      }
    }
  }

  private static let marks: [(UInt8, String)] = [
    (UInt8(ascii: "_"), "italic"), (UInt8(ascii: "="), "bold"), (UInt8(ascii: "*"), "emphasised"),
    (UInt8(ascii: "~"), "marked"),
  ]

  /// A name and the direction behind it are elements of their own: `_Will (aside)._`
  private static func cuts(ofSpeaker range: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    guard let bracket = bytes[range].firstIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }),
      bracket > range.lowerBound
    else { return [] }
    let start = bytes[bracket - 1] == UInt8(ascii: "_") ? bracket - 1 : bracket
    return [Block.trimmed(range.lowerBound..<start, of: bytes), start..<range.upperBound]
  }

  /// - Parameter cuts: the parts of the range that are elements of their own, over whose ends none can reach.
  private func find(
    _ mark: UInt8, _ rend: String, in range: Range<Int>, cuts: [Range<Int>], _ recognition: inout Recognition
  ) {
    let bytes = recognition.bytes
    var open: Int?
    // What the present one opened within, and what has been closed there: `_SCENE, _Will's_ house._`
    var outer: Int?
    var inner: [Range<Int>] = []
    func layInner() {
      for part in inner { lay(part, rend, cuts, &recognition) }
      inner = []
      outer = nil
    }
    var next = Self.next(mark, in: range, bytes)
    while let index = next {
      defer { next = Self.next(mark, in: index + 1..<range.upperBound, bytes) }
      let before = index > range.lowerBound ? bytes[index - 1] : 0x20
      let after = index + 1 < range.upperBound ? bytes[index + 1] : 0x20
      // Behind a blank, an opening quotation mark or a dash, and before a word or what may stand before one.
      let mayOpen =
        before != mark && after != mark && !Self.isWord(endingAt: index, range, bytes)
        && Self.startsWords(index + 1..<range.upperBound, bytes)
      // Behind a word and not before one.
      let mayClose =
        before > 0x20 && before != mark && !Self.isWord(after) && !Self.opensQuotation(index, range, bytes)
      if let start = open {
        if mayClose, index - start <= (mark == UInt8(ascii: "_") ? 1_500 : 300) {
          inner.append(start..<index + 1)
          if outer == nil { layInner() }
          open = nil
        } else if mayOpen {
          // The mark before it closes nothing, unless one more comes that closes.
          layInner()
          outer = before <= 0x20 ? start : nil
          open = index
        }
      } else if let start = outer, mayClose, !mayOpen, index - start <= 400, !inner.isEmpty {
        // Words amid others in emphasis are marked as what is not in it.
        let ends = [start] + inner.flatMap { [$0.lowerBound, $0.upperBound - 1] } + [index]
        inner = stride(from: 0, to: ends.count, by: 2).map { ends[$0]..<ends[$0 + 1] + 1 }
        layInner()
      } else if mayOpen {
        if outer.map({ index - $0 > 400 }) == true { layInner() }
        open = index
      }
    }
    layInner()
  }

  private static func next(_ mark: UInt8, in range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { $0.first(mark, in: range) }
  }

  private func lay(_ range: Range<Int>, _ rend: String, _ cuts: [Range<Int>], _ recognition: inout Recognition) {
    // Notes and page numbers may stand between the words, never a mark that something else claims.
    let first = range.lowerBound..<range.lowerBound + 1
    let last = range.upperBound - 1..<range.upperBound
    guard range.count > 2, recognition.isFree(first), recognition.isFree(last) else { return }
    var parts: [Range<Int>] = cuts.compactMap { cut in
      let low = max(cut.lowerBound, range.lowerBound)
      let high = min(cut.upperBound, range.upperBound)
      return low < high ? Block.trimmed(low..<high, of: recognition.bytes) : nil
    }
    if parts.isEmpty { parts = [range] }
    // Each part must hold more than a mark, and the marks must be in the first and the last.
    guard parts[0].lowerBound == range.lowerBound, parts[parts.count - 1].upperBound == range.upperBound,
      parts[0].count > 1, parts[parts.count - 1].count > 1
    else { return }
    _ = recognition.claim(first)
    _ = recognition.claim(last)
    for (number, part) in parts.enumerated() {
      var span = Span("hi", part, .inline, Self.emphasis, attributes: [.init("rend", rend)])
      if number == 0 { span.opening = 1 }
      if number == parts.count - 1 { span.closing = 1 }
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
