/// Finds the dates that a text writes out: `November 28, 1917`, `19 November (2 December)`, `3–5 May 1801`.
///
/// It looks for the month's name and reads what stands around it, so that it costs little where there is none.
package struct DateFinder: Sendable {
  private let months: MonthNames

  /// - Parameter language: a BCP 47 tag; it decides which names of months are known.
  package init(language: String) { months = .of(language) }

  /// The dates in the bytes of `range`, in order, none overlapping.
  package func dates(in range: Range<Int>, of bytes: [UInt8]) -> [DateExpression] {
    guard mayHoldDates(range, bytes) else { return [] }
    let tokens = TextToken.tokens(in: range, of: bytes)
    var found: [DateExpression] = []
    var reader = DateReader(bytes: bytes, tokens: tokens, months: months)
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .word, reader.month(at: index) != nil {
        let earliest = found.last.map(\.range.upperBound) ?? range.lowerBound
        if let (date, next) = reader.latinDate(aroundMonth: index, notBefore: earliest)
          ?? reader.date(aroundMonth: index, notBefore: earliest)
        {
          add(reader.withWeekday(date, notBefore: earliest), to: &found, bytes)
          index = max(next, index + 1)
          continue
        }
      } else if tokens[index].kind == .number,
        let (date, next) = reader.isoDate(at: index) ?? reader.numericDate(at: index)
      {
        let earliest = found.last.map(\.range.upperBound) ?? range.lowerBound
        add(reader.withWeekday(date, notBefore: earliest), to: &found, bytes)
        index = next
        continue
      }
      index += 1
    }
    return found
  }

  /// Whether a word begins as a month's name does, or a year stands behind or before a mark as in dates of numbers;
  /// most paragraphs need no more.
  package func mayHoldDates(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      Self.letters.withUnsafeBufferPointer { letters in mayHoldDates(range, bytes, letters) }
    }
  }

  private func mayHoldDates(
    _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ letters: UnsafeBufferPointer<Bool>
  ) -> Bool {
    var digits = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if letters[Int(byte)] {
        if months.mayBegin(at: index, of: bytes) { return true }
        // `7ber`, `10bre`
        if byte == UInt8(ascii: "b"), digits == 1 || digits == 2 { return true }
        // To the end of the word.
        repeat { index += 1 } while index < range.upperBound && letters[Int(bytes[index])]
        digits = 0
        continue
      }
      if byte == UInt8(ascii: "-"), digits == 4 { return true }
      digits = (0x30...0x39).contains(byte) ? digits + 1 : 0
      if digits == 4, index >= range.lowerBound + 7, Self.mayEndNumericDate(year: index - 3, bytes) { return true }
      // The spaces and marks beyond ASCII.
      index += byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 1
    }
    return false
  }

  /// `.1862`, `/1862`, `-1862`, `. 1862` behind a digit or a Roman number, `V 1862`.
  @inline(__always)
  private static func mayEndNumericDate(year: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[year - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"): return true
    case UInt8(ascii: " "), UInt8(ascii: "\n"):
      let before = bytes[year - 2]
      if before == UInt8(ascii: ".") { return (0x30...0x39).contains(bytes[year - 3]) || isRoman(bytes[year - 3]) }
      return isRoman(before)
    default: return false
    }
  }

  private static func isRoman(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
  }

  /// For each byte whether a letter has it; spaces and marks beyond ASCII begin with two of the others.
  private static let letters: [Bool] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC2, 0xE2: false
    default: byte >= 0x80
    }
  }

  /// Two dates with a dash or `to` between them are a span of time.
  private func add(_ date: DateExpression, to found: inout [DateExpression], _ bytes: [UInt8]) {
    guard var first = found.last, first.last == nil, first.twin == nil, date.last == nil, date.twin == nil,
      first.calendar == nil || first.calendar == date.calendar, Self.mayBound(first.first, date.first),
      date.weekday == nil, date.range.lowerBound - first.range.upperBound <= 16,
      Self.spans(bytes[first.range.upperBound..<date.range.lowerBound])
    else {
      giveYear(of: date, to: &found, bytes)
      found.append(date)
      return
    }
    if first.first.year == nil { first.first.year = date.first.year }
    let isInOrder =
      first.first.year == date.first.year
      ? ((first.first.month ?? 0, first.first.day ?? 0) < (date.first.month ?? 0, date.first.day ?? 0))
      : (first.first.year ?? 0) < (date.first.year ?? 0)
    guard isInOrder else {
      found.append(date)
      return
    }
    first.last = date.first
    first.calendar = date.calendar
    first.range = first.range.lowerBound..<date.range.upperBound
    found[found.count - 1] = first
  }

  /// `on 3 March and 5 April 1918`: the year of the second day is that of the first.
  private func giveYear(of date: DateExpression, to found: inout [DateExpression], _ bytes: [UInt8]) {
    guard let year = date.first.year, let first = found.last, first.first.year == nil, first.first.day != nil,
      first.twin == nil, date.first.day != nil, date.range.lowerBound - first.range.upperBound <= 16,
      Self.conjoins(bytes[first.range.upperBound..<date.range.lowerBound]),
      (first.first.month ?? 0, first.first.day ?? 0) < (date.first.month ?? 0, date.first.day ?? 0)
    else { return }
    found[found.count - 1].setYear(year)
  }

  private static func conjoins(_ between: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: between, as: UTF8.self).lowercased().split {
      $0.isWhitespace || $0 == ","
    }
    guard let first = words.first, words.count <= 3 else { return false }
    guard
      ["and", "or", "&", "und", "oder", "et", "ou", "y", "o", "e", "и", "или", "en", "of", "och", "og"].contains(first)
    else { return false }
    return words.dropFirst().allSatisfy { ["the", "on", "am", "den", "le", "el", "il"].contains($0) }
  }

  /// Two days, or two months with their years.
  private static func mayBound(_ first: PartialDate, _ last: PartialDate) -> Bool {
    if first.day != nil, last.day != nil { return true }
    return first.day == nil && last.day == nil && first.year != nil && last.year != nil
  }

  /// A dash, or a word that says `to`, and perhaps an article.
  private static func spans(_ between: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: between, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count <= 2 else { return false }
    if ["-", "–", "—"].contains(first) { return words.count == 1 }
    guard ["to", "until", "till", "through", "bis", "au", "jusqu'au", "al", "hasta", "по", "до"].contains(first) else {
      return false
    }
    return words.count == 1 || ["the", "zum", "den", "le", "el", "al"].contains(words[1])
  }
}
