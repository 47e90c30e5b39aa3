/// What speaks against verse in short lines that look like it.
enum NoVerse {
  /// Figures at the ends of lines: an account, a table, a list of pages.
  case figures
  /// `D = General.`: what the signs of a table mean.
  case key
  /// `Op. 22.`, `Bagatelles.`: entries of a catalogue.
  case entries
  /// A letter's end, a title page, a printer's line, a remark in brackets.
  case matter

  init?(_ block: Block, _ bytes: [UInt8]) {
    var figures = 0
    var dittos = 0
    var equations = 0
    var capitals = 0
    for line in block.lines {
      if Self.endsInFigures(line, bytes) { figures += 1 }
      if Self.holdsDittos(line, bytes) { dittos += 1 }
      if Self.isEquation(line, bytes) { equations += 1 }
      if Self.isCapital(line, bytes) { capitals += 1 }
    }
    let lines = block.lines.count
    if lines > 2, figures * 2 >= lines || dittos * 2 >= lines {
      self = .figures
    } else if lines > 1, Self.areFields(block, bytes) {
      self = .figures
    } else if lines > 1, lines <= 6, Self.isImprint(block, bytes) {
      self = .matter
    } else if lines == 2, figures > 0, let last = bytes[block.lines[0]].last,
      NoteMarker.isLetter(last) || last == UInt8(ascii: "-")
    {
      // An entry of some contents; a verse with its number has a mark or a number above it.
      self = .matter
    } else if lines >= 4, Self.areEntries(block, bytes) {
      self = .entries
    } else if lines >= 2, equations * 2 >= lines {
      self = .key
    } else if lines >= 2,
      capitals * 2 >= lines || capitals * 3 >= lines && capitals > 1 || Self.isBracketed(block, bytes)
        || Self.isLetterEnd(block, bytes) || Self.isLetter(block.lines[0], bytes)
    {
      self = .matter
    } else if lines >= 2, lines <= 6, block.lines.contains(where: { Self.namesPrinter($0, bytes) }) {
      self = .matter
    } else if lines == 1, Self.isDate(block, bytes) || Self.isAttribution(block, bytes) || Self.isNumber(block, bytes) {
      self = .matter
    } else {
      return nil
    }
  }

  /// `126`, `XLI.`: the number of a poem.
  private static func isNumber(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.count <= 8 && bytes[block.range].allSatisfy { NoteMarker.isDigit($0) || "IVXLCM.()[] ".utf8.contains($0) }
  }

  /// `1817—1822`, `Январь 1918`: when a poem was written.
  private static func isDate(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.count <= 40 else { return false }
    var words = SmallWords(bytes[block.range], takesDigits: true)
    var count = 0
    var hasYear = false
    while words.next() {
      count += 1
      if words.bytes.count == 4, words.bytes.allSatisfy(NoteMarker.isDigit) { hasYear = true }
    }
    return hasYear && count <= 3
  }

  /// A number behind two blanks or dots, or a line of dashes above a sum.
  private static func endsInFigures(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard var last = bytes[line].last else { return false }
    var line = line
    // `Haut-Rhin ............ 12.`
    if last == UInt8(ascii: "."), line.count > 4, NoteMarker.isDigit(bytes[line.upperBound - 2]),
      zip(bytes[line], bytes[line].dropFirst()).contains(where: { $0 == last && $1 == last })
    {
      line = line.lowerBound..<line.upperBound - 1
      last = bytes[line.upperBound - 1]
    }
    if last == UInt8(ascii: "-") { return line.count >= 4 && bytes[line].allSatisfy { $0 == last || $0 <= 0x20 } }
    // Ditto marks.
    guard NoteMarker.isDigit(last) || last == UInt8(ascii: "\"") || last == UInt8(ascii: ",") else { return false }
    let start = bytes[line].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? line.lowerBound
    guard start - 2 > line.lowerBound,
      bytes[start..<line.upperBound].allSatisfy({ NoteMarker.isDigit($0) || ".,\"".utf8.contains($0) })
    else { return false }
    return bytes[start - 2] <= 0x20 || bytes[start - 2] == UInt8(ascii: ".")
  }

