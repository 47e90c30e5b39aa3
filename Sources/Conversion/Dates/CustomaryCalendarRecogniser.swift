internal import TEI

/// Finds the calendar of dates that say nothing of theirs, by what was customary when and where they were written.
struct CustomaryCalendarRecogniser: Recogniser {
  static let before1582 = Rule("date.before-1582", "a day before 15 October 1582: no calendar but the Julian had it")
  static let customary = Rule(
    "date.customary-calendar",
    "a day of a time when those who wrote the language of the text counted by the Julian calendar")
  static let spans = Rule("date.both-calendars", "one day given in both calendars")
  static let rules = [before1582, customary]

  func recognise(_ recognition: inout Recognition) {
    readSpans(&recognition)
    guard recognition.settings.statedCalendar == nil else { return }
    let limit = Self.lastJulianYear(in: recognition.settings.language)
    // In the West of Europe every country, court and merchant had a custom of its own between 1582 and 1752.
    let isCertain = limit > 1_900
    var julian = 0
    var gregorian = 0
    for index in recognition.dates.indices {
      let date = recognition.dates[index]
      guard !date.calendarIsStated, date.calendar == .gregorian, let year = date.first.year else { continue }
      if year < 1_582 {
        recognition.dates[index].calendar = .julian
        recognition.dates[index].evidence.append("the Gregorian calendar begins in 1582")
      } else if isCertain, year < limit || year == limit && Self.isBeforeReform(date.first) {
        recognition.dates[index].calendar = .julian
        recognition.dates[index].certainty = min(date.certainty, .medium)
        recognition.dates[index].evidence.append(
          "days before \(limit) are Julian in texts in \(LanguageNames.english(recognition.settings.language))")
        julian += 1
      } else if isCertain {
        gregorian += 1
      }
    }
    // A day without a year is of its text's time; where that is not known, nor is its calendar.
    for index in recognition.dates.indices {
      let date = recognition.dates[index]
      guard !date.calendarIsStated, date.calendar == .gregorian, date.first.year == nil else { continue }
      if julian > 0, gregorian == 0 {
        recognition.dates[index].calendar = .julian
        recognition.dates[index].certainty = min(date.certainty, .medium)
        recognition.dates[index].evidence.append("all days with a year are Julian here")
      } else {
        recognition.dates[index].calendarIsKnown = false
      }
    }
  }

  /// In Russia the last Julian day was 31 January 1918.
  private static func isBeforeReform(_ date: PartialDate) -> Bool { date.month == 1 }

  /// `5-17 June 1801`, twice at least and more often than other spans: such days are one day in both calendars.
  private func readSpans(_ recognition: inout Recognition) {
    let spans = recognition.dates.indices.filter { index in
      let date = recognition.dates[index]
      guard let last = date.last, let year = date.first.year, (1_582..<1_918).contains(year), !date.calendarIsStated,
        date.calendar == .gregorian
      else { return false }
      return date.first.day != nil && last.day != nil && last.month == date.first.month && last.year == year
    }
    let twins = spans.filter { index in
      let date = recognition.dates[index]
      guard let first = date.first.date(in: .julian), let last = date.last?.date(in: .gregorian) else { return false }
      return first.dayNumber == last.dayNumber
    }
    guard twins.count >= 2, twins.count * 2 > spans.count else { return }
    for index in twins {
      recognition.dates[index].last = nil
      recognition.dates[index].calendar = .julian
      recognition.dates[index].calendarIsStated = true
      recognition.dates[index].rule = Self.spans
      recognition.dates[index].evidence.append(
        "the second day is the same in the Gregorian calendar, here and elsewhere")
    }
  }

  /// The year in which the countries of a language went over to the Gregorian calendar.
  static func lastJulianYear(in language: String) -> Int {
    switch language.prefix(2) {
    case "en": 1_752
    case "ru", "uk", "be": 1_918
    case "bg": 1_916
    case "sr", "ro": 1_919
    case "el": 1_923
    case "sv", "fi": 1_753
    case "de", "da", "no", "nb", "nn", "nl", "is": 1_700
    default: 1_582
    }
  }
}
