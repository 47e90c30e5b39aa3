// The day of the week before a date
extension DateReader {
  /// The date with the name of its weekday, where that stands before it: `Sunday, November 28`, `Sonntag, den 28.`
  func withWeekday(_ date: DateExpression, notBefore: Int) -> DateExpression {
    guard var at = tokens.indexOfLast(where: { $0.range.upperBound <= date.range.lowerBound })
    else { return date }
    at = skipSpacesBack(at)
    if let word = lowerWord(at), ["the", "den", "dem", "le", "el", "il"].contains(word) { at = skipSpacesBack(at - 1) }
    if isMark(at, ",") || isMark(at, ".") { at -= 1 }
    at = skipSpacesBack(at)
    guard let word = lowerWord(at), let weekday = Self.weekdays[word], tokens[at].range.lowerBound >= notBefore else {
      return date
    }
    var date = date
    date.weekday = weekday
    date.range = tokens[at].range.lowerBound..<date.range.upperBound
    return date
  }

  private static let weekdays: [String: Int] = {
    let names = [
      "monday mon montag lundi lunedì lunedí lunes понедельник", "tuesday tues dienstag mardi martedì martes вторник",
      "wednesday wed mittwoch mercredi mercoledì miércoles среда среду",
      "thursday thurs donnerstag jeudi giovedì jueves четверг",
      "friday fri freitag vendredi venerdì viernes пятница пятницу",
      "saturday sat samstag sonnabend samedi sabato sábado суббота субботу",
      "sunday sun sonntag dimanche domenica domingo воскресенье воскресение",
    ]
    var table: [String: Int] = [:]
    for (index, forms) in names.enumerated() {
      for form in forms.split(separator: " ") { table[String(form)] = index + 1 }
    }
    return table
  }()
}

extension [TextToken] {
  /// The last token for which a condition holds that holds for all tokens before it, found by halving.
  fileprivate func indexOfLast(where holds: (TextToken) -> Bool) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
