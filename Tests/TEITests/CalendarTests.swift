import TEI
import Testing

@Suite("CalendarDate")
struct CalendarTests {
  /// The same day in both calendars, as history books have it.
  static let knownDays: [(julian: (Int, Int, Int), gregorian: (Int, Int, Int))] = [
    ((1582, 10, 4), (1582, 10, 14)),  // the last Julian day in Rome
    ((1582, 10, 5), (1582, 10, 15)),  // the first Gregorian one
    ((1582, 12, 10), (1582, 12, 20)),  // France
    ((1700, 2, 18), (1700, 2, 28)), ((1700, 2, 19), (1700, 3, 1)),  // 1700 is a leap year of one calendar only
    ((1700, 2, 29), (1700, 3, 11)), ((1700, 3, 1), (1700, 3, 12)),
    ((1709, 6, 27), (1709, 7, 8)),  // Poltava
    ((1752, 9, 2), (1752, 9, 13)), ((1752, 9, 3), (1752, 9, 14)),  // Britain and its colonies
    ((1731, 2, 11), (1731, 2, 22)),  // George Washington's birth, old and new style
    ((1800, 2, 17), (1800, 2, 28)), ((1800, 2, 18), (1800, 3, 1)), ((1800, 2, 29), (1800, 3, 12)),
    ((1825, 12, 14), (1825, 12, 26)),  // the Decembrists
    ((1900, 2, 28), (1900, 3, 12)), ((1900, 2, 29), (1900, 3, 13)),
    ((1917, 2, 23), (1917, 3, 8)), ((1917, 10, 25), (1917, 11, 7)),  // the two revolutions
    ((1917, 11, 19), (1917, 12, 2)), ((1917, 12, 19), (1918, 1, 1)),
    ((1918, 1, 31), (1918, 2, 13)), ((1918, 2, 1), (1918, 2, 14)),  // Russia
    ((1923, 2, 15), (1923, 2, 28)),  // Greece
    ((2000, 2, 29), (2000, 3, 13)),  // a leap year of both
    ((200, 3, 1), (200, 3, 1)), ((300, 2, 28), (300, 2, 28)),  // the calendars agree in the third century
    ((-43, 3, 15), (-43, 3, 13)),  // the ides of March 44 BC
    ((325, 5, 20), (325, 5, 21)),  // Nicaea
  ]

  /// Days of the French Republic, as history books have them.
  static let republicanDays: [(republican: (Int, Int, Int), gregorian: (Int, Int, Int))] = [
    ((1, 1, 1), (1792, 9, 22)), ((2, 11, 9), (1794, 7, 27)), ((3, 13, 6), (1795, 9, 22)), ((4, 1, 1), (1795, 9, 23)),
    ((5, 12, 18), (1797, 9, 4)), ((8, 2, 18), (1799, 11, 9)), ((9, 5, 20), (1801, 2, 9)), ((12, 1, 1), (1803, 9, 24)),
    ((13, 3, 11), (1804, 12, 2)), ((14, 4, 10), (1805, 12, 31)),
  ]

  @Test("is the same day in the calendar of the French Republic, both ways", arguments: republicanDays.indices)
  func republican(index: Int) throws {
    let (r, g) = Self.republicanDays[index]
    let republican = try #require(CalendarDate(year: r.0, month: r.1, day: r.2, in: .republican))
    let gregorian = try #require(CalendarDate(year: g.0, month: g.1, day: g.2))
    #expect(republican.converted(to: .gregorian) == gregorian)
    #expect(gregorian.converted(to: .republican) == republican)
  }

  @Test("has no days of the French Republic beyond its fourteen years, nor a sixth day in a short one")
  func noRepublicanDay() {
    for (year, month, day) in [(0, 1, 1), (15, 1, 1), (4, 13, 6), (8, 1, 31), (8, 14, 1)] {
      #expect(CalendarDate(year: year, month: month, day: day, in: .republican) == nil)
    }
  }