  /// `Leeds ,, ,, 53,000`: marks that repeat what stands above.
  static func holdsDittos(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var index = line.lowerBound + 1
    while index + 1 < line.upperBound {
      if bytes[index] == UInt8(ascii: ","), bytes[index + 1] == UInt8(ascii: ","), bytes[index - 1] <= 0x20 {
        return true
      }
      index += 1
    }
    return false
  }

  private static func isEquation(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var index = line.lowerBound + 1
    while index < min(line.upperBound, line.lowerBound + 12) - 1 {
      if bytes[index] == UInt8(ascii: "=") { return bytes[index - 1] == 0x20 && bytes[index + 1] == 0x20 }
      index += 1
    }
    return false
  }

  /// Two words at least, and no small letter.
  private static func isCapital(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let first = bytes[line].first(where: { NoteMarker.isLetter($0) || $0 >= 0x80 }),
      first < 0x61 || first >= 0x80, !bytes[line].contains(where: { (0x61...0x7A).contains($0) })
    else { return false }
    let shape = TextShape(line, bytes)
    return shape.isAllCapitals && shape.letters >= 6
  }

  /// `[Music: Four staves …]`: a word that says what is in the bracket.
  private static func isBracketed(_ block: Block, _ bytes: [UInt8]) -> Bool {
    bytes[block.range.lowerBound] == UInt8(ascii: "[") && bytes[block.range.upperBound - 1] == UInt8(ascii: "]")
      && bytes[block.range.prefix(20)].contains(UInt8(ascii: ":"))
  }

  /// `Yours truly,` above a name.
  private static func isLetterEnd(_ block: Block, _ bytes: [UInt8]) -> Bool {
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
  private static func isLetter(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let comma = bytes[line.prefix(48)].firstIndex(of: UInt8(ascii: ",")), comma + 2 < line.upperBound,
      bytes[comma + 1] == UInt8(ascii: "-") || bytes[comma + 1] == 0xE2 && bytes[comma + 2] == 0x80
    else { return false }
    var words = SmallWords(bytes[line.lowerBound..<comma], takesDigits: false)
    while words.next() { if dears.contains(words.hash) { return true } }
    return false
  }

  /// Short lines that nearly all end with full stops, and a third of which are no more than two words.
  private static func areEntries(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.count < block.lines.count * 44 else { return false }
    var ended = 0
    var short = 0
    for line in block.lines {
      if bytes[line].last(where: { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "\"") }) == UInt8(ascii: ".") {
        ended += 1
      }
      if bytes[line].count(where: { $0 == 0x20 }) <= 1 { short += 1 }
    }
    // `First battalion:` / `Company A. Red field.`
    if bytes[block.lines[0]].last == UInt8(ascii: ":"), ended == block.lines.count - 1 { return true }
    return ended * 10 >= block.lines.count * 9 && short * 3 >= block.lines.count
  }

  /// `--JAMES RUSSELL LOWELL.`: whose the verses are.
  private static func isAttribution(_ block: Block, _ bytes: [UInt8]) -> Bool {
    let start = bytes[block.range.prefix(3)]
    guard start.starts(with: "--".utf8) || start.elementsEqual("—".utf8) else { return false }
    let words = TextShape(block.range, bytes)
    return words.isAllCapitals && words.words <= 6
  }

  /// `Stewed Eels.     Vase of       Red Mullet.`: two wide blanks in a line, or braces at the ends of some.
  private static func areFields(_ block: Block, _ bytes: [UInt8]) -> Bool {
    var braces = 0
    for line in block.lines {
      if let last = bytes[line].last, last == UInt8(ascii: "}") || last == UInt8(ascii: "|") { braces += 1 }
      // Stars for a gap in a poem.
      guard bytes[line].contains(where: { NoteMarker.isLetter($0) || $0 >= 0x80 }) else { continue }
      var blanks = 0
      var wide = 0
      for byte in bytes[line] {
        blanks = byte == 0x20 ? blanks + 1 : 0
        if blanks == 4 { wide += 1 }
      }
      if wide > 1 { return true }
    }
    return braces > 1
  }

  /// `LONDON:` / `William Heinemann` / `1921`: the lines of a title page.
  private static func isImprint(_ block: Block, _ bytes: [UInt8]) -> Bool {
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

  private static func namesPrinter(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
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
}
