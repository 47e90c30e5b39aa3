/// The names of the months in one language, in the forms that stand in dates.
struct MonthNames: Sendable {
  /// Whether a month is written with a capital, so that `may` and `march` are no months.
  let capitalised: Bool
  /// Whether days may be counted back from the Kalends, Nones and Ides.
  private(set) var isLatin = false
  /// From lower-case form to month, 1–12.
  let months: [String: Int]
  /// A bit for the first bytes of each name, in small letters, with a capital and in capitals.
  private let beginnings: [UInt64]

  private init(capitalised: Bool, _ names: [String]) {
    self.capitalised = capitalised
    var months: [String: Int] = [:]
    for (index, forms) in names.enumerated() {
      for form in forms.split(separator: " ") { months[String(form)] = index + 1 }
    }
    self.months = months
    var beginnings = [UInt64](repeating: 0, count: 1 << 10)
    for form in months.keys {
      for written in [form, form.prefix(1).uppercased() + form.dropFirst(), form.uppercased()]
      where !capitalised || written != form {
        let number = Array(written.utf8).withUnsafeBufferPointer { Self.number(of: $0, at: 0) }
        if let number { beginnings[number >> 6] |= 1 << UInt64(number & 63) }
      }
    }
    self.beginnings = beginnings
  }

  /// Whether a name of a month may begin here; most words of a text need no further look.
  @inline(__always)
  func mayBegin(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let number = Self.number(of: bytes, at: index) else { return false }
    return beginnings[number >> 6] & (1 << UInt64(number & 63)) != 0
  }

  /// The first three bytes as a number below 65,536, six where the first is not ASCII: Cyrillic letters have two.
  @inline(__always)
  private static func number(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 2 < bytes.count else { return nil }
    var key = UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
    if bytes[index] >= 0x80 {
      // No name of a month has fewer than three letters.
      guard index + 5 < bytes.count else { return nil }
      key = key << 8 | UInt32(bytes[index + 3])
      key = key &* 0x85EB_CA6B ^ UInt32(bytes[index + 4]) << 8 ^ UInt32(bytes[index + 5])
    }
    return Int((key &* 0x9E37_79B1) >> 16)
  }

  /// The months of a language by its BCP 47 tag; those of English where the language has none here.
  static func of(_ language: String) -> MonthNames {
    let primary = language.prefix { $0 != "-" }.lowercased()
    var names = table[primary] ?? english
    names.isLatin = primary == "la"
    return names
  }

  private static let english = MonthNames(
    capitalised: true,
    [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug", "september sept sep", "october oct", "november nov", "december dec",
    ])

  private static let table: [String: MonthNames] = [
    "en": english,
    "de": MonthNames(
      capitalised: true,
      [
        "januar jänner jan", "februar feber feb", "märz mrz", "april apr", "mai", "juni", "juli",
        "august aug", "september sept", "oktober okt", "november nov", "dezember dez",
      ]),
    "fr": MonthNames(
      capitalised: false,
      [
        "janvier janv", "février févr", "mars", "avril", "mai", "juin", "juillet", "août aout",
        "septembre sept", "octobre oct", "novembre nov", "décembre déc",
      ]),
    "it": MonthNames(
      capitalised: false,
      [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
        "ottobre", "novembre", "dicembre",
      ]),
    "es": MonthNames(
      capitalised: false,
      [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
        "septiembre setiembre", "octubre", "noviembre", "diciembre",
      ]),
    "ru": MonthNames(
      capitalised: false,
      [
        "января январь январе", "февраля февраль феврале", "марта март марте", "апреля апрель апреле", "мая май мае",
        "июня июнь июне", "июля июль июле", "августа август августе", "сентября сентябрь сентябре",
        "октября октябрь октябре", "ноября ноябрь ноябре", "декабря декабрь декабре",
      ]),
    "la": MonthNames(
      capitalised: true,
      [
        "ianuarii januarii ianuarias januarias ianuariis januariis ian jan ianuarius januarius",
        "februarii februarias februariis febr feb februarius", "martii martias martiis mart mar martius",
        "aprilis apriles aprilibus apr", "maii maias maiis mai maius",
        "iunii junii iunias junias iuniis juniis iun jun",
        "iulii julii iulias julias iuliis juliis iul jul quintiles", "augusti augustas augustis aug sextiles",
        "septembris septembres septembribus sept sep", "octobris octobres octobribus oct",
        "novembris novembres novembribus nov", "decembris decembres decembribus dec",
      ]),
  ]
}
