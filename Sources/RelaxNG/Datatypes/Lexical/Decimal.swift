/// A decimal number of any size (XSD part 2, section 3.2.3).
struct Decimal: Sendable, Hashable, Comparable {
  private(set) var isNegative = false
  /// The digits before the point without leading zeros; none for 0.
  private(set) var integer: [UInt8] = []
  /// The digits after the point without trailing zeros.
  private(set) var fraction: [UInt8] = []

  /// The number that `text` writes: a sign, digits and a point, of which one digit must be there.
  init?(_ text: UnsafeBufferPointer<UInt8>, isInteger: Bool = false) {
    var index = 0
    var sign = false
    if let first = text.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-")
      index = 1
    }
    guard index < text.count else { return nil }
    var digits = 0
    var point = text.count
    for place in index..<text.count {
      let byte = text[place]
      if Self.isDigit(byte) {
        digits += 1
      } else if byte == UInt8(ascii: "."), point == text.count, !isInteger {
        point = place
      } else {
        return nil
      }
    }
    guard digits > 0 else { return nil }
    while index < point, text[index] == UInt8(ascii: "0") { index += 1 }
    integer = Array(text[index..<point])
    if point < text.count {
      var end = text.count
      while end > point + 1, text[end - 1] == UInt8(ascii: "0") { end -= 1 }
      fraction = Array(text[point + 1..<end])
    }
    // There is one zero.
    isNegative = sign && !(integer.isEmpty && fraction.isEmpty)
  }

  init?(_ text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  static func < (left: Decimal, right: Decimal) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.isCloserToZero(than: left) : left.isCloserToZero(than: right)
  }

  private func isCloserToZero(than other: Decimal) -> Bool {
    if integer.count != other.integer.count { return integer.count < other.integer.count }
    if integer != other.integer { return integer.lexicographicallyPrecedes(other.integer) }
    return fraction.lexicographicallyPrecedes(other.fraction)
  }
}
