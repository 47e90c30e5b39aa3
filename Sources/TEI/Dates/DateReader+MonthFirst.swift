// November 28, 1917; May 3–5; January 6/19
extension DateReader {
  func monthFirst(_ index: Int, _ month: Int) -> (DateExpression, Int)? {
    var at = index + 1
    if isMark(at, "."), tokens[index].range.count <= 6 { at += 1 }
    at = skipSpaces(at)
    // `November, 1867`
    if isMark(at, ","), yearNumber(skipSpaces(at + 1)).map({ $0 >= 1_000 }) == true { at = skipSpaces(at + 1) }
    let start = tokens[index].range.lowerBound
    if let (first, end) = dayInWords(from: at) {
      var expression = DateExpression(
        range: start..<tokens[end - 1].range.upperBound, first: PartialDate(month: month, day: first))
      let next = readYear(into: &expression, end)
      return finish(expression, next)
    }
    if lowerWord(at) == "the", isNumber(skipSpaces(at + 1)),
      Self.ordinals.contains(lowerWord(skipSpaces(at + 1) + 1) ?? "")
    {
      // `May the 5th`
      at = skipSpaces(at + 1)
    }
    guard at < tokens.count, tokens[at].kind == .number else { return nil }
    guard let first = day(at) else {
      // `Jul. 350`, `May 226`: three digits right behind a month are a line, a page, a price.
      guard let year = yearNumber(at), year >= 1_000 || months.isLatin else { return nil }
      var expression = DateExpression(
        range: start..<tokens[at].range.upperBound, first: PartialDate(year: year, month: month))
      if months.isEnglish, year < 1_752, let next = doubleYear(year, at + 1, month: month) {
        expression.first.year = year + 1
        expression.calendar = .julian
        return finish(expression, next)
      }
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
    if expression.first.year == nil, expression.twin == nil, expression.last == nil,
      countsThings(end, month: index) || isTorn(end)
    {
      return nil
    }
    return finish(expression, end)
  }

  /// `March–June 1917`, `from March to May 1917`, `March and April 1917`.
  func monthSpan(_ index: Int, _ month: Int) -> (DateExpression, Int)? {
    var at = index + 1
    if isMark(at, "."), isAbbreviation(index) { at += 1 }
    at = skipSpaces(at)
    let word = lowerWord(at)
    let isAnd = word.map(Self.andWords.contains) ?? false
    guard
      isAnd || isDash(at) || (word.map { Self.untilWords.contains($0) || Self.monthSpanWords.contains($0) } ?? false)
    else { return nil }
    at = skipSpaces(at + 1)
    guard let last = self.month(at: at), isAnd ? last == month + 1 : last > month else { return nil }
    var end = at + 1
    if isMark(end, "."), isAbbreviation(at) { end += 1 }
    guard let (year, next) = year(after: end) else { return nil }
    let expression = DateExpression(
      range: tokens[index].range.lowerBound..<tokens[next - 1].range.upperBound,
      first: PartialDate(year: year, month: month), last: PartialDate(year: year, month: last))
    return finish(expression, next)
  }

  private static let andWords: Set<String> = ["and", "und", "et", "e", "y", "и", "en", "och", "og", "a", "i"]
  private static let monthSpanWords: Set<String> = ["through", "until", "till", "à", "a", "tot", "до", "do", "hasta"]

  /// `In May 15 people came`: the number belongs to what follows, unless a word such as `on` makes it a day.
  private func countsThings(_ end: Int, month index: Int) -> Bool {
    let next = skipSpaces(end)
    guard next > end, let word = lowerWord(next),
      word == String(decoding: bytes[tokens[next].range], as: UTF8.self), CountedThings.contains(word)
    else { return false }
    let before = lowerWord(skipSpacesBack(index - 1))
    return before.map { !Self.dayWords.contains($0) } ?? true
  }

  /// `January 1 8th`, `November 1 801`: a number with a gap in it, as scans have it.
  private func isTorn(_ end: Int) -> Bool {
    let next = skipSpaces(end)
    guard next == end + 1, isNumber(next), tokens[end - 1].kind == .number else { return false }
    let count = tokens[next].range.count
    return count == 3 || count <= 2 && Self.ordinals.contains(lowerWord(next + 1) ?? "")
  }

  /// What stands before a day and not before a month.
  private static let dayWords: Set<String> = [
    "on", "from", "to", "until", "till", "by", "dated", "the", "and", "after", "before",
  ]
}
