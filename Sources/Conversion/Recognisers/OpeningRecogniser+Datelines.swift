internal import TEI

/// Datelines: a date with hardly more than a place beside it.
extension OpeningRecogniser {
  /// Whether a block is a date, with hardly more than a place beside it.
  static func isDateline(_ block: Block, _ recognition: Recognition) -> Bool { dateline(block, recognition) != nil }

  /// The date that is nearly all of a short block; a place may stand before it, capitalised.
  static func dateline(_ block: Block, _ recognition: Recognition) -> PartialDate? {
    guard block.count <= 160, block.lines.count <= 3 else { return nil }
    // `_Mass., April_ 28, 1845`: marks of emphasis cut no date.
    if recognition.bytes[block.range].contains(UInt8(ascii: "_")) {
      let plain = recognition.bytes[block.range].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return dateline(Block.trimmed(0..<plain.count, of: plain), of: plain, recognition)
    }
    return dateline(block.range, of: recognition.bytes, recognition)
  }

  private static func dateline(_ whole: Range<Int>, of bytes: [UInt8], _ recognition: Recognition) -> PartialDate? {
    let range = withoutReceipt(whole, bytes)
    let finder = DateFinder(language: recognition.settings.language)
    let dates = finder.dates(in: range, of: bytes)
    guard let date = dates.first, date.first.day != nil || date.first.year != nil else { return nil }
    let tokens = TextToken.tokens(in: range, of: bytes)
    if date.first.year == nil {
      // `To Mr. Smith, July 6th 454`: a line of a table of contents.
      if dates.count > 1 { return nil }
      if let last = tokens.last, last.kind == .number, last.range.lowerBound >= date.range.upperBound,
        !isElided(date.range.upperBound..<range.upperBound, bytes),
        !isShortYear(last.range, behind: date.range, bytes)
      {
        return nil
      }
    }
    // `Resolution 217 of 10 December 1948`: no house has such a number.
    if tokens.contains(where: {
      $0.kind == .number && $0.range.count >= 3 && $0.range.upperBound <= date.range.lowerBound
    }) {
      return nil
    }
    let rest = tokens.filter { $0.kind == .word && !date.range.overlaps($0.range) }
    // `Legation of the United States, Peking, China, July 30, 1901.`
    let endsIt = date.first.day != nil && date.first.year != nil && range.upperBound - date.range.upperBound <= 2
    guard rest.count <= (endsIt ? 12 : 8) else { return nil }
    let plain = rest.filter { token in
      let word = String(decoding: bytes[token.range], as: UTF8.self)
      return word.first?.isUppercase != true && !smallWords.contains(word)
    }
    return plain.isEmpty ? date.first : nil
  }

  /// `Berlin, 3. Dezember 09`: two digits right behind the month, and the day before it.
  private static func isShortYear(_ number: Range<Int>, behind date: Range<Int>, _ bytes: [UInt8]) -> Bool {
    number.count == 2 && number.lowerBound <= date.upperBound + 2 && NoteMarker.isDigit(bytes[date.lowerBound])
  }

  /// A dateline without what a clerk put behind it in brackets: `London, March 5, 1894. (Received March 16.)`
  private static func withoutReceipt(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard range.count > 24, let last = bytes[range].last, last == UInt8(ascii: ")") || last == UInt8(ascii: "]"),
      let open = bytes[range].lastIndex(of: last == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")),
      open > range.lowerBound + 12, bytes[open - 1] <= 0x20,
      bytes[range.lowerBound..<open].contains(where: NoteMarker.isDigit)
    else { return range }
    return Block.trimmed(range.lowerBound..<open, of: bytes)
  }

  /// Whether some bytes begin with a year of which only the century is said: `, 17--`, ` 18—`, ` 18**`.
  static func isElided(_ rest: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var index = rest.lowerBound
    while index < rest.upperBound, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") { index += 1 }
    guard index + 2 < rest.upperBound, bytes[index] == UInt8(ascii: "1"),
      NoteMarker.isDigit(bytes[index + 1])
    else { return false }
    let mark = NoteMarker.isDigit(bytes[index + 2]) ? index + 3 : index + 2
    guard mark < rest.upperBound else { return false }
    let isDash = bytes[mark] == 0xE2 && mark + 1 < rest.upperBound && bytes[mark + 1] == 0x80
    return isDash || "-*_.".utf8.contains(bytes[mark]) && mark + 1 < rest.upperBound && bytes[mark + 1] == bytes[mark]
  }

  private static let smallWords: Set<String> = [
    "noon", "midnight", "evening", "in", "at", "on", "the", "of", "this", "day", "and", "den", "am", "im", "zu", "le",
    "à", "de", "du", "la", "el",
    "en", "a", "di", "il", "addì", "г", "года", "o'clock", "p", "m", "st", "nd", "rd", "th", "des", "vom", "от",
    "dated",
    "au", "palais", "château", "camp", "palace", "court", "schloss", "schloß", "hauptquartier", "anno", "die", "datum",
    "del", "della", "der", "van", "von", "do", "da", "ce", "dem", "lì", "dì", "числа", "города", "lo", "los", "le",
  ]
}
