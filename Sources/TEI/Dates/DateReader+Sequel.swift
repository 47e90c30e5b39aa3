// What may follow a day and its month: the year, the same day in the other calendar, the style
extension DateReader {
  /// The year, and the same day in the other calendar where it stands behind the year: `20 December 1917 (2 January 1918)`.
  func readYear(into expression: inout DateExpression, _ index: Int) -> Int {
    guard var (year, next) = year(after: index) else { return index }
    if let after = doubleYear(year, next, month: expression.first.month) {
      // In England the year began on 25 March until 1752, and the day was Julian.
      if months.isEnglish, year < 1_752 { expression.calendar = .julian }
      year += 1
      next = after
    }
    expression.setYear(year)
    guard expression.twin == nil, var (twin, end) = twin(after: skipYearWord(next), of: expression.first) else {
      return next
    }
    // `25 December 1917/7 January 1918`
    if twin.year == nil, let (year, after) = self.year(after: end) {
      twin.year = year
      end = after
    }
    guard twin.year != nil else { return next }
    expression.twin = twin
    return end
  }

  func finish(_ expression: DateExpression, _ end: Int) -> (DateExpression, Int) {
    var expression = expression
    var end = end
    if let (calendar, next) = style(after: end) {
      expression.calendar = calendar
      end = next
    }
    expression.range = expression.range.lowerBound..<tokens[end - 1].range.upperBound
    return (expression, end)
  }

  /// `(2 December)`, `(December 2)`, `/February 13` or `(26)` after a date: the same day in the other calendar.
  ///
  /// - Parameter date: the date before it; a day by itself is of its month, or of the next where it is the smaller.
  func twin(after index: Int, of date: PartialDate) -> (PartialDate, Int)? {
    let open = skipSpaces(index)
    let isSlash = isMark(index, "/")
    guard isSlash || isMark(open, "(") || isMark(open, "[") else { return nil }
    var at = skipSpaces(open + 1)
    var twin = PartialDate()
    for _ in 0..<2 {
      if let found = day(at), twin.day == nil {
        twin.day = found
        at += 1
        if let word = lowerWord(at), Self.ordinals.contains(word) { at += 1 }
      } else if let found = month(at: at), twin.month == nil {
        twin.month = found
        at += 1
      } else {
        break
      }
      if !isSlash || twin.day == nil || twin.month == nil { at = skipSpaces(at) }
    }
    guard let twinDay = twin.day else { return nil }
    if twin.month == nil {
      // A bare number in brackets is a note's marker, unless it is as far off as the calendars are.
      guard let month = date.month, let day = date.day, isMark(open, "("), Self.areTwins(day, twinDay) else {
        return nil
      }
      twin.month = twinDay < day ? month % 12 + 1 : month
    }
    let comma = isMark(at, ",") ? skipSpaces(at + 1) : skipSpaces(at)
    if !isSlash, let year = yearNumber(comma) {
      twin.year = year
      at = skipYearWord(comma + 1)
    }
    if isSlash { return (twin, at) }
    return isMark(at, ")") || isMark(at, "]") ? (twin, at + 1) : nil
  }

  /// Whether two days of a month may be one day in both calendars: 10 to 13 days apart, as they were from 1582 to 2100.
  static func areTwins(_ julian: Int, _ gregorian: Int) -> Bool {
    let distances = gregorian > julian ? [gregorian - julian] : (28...31).map { gregorian + $0 - julian }
    return distances.contains { (10...13).contains($0) }
  }

  /// `1647/8`, `1700/01`, `1659-60` after a day or a month from January to March: the year that began on 25 March and the one since January.
  func doubleYear(_ year: Int, _ next: Int, month: Int?) -> Int? {
    guard let month, month <= 3, isMark(next, "/") || isMark(next, "-"), isNumber(next + 1), !isMark(next + 2, "/"),
      let second = number(next + 1)
    else { return nil }
    // With a hyphen it may as well be a span of years.
    if isMark(next, "-"), !months.isEnglish || year >= 1_752 { return nil }
    let modulus = [1: 10, 2: 100, 4: 10_000][tokens[next + 1].range.count]
    return modulus.map { (year + 1) % $0 == second } == true ? next + 2 : nil
  }

