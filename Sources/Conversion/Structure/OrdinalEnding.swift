internal import TEI

/// A number with the letters that make it an ordinal: `1st`, `2d`, `10th`, `1er`, `Ier`, `IIe`, `1.º`, `3º`.
struct OrdinalEnding {
  /// The number by itself, in figures or in Roman capitals.
  let number: String

  init?(_ word: ArraySlice<UInt8>) {
    guard let first = word.first else { return nil }
    if (0x30...0x39).contains(first) {
      let digits = word.prefix { (0x30...0x39).contains($0) }
      guard digits.count <= 3, Self.afterFigures.contains(where: { word.dropFirst(digits.count).elementsEqual($0) })
      else { return nil }
      number = String(decoding: digits, as: UTF8.self)
    } else {
      let capitals = word.prefix { Self.romanLetters.contains($0) }
      guard !capitals.isEmpty, Self.afterRoman.contains(where: { word.dropFirst(capitals.count).elementsEqual($0) }),
        RomanNumeral(String(decoding: capitals, as: UTF8.self)) != nil
      else { return nil }
      number = String(decoding: capitals, as: UTF8.self)
    }
  }

  private static let afterFigures = [
    "st", "nd", "rd", "th", "d", "er", "re", "e", "ère", "ème", "o", "a", "te", "ter", "го", "я", "й", "º", "ª", "°",
  ].map { Array($0.utf8) }
  private static let afterRoman = ["er", "re", "e", "ère", "ème"].map { Array($0.utf8) }
  private static let romanLetters = Array("IVX".utf8)
}
