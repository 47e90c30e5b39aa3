// 18 brumaire an VIII; le vingt pluviôse de l'an neuf
extension DateReader {
  /// The date of the French Republic whose month stands at token `index`; a month needs its day or its year.
  func republicanDate(_ index: Int, _ month: Int, notBefore: Int) -> (DateExpression, Int)? {
    var expression = DateExpression(
      range: tokens[index].range, first: PartialDate(month: month), calendar: .republican)
    if let before = republicanDay(index, notBefore: notBefore) {
      expression.first.day = before.day
      expression.range = tokens[before.start].range.lowerBound..<expression.range.upperBound
    }
    var end = index + 1
    if let (year, next) = republicanYear(end) {
      expression.first.year = year
      end = next
    } else if expression.first.day == nil || month == 13 {
      return nil
    }
    expression.range = expression.range.lowerBound..<tokens[end - 1].range.upperBound
    return (expression, end)
  }

  private func republicanDay(_ index: Int, notBefore: Int) -> DayBefore? {
    // `le 3e jour complémentaire`
    let isDay = lowerWord(skipSpacesBack(index - 1)).map { $0 == "jour" || $0 == "jours" } ?? false
    guard let before = dayBefore(isDay ? skipSpacesBack(index - 1) : index, notBefore: notBefore), !before.isTwin,
      before.second == nil, before.day <= 30
    else { return nil }
    return before
  }

  /// `an VIII`, `, an 8`, `de l'an neuf`: 1 to 14, and the token behind it.
  private func republicanYear(_ index: Int) -> (Int, Int)? {
    var at = isMark(index, ",") ? index + 1 : index
    guard let next = skipYearPhrase(skipSpaces(at)) else { return nil }
    at = next
    let year: Int?
    if isNumber(at), tokens[at].range.count <= 2 {
      year = number(at)
    } else if let word = lowerWord(at) {
      year = RomanNumeral(word)?.value ?? NumberWords.romanceCardinal(word)
    } else {
      year = nil
    }
    guard let year, RepublicanCalendar.years.contains(year) else { return nil }
    return (year, at + 1)
  }
}
