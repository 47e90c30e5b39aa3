/// A length of time in months and seconds (XSD part 2, section 3.2.6).
///
/// As in jing, the decimals of a second may be missing before or after the point.
struct CalendarDuration: Sendable, Hashable {
  /// Without the sign; a part beyond `limit` counts as that.
  private(set) var months = 0
  private(set) var seconds = 0
  private(set) var fraction: [UInt8] = []
  private(set) var isNegative = false

  private static let limit = 10_000_000_000

  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var cursor = TextCursor(text)
    isNegative = cursor.accept("-")
    guard cursor.accept("P") else { return nil }
    let date = readParts(&cursor, [("Y", 12, true), ("M", 1, true), ("D", 86_400, false)])
    if cursor.accept("T") {
      let time = readParts(&cursor, [("H", 3600, false), ("M", 60, false)])
      let hasSeconds = readSeconds(&cursor)
      guard time || hasSeconds else { return nil }
    } else if !date {
      return nil
    }
    guard cursor.isAtEnd else { return nil }
    if months == 0, seconds == 0, fraction.isEmpty { isNegative = false }
  }

  /// Reads those of `parts` that are there, in their order; whether there was any.
  private mutating func readParts(
    _ cursor: inout TextCursor, _ parts: [(letter: Unicode.Scalar, factor: Int, isMonths: Bool)]
  ) -> Bool {
    var isThere = false
    for part in parts {
      var ahead = cursor
      let digits = ahead.digits()
      guard !digits.isEmpty, ahead.accept(part.letter) else { continue }
      cursor = ahead
      isThere = true
      let amount = TextCursor.number(digits, limit: Self.limit) * part.factor
      if part.isMonths { months += amount } else { seconds += amount }
    }
    return isThere
  }

  private mutating func readSeconds(_ cursor: inout TextCursor) -> Bool {
    var ahead = cursor
    let whole = ahead.digits()
    var decimals = whole[whole.endIndex...]
    if ahead.accept(".") { decimals = ahead.digits() }
    guard !whole.isEmpty || !decimals.isEmpty, ahead.accept("S") else { return false }
    cursor = ahead
    seconds += TextCursor.number(whole, limit: Self.limit)
    fraction = Array(decimals)
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    return true
  }

  /// Two durations are ordered if they are so from each of four days on (section 3.2.6.2).
  func order(to other: CalendarDuration) -> DatatypeOrder {
    if self == other { return .equal }
    var order: DatatypeOrder?
    for (year, month) in [(1696, 9), (1697, 2), (1903, 3), (1903, 7)] {
      let left = end(from: year, month)
      let right = other.end(from: year, month)
      let here = DatatypeOrder(left, right)
      if let order, order != here { return .incomparable }
      order = here
    }
    return order ?? .incomparable
  }

  private func end(from year: Int, _ month: Int) -> Instant {
    let total = year * 12 + month - 1 + (isNegative ? -months : months)
    let years = (total >= 0 ? total : total - 11) / 12
    let day = CalendarDay(year: years, month: total - years * 12 + 1, day: 1).number
    return Instant(second: day * 86_400 + (isNegative ? -seconds : seconds), fraction: fraction, isBackward: isNegative)
  }

  private struct Instant: Comparable {
    var second: Int
    /// Decimals that are added, or with `isBackward` taken off.
    var fraction: [UInt8]
    var isBackward: Bool

    static func < (left: Instant, right: Instant) -> Bool {
      if left.second != right.second {
        // Decimals can only bridge one second, from opposite directions.
        guard left.second - right.second == 1, left.isBackward, !right.isBackward else {
          return left.second < right.second
        }
        return Instant.sumExceedsOne(left.fraction, right.fraction)
      }
      if left.isBackward != right.isBackward {
        return left.isBackward && !(left.fraction.isEmpty && right.fraction.isEmpty)
      }
      return left.isBackward
        ? right.fraction.lexicographicallyPrecedes(left.fraction)
        : left.fraction.lexicographicallyPrecedes(right.fraction)
    }

    static func == (left: Instant, right: Instant) -> Bool { !(left < right) && !(right < left) }

    private static func sumExceedsOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
      // left + right > 1 exactly if left > 1 - right, whose digits are the complements, the last one carried.
      guard let last = right.indices.last else { return false }
      var complement = right.map { 0x69 - $0 }
      complement[last] += 1
      return complement.lexicographicallyPrecedes(left)
    }
  }
}
