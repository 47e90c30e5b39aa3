/// A date found in a text: where it stands and what it says, before any reading of its calendar.
public struct DateExpression: Sendable, Hashable {
  /// The bytes of the date in the text.
  public var range: Range<Int>
  /// What is said: the day, or the first of a span.
  public var first: PartialDate
  /// The last of a span of time; `nil` for a single date.
  public var last: PartialDate?
  /// The same day in the other calendar, where the text gives both: `6/19 January`, `19 November (2 December)`.
  public var twin: PartialDate?
  /// The day of the week that the text names, from Monday as 1 to Sunday as 7.
  public var weekday: Int?
  /// The style that the text names beside the date: `O.S.`, `new style`.
  public var calendar: CalendarSystem?

  public init(
    range: Range<Int>, first: PartialDate, last: PartialDate? = nil, twin: PartialDate? = nil,
    calendar: CalendarSystem? = nil
  ) {
    self.range = range
    self.first = first
    self.last = last
    self.twin = twin
    self.calendar = calendar
  }
}
