/// A day of the Gregorian calendar, carried back before its introduction (XSD part 2, appendix D).
struct CalendarDay: Sendable {
  /// 0 is the year before the first: `-0001` in XSD part 2, first and second edition.
  var year = 1972
  var month = 1
  var day = 1

  /// The last year that jing takes, whose milliseconds fill 64 bits; XSD part 2 asks for those of four digits (section 3.2.7.1) and allows a limit.
  private static let lastYear = 292_277_024

  /// Reads the fields that are asked for, with the hyphens that stand for the others.
  mutating func read(_ fields: Moment.Fields, _ cursor: inout TextCursor) -> Bool {
    guard fields.contains(.year) || fields.contains(.month) || fields.contains(.day) else { return true }
    if fields.contains(.year) {
      guard readYear(&cursor) else { return false }
    } else {
      guard cursor.accept("-"), cursor.accept("-") else { return false }
    }
    if fields.contains(.month) {
      if fields.contains(.year) { guard cursor.accept("-") else { return false } }
      guard let month = cursor.twoDigits(), 1...12 ~= month else { return false }
      self.month = month
    }
    if fields.contains(.day) {
      guard cursor.accept("-"), let day = cursor.twoDigits(), 1...length(of: month) ~= day else { return false }
      self.day = day
    }
    return true
  }

  private mutating func readYear(_ cursor: inout TextCursor) -> Bool {
    let isBefore = cursor.accept("-")
    let digits = cursor.digits()
    // There is no year 0000, and no zero stands before a year of more than four digits.
    guard digits.count >= 4, digits.count == 4 || digits.first != UInt8(ascii: "0") else { return false }
    let number = TextCursor.number(digits, limit: Self.lastYear + 1)
    if number == 0 || number > Self.lastYear { return false }
    year = isBefore ? 1 - number : number
    return true
  }

  private func length(of month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days since 0000-03-01: years are taken to begin in March, so that a leap day is the last of its year.
  var number: Int {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }
}
