// 15. 5. 1862; 28/11/1917; 25.X.1917; 15/28.11.1917
extension DateReader {
  /// The date in numbers whose day, or month in English, stands at token `index`, and the token after it.
  ///
  /// The day stands first, but in English with slashes, where either may: then only a number above 12 tells.
  func numericDate(at index: Int) -> (DateExpression, Int)? {
    guard let first = number(index), tokens[index].range.count <= 2, (1...31).contains(first), beginsDate(index) else {
      return nil
    }
    let afterFirst = isMark(index + 1, ".") ? index + 2 : index + 1
    if isMark(afterFirst, "/"), let second = day(afterFirst + 1), Self.areTwins(first, second),
      let rest = monthAndYear(after: afterFirst + 2), rest.separator != "/"
    {
      return twins(index, first, second, rest)
    }
    guard let rest = monthAndYear(after: index + 1) else { return nil }
    var date = PartialDate(year: rest.year, month: rest.month, day: first)
    if rest.month > 12 {
      guard months.isEnglish, rest.separator == "/", first <= 12, rest.month <= 31 else { return nil }
      date = PartialDate(year: rest.year, month: first, day: rest.month)
    } else if months.isEnglish, rest.separator == "/", first <= 12, !rest.isRoman, first != rest.month {
      return nil
    }
    guard date.date(in: .julian) != nil else { return nil }
    return finish(DateExpression(range: tokens[index].range, first: date), rest.end)
  }

  /// One day in both calendars: the new-style day names the month.
  private func twins(_ index: Int, _ old: Int, _ new: Int, _ rest: MonthAndYear) -> (DateExpression, Int)? {
    guard rest.month <= 12 else { return nil }
    var first = PartialDate(year: rest.year, month: rest.month, day: old)
    if new < old {
      first.month = rest.month == 1 ? 12 : rest.month - 1
      if rest.month == 1 { first.year = rest.year - 1 }
    }
    let twin = PartialDate(year: rest.year, month: rest.month, day: new)
    guard first.date(in: .julian) != nil, twin.date(in: .gregorian) != nil else { return nil }
    return finish(DateExpression(range: tokens[index].range, first: first, twin: twin), rest.end)
  }

  private struct MonthAndYear {
    var month: Int
    var isRoman: Bool
    var separator: Unicode.Scalar
    var year: Int
    var end: Int
  }

  /// `. 5. 1862`, `/11/1917`, `-11-1917`, `.X.1917`, ` V 1862`.
  private func monthAndYear(after index: Int) -> MonthAndYear? {
    guard let separator = separator(index) else { return nil }
    let at = separator == "." ? skipSpaces(index + 1) : index + 1
    let roman = romanMonth(at)
    guard let month = roman ?? (isNumber(at) && tokens[at].range.count <= 2 ? number(at) : nil), month >= 1,
      roman != nil || separator != " "
    else { return nil }
    var end = at + 1
    if let next = self.separator(end) {
      guard next == separator || roman != nil else { return nil }
      end = next == "." ? skipSpaces(end + 1) : end + 1
    } else {
      return nil
    }
    guard isNumber(end), tokens[end].range.count == 4, let year = yearNumber(end), year >= 1_000, endsDate(end + 1)
    else {
      return nil
    }
    return MonthAndYear(month: month, isRoman: roman != nil, separator: separator, year: year, end: end + 1)
  }

  private func separator(_ index: Int) -> Unicode.Scalar? {
    if index < tokens.count, tokens[index].kind == .space { return " " }
    for mark in [".", "/", "-"] as [Unicode.Scalar] where isMark(index, mark) { return mark }
    return nil
  }

  /// `V`, `XI` in capitals as a month.
  private func romanMonth(_ index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .word, tokens[index].range.count <= 4 else { return nil }
    let word = String(decoding: bytes[tokens[index].range], as: UTF8.self)
    return Self.romanMonths.firstIndex(of: word).map { $0 + 1 }
  }

  private static let romanMonths = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

  /// Not within a longer number: `1.2.10.1948`, `A5.10.1948`, `Nr. 3/28.11.1917`.
  private func beginsDate(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    if tokens[index - 1].kind == .word { return false }
    guard tokens[index - 1].kind == .mark else { return true }
    if isMark(index - 1, "(") || isMark(index - 1, "[") { return true }
    return index < 2 || tokens[index - 2].kind != .number && tokens[index - 2].kind != .word
      || isDash(index - 1) && !isMark(index - 1, "-")
  }

  private func endsDate(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    if tokens[index].kind == .word { return false }
    return tokens[index].kind != .mark || !isNumber(index + 1) || !["-", ".", "/"].contains { isMark(index, $0) }
  }
}
