/// A number written with Roman numerals, upper or lower case, in the usual subtractive form.
public struct RomanNumeral: Sendable, Hashable {
  public let value: Int

  /// - Returns: `nil` for what is no Roman numeral from 1 to 3999, and for such as `IIII` or `IC`.
  public init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.count <= 15 else { return nil }
    let digits = text.utf8.map { byte in Self.value(of: byte | 0x20) }
    guard !digits.contains(0) else { return nil }
    var total = 0
    for (index, digit) in digits.enumerated() {
      total += index + 1 < digits.count && digit < digits[index + 1] ? -digit : digit
    }
    guard (1...3_999).contains(total), Self.write(total) == text.uppercased() else { return nil }
    value = total
  }

  private static func value(of letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "v"): 5
    case UInt8(ascii: "x"): 10
    case UInt8(ascii: "l"): 50
    case UInt8(ascii: "c"): 100
    case UInt8(ascii: "d"): 500
    case UInt8(ascii: "m"): 1_000
    default: 0
    }
  }

  private static func write(_ number: Int) -> String {
    var rest = number
    var text = ""
    for (value, letters) in [
      (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
