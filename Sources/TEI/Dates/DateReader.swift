/// Reads one date around the name of its month.
struct DateReader {
  let bytes: [UInt8]
  let tokens: [TextToken]
  let months: MonthNames

  /// The month that token `index` names, 1–12.
  func month(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    let range = tokens[index].range
    // The longest name of a month here has 22 bytes.
    guard range.count >= 3, range.count <= 24 else { return nil }
    let word = String(decoding: bytes[range], as: UTF8.self)
    guard let month = months.months[word.lowercased()] else { return nil }
    if months.capitalised, word.first?.isUppercase != true { return nil }
    return month
  }

  /// The date whose month stands at token `index`, and the token after it.
  mutating func date(aroundMonth index: Int, notBefore: Int) -> (DateExpression, Int)? {
    guard let month = month(at: index) else { return nil }
    if let before = dayBefore(index, notBefore: notBefore) {
      return dayFirst(index, month, before)
    }
    return monthFirst(index, month)
  }

  // MARK: 28 November 1917

  private struct DayBefore {
    var start: Int
    var day: Int
    /// The second day of `3–5 May`, or the new-style one of `6/19 January`.
    var second: Int?
    var isTwin = false
  }

  /// The day that stands before the month: `28 `, `28th of `, `3–5 `, `6/19 `, `6 (19) `.
  private func dayBefore(_ index: Int, notBefore: Int) -> DayBefore? {
    var at = skipSpacesBack(index - 1)
    if let word = lowerWord(at), ["of", "de", "di", "del"].contains(word) { at = skipSpacesBack(at - 1) }
    if let word = lowerWord(at), Self.ordinals.contains(word), isNumber(at - 1) { at -= 1 }
    // `28. November`, `le 1er mai` (the ordinal stands without a blank).
    if isMark(at, "."), isNumber(at - 1) { at -= 1 }
    var isBracketed = false
    if isMark(at, ")"), isNumber(at - 1) {
      isBracketed = true
      at -= 1
    }
    guard let last = day(at), tokens[at].range.lowerBound >= notBefore else { return nil }
    var result = DayBefore(start: at, day: last)
    var previous = at - 1
    if isBracketed {
      guard isMark(previous, "(") || isMark(previous, "[") else { return nil }
      previous = skipSpacesBack(previous - 1)
      guard let first = day(previous), tokens[previous].range.lowerBound >= notBefore else { return nil }
      return DayBefore(start: previous, day: first, second: last, isTwin: true)
    }
    if isMark(previous, "/"), let first = day(previous - 1),
      tokens[previous - 1].range.lowerBound >= notBefore
    {
      result = DayBefore(start: previous - 1, day: first, second: last, isTwin: true)
    } else {
      previous = skipSpacesBack(previous)
      if let word = lowerWord(previous), Self.untilWords.contains(word) {
        var first = skipSpacesBack(previous - 1)
        if isMark(first, "."), isNumber(first - 1) { first -= 1 }
        if let day = day(first), day < last, tokens[first].range.lowerBound >= notBefore {
          result = DayBefore(start: first, day: day, second: last)
        }
      } else if isDash(previous) {
        previous = skipSpacesBack(previous - 1)
        if let first = day(previous), first < last, tokens[previous].range.lowerBound >= notBefore {
          result = DayBefore(start: previous, day: first, second: last)
        }
      }
    }
    // `1917 28 November` or `§ 28 March`: a number that belongs to something else.
    if isNumber(skipSpacesBack(result.start - 1)), !isMark(result.start - 1, ".") { return nil }
    return result
  }

  private func dayFirst(_ index: Int, _ month: Int, _ before: DayBefore) -> (DateExpression, Int) {
    var end = index + 1
    if isMark(end, "."), tokens[index].range.count <= 6, nextIsYear(end + 1) { end += 1 }
    var expression = DateExpression(
      range: tokens[before.start].range.lowerBound..<tokens[end - 1].range.upperBound,
      first: PartialDate(month: month, day: before.day))
    if let second = before.second {
      let other = PartialDate(month: month, day: second)
      if before.isTwin { expression.twin = other } else { expression.last = other }
    }
    if expression.twin == nil, let (twin, next) = twin(after: end, of: expression.first) {
      expression.twin = twin
      end = next
    }
    end = readYear(into: &expression, end)
    // `6/19 January`: the new-style day names the month; an old-style day beyond it fell in the month before.
    if before.isTwin, let second = before.second, second < before.day {
      expression.first.month = month == 1 ? 12 : month - 1
      if month == 1 { expression.first.year = expression.first.year.map { $0 - 1 } }
    }
    return finish(expression, end)
  }

  // MARK: November 28, 1917

  private func monthFirst(_ index: Int, _ month: Int) -> (DateExpression, Int)? {
    var at = index + 1
    if isMark(at, "."), tokens[index].range.count <= 6 { at += 1 }
    at = skipSpaces(at)
    guard at < tokens.count, tokens[at].kind == .number else { return nil }
    let start = tokens[index].range.lowerBound
    guard let first = day(at) else {
      guard let year = yearNumber(at) else { return nil }
      let expression = DateExpression(
        range: start..<tokens[at].range.upperBound, first: PartialDate(year: year, month: month))
      return finish(expression, at + 1)
    }
    var end = at + 1
    if let word = lowerWord(end), Self.ordinals.contains(word) { end += 1 }
    var expression = DateExpression(range: start..<start, first: PartialDate(month: month, day: first))
    if isMark(end, "/"), let second = day(end + 1) {
      expression.twin = PartialDate(month: second < first ? month % 12 + 1 : month, day: second)
      end += 2
    } else if isDash(skipSpaces(end)), let second = day(skipSpaces(skipSpaces(end) + 1)), second > first {
      expression.last = PartialDate(month: month, day: second)
      end = skipSpaces(skipSpaces(end) + 1) + 1
    } else if let (twin, next) = twin(after: end, of: expression.first) {
      expression.twin = twin
      end = next
    }
    end = readYear(into: &expression, end)
    return finish(expression, end)
  }

