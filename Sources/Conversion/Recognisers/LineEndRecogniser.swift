internal import TEI

/// Joins words that are cut at a line's end, where the text itself makes the joined word the likelier one.
struct LineEndRecogniser: Recogniser {
  static let joined = Rule("line.hyphen", "a hyphen at a line's end, within a word that is written as one")
  static let kept = Rule("line.compound", "a hyphen at a line's end that the word has elsewhere, too")
  static let rules = [joined, kept]

  func recognise(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    var cuts: [(hyphen: Int, next: Int)] = []
    for block in recognition.blocks where block.role != .stanza && block.lines.count > 1 {
      let known = cuts.count
      for (line, next) in zip(block.lines, block.lines.dropFirst()) {
        let hyphen = line.upperBound - 1
        guard hyphen > line.lowerBound, bytes[hyphen] == UInt8(ascii: "-"), Vocabulary.isLetter(bytes[hyphen - 1]),
          Vocabulary.isLetter(bytes[next.lowerBound])
        else { continue }
        cuts.append((hyphen, next.lowerBound))
      }
      if cuts.count > known, block.lines.count > 3, areRhymes(block, recognition) { cuts.removeSubrange(known...) }
    }
    guard !cuts.isEmpty else { return }
    let parts = cuts.map { cut in
      (first: Vocabulary.word(endingAt: cut.hyphen, bytes), second: Vocabulary.word(startingAt: cut.next, bytes))
    }
    let vocabulary = Vocabulary(parts, in: bytes)
    for (cut, (first, second)) in zip(cuts, parts) {
      let isJoined = vocabulary.joins(first, second, bytes)
      // White space goes with the break; where a page ends between, it stays.
      let isNear = bytes[cut.hyphen + 1..<cut.next].allSatisfy { $0 <= 0x20 }
      let start = isJoined ? cut.hyphen : cut.hyphen + 1
      let range = start..<(isNear ? cut.next : cut.hyphen + 1)
      guard !range.isEmpty, recognition.claim(range) else { continue }
      var span = Span("lb", range, .phrase, isJoined ? Self.joined : Self.kept)
      span["break"] = "no"
      span.opening = range.count
      recognition.spans.append(span)
    }
  }

  /// Whether the hyphens end verses and cut no words for want of room: most lines have one, and none of them is full.
  ///
  /// So Cervantes wrote: `si de llegarte a los bue-, / libro, fueres con letu-`.
  private func areRhymes(_ block: Block, _ recognition: Recognition) -> Bool {
    let hyphens = block.lines.count { line in
      recognition.bytes[line].last { !".,;:!?".utf8.contains($0) } == UInt8(ascii: "-")
    }
    guard hyphens * 2 >= block.lines.count else { return false }
    let width = block.lines.map { line in
      recognition.bytes[line].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }.max()
    return (width ?? 0) * 5 < recognition.layout.measure * 4
  }
}
