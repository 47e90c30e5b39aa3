/// Reads one date around the name of its month.
struct DateReader {
  let bytes: [UInt8]
  let tokens: [TextToken]
  let months: MonthNames

  /// The month that token `index` names, 1–12.
  func month(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .word else { return nil }
    let range = tokens[index].range
    // The longest name of a month here has 22 bytes.
    guard range.count >= 3, range.count <= 24,
      bytes.withUnsafeBufferPointer({ months.mayBegin(at: range.lowerBound, of: $0) })
    else { return nil }
    let word = String(decoding: bytes[range], as: UTF8.self)
    let form = word.lowercased()
    guard let month = months.months[form] else { return nil }
    if months.capitalised, word.first?.isLowercase == true { return nil }
    if months.shortened.contains(form), !isMark(index + 1, "."), year(after: index + 1) == nil { return nil }
    return month
  }

  /// The date whose month stands at token `index`, and the token after it.
  mutating func date(aroundMonth index: Int, notBefore: Int) -> (DateExpression, Int)? {
    guard let month = month(at: index) else { return nil }
    if month >= MonthNames.firstRepublican {
      return republicanDate(index, month - MonthNames.firstRepublican + 1, notBefore: notBefore)
    }
    if let before = dayBefore(index, notBefore: notBefore) {
      return dayFirst(index, month, before)
    }
    return monthSpan(index, month) ?? monthFirst(index, month)
  }

  func isoDate(at index: Int) -> (DateExpression, Int)? {
    guard tokens[index].range.count == 4, index + 4 < tokens.count, isMark(index + 1, "-"),
      isMark(index + 3, "-"), isNumber(index + 2), isNumber(index + 4)
    else { return nil }
    let range = tokens[index].range.lowerBound..<tokens[index + 4].range.upperBound
    // `555-1917-11-28`, `1917-11-28x`: a number of something else.
    if isDash(index - 1) || (index > 0 && tokens[index - 1].kind == .word) { return nil }
    if lowerWord(index + 5) != nil || (isDash(index + 5) && isNumber(index + 6)) { return nil }
    guard range.count == 10,
      let date = PartialDate(iso: String(decoding: bytes[range], as: UTF8.self)),
      date.date(in: .gregorian) != nil
    else { return nil }
    return (DateExpression(range: range, first: date), index + 5)
  }
}
