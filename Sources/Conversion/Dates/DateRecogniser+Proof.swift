internal import Diagnostics
internal import TEI

// What proves a date, or speaks against it: the same day in the other calendar, the weekday, the days of the month
extension DateRecogniser {
  func readTwin(_ twin: PartialDate, _ date: inout TextDate, _ recognition: inout Recognition) {
    date.rule = Self.double
    var twin = twin
    if twin.year == nil {
      twin.year = date.first.month == 12 && twin.month == 1 ? date.first.year.map { $0 + 1 } : date.first.year
    }
    guard twin.year != nil else { return }
    let julian = date.first.date(in: .julian)
    let gregorian = date.first.date(in: .gregorian)
    if let julian, julian.dayNumber == twin.date(in: .gregorian)?.dayNumber {
      date.calendar = .julian
      date.calendarIsStated = true
      date.evidence.append("the second date is the same day in the Gregorian calendar")
    } else if let gregorian, gregorian.dayNumber == twin.date(in: .julian)?.dayNumber {
      date.calendar = .gregorian
      date.calendarIsStated = true
      date.evidence.append("the second date is the same day in the Julian calendar")
    } else {
      let expected = julian.map { $0.converted(to: .gregorian).partial.iso } ?? "another day"
      date.certainty = .low
      recognition.report(
        .warning, "date.twins-differ",
        "`\(recognition.source.text(date.expression.range))` gives two dates that are not the same day",
        at: date.expression.range,
        notes: [.init("in the old style, \(date.first.iso) is \(expected) of the new style")],
        help: "nothing was changed; check the source")
    }
  }

  /// A day whose weekday is that of the Julian calendar only, where that calendar was in use, is Julian.
  func readWeekday(_ date: inout TextDate, _ recognition: Recognition) {
    guard let weekday = date.expression.weekday, !date.calendarIsStated, date.calendar == .gregorian,
      date.expression.first.year != nil, let year = date.first.year, let day = date.day,
      year < CustomaryCalendarRecogniser.lastJulianYear(in: recognition.settings.language),
      Self.weekday(of: day) != weekday,
      date.first.date(in: .julian).map({ Self.weekday(of: $0) == weekday }) == true
    else { return }
    date.calendar = .julian
    date.calendarIsStated = true
    date.evidence.append("the day of the week is that of the Julian calendar")
  }

  /// A weekday that the day was not; where it was in the other calendar, that is worth knowing.
  func checkWeekday(_ date: TextDate, _ recognition: inout Recognition) {
    guard let weekday = date.expression.weekday, date.expression.first.year != nil, date.expression.twin == nil,
      let day = date.day, Self.weekday(of: day) != weekday
    else { return }
    let other: CalendarSystem = date.calendar == .gregorian ? .julian : .gregorian
    let fitsOther = date.first.date(in: other).map { Self.weekday(of: $0) == weekday } == true
    recognition.report(
      .warning, "date.weekday-differs",
      "`\(recognition.source.text(date.expression.range))` was another day of the week in the \(date.calendar.name) calendar",
      at: date.expression.range,
      help: fitsOther
        ? "it is right in the \(other.name) calendar: see `calendar` in edition.yaml"
        : "nothing was changed; check the source")
  }

  /// From Monday as 1 to Sunday as 7.
  private static func weekday(of day: CalendarDate) -> Int { day.dayNumber % 7 + 1 }

  /// A day that its calendar does not have, such as 30 February, is kept as text and reported.
  func check(_ date: inout TextDate, _ recognition: inout Recognition) {
    for part in [date.first, date.last].compactMap({ $0 }) {
      guard part.year != nil, part.month != nil, part.day != nil, part.date(in: date.calendar) == nil else { continue }
      date.certainty = .low
      recognition.report(
        .warning, "date.no-such-day",
        "the \(date.calendar.name) calendar has no \(part.iso)",
        at: date.expression.range,
        help: "nothing was changed; check the source")
    }
  }
}