  /// `, 1917`, ` 1917`, ` 1917 г.`, `, in the year of our Lord 1783`: the year and the token after it.
  func year(after index: Int) -> (Int, Int)? {
    var at = index
    var isParted = isMark(at, ",")
    // `Dec. 22,, 1807`
    while isMark(at, ","), at < index + 2 { at += 1 }
    // `August 2nd. 1914`
    if isMark(at, "."), at > 0, let word = lowerWord(at - 1), Self.ordinals.contains(word), word.count == 2,
      let year = yearNumber(skipSpaces(at + 1)), (1_500...2_100).contains(year)
    {
      isParted = true
      at += 1
    }
    at = skipSpaces(at)
    // `19 дня 1861 года`
    if lowerWord(at) == "дня" { at = skipSpaces(at + 1) }
    if let next = skipYearPhrase(at) {
      at = next
      isParted = true
    }
    if let (year, next) = yearInWords(at) { return (year, next) }
    // `14 Feby. [1819]`: the year that an editor supplied.
    if isMark(at, "["), let year = yearNumber(at + 1), year >= 1_000, isMark(at + 2, "]") { return (year, at + 3) }
    guard let year = yearNumber(at) else { return nil }
    // `To Mr. Smith, July 6th 454`: three digits with nothing between are a page or a count of something.
    if year < 1_000, !isParted, !months.isLatin { return nil }
    // `On December 5, 300 men`: three digits before a word in small letters count something.
    // So do round thousands before the name of things: `on December 5, 2000 men`.
    let next = skipSpaces(at + 1)
    if let word = lowerWord(next), next > at + 1, word == String(decoding: bytes[tokens[next].range], as: UTF8.self),
      year < 1_000 || year % 50 == 0 && CountedThings.contains(word)
    {
      return nil
    }
    return (year, at + 1)
  }

  /// `O.S.`, `(N. S.)`, `old style`, `ст. ст.`: the style that the text names.
  func style(after index: Int) -> (CalendarSystem, Int)? {
    var at = skipSpaces(skipYearWord(index))
    if isMark(at, ",") { at = skipSpaces(at + 1) }
    let isBracketed = isMark(at, "(") || isMark(at, "[")
    if isBracketed { at += 1 }
    for (pattern, calendar) in Self.styles {
      var cursor = at
      var fits = true
      for part in pattern {
        cursor = skipSpaces(cursor)
        guard cursor < tokens.count,
          String(decoding: bytes[tokens[cursor].range], as: UTF8.self).lowercased() == part
        else {
          fits = false
          break
        }
        cursor += 1
      }
      guard fits else { continue }
      if isBracketed {
        guard isMark(cursor, ")") || isMark(cursor, "]") else { continue }
        cursor += 1
      }
      return (calendar, cursor)
    }
    return nil
  }

  /// `3 to 5 May`, `vom 3. bis 5. Mai`, `du 15 au 31 août`.
  static let untilWords: Set<String> = ["to", "bis", "au", "al", "по"]

  static let ordinals: Set<String> = ["st", "nd", "rd", "th", "d", "er", "e", "ème", "te", "ten", "ste", "sten", "го"]

  static let styles: [([String], CalendarSystem)] = [
    (["o", ".", "s", "."], .julian), (["n", ".", "s", "."], .gregorian),
    (["old", "style"], .julian), (["new", "style"], .gregorian),
    (["a", ".", "st", "."], .julian), (["n", ".", "st", "."], .gregorian),
    (["alten", "stils"], .julian), (["neuen", "stils"], .gregorian),
    (["vieux", "style"], .julian), (["nouveau", "style"], .gregorian),
    (["ст", ".", "ст", "."], .julian), (["нов", ".", "ст", "."], .gregorian),
    (["ст", ".", "стиля"], .julian), (["нового", "стиля"], .gregorian),
    (["старого", "стиля"], .julian), (["по", "старому", "стилю"], .julian), (["по", "новому", "стилю"], .gregorian),
  ]
}

extension DateExpression {
  /// Gives the year to all parts of the date; a twin in January of a date in December is of the next year.
  public mutating func setYear(_ year: Int) {
    first.year = year
    if last != nil { last?.year = year }
    if let month = twin?.month {
      twin?.year = first.month == 12 && month == 1 ? year + 1 : year
    }
  }
}
