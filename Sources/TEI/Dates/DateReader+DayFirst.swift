// 28 November 1917; 3–5 May; 6/19 January
extension DateReader {
  struct DayBefore {
    var start: Int
    var day: Int
    /// The second day of `3–5 May`, or the new-style one of `6/19 January`.
    var second: Int?
    var isTwin = false
    /// Whether the bracket before the second day closes behind the month: `16 (27 August), 1782`.
    var closesLater = false
  }

  /// The day that stands before the month: `28 `, `28th of `, `3–5 `, `6/19 `, `6 (19) `.
  func dayBefore(_ index: Int, notBefore: Int) -> DayBefore? {
    var at = skipSpacesBack(index - 1)
    if let word = lowerWord(at), ["of", "de", "di", "del"].contains(word) {
      at = skipSpacesBack(at - 1)
      // `the 3d day of September`
      if word == "of", lowerWord(at) == "day" { at = skipSpacesBack(at - 1) }
    }
    if let (number, start) = dayInWords(endingAt: at, before: index), tokens[start].range.lowerBound >= notBefore {
      return DayBefore(start: start, day: number)
    }
    at = skipOrdinalBack(at)
    var isBracketed = false
    if isMark(at, ")"), isNumber(skipOrdinalBack(at - 1)) {
      isBracketed = true
      at = skipOrdinalBack(at - 1)
    }
    guard let last = day(at), tokens[at].range.lowerBound >= notBefore else { return nil }
    var result = DayBefore(start: at, day: last)
    var previous = at - 1
    if isBracketed {
      guard isMark(previous, "(") || isMark(previous, "[") else { return nil }
      previous = skipOrdinalBack(skipSpacesBack(previous - 1))
      guard let first = day(previous), tokens[previous].range.lowerBound >= notBefore else { return nil }
      return DayBefore(start: previous, day: first, second: last, isTwin: true)
    }
    if isMark(previous, "("), isMark(skipSpaces(index + 1), ")"),
      let first = day(skipOrdinalBack(skipSpacesBack(previous - 1))), Self.areTwins(first, last),
      tokens[skipOrdinalBack(skipSpacesBack(previous - 1))].range.lowerBound >= notBefore
    {
      let start = skipOrdinalBack(skipSpacesBack(previous - 1))
      result = DayBefore(start: start, day: first, second: last, isTwin: true, closesLater: true)
    } else if isMark(previous, "/"), let first = day(skipOrdinalBack(previous - 1)),
      tokens[skipOrdinalBack(previous - 1)].range.lowerBound >= notBefore
    {
      // `6/19`, `3./15.`
      result = DayBefore(start: skipOrdinalBack(previous - 1), day: first, second: last, isTwin: true)
    } else {
      previous = skipSpacesBack(previous)
      let isUntil = lowerWord(previous).map(Self.untilWords.contains) ?? false
      if isUntil || isDash(previous) {
        let first = skipOrdinalBack(skipSpacesBack(previous - 1))
        if let day = day(first), day < last, tokens[first].range.lowerBound >= notBefore {
          result = DayBefore(start: first, day: day, second: last)
        }
      }
    }
    // `1917 28 November` or `§ 28 March`: a number that belongs to something else.
    if isNumber(skipSpacesBack(result.start - 1)), !isMark(result.start - 1, ".") { return nil }
    return result
  }

  /// From what makes a number an ordinal to the number: the full stop of `28.`, `th`, `er`, `-го`, `º`.
  private func skipOrdinalBack(_ index: Int) -> Int {
    if let word = lowerWord(index), Self.ordinals.contains(word) {
      if isNumber(index - 1) { return index - 1 }
      if isDash(index - 1), isNumber(index - 2) { return index - 2 }
    }
    let isSign = isMark(index, ".") || isOrdinalSign(index)
    if isSign, isNumber(index - 1) { return index - 1 }
    // `1.º`
    if isOrdinalSign(index), isMark(index - 1, "."), isNumber(index - 2) { return index - 2 }
    return index
  }

  func dayFirst(_ index: Int, _ month: Int, _ before: DayBefore) -> (DateExpression, Int) {
    var end = index + 1
    if before.closesLater {
      end = skipSpaces(end) + 1
    } else if isMark(end, "."), isAbbreviation(index), year(after: end + 1) != nil {
      end += 1
    }
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

  /// Whether the name of a month is short enough for a full stop to belong to it.
  func isAbbreviation(_ index: Int) -> Bool {
    let range = tokens[index].range
    if range.count <= 6 { return true }
    if bytes[range.lowerBound] >= 0x80 { return range.count <= 10 }
    return range.count <= 8 && bytes[range.upperBound - 2] == UInt8(ascii: "b")
  }
}
