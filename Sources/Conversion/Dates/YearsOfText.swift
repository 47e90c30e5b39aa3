internal import TEI

/// Which date with a year holds at which place of a text, so that a day without one can be given the nearest.
///
/// A dateline holds for its letter or chapter; a date in the running text for some pages behind it; neither holds beyond
/// the part in which it stands, but for the entries of a diary and for the datelines of letters that follow one another.
struct YearsOfText {
  private struct Reference {
    let date: TextDate
    let isDateline: Bool
    var end: Int { date.expression.range.upperBound }
  }

  /// Whether the dates that are read now are those of a dateline.
  var isDateline = false
  /// Whether they stand in a list.
  var isList = false
  /// Whether they head the entry of a diary.
  var isEntryHead = false
  /// Whether they stand in a head.
  var isHead = false
  private var current: Reference?
  /// The last dateline with a year, whatever its part.
  private var lastDateline: Reference?
  /// What held from which byte on.
  private var history: [(start: Int, reference: Reference?)] = []
  private var partStart = 0
  private var noteCalledAt: Int?

  /// How many bytes behind it a date in the running text tells the year of others: about three pages.
  private static let reach = 6_000
  /// How many bytes lie at most between the datelines of two letters of which the second has no year.
  private static let distance = 20_000

  mutating func beginPart(at place: Int, isEntry: Bool) {
    if !isEntry { current = nil }
    partStart = place
  }

  /// Behind the datelines of a part: its first one with a year holds from the part's beginning.
  mutating func beginText() { history.append((start: partStart, reference: current)) }

  mutating func beginNote(calledAt place: Int) {
    noteCalledAt = place
    var low = 0
    var high = history.count
    while low < high {
      let middle = (low + high) / 2
      if history[middle].start <= place { low = middle + 1 } else { high = middle }
    }
    current = low > 0 ? history[low - 1].reference : nil
  }

  /// The date that tells the year of a day at `place`; `nil` if none does.
  func reference(at place: Int) -> (date: TextDate, isDateline: Bool)? {
    if isList { return nil }
    let place = noteCalledAt ?? place
    if let current, current.isDateline || abs(place - current.end) <= Self.reach {
      return (current.date, current.isDateline && !isDateline)
    }
    if isDateline, let lastDateline, place - lastDateline.end <= Self.distance { return (lastDateline.date, false) }
    return nil
  }

  mutating func take(_ date: TextDate) {
    let reference = Reference(date: date, isDateline: isDateline || isEntryHead)
    if isDateline {
      lastDateline = reference
      // The first dateline of a part is the one above it.
      if current?.isDateline == true { return }
    }
    current = reference
    if noteCalledAt == nil, !isDateline { history.append((start: reference.end, reference: reference)) }
  }

  /// The month and year of a head, `FEBRUARY 1659-60`, hold for the days below it.
  mutating func takeMonth(_ date: TextDate) {
    var middle = date
    middle.first.day = date.first.day ?? 15
    current = Reference(date: middle, isDateline: true)
    if noteCalledAt == nil { history.append((start: date.expression.range.upperBound, reference: current)) }
  }

  /// A head that is a year, `1795`, gives it to the days below it.
  mutating func takeYear(_ year: Int, at range: Range<Int>) {
    let middle = PartialDate(year: year, month: 7, day: 2)
    takeMonth(
      TextDate(
        expression: DateExpression(range: range, first: PartialDate(year: year)), note: nil, calendar: .gregorian,
        calendarIsStated: false, first: middle, last: nil, rule: DateRecogniser.stated))
  }

  /// From `place` on no year is known.
  mutating func forget(at place: Int) {
    current = nil
    lastDateline = nil
    if noteCalledAt == nil, !isDateline { history.append((start: place, reference: nil)) }
  }
}
