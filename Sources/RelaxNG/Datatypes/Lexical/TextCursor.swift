/// A position in a value that is read from left to right.
struct TextCursor {
  private let text: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  var isAtEnd: Bool { offset == text.count }
  var peek: UInt8? { offset < text.count ? text[offset] : nil }

  mutating func accept(_ letter: Unicode.Scalar) -> Bool {
    guard offset < text.count, UInt32(text[offset]) == letter.value else { return false }
    offset += 1
    return true
  }

  /// The digits from here on; none if there are none.
  mutating func digits() -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = offset
    while offset < text.count, Decimal.isDigit(text[offset]) { offset += 1 }
    return text[start..<offset]
  }

  /// A number of two digits.
  mutating func twoDigits() -> Int? {
    guard text.count - offset >= 2, Decimal.isDigit(text[offset]), Decimal.isDigit(text[offset + 1]) else { return nil }
    offset += 2
    return Int(text[offset - 2] - 0x30) * 10 + Int(text[offset - 1] - 0x30)
  }

  /// The number that digits write; `limit` for all that is greater, so that nothing overflows.
  static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>, limit: Int) -> Int {
    var number = 0
    for digit in digits {
      number = number * 10 + Int(digit - 0x30)
      if number >= limit { return limit }
    }
    return number
  }
}
