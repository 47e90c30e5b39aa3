/// A day of the Gregorian calendar, carried back before its introduction (XSD part 2, appendix D).
struct CalendarDay: Sendable {
  /// 0 is the year before the first: `-0001` in XSD part 2, first and second edition.
  var year = 1972
  var month = 1
  var day = 1

  /// Beyond this a year is only known by its last digits.
  private static let farthestYear = 10_000_000_000_000_000

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
    var number = TextCursor.number(digits, limit: Self.farthestYear)
    if number == 0 { return false }
    if number == Self.farthestYear {
      // Keep what decides about leap years.
      number += TextCursor.number(digits.suffix(4), limit: 10_000)
    }
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
