/// A day in a calendar; two of them are equal in order when they are the same day.
public struct CalendarDate: Sendable, Hashable {
  public let year: Int
  public let month: Int
  public let day: Int
  public let calendar: CalendarSystem

  /// - Returns: `nil` if the calendar has no such day.
  public init?(year: Int, month: Int, day: Int, in calendar: CalendarSystem = .gregorian) {
    guard (1...calendar.months).contains(month), calendar != .republican || RepublicanCalendar.years.contains(year),
      day >= 1, day <= calendar.days(inMonth: month, year: year),
      abs(year) <= 99_999
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.calendar = calendar
  }

  /// - Parameter dayNumber: days since noon of 1 January 4713 BC (Julian), the Julian Day Number.
  public init(dayNumber: Int, in calendar: CalendarSystem = .gregorian) {
    (year, month, day) = calendar.date(dayNumber: dayNumber)
    self.calendar = calendar
  }

  /// The Julian Day Number: the same for a day in every calendar.
  public var dayNumber: Int { calendar.dayNumber(year: year, month: month, day: day) }

  /// The same day in another calendar.
  public func converted(to other: CalendarSystem) -> CalendarDate {
    other == calendar ? self : CalendarDate(dayNumber: dayNumber, in: other)
  }

  public var partial: PartialDate { PartialDate(year: year, month: month, day: day) }
}
