/// A date, a time, or a part of a date (XSD part 2, sections 3.2.7 to 3.2.14).
///
/// What jing takes and refuses decides where it departs from the specification: a second 60 is taken
/// (section 3.2.7 has no leap seconds), 24:00:00 is not, a point may be followed by no digit, and time zones
/// go from -13:00 to +14:00.
struct Moment: Sendable, Hashable {
  /// Which fields a type has.
  struct Fields: OptionSet, Sendable {
    let rawValue: UInt8
    static let year = Fields(rawValue: 1)
    static let month = Fields(rawValue: 2)
    static let day = Fields(rawValue: 4)
    static let time = Fields(rawValue: 8)
  }

  /// The day counted from 0000-03-01, and the second of the day; in UTC where there is a time zone.
  private(set) var day: Int
  private(set) var second: Int
  /// The decimals of the second without trailing zeros.
  private(set) var fraction: [UInt8]
  private(set) var hasZone: Bool

  init?(_ text: UnsafeBufferPointer<UInt8>, _ fields: Fields) {
    var cursor = TextCursor(text)
    var date = CalendarDay()
    guard date.read(fields, &cursor) else { return nil }
    day = date.number
    second = 0
    fraction = []
    if fields.contains(.time) {
      if fields.contains(.day) { guard cursor.accept("T") else { return nil } }
      guard let hour = cursor.twoDigits(), hour < 24, cursor.accept(":"), let minute = cursor.twoDigits(), minute < 60,
        cursor.accept(":"), let rest = cursor.twoDigits(), rest <= 60
      else { return nil }
      second = hour * 3600 + minute * 60 + rest
      if cursor.accept(".") {
        fraction = Array(cursor.digits())
        while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
      }
    }
    hasZone = !cursor.isAtEnd
    if hasZone {
      guard let minutes = Self.zone(&cursor), cursor.isAtEnd else { return nil }
      move(bySeconds: -minutes * 60)
    }
  }

  /// The moment `seconds` later.
  func moved(bySeconds seconds: Int) -> Moment {
    var moved = self
    moved.move(bySeconds: seconds)
    return moved
  }

  private mutating func move(bySeconds seconds: Int) {
    second += seconds
    let days = (second >= 0 ? second : second - 86_399) / 86_400
    day += days
    second -= days * 86_400
  }

  /// The minutes by which local time is ahead of UTC.
  private static func zone(_ cursor: inout TextCursor) -> Int? {
    if cursor.accept("Z") { return 0 }
    let isBehind = cursor.accept("-")
    guard isBehind || cursor.accept("+"), let hours = cursor.twoDigits(), cursor.accept(":"),
      let minutes = cursor.twoDigits(), minutes < 60
    else { return nil }
    let offset = hours * 60 + minutes
    return isBehind ? (offset <= 13 * 60 ? -offset : nil) : (offset <= 14 * 60 ? offset : nil)
  }

  /// Which of two moments comes first. One without a time zone could be anywhere within 14 hours either way
  /// (section 3.2.7.4).
  func order(to other: Moment) -> DatatypeOrder {
    if hasZone == other.hasZone { return isBefore(other) ? .less : other.isBefore(self) ? .greater : .equal }
    if hasZone {
      if isBefore(other.moved(bySeconds: -14 * 3600)) { return .less }
      return other.moved(bySeconds: 14 * 3600).isBefore(self) ? .greater : .incomparable
    }
    switch other.order(to: self) {
    case .less: return .greater
    case .greater: return .less
    default: return .incomparable
    }
  }

  private func isBefore(_ other: Moment) -> Bool {
    if day != other.day { return day < other.day }
    if second != other.second { return second < other.second }
    return fraction.lexicographicallyPrecedes(other.fraction)
  }
}