  @Test("is the same day in the other calendar, both ways", arguments: knownDays.indices)
  func conversion(index: Int) throws {
    let (j, g) = Self.knownDays[index]
    let julian = try #require(CalendarDate(year: j.0, month: j.1, day: j.2, in: .julian))
    let gregorian = try #require(CalendarDate(year: g.0, month: g.1, day: g.2, in: .gregorian))
    #expect(julian.converted(to: .gregorian) == gregorian)
    #expect(gregorian.converted(to: .julian) == julian)
    #expect(julian.dayNumber == gregorian.dayNumber)
    #expect(julian.converted(to: .julian) == julian)
  }

  @Test(
    "has the Julian Day Numbers that astronomers use",
    arguments: [
      (0, CalendarSystem.julian, -4712, 1, 1), (0, .gregorian, -4713, 11, 24), (1_721_424, .julian, 1, 1, 1),
      (1_721_426, .gregorian, 1, 1, 1), (2_299_160, .julian, 1582, 10, 4), (2_299_161, .gregorian, 1582, 10, 15),
      (2_400_001, .gregorian, 1858, 11, 17), (2_415_021, .gregorian, 1900, 1, 1), (2_440_588, .gregorian, 1970, 1, 1),
      (2_451_545, .gregorian, 2000, 1, 1), (2_451_545, .julian, 1999, 12, 19), (-1, .julian, -4713, 12, 31),
    ])
  func dayNumbers(number: Int, calendar: CalendarSystem, year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day, in: calendar))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number, in: calendar) == date)
  }

  @Test("every 37th day from 5,000 BC to AD 3,500 comes back from its number, in both calendars")
  func roundTrip() {
    var wrong = 0
    for number in stride(from: -100_000, through: 3_000_000, by: 37) {
      for calendar in CalendarSystem.unnamed {
        let date = CalendarDate(dayNumber: number, in: calendar)
        let again = CalendarDate(year: date.year, month: date.month, day: date.day, in: calendar)
        if again?.dayNumber != number { wrong += 1 }
      }
    }
    #expect(wrong == 0)
  }

  @Test(
    "days follow each other without a gap, over leap days and turns of centuries", arguments: CalendarSystem.unnamed)
  func successive(calendar: CalendarSystem) {
    for year in [-401, -400, -101, -100, -5, -4, -1, 0, 3, 4, 1599, 1600, 1699, 1700, 1899, 1900, 1999, 2000] {
      guard let first = CalendarDate(year: year, month: 1, day: 1, in: calendar) else { continue }
      var (month, day) = (1, 1)
      for number in first.dayNumber..<first.dayNumber + 365 {
        let date = CalendarDate(dayNumber: number, in: calendar)
        #expect((date.year, date.month, date.day) == (year, month, day))
        day += 1
        if day > calendar.days(inMonth: month, year: year) { (month, day) = (month + 1, 1) }
      }
    }
  }

  @Test(
    "knows the leap years of both calendars",
    arguments: [
      (1700, true, false), (1800, true, false), (1900, true, false), (1600, true, true), (2000, true, true),
      (1904, true, true), (1917, false, false), (0, true, true), (-4, true, true), (-100, true, false),
      (-400, true, true), (-1, false, false),
    ])
  func leapYears(year: Int, julian: Bool, gregorian: Bool) {
    #expect(CalendarSystem.julian.days(inMonth: 2, year: year) == (julian ? 29 : 28))
    #expect(CalendarSystem.gregorian.days(inMonth: 2, year: year) == (gregorian ? 29 : 28))
    #expect((CalendarDate(year: year, month: 2, day: 29, in: .julian) != nil) == julian)
    #expect((CalendarDate(year: year, month: 2, day: 29, in: .gregorian) != nil) == gregorian)
  }

  @Test(
    "has no days that its calendar does not have",
    arguments: [(1917, 0, 1), (1917, 13, 1), (1917, 4, 31), (1917, 1, 0), (1917, 1, 32), (1917, -1, 1), (1917, 2, 29)])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day, in: .julian) == nil)
    #expect(CalendarDate(year: year, month: month, day: day, in: .gregorian) == nil)
  }
}
