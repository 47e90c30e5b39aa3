/// Finds the dates that a text writes out: `November 28, 1917`, `19 November (2 December)`, `3–5 May 1801`.
///
/// It looks for the month's name and reads what stands around it, so that it costs little where there is none.
package struct DateFinder: Sendable {
  private let months: MonthNames

  /// - Parameter language: a BCP 47 tag; it decides which names of months are known.
  package init(language: String) { months = .of(language) }

  /// The dates in the bytes of `range`, in order, none overlapping.
  package func dates(in range: Range<Int>, of bytes: [UInt8]) -> [DateExpression] {
    let tokens = TextToken.tokens(in: range, of: bytes)
    var found: [DateExpression] = []
    var reader = DateReader(bytes: bytes, tokens: tokens, months: months)
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .word, reader.month(at: index) != nil {
        let earliest = found.last.map(\.range.upperBound) ?? range.lowerBound
        if let (date, next) = reader.date(aroundMonth: index, notBefore: earliest) {
          found.append(date)
          index = max(next, index + 1)
          continue
        }
      } else if tokens[index].kind == .number, let (date, next) = reader.isoDate(at: index) {
        found.append(date)
        index = next
        continue
      }
      index += 1
    }
    return found
  }
}
