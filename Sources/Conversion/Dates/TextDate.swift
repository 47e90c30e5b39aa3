internal import TEI

/// A date of the text with the reading that the rules gave it.
struct TextDate: Sendable {
  let expression: DateExpression
  /// The note in which it stands; `nil` in the running text.
  let note: Int?
  /// The calendar in which the text counts.
  var calendar: CalendarSystem
  /// What spoke for the calendar: nothing but the edition's default, or words of the text.
  var calendarIsStated: Bool
  /// Whether it is known at all: a day without a year, of which nothing is said, can be in either.
  var calendarIsKnown = true
  var certainty: Certainty = .high
  /// The day, or the first of a span, with the year that was said or inferred.
  var first: PartialDate
  var last: PartialDate?
  /// What the date is, where a note says so: `publication`.
  var type: String?
  var rule: Rule
  var evidence: [String] = []
  /// The `xml:id`, given where something points to the date.
  var identifier: String?

  /// The day on which it was, if all of it is known.
  var day: CalendarDate? { first.date(in: calendar) }
}
