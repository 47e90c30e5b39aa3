/// Finds verse amid prose that capitals do not tell: couplets that rhyme, and stanzas whose lines begin small, as those of
/// Spanish and Italian books do. All of their lines end long before the measure.
enum AmidProse {
  static func find(_ candidates: [Int], _ recognition: inout Recognition) {
    let measure = recognition.layout.measure
    guard recognition.layout.paragraphs == .spaced, measure >= 56, recognition.genre.name != "drama" else { return }
    let bytes = recognition.bytes
    let last = recognition.mainBlocks.last ?? 0
    guard isMeasured(candidates, recognition) else { return }
    for index in candidates where index > 3 && index < last {
      let block = recognition.blocks[index]
      guard block.role == .unknown, block.setting == .flush || block.setting == .inset,
        block.count < block.lines.count * 80, areBroken(block.lines, measure, bytes),
        recognition.blocks[index + 1].gap > 0, NoVerse(block, bytes) == nil
      else { continue }
      let isVerse =
        block.lines.count <= 3
        ? isCouplet(block.lines, bytes) || isQuoted(block, below: recognition.blocks[index - 1], recognition)
        : beginsSmall(block.lines, measure, bytes)
      if isVerse { recognition.blocks[index].role = .stanza }
    }
  }

  /// Whether every line breaks off where the next word would have fitted, and more than that.
  private static func areBroken(_ lines: [Range<Int>], _ measure: Int, _ bytes: [UInt8]) -> Bool {
    for (line, next) in zip(lines, lines.dropFirst()) {
      let end = bytes[line].count { $0 & 0xC0 != 0x80 } + Inset.column(of: line, bytes)
      let word = bytes[next].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
      if end + 1 + word > measure - 10 { return false }
    }
    return lines.count > 1
  }

  /// Two or three lines of some words, each with a capital, of which two rhyme.
  private static func isCouplet(_ lines: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    // The places of a publisher end without a mark.
    guard let last = lines.last, let mark = bytes[last].last, !NoteMarker.isLetter(mark), !NoteMarker.isDigit(mark)
    else { return false }
    for line in lines {
      guard line.count >= 14, Inset.startsWithCapital(line, bytes), TextShape(line, bytes).words >= 3 else {
        return false
      }
    }
    let ends = lines.map { ending($0, bytes) }
    for (number, end) in ends.enumerated() {
      for other in ends[(number + 1)...]
      where end.rhyme.count >= 2 && end.rhyme == other.rhyme && end.word != other.word {
        return true
      }
    }
    return false
  }

  /// Two or three short lines of which the words above say that they are quoted, or that go on with a stanza.
  private static func isQuoted(_ block: Block, below before: Block, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    let last = bytes[before.range.upperBound - 1]
    guard before.role == .stanza || before.role == .unknown && (last == UInt8(ascii: ":") || last == UInt8(ascii: ","))
    else { return false }
    var widths: [Int] = []
    for (number, line) in block.lines.enumerated() {
      let width = bytes[line].count { $0 & 0xC0 != 0x80 }
      guard width >= 14, width * 3 <= recognition.layout.measure * 2, TextShape(line, bytes).words >= 3,
        number > 0 || Inset.startsWithCapital(line, bytes) || before.role == .stanza,
        !bytes[line].contains(where: NoteMarker.isDigit), !TextShape(line, bytes).isAllCapitals
      else { return false }
      widths.append(width)
    }
    // An address, or the items of a list, ends in the same way line by line; what is written below a letter has no mark.
    let first = TextShape(block.lines[0], bytes)
    guard let most = widths.max(), let least = widths.min(), least * 10 >= most * 6, !first.endsSentence,
      TextShape(block.range, bytes).endsSentence || TextShape(block.range, bytes).endsWithComma
    else { return false }
    return before.role == .stanza || startsSmall(block.lines[1], bytes)
  }

  /// The last word of a line and its last two letters.
  private static func ending(_ line: Range<Int>, _ bytes: [UInt8]) -> (
    word: ArraySlice<UInt8>, rhyme: ArraySlice<UInt8>
  ) {
    var words = SmallWords(bytes[line], takesDigits: true)
    var last = bytes[line.lowerBound..<line.lowerBound]
    while words.next() { last = words.bytes }
    var start = last.endIndex
    var letters = 0
    while start > last.startIndex, letters < 2 {
      start -= 1
      if last[start] & 0xC0 != 0x80 { letters += 1 }
    }
    return (last, letters == 2 ? last[start...] : last[last.endIndex...])
  }

  /// Four lines at least, half of which go on with a small letter, and which are not filled to a measure of their own.
  private static func beginsSmall(_ lines: [Range<Int>], _ measure: Int, _ bytes: [UInt8]) -> Bool {
    var small = 0
    var wide = 0
    var marked = 0
    var widths: [Int] = []
    for line in lines {
      widths.append(bytes[line].count { $0 & 0xC0 != 0x80 } + Inset.column(of: line, bytes))
      if startsSmall(line, bytes) { small += 1 }
      if let last = bytes[line].last, ",;:.!?".utf8.contains(last) { marked += 1 }
      if zip(bytes[line], bytes[line].dropFirst()).contains(where: { $0 == 0x20 && $1 == 0x20 }) { wide += 1 }
    }
    guard lines.count >= 4, bytes[lines[0].lowerBound] != UInt8(ascii: "("), small * 2 >= lines.count - 1,
      !isCutByHyphens(lines, bytes), wide * 4 <= lines.count, let most = widths.max()
    else { return false }
    // Lines of as many syllables are as good as filled; but half of them end with a mark.
    if most * 3 <= measure * 2, marked * 5 >= lines.count * 2 { return true }
    guard !startsSmall(lines[0], bytes), small * 2 > lines.count - 1 else { return false }
    let filled = zip(lines.indices, lines.dropFirst()).count { number, next in
      widths[number] + 3 + bytes[next].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 } > most
    }
    return filled * 10 < (lines.count - 1) * 7
  }

  private static func startsSmall(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    for scalar in Scalars(bytes[line].prefix(12)) {
      let kind = LetterKind(scalar)
      if kind.contains(.letter) { return kind.contains(.small) }
    }
    return false
  }

  /// Whether the lines of most blocks reach the measure; where it is that of a few wider ones, it says nothing.
  private static func isMeasured(_ candidates: [Int], _ recognition: Recognition) -> Bool {
    var lines = 0
    var broken = 0
    for index in candidates.prefix(400) {
      let block = recognition.blocks[index]
      lines += block.lines.count
      if areBroken(block.lines, recognition.layout.measure, recognition.bytes) { broken += block.lines.count }
    }
    return broken * 2 <= lines
  }

  /// Whether words are cut at line ends as in a narrow column; the cut rhymes of Spanish verse have marks behind them.
  private static func isCutByHyphens(_ lines: [Range<Int>], _ bytes: [UInt8]) -> Bool {
    var cuts = 0
    for line in lines {
      if bytes[line].last == UInt8(ascii: "-") { cuts += 1 }
      if line.count > 2, bytes[line.upperBound - 2] == UInt8(ascii: "-") { return false }
    }
    return cuts > 0
  }
}
