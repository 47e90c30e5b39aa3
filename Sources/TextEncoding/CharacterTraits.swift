/// What a character is, as far as it tells a right reading of bytes from a wrong one.
struct CharacterTraits: Sendable {
  enum Kind: UInt8, Sendable { case small, capital, letter, digit, blank, openQuote, closeQuote, dash, mark, symbol }
  enum Script: UInt8, Sendable { case none, latin, greek, cyrillic, hebrew, arabic, eastAsian, other }

  var kind: Kind
  var script = Script.none
  /// How much less likely the character is than the best ones, as a logarithm; 0 for ASCII.
  var weight: Float = 0
  let isASCII: Bool
  /// Stands only at the end of a word: ς, ם.
  var isFinal = false
  /// Begins no word: ß.
  var isInner = false

  /// - Parameter stock: the letters that the text's language is known to use.
  init(_ scalar: UInt32, _ stock: LetterStock) {
    isASCII = scalar < 0x80
    if isASCII {
      (kind, script) = Self.ascii(UInt8(scalar))
      return
    }
    kind = .symbol
    guard let character = Unicode.Scalar(scalar), scalar != 0xFFFD else {
      weight = -20
      return
    }
    switch character {
    case "«", "“", "„", "‘", "‚", "‹": (kind, weight) = (.openQuote, -1)
    case "»", "”", "’", "›": (kind, weight) = (.closeQuote, -1)
    case "–", "—", "―": (kind, weight) = (.dash, -1)
    case "\u{A0}": (kind, weight) = (.blank, -3)
    case "…", "•", "·", "§", "°", "†", "‡", "£", "€", "№", "\u{AD}", "©", "®", "™", "ª", "º", "½", "¼", "¾", "²", "³",
      "¹", "×", "÷":
      weight = -3.5
    case "¡", "¿": weight = stock.contains(scalar) ? -0.2 : -5
    default:
      let properties = character.properties
      guard properties.isAlphabetic else {
        let isMark = properties.generalCategory == .nonspacingMark
        let isWidePunctuation = (0x3000..<0x3020).contains(scalar) || (0xFF00..<0xFF60).contains(scalar)
        weight = scalar < 0xA0 ? -12 : isMark ? -2 : isWidePunctuation ? -1 : -8
        return
      }
      kind = properties.isLowercase ? .small : properties.isUppercase ? .capital : .letter
      script = Self.script(scalar)
      isFinal = "ςךםןףץ".unicodeScalars.contains(character)
      isInner = character == "ß"
      weight = stock.weight(scalar, script, isCapital: kind == .capital)
    }
  }

  var isLetter: Bool { kind.rawValue <= Kind.letter.rawValue }

  private static func ascii(_ byte: UInt8) -> (Kind, Script) {
    switch byte {
    case 0x61...0x7A: (.small, .latin)
    case 0x41...0x5A: (.capital, .latin)
    case 0x30...0x39: (.digit, .none)
    case 0x00...0x20: (.blank, .none)
    default: (.mark, .none)
    }
  }

  private static func script(_ scalar: UInt32) -> Script {
    switch scalar {
    case 0..<0x250: .latin
    case 0x370..<0x400: .greek
    case 0x400..<0x530: .cyrillic
    case 0x590..<0x600: .hebrew
    case 0x600..<0x700: .arabic
    case 0x2E80...: .eastAsian
    default: .other
    }
  }
}
