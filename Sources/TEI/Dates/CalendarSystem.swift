/// The calendar in which a date is counted.
public enum CalendarSystem: String, Sendable, Hashable, Codable, CaseIterable {
  case gregorian, julian
  /// The calendar of the French Republic, in use from 1793 to 1805, which names its months and so itself.
  case republican

  /// The calendars in which dates may be counted that do not say theirs.
  public static let unnamed: [CalendarSystem] = [.gregorian, .julian]

  /// The calendar of this name, if dates may be counted in it that do not say so.
  public init?(unnamed name: String) {
    guard let calendar = Self.unnamed.first(where: { $0.rawValue == name }) else { return nil }
    self = calendar
  }

  /// As it is called in English.
  public var name: String {
    switch self {
    case .gregorian: "Gregorian"
    case .julian: "Julian"
    case .republican: "French Republican"
    }
  }

  /// How many months a year has; the days that complete the Republican year count as its thirteenth.
  var months: Int { self == .republican ? 13 : 12 }

  /// The Julian Day Number of a day; any year, also before the calendar was in use.
  ///
  /// Years are astronomical: 0 is 1 BC. The year is counted from March, so that the leap day is its last
  /// and a month's offset is linear (E. G. Richards, in the Explanatory Supplement to the Astronomical
  /// Almanac, 3rd ed., section 15.11).
  func dayNumber(year: Int, month: Int, day: Int) -> Int {
    if self == .republican { return RepublicanCalendar.start(of: year) + (month - 1) * 30 + day - 1 }
    let marchYear = month <= 2 ? year - 1 : year
    let marchMonth = (month + 9) % 12
    let days = 365 * marchYear + floorDivide(marchYear, 4) + (153 * marchMonth + 2) / 5 + day - 1
    return switch self {
    case .julian: days + 1_721_118
    case .gregorian, .republican: days - floorDivide(marchYear, 100) + floorDivide(marchYear, 400) + 1_721_120
    }
  }

  /// The year, month and day of a Julian Day Number.
  func date(dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    let marchYear: Int
    let dayOfYear: Int
    switch self {
    case .julian:
      let days = dayNumber - 1_721_118
      marchYear = floorDivide(4 * days + 3, 1_461)
      dayOfYear = days - 365 * marchYear - floorDivide(marchYear, 4)
    case .republican:
      return RepublicanCalendar.date(dayNumber: dayNumber)
    case .gregorian:
      let days = dayNumber - 1_721_120
      let cycle = floorDivide(days, 146_097)
      let dayOfCycle = days - cycle * 146_097
      let yearOfCycle = (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
      marchYear = yearOfCycle + cycle * 400
      dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    }
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (month <= 2 ? marchYear + 1 : marchYear, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// How many days a month has.
  public func days(inMonth month: Int, year: Int) -> Int {
    if self == .republican { return month <= 12 ? 30 : RepublicanCalendar.isLong(year) ? 6 : 5 }
    switch month {
    case 4, 6, 9, 11: return 30
    case 2:
      let everyFourth = year % 4 == 0
      let isLeap =
        self == .julian ? everyFourth : everyFourth && (year % 100 != 0 || year % 400 == 0)
      return isLeap ? 29 : 28
    default: return 31
    }
  }
}

private func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
  let quotient = dividend / divisor
  return dividend % divisor < 0 ? quotient - 1 : quotient
}