  // MARK: 1917-11-28

  func isoDate(at index: Int) -> (DateExpression, Int)? {
    guard tokens[index].range.count == 4, index + 4 < tokens.count, isMark(index + 1, "-"),
      isMark(index + 3, "-"), isNumber(index + 2), isNumber(index + 4)
    else { return nil }
    let range = tokens[index].range.lowerBound..<tokens[index + 4].range.upperBound
    guard range.count == 10,
      let date = PartialDate(iso: String(decoding: bytes[range], as: UTF8.self)),
      date.date(in: .gregorian) != nil
    else { return nil }
    return (DateExpression(range: range, first: date), index + 5)
  }

  // MARK: What may follow

  /// The year, and the same day in the other calendar where it stands behind the year: `20 December 1917 (2 January 1918)`.
  private func readYear(into expression: inout DateExpression, _ index: Int) -> Int {
    guard let (year, next) = year(after: index) else { return index }
    expression.setYear(year)
    if expression.twin == nil, let (twin, end) = twin(after: next, of: expression.first), twin.year != nil {
      expression.twin = twin
      return end
    }
    return next
  }

  private func finish(_ expression: DateExpression, _ end: Int) -> (DateExpression, Int) {
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
  private func twin(after index: Int, of date: PartialDate) -> (PartialDate, Int)? {
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
      at = comma + 1
    }
    if isSlash { return (twin, at) }
    return isMark(at, ")") || isMark(at, "]") ? (twin, at + 1) : nil
  }

  /// Whether two days of a month may be one day in both calendars: 10 to 13 days apart, as they were from 1582 to 2100.
  private static func areTwins(_ julian: Int, _ gregorian: Int) -> Bool {
    let distances = gregorian > julian ? [gregorian - julian] : (28...31).map { gregorian + $0 - julian }
    return distances.contains { (10...13).contains($0) }
  }

  /// `, 1917`, ` 1917`, ` 1917 г.`: the year and the token after it.
  private func year(after index: Int) -> (Int, Int)? {
    var at = index
    if isMark(at, ",") { at += 1 }
    at = skipSpaces(at)
    if let word = lowerWord(at), ["de", "del", "anno"].contains(word) { at = skipSpaces(at + 1) }
    guard let year = yearNumber(at) else { return nil }
    return (year, at + 1)
  }

  private func nextIsYear(_ index: Int) -> Bool { yearNumber(skipSpaces(index)) != nil }

  /// `O.S.`, `(N. S.)`, `old style`, `ст. ст.`: the style that the text names.
  private func style(after index: Int) -> (CalendarSystem, Int)? {
    var at = skipSpaces(index)
    if let word = lowerWord(at), ["г", "года"].contains(word) {
      at = skipSpaces(isMark(at + 1, ".") ? at + 2 : at + 1)
    }
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
  private static let untilWords: Set<String> = ["to", "bis", "au", "al", "по"]

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "d", "er", "го"]

  private static let styles: [([String], CalendarSystem)] = [
    (["o", ".", "s", "."], .julian), (["n", ".", "s", "."], .gregorian),
    (["old", "style"], .julian), (["new", "style"], .gregorian),
    (["a", ".", "st", "."], .julian), (["n", ".", "st", "."], .gregorian),
    (["alten", "stils"], .julian), (["neuen", "stils"], .gregorian),
    (["vieux", "style"], .julian), (["nouveau", "style"], .gregorian),
    (["ст", ".", "ст", "."], .julian), (["нов", ".", "ст", "."], .gregorian),
    (["ст", ".", "стиля"], .julian), (["нового", "стиля"], .gregorian),
    (["старого", "стиля"], .julian), (["по", "старому", "стилю"], .julian), (["по", "новому", "стилю"], .gregorian),
  ]

  // MARK: Tokens

  private func isNumber(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].kind == .number }

  private func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .mark
      && bytes[tokens[index].range.lowerBound] == UInt8(ascii: mark)
  }

  /// A hyphen, or one of the dashes U+2010–U+2015.
  private func isDash(_ index: Int) -> Bool {
    if isMark(index, "-") { return true }
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return false }
    let range = tokens[index].range
    return range.count == 3 && bytes[range.lowerBound + 1] == 0x80
      && (0x90...0x95).contains(bytes[range.lowerBound + 2])
  }

  private func day(_ index: Int) -> Int? {
    guard isNumber(index), tokens[index].range.count <= 2, let number = number(index) else { return nil }
    return (1...31).contains(number) ? number : nil
  }

  private func yearNumber(_ index: Int) -> Int? {
    guard isNumber(index), (3...4).contains(tokens[index].range.count), let number = number(index) else {
      return nil
    }
    return (200...2_199).contains(number) ? number : nil
  }

  private func number(_ index: Int) -> Int? {
    Int(String(decoding: bytes[tokens[index].range], as: UTF8.self))
  }

  private func lowerWord(_ index: Int) -> String? {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return nil }
    return String(decoding: bytes[tokens[index].range], as: UTF8.self).lowercased()
  }

  private func skipSpaces(_ index: Int) -> Int {
    index < tokens.count && index >= 0 && tokens[index].kind == .space ? index + 1 : index
  }

  private func skipSpacesBack(_ index: Int) -> Int {
    index >= 0 && index < tokens.count && tokens[index].kind == .space ? index - 1 : index
  }
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
