internal import TEI

/// Turns the dates, once they are read, into markup.
struct DateMarkup: Recogniser {
  static let rules: [Rule] = []

  func recognise(_ recognition: inout Recognition) {
    for date in recognition.dates {
      recognition.spans.append(
        Span(
          "date", date.expression.range, .inline, date.rule, attributes: Self.attributes(of: date),
          certainty: date.certainty,
          evidence: date.evidence.isEmpty ? nil : date.evidence.joined(separator: "; ")))
    }
  }

  /// `@when` and its kin are Gregorian always; `@when-custom` keeps a Julian date as it was counted
  /// (TEI Guidelines, section 13.4.3).
  static func attributes(of date: TextDate) -> [Span.Attribute] {
    var attributes: [Span.Attribute] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { attributes.append(.init(name, value)) }
    }
    add("xml:id", date.identifier)
    add("type", date.type)
    let isSpan = date.last != nil
    let names = isSpan ? ["from", "to"] : ["when"]
    let parts = [date.first, date.last].compactMap { $0 }
    for (name, part) in zip(names, parts) {
      switch date.calendar {
      case .gregorian: add(name, Self.isReal(part, .gregorian) ? part.iso : nil)
      case .julian, .republican: add(name, part.date(in: date.calendar)?.converted(to: .gregorian).partial.iso)
      }
    }
    if date.calendar != .gregorian {
      if !isSpan {
        Self.bounds(of: date.first, in: date.calendar).map {
          add("notBefore", $0.0); add("notAfter", $0.1)
        }
      }
      for (name, part) in zip(names, parts) where Self.isReal(part, date.calendar) { add("\(name)-custom", part.iso) }
    }
    if date.calendarIsKnown { add("calendar", "#\(date.calendar.rawValue)") }
    if date.calendar != .gregorian { add("datingMethod", "#\(date.calendar.rawValue)") }
    if date.certainty != .high { add("cert", date.certainty.rawValue) }
    add("resp", "#\(TEIHeader.toolIdentifier)")
    return attributes
  }

  private static func isReal(_ date: PartialDate, _ calendar: CalendarSystem) -> Bool {
    date.year == nil || date.month == nil || date.day == nil || date.date(in: calendar) != nil
  }

  /// The first and the last Gregorian day of a month or year that is counted in another calendar.
  private static func bounds(of date: PartialDate, in calendar: CalendarSystem) -> (String, String)? {
    guard let year = date.year, date.day == nil else { return nil }
    let lastMonth = date.month ?? 12
    let lastDay = calendar.days(inMonth: lastMonth, year: year)
    guard let first = CalendarDate(year: year, month: date.month ?? 1, day: 1, in: calendar),
      let last = CalendarDate(year: year, month: lastMonth, day: lastDay, in: calendar)
    else { return nil }
    return (first.converted(to: .gregorian).partial.iso, last.converted(to: .gregorian).partial.iso)
  }
}
