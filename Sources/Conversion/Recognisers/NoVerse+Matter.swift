/// What stands in a book beside its text: title pages, the ends of letters, remarks.
extension NoVerse {
  /// Two words at least, and no small letter.
  static func isCapital(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let first = bytes[line].first(where: { NoteMarker.isLetter($0) || $0 >= 0x80 }),
      first < 0x61 || first >= 0x80, !bytes[line].contains(where: { (0x61...0x7A).contains($0) })
    else { return false }
    let shape = TextShape(line, bytes)
    return shape.isAllCapitals && shape.letters >= 6
  }

  /// `[Music: Four staves …]`: a word that says what is in the bracket.
  static func isBracketed(_ block: Block, _ bytes: [UInt8]) -> Bool {
    bytes[block.range.lowerBound] == UInt8(ascii: "[") && bytes[block.range.upperBound - 1] == UInt8(ascii: "]")
      && bytes[block.range.prefix(20)].contains(UInt8(ascii: ":"))
  }

  /// `Yours truly,` above a name.
  static func isLetterEnd(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count <= 6, let last = block.lines.last, last.count <= 48, bytes[last].last != UInt8(ascii: ",")
    else { return false }
    return block.lines.dropLast().contains { line in
      guard line.count <= 60, bytes[line].last == UInt8(ascii: ",") else { return false }
      var words = SmallWords(bytes[line], takesDigits: false)
      guard words.next() else { return false }
      let isFirst = leaves.contains(words.hash)
      var isLast = isFirst
      while words.next() { isLast = ends.contains(words.hash) }
      return isFirst && isLast
    }
  }

  /// `"DEAREST,--I am well, and your father`: a letter begins, in a few lines.
  static func isLetter(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let comma = bytes[line.prefix(48)].firstIndex(of: UInt8(ascii: ",")), comma + 2 < line.upperBound,
      bytes[comma + 1] == UInt8(ascii: "-") || bytes[comma + 1] == 0xE2 && bytes[comma + 2] == 0x80
    else { return false }
    var words = SmallWords(bytes[line.lowerBound..<comma], takesDigits: false)
    while words.next() { if dears.contains(words.hash) { return true } }
    return false
  }

  /// `--JAMES RUSSELL LOWELL.`: whose the verses are.
  static func isAttribution(_ block: Block, _ bytes: [UInt8]) -> Bool {
    let start = bytes[block.range.prefix(3)]
    guard start.starts(with: "--".utf8) || start.elementsEqual("—".utf8) else { return false }
    let words = TextShape(block.range, bytes)
    return words.isAllCapitals && words.words <= 6
  }

  /// `LONDON:` / `William Heinemann` / `1921`: the lines of a title page.
  static func isImprint(_ block: Block, _ bytes: [UInt8]) -> Bool {
    for line in block.lines {
      if line.count == 4, bytes[line].allSatisfy(NoteMarker.isDigit) { return true }
      // A middle dot.
      if zip(bytes[line], bytes[line].dropFirst()).contains(where: { $0 == 0xC2 && $1 == 0xB7 }) { return true }
    }
    var all = SmallWords(bytes[block.range], takesDigits: false)
    while all.next() { if imprints.contains(all.hash) { return true } }
    // `THE BEAN.--This well-known vegetable`
    let start = bytes[block.range.prefix(40)]
    return zip(start.indices, start).contains { index, byte in
      byte == UInt8(ascii: ".") && bytes[(index + 1)..<min(index + 3, block.range.upperBound)].elementsEqual("--".utf8)
        && TextShape(block.range.lowerBound..<index, bytes).isAllCapitals
    }
  }

  static func namesPrinter(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[line], takesDigits: false)
    guard words.next(), printers.contains(words.hash), words.next() else { return false }
    return ["by", "par", "bei", "von", "chez", "da", "por", "at", "в"].contains(words.word)
  }

  private static let leaves = WordList("yours your ever i believe ihr ihre dein votre ваш your")
  private static let imprints = WordList("copyright reserved publishers publishing verlag éditeur éditeurs impresor")
  private static let dears = WordList(
    "dear dearest liebe lieber liebster cher chère caro cara querido querida sir madam")
  private static let ends = WordList(
    "truly sincerely faithfully respectfully affectionately servant friend ever yours obediently son brother father")
  private static let printers = WordList(
    "printed imprimé gedruckt stampato impreso imprinted напечатано отпечатано published")

  /// Whether every word begins with a capital, but for those that join names: `des`, `of`.
  static func areCapitalised(_ block: Block, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[block.range], takesDigits: true)
    while words.next() {
      var scalars = Scalars(words.bytes).makeIterator()
      let isCapitalised = scalars.next().map { LetterKind($0).contains(.capital) } == true
      guard isCapitalised || words.range.count <= 3 else { return false }
    }
    return true
  }
}
