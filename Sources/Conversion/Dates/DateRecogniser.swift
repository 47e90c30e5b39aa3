internal import Diagnostics
internal import TEI

/// Finds the dates of the text and reads them: which year where none is said, which calendar.
struct DateRecogniser: Recogniser {
  static let stated = Rule("date.written-out", "a day or a month with its year")
  static let inferred = Rule(
    "date.year-inferred", "a day without a year: the one nearest to the last date that has one")
  static let double = Rule("date.both-calendars", "one day given in both calendars")
  static let rules = [stated, inferred, double]

  func recognise(_ recognition: inout Recognition) {
    let finder = DateFinder(language: recognition.settings.language)
    var reference: TextDate?
    // The dateline dates the document, wherever it stands.
    let datelines: Set<Block.Role> = [.dateline, .closingDateline]
    let ordered =
      recognition.mainBlocks.filter { datelines.contains(recognition.blocks[$0].role) }
      + recognition.mainBlocks.filter { !datelines.contains(recognition.blocks[$0].role) }
    for index in ordered
    where recognition.blocks[index].role != .source && recognition.blocks[index].role != .noteAmidText {
      for part in recognition.parts(of: recognition.blocks[index]) {
        find(in: part, note: nil, finder, &reference, &recognition)
      }
    }
    for index in recognition.notes.indices {
      var noteReference = reference
      for paragraph in recognition.notes[index].paragraphs {
        find(in: paragraph, note: index, finder, &noteReference, &recognition)
      }
    }
  }

  private func find(
    in range: Range<Int>, note: Int?, _ finder: DateFinder, _ reference: inout TextDate?,
    _ recognition: inout Recognition
  ) {
    // Between the markers of notes: `19 November (2)` is a date with a marker, not a date in two calendars.
    for expression in recognition.free(in: range).flatMap({ finder.dates(in: $0, of: recognition.bytes) }) {
      guard recognition.claim(expression.range) else { continue }
      var date = TextDate(
        expression: expression, note: note, calendar: expression.calendar ?? recognition.settings.calendar,
        calendarIsStated: expression.calendar != nil, first: expression.first, last: expression.last,
        rule: Self.stated)
      if date.first.year == nil { inferYear(&date, reference, recognition) }
      if let twin = expression.twin { readTwin(twin, &date, &recognition) }
      check(&date, &recognition)
      checkWeekday(date, &recognition)
      recognition.dates.append(date)
      if expression.first.year != nil, date.day != nil { reference = date }
    }
  }

  /// The year in which the day is nearest to the reference: at most half a year away.
  private func inferYear(_ date: inout TextDate, _ reference: TextDate?, _ recognition: Recognition) {
    date.rule = Self.inferred
    date.certainty = .medium
    guard let reference, let near = reference.day, let month = date.first.month, let day = date.first.day else {
      return
    }
    let candidates = (near.year - 1...near.year + 1).compactMap {
      CalendarDate(year: $0, month: month, day: day, in: date.calendar)
    }
    guard let best = candidates.min(by: { abs($0.dayNumber - near.dayNumber) < abs($1.dayNumber - near.dayNumber) })
    else { return }
    date.first.year = best.year
    if date.last != nil { date.last?.year = best.year }
    date.evidence.append(
      "the year is that of `\(recognition.source.text(reference.expression.range))`, the nearest date with one")
  }

  private func readTwin(_ twin: PartialDate, _ date: inout TextDate, _ recognition: inout Recognition) {
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

  /// A weekday that the day was not; where it was in the other calendar, that is worth knowing.
  private func checkWeekday(_ date: TextDate, _ recognition: inout Recognition) {
    guard let weekday = date.expression.weekday, date.expression.first.year != nil, date.expression.twin == nil,
      let day = date.day, Self.weekday(of: day) != weekday
    else { return }
    let other: CalendarSystem = date.calendar == .gregorian ? .julian : .gregorian
    let name = { (system: CalendarSystem) in system == .julian ? "Julian" : "Gregorian" }
    let fitsOther = date.first.date(in: other).map { Self.weekday(of: $0) == weekday } == true
    recognition.report(
      .warning, "date.weekday-differs",
      "`\(recognition.source.text(date.expression.range))` was another day of the week in the \(name(date.calendar)) calendar",
      at: date.expression.range,
      help: fitsOther
        ? "it is right in the \(name(other)) calendar: see `calendar` in edition.yaml"
        : "nothing was changed; check the source")
  }

  /// From Monday as 1 to Sunday as 7.
  private static func weekday(of day: CalendarDate) -> Int { day.dayNumber % 7 + 1 }

  /// A day that its calendar does not have, such as 30 February, is kept as text and reported.
  private func check(_ date: inout TextDate, _ recognition: inout Recognition) {
    for part in [date.first, date.last].compactMap({ $0 }) {
      guard part.year != nil, part.month != nil, part.day != nil, part.date(in: date.calendar) == nil else { continue }
      date.certainty = .low
      recognition.report(
        .warning, "date.no-such-day",
        "the \(date.calendar == .julian ? "Julian" : "Gregorian") calendar has no \(part.iso)",
        at: date.expression.range,
        help: "nothing was changed; check the source")
    }
  }
}
