internal import TEI

/// Two dates of which the second tells the year of both: `from Tuesday October 4, to Saturday October 8, 1763`.
enum SpanOfDates {
  /// Whether nothing but `to`, `and` or a dash stands between two dates, and only the second has a year.
  static func joins(_ first: DateExpression, _ second: DateExpression, _ bytes: [UInt8]) -> Bool {
    let between = first.range.upperBound..<second.range.lowerBound
    guard first.first.year == nil, second.first.year != nil, first.first.month != nil, second.first.month != nil,
      (1...24).contains(between.count)
    else { return false }
    var words = SmallWords(bytes[between], takesDigits: true)
    var count = 0
    while words.next() {
      count += 1
      if count > 2 || !joining.contains(words.hash) { return false }
    }
    return count > 0
      || bytes[between].contains(UInt8(ascii: "-")) || bytes[between].contains(0xE2) && between.count <= 5
  }

  /// Gives the first date the year of the second, or the one before where its month is later.
  static func lend(_ second: DateExpression, to date: inout TextDate) {
    guard let year = second.first.year, let month = date.first.month, let last = second.first.month else { return }
    let own = month > last ? year - 1 : year
    date.first.year = own
    if date.last != nil { date.last?.year = own }
    date.rule = DateRecogniser.inferred
    date.certainty = .medium
    date.evidence.append("the year is that of the date behind it")
  }

  private static let joining = WordList(
    "to and till until the bis und den zum au et jusqu le al e y hasta el по до и tot en do")
}
