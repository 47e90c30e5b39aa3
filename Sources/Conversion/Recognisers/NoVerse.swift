/// What speaks against verse in short lines that look like it.
enum NoVerse {
  /// Figures at the ends of lines: an account, a table, a list of pages.
  case figures
  /// `D = General.`: what the signs of a table mean.
  case key
  /// A letter's end, a title page, a printer's line, a remark in brackets.
  case matter

  init?(_ block: Block, _ bytes: [UInt8]) {
    var figures = 0
    var equations = 0
    var capitals = 0
    for line in block.lines {
      if Self.endsInFigures(line, bytes) { figures += 1 }
      if Self.isEquation(line, bytes) { equations += 1 }
      if Self.isCapital(line, bytes) { capitals += 1 }
    }
    let lines = block.lines.count
    if lines > 2, figures * 2 >= lines {
      self = .figures
    } else if lines == 2, figures > 0, let last = bytes[block.lines[0]].last,
      NoteMarker.isLetter(last) || last == UInt8(ascii: "-")
    {
      // An entry of some contents; a verse with its number has a mark or a number above it.
      self = .matter
    } else if lines >= 2, equations * 2 >= lines {
      self = .key
    } else if lines >= 2, capitals * 2 >= lines || Self.isBracketed(block, bytes) || Self.isLetterEnd(block, bytes) {
      self = .matter
    } else if lines >= 2, lines <= 6, block.lines.contains(where: { Self.namesPrinter($0, bytes) }) {
      self = .matter
    } else if lines == 1, Self.isDate(block, bytes) {
      self = .matter
    } else {
      return nil
    }
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
    guard let last = bytes[line].last else { return false }
    if last == UInt8(ascii: "-") { return line.count >= 4 && bytes[line].allSatisfy { $0 == last || $0 <= 0x20 } }
    // Ditto marks.
    guard NoteMarker.isDigit(last) || last == UInt8(ascii: "\"") || last == UInt8(ascii: ",") else { return false }
    let start = bytes[line].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? line.lowerBound
    guard start - 2 > line.lowerBound,
      bytes[start..<line.upperBound].allSatisfy({ NoteMarker.isDigit($0) || ".,\"".utf8.contains($0) })
    else { return false }
    return bytes[start - 2] <= 0x20 || bytes[start - 2] == UInt8(ascii: ".")
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

  private static func namesPrinter(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[line], takesDigits: false)
    guard words.next(), printers.contains(words.hash), words.next() else { return false }
    return ["by", "par", "bei", "von", "chez", "da", "por", "at", "в"].contains(words.word)
  }

  private static let leaves = WordList("yours your ever i believe ihr ihre dein votre ваш your")
  private static let ends = WordList(
    "truly sincerely faithfully respectfully affectionately servant friend ever yours obediently son brother father")
  private static let printers = WordList(
    "printed imprimé gedruckt stampato impreso imprinted напечатано отпечатано published")
}
