/// A date of which only parts may be known: a year, a month of a year, a day of a month in no certain year.
public struct PartialDate: Sendable, Hashable, Codable {
  public var year: Int?
  public var month: Int?
  public var day: Int?

  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day in a calendar, if all parts are known and the calendar has it.
  public func date(in calendar: CalendarSystem) -> CalendarDate? {
    guard let year, let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day, in: calendar)
  }

  /// As TEI's `@when` wants it: `1917-11-28`, `1917-11`, `1917`, `--11-28`, `--11`, `---28` (`teidata.temporal.w3c`).
  public var iso: String {
    switch (year, month, day) {
    case (let year?, let month?, let day?): "\(Self.iso(year))-\(two(month))-\(two(day))"
    case (let year?, let month?, nil): "\(Self.iso(year))-\(two(month))"
    case (let year?, nil, _): Self.iso(year)
    case (nil, let month?, let day?): "--\(two(month))-\(two(day))"
    case (nil, let month?, nil): "--\(two(month))"
    case (nil, nil, let day?): "---\(two(day))"
    case (nil, nil, nil): ""
    }
  }

  /// Reads `1917-11-28`, `1917-11`, `1917`, `--11-28`, `--11`, `---28`, with a `-` before a year BC.
  ///
  /// - Returns: `nil` for anything else, and for a month or day that no calendar has, such as 30 February.
  public init?(iso: String) {
    self.init()
    var text = iso[...]
    func number(_ width: Int) -> Int? {
      let digits = text.prefix(width)
      guard digits.count == width, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
      text = text.dropFirst(width)
      return Int(digits)
    }
    if text.hasPrefix("---") {
      text = text.dropFirst(3)
      guard let day = number(2) else { return nil }
      self.day = day
    } else if text.hasPrefix("--") {
      text = text.dropFirst(2)
      guard let month = number(2) else { return nil }
      self.month = month
      if text.hasPrefix("-") {
        text = text.dropFirst()
        guard let day = number(2) else { return nil }
        self.day = day
      }
    } else {
      let sign = text.hasPrefix("-") ? -1 : 1
      if sign < 0 { text = text.dropFirst() }
      let width = text.prefix { $0 != "-" }.count
      // A year of more than four digits has no needless zero (XML Schema, section 3.2.9 of part 2).
      guard width == 4 || width == 5 && text.first != "0", let year = number(width) else { return nil }
      self.year = sign * year
      if text.hasPrefix("-") {
        text = text.dropFirst()
        guard let month = number(2) else { return nil }
        self.month = month
        if text.hasPrefix("-") {
          text = text.dropFirst()
          guard let day = number(2) else { return nil }
          self.day = day
        }
      }
    }
    guard text.isEmpty, (1...12).contains(month ?? 1), (1...31).contains(day ?? 1) else { return nil }
    // Without a year, 29 February is a day: 2000 has it. The Julian calendar has every day that the Gregorian has.
    if let month, let day, day > CalendarSystem.julian.days(inMonth: month, year: year ?? 2_000) { return nil }
  }

  private static func iso(_ year: Int) -> String {
    let digits = String(abs(year))
    return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
