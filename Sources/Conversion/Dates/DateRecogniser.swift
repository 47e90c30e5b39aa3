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
    var years = YearsOfText()
    for part in parts(recognition) {
      let division = recognition.blocks[part[0]].division
      years.beginPart(at: recognition.blocks[part[0]].range.lowerBound, isEntry: division?.type == "entry")
      // The dateline dates the part, wherever it stands.
      let datelines = part.filter { Self.isDateline(recognition.blocks[$0]) }
      for index in datelines {
        years.isDateline = true
        find(in: recognition.blocks[index], finder, &years, &recognition)
      }
      years.isDateline = false
      years.beginText()
      for index in part where !Self.isDateline(recognition.blocks[index]) {
        let block = recognition.blocks[index]
        // The entries of a table of contents stand beside one another and not one after the other.
        years.isList = block.role == .item || division?.type == "contents"
        years.isEntryHead = division?.type == "entry" && index == part[0]
        years.isHead = block.role == .head
        if years.isHead, let year = Self.year(block, recognition.bytes) { years.takeYear(year, at: block.range) }
        if block.role != .source && block.role != .noteAmidText { find(in: block, finder, &years, &recognition) }
      }
      years.isList = false
      years.isEntryHead = false
      years.isHead = false
    }
    for index in recognition.notes.indices {
      let note = recognition.notes[index]
      years.beginNote(calledAt: note.anchors.first?.lowerBound ?? note.range.lowerBound)
      for paragraph in note.paragraphs { find(in: paragraph, note: index, finder, &years, &recognition) }
    }
  }

  /// `1795`, `ANNÉE 1851`: the year that a head is.
  private static func year(_ block: Block, _ bytes: [UInt8]) -> Int? {
    guard (4...20).contains(block.count) else { return nil }
    let digits = bytes[block.range].filter { NoteMarker.isDigit($0) }
    guard digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)), (1_000...2_100).contains(year)
    else {
      return nil
    }
    var words = SmallWords(bytes[block.range], takesDigits: false)
    while words.next() {
      if !yearWords.contains(words.hash) { return nil }
    }
    return year
  }

  private static let yearWords = WordList("year anno année annee jahr jahre im anno año ano год года году")

  private static func isDateline(_ block: Block) -> Bool {
    block.role == .dateline || block.role == .closingDateline
  }

  /// The blocks of the text, cut where chapters, letters and entries begin.
  private func parts(_ recognition: Recognition) -> [[Int]] {
    var parts: [[Int]] = []
    for index in recognition.mainBlocks {
      let begins = recognition.blocks[index].division.map { division in
        // Letters may be numbered below a year.
        division.level <= HeadWording.chapter || division.type == "entry" || division.type == "letter"
          || division.level == HeadWording.chapter + 1 && division.number != nil
      }
      if parts.isEmpty || begins == true { parts.append([]) }
      parts[parts.count - 1].append(index)
    }
    return parts
  }

  private func find(
    in block: Block, _ finder: DateFinder, _ years: inout YearsOfText, _ recognition: inout Recognition
  ) {
    for part in recognition.parts(of: block) { find(in: part, note: nil, finder, &years, &recognition) }
  }

  private func find(
    in range: Range<Int>, note: Int?, _ finder: DateFinder, _ years: inout YearsOfText,
    _ recognition: inout Recognition
  ) {
    guard finder.mayHoldDates(range, recognition.bytes) else { return }
    // Between the markers of notes: `19 November (2)` is a date with a marker, not a date in two calendars.
    for expression in recognition.free(in: range).flatMap({ finder.dates(in: $0, of: recognition.bytes) }) {
      guard recognition.claim(expression.range) else { continue }
      var date = TextDate(
        expression: expression, note: note, calendar: expression.calendar ?? recognition.settings.calendar,
        calendarIsStated: expression.calendar != nil, first: expression.first, last: expression.last,
        rule: Self.stated)
      if date.first.year == nil {
        let rest = expression.range.upperBound..<min(expression.range.upperBound + 12, recognition.bytes.count)
        if OpeningRecogniser.isElided(rest, recognition.bytes) {
          // `August 13th, 17--`: the author keeps the year to himself.
          years.forget(at: expression.range.upperBound)
        } else {
          inferYear(&date, years.reference(at: expression.range.lowerBound), recognition)
        }
      }
      if let twin = expression.twin { readTwin(twin, &date, &recognition) }
      check(&date, &recognition)
      readWeekday(&date, recognition)
      checkWeekday(date, &recognition)
      recognition.dates.append(date)
      if date.day != nil, expression.first.year != nil || years.isEntryHead { years.take(date) }
      if years.isHead, date.first.day == nil, date.last == nil { years.takeMonth(date) }
    }
  }

  /// The year in which the day is nearest to the reference: at most half a year away.
  private func inferYear(_ date: inout TextDate, _ reference: TextDate?, _ recognition: Recognition) {
    guard let reference, (reference.calendar == .republican) == (date.calendar == .republican),
      let near = reference.day, let month = date.first.month, let day = date.first.day
    else {
      return
    }
    let candidates = (near.year - 1...near.year + 1).compactMap {
      CalendarDate(year: $0, month: month, day: day, in: date.calendar)
    }
    guard let best = candidates.min(by: { abs($0.dayNumber - near.dayNumber) < abs($1.dayNumber - near.dayNumber) })
    else { return }
    date.rule = Self.inferred
    date.certainty = .medium
    date.first.year = best.year
    if reference.expression.first.day == nil, reference.calendarIsStated, !date.calendarIsStated {
      date.calendar = reference.calendar
    }
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

  /// A day whose weekday is that of the Julian calendar only, where that calendar was in use, is Julian.
  private func readWeekday(_ date: inout TextDate, _ recognition: Recognition) {
    guard let weekday = date.expression.weekday, !date.calendarIsStated, date.calendar == .gregorian,
      date.expression.first.year != nil, let year = date.first.year, let day = date.day,
      year < Self.lastJulianYear(in: recognition.settings.language), Self.weekday(of: day) != weekday,
      date.first.date(in: .julian).map({ Self.weekday(of: $0) == weekday }) == true
    else { return }
    date.calendar = .julian
    date.calendarIsStated = true
    date.evidence.append("the day of the week is that of the Julian calendar")
  }

  /// The year in which the countries of a language went over to the Gregorian calendar.
  private static func lastJulianYear(in language: String) -> Int {
    switch language.prefix(2) {
    case "en": 1_752
    case "ru", "uk", "be", "bg", "sr", "ro": 1_918
    case "el": 1_923
    case "sv", "fi": 1_753
    case "de", "da", "no", "nb", "nn", "nl", "is": 1_700
    default: 1_582
    }
  }

  /// A weekday that the day was not; where it was in the other calendar, that is worth knowing.
  private func checkWeekday(_ date: TextDate, _ recognition: inout Recognition) {
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
  private func check(_ date: inout TextDate, _ recognition: inout Recognition) {
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
