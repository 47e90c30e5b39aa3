internal import Diagnostics

/// Figures, marks that repeat what stands above, entries of a catalogue.
extension NoVerse {
  /// `126`, `XLI.`: the number of a poem.
  static func isNumber(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.count <= 8 && bytes[block.range].allSatisfy { NoteMarker.isDigit($0) || "IVXLCM.()[] ".utf8.contains($0) }
  }

  /// `XIII. XIV.`: the numbers of stanzas that were left out.
  static func isNumbers(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.count <= 24 && !bytes[block.range].contains { !NoteMarker.isDigit($0) && !"IVXLCM.,- ".utf8.contains($0) }
  }

  /// `1817—1822`, `Январь 1918`: when a poem was written.
  static func isDate(_ block: Block, _ bytes: [UInt8]) -> Bool {
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
  static func endsInFigures(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
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
    let comma = UInt8(ascii: ",")
    return bytes.withUnsafeBufferPointer { bytes in
      var index = line.lowerBound + 1
      while index + 1 < line.upperBound, let found = bytes.first(comma, in: index..<line.upperBound - 1) {
        if bytes[found + 1] == comma, bytes[found - 1] <= 0x20 { return true }
        index = found + 1
      }
      return false
    }
  }

  static func isEquation(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var index = line.lowerBound + 1
    while index < min(line.upperBound, line.lowerBound + 12) - 1 {
      if bytes[index] == UInt8(ascii: "=") { return bytes[index - 1] == 0x20 && bytes[index + 1] == 0x20 }
      index += 1
    }
    return false
  }

  /// Short lines that nearly all end with full stops, and a third of which are no more than two words.
  static func areEntries(_ block: Block, _ bytes: [UInt8]) -> Bool {
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

  /// `Stewed Eels.     Vase of       Red Mullet.`: two wide blanks in a line, or braces at the ends of some.
  static func areFields(_ block: Block, _ bytes: [UInt8]) -> Bool {
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

  /// `℞` above what a medicine is made of.
  static func isRecipe(_ block: Block, _ bytes: [UInt8]) -> Bool { bytes[block.range].starts(with: recipe) }
  private static let recipe = Array("℞".utf8)

  /// Whether each line begins with its number, `“1. The blockade.`, and these count on.
  static func areNumbered(_ block: Block, _ bytes: [UInt8]) -> Bool {
    var last: Int?
    for line in block.lines {
      let text = bytes[line].drop { $0 == UInt8(ascii: "\"") || $0 == 0xE2 || $0 == 0x80 || $0 == 0x9C }
      let digits = text.prefix { NoteMarker.isDigit($0) }
      guard (1...2).contains(digits.count), let mark = text[digits.endIndex...].first, ".)".utf8.contains(mark) else {
        return false
      }
      let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      if let last, number != last + 1 { return false }
      last = number
    }
    return last != nil
  }
}
