/// What kind of letter a character is; for most texts looked up in a small table and not in Unicode's own.
struct LetterKind: OptionSet {
  let rawValue: UInt8
  static let letter = LetterKind(rawValue: 1)
  static let capital = LetterKind(rawValue: 2)
  static let small = LetterKind(rawValue: 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ scalar: Unicode.Scalar) {
    if scalar.value < Self.end {
      self = Self.table[Int(scalar.value)]
    } else {
      self = Self.ofUnicode(scalar)
    }
  }

  /// Behind the Latin, Greek and Cyrillic letters.
  private static let end: UInt32 = 0x530

  private static let table: [LetterKind] = (0..<end).map { Unicode.Scalar($0).map(ofUnicode) ?? [] }

  /// The same with the table at hand, for loops over many characters.
  @inline(__always)
  init(_ scalar: Unicode.Scalar, _ table: UnsafeBufferPointer<LetterKind>) {
    self = scalar.value < Self.end ? table[Int(scalar.value)] : Self.ofUnicode(scalar)
  }

  static func withTable<Result>(_ body: (UnsafeBufferPointer<LetterKind>) -> Result) -> Result {
    table.withUnsafeBufferPointer(body)
  }

  private static func ofUnicode(_ scalar: Unicode.Scalar) -> LetterKind {
    switch scalar.value {
    // Dashes, quotation marks and spaces; the marks of Chinese and Japanese.
    case 0x2000...0x206F, 0x3000...0x3003: return []
    case 0x4E00...0x9FFF: return .letter
    default: break
    }
    let properties = scalar.properties
    guard properties.isAlphabetic else { return [] }
    return properties.isUppercase
      ? [.letter, .capital] : properties.isLowercase ? [.letter, .small] : .letter
  }
}

extension Character {
  /// The same as `isLetter`, by the small table.
  var isWordLetter: Bool { unicodeScalars.first.map { LetterKind($0).contains(.letter) } == true }
}
