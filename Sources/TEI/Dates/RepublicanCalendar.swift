/// The calendar of the French Republic: twelve months of thirty days, and five days or six that complete the year.
///
/// Its years begin at the autumnal equinox of Paris; in the fourteen years of its use the third, the seventh and the
/// eleventh were the long ones. Beyond them the calendar is not defined here.
enum RepublicanCalendar {
  static let years = 1...14

  static func isLong(_ year: Int) -> Bool { year % 4 == 3 }

  /// The Julian Day Number of the first of Vendémiaire; that of year 1 was 22 September 1792.
  static func start(of year: Int) -> Int { 2_375_840 + 365 * (year - 1) + year / 4 }

  static func date(dayNumber: Int) -> (year: Int, month: Int, day: Int) {
    var year = max(1, (dayNumber - 2_375_840) / 366 + 1)
    while dayNumber >= start(of: year + 1) { year += 1 }
    let day = dayNumber - start(of: year)
    return (year, day / 30 + 1, day % 30 + 1)
  }
}
