/// The names of the months in one language, in the forms that stand in dates.
struct MonthNames: Sendable {
  /// Whether a month is written with a capital, so that `may` and `march` are no months.
  let capitalised: Bool
  /// Whether days may be counted back from the Kalends, Nones and Ides.
  private(set) var isLatin = false
  /// Whether the month may stand before the day in numbers, so that `3/4/1917` may be two days.
  private(set) var isEnglish = false
  /// From lower-case form to month, 1–12.
  let months: [String: Int]
  /// The forms that are words of their own without a full stop: `mar`, `ago`, `set`.
  let shortened: Set<String>
  /// A bit for the first bytes of each name, in small letters, with a capital and in capitals.
  private let beginnings: [UInt64]

  /// - Parameter names: for each month its forms, parted by blanks; behind a `|` those that only a full stop or a year
  ///   behind them makes a month.
  /// - Parameter republican: the months of the French Republic.
  init(capitalised: Bool, _ names: [String], republican: [String] = []) {
    self.capitalised = capitalised
    var months: [String: Int] = [:]
    var shortened: Set<String> = []
    for (index, forms) in names.enumerated() {
      var isShortened = false
      for form in forms.split(separator: " ") {
        if form == "|" {
          isShortened = true
          continue
        }
        months[String(form)] = index + 1
        if isShortened { shortened.insert(String(form)) }
      }
    }
    for (index, forms) in republican.enumerated() {
      for form in forms.split(separator: " ") { months[String(form)] = Self.firstRepublican + index }
    }
    self.months = months
    self.shortened = shortened
    var beginnings = [UInt64](repeating: 0, count: 1 << 10)
    for form in months.keys {
      for written in [form, form.prefix(1).uppercased() + form.dropFirst(), form.uppercased()]
      where !capitalised || written.first?.isLowercase == false {
        let number = Array(written.utf8).withUnsafeBufferPointer { Self.number(of: $0, at: 0) }
        if let number { beginnings[number >> 6] |= 1 << UInt64(number & 63) }
      }
    }
    self.beginnings = beginnings
  }

  /// The number of Vendémiaire among `months`.
  static let firstRepublican = 101

  /// Whether a name of a month may begin here; most words of a text need no further look.
  @inline(__always)
  func mayBegin(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let number = Self.number(of: bytes, at: index) else { return false }
    return beginnings[number >> 6] & (1 << UInt64(number & 63)) != 0
  }

  /// The first three bytes as a number below 65,536, six where the first is not ASCII: Cyrillic letters have two.
  ///
  /// Five bits tell a letter of ASCII but for its case, which the first letter has in a sixth: no two beginnings of words
  /// share a number.
  @inline(__always)
  private static func number(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 2 < bytes.count else { return nil }
    let first = Int(bytes[index])
    if first < 0x80 {
      return first & 0x1F | Int(bytes[index + 1] & 0x1F) << 5 | Int(bytes[index + 2] & 0x1F) << 10 | (first & 0x20)
        << 10
    }
    // No name of a month has fewer than three letters.
    guard index + 5 < bytes.count else { return nil }
    var key = UInt32(first) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
    key = key << 8 | UInt32(bytes[index + 3])
    key = key &* 0x85EB_CA6B ^ UInt32(bytes[index + 4]) << 8 ^ UInt32(bytes[index + 5])
    return Int((key &* 0x9E37_79B1) >> 16)
  }

  /// The months of a language by its BCP 47 tag; those of English where the language has none here.
  static func of(_ language: String) -> MonthNames {
    let primary = language.prefix { $0 != "-" }.lowercased()
    var names = table[primary] ?? table["en"]!
    names.isLatin = primary == "la"
    names.isEnglish = primary == "en" || table[primary] == nil
    return names
  }
}
