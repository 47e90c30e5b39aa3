/// A floating-point number (XSD part 2, sections 3.2.4 and 3.2.5).
struct FloatingNumber: Sendable, Hashable {
  let value: Double

  /// - Parameter isSingle: whether it is rounded to what 32 bits hold.
  init?(_ text: UnsafeBufferPointer<UInt8>, isSingle: Bool) {
    guard Self.isWellFormed(text) else { return nil }
    let string = String(decoding: text, as: UTF8.self)
    switch string {
    case "INF": value = .infinity
    case "-INF": value = -.infinity
    case "NaN": value = .nan
    // Beyond the largest number lies infinity, as with jing.
    default: value = isSingle ? Float(string).map(Double.init) ?? .nan : Double(string) ?? .nan
    }
  }

  static func isWellFormed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.elementsEqual("INF".utf8) || text.elementsEqual("-INF".utf8) || text.elementsEqual("NaN".utf8) {
      return true
    }
    var index = 0
    func digits() -> Int {
      let start = index
      while index < text.count, Decimal.isDigit(text[index]) { index += 1 }
      return index - start
    }
    func sign() {
      if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
    }
    sign()
    var count = digits()
    if index < text.count, text[index] == UInt8(ascii: ".") {
      index += 1
      count += digits()
    }
    guard count > 0 else { return false }
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      sign()
      guard digits() > 0 else { return false }
    }
    return index == text.count
  }

  // Zero is zero with either sign, and what is not a number equals itself.
  static func == (left: FloatingNumber, right: FloatingNumber) -> Bool {
    left.value == right.value || left.value.isNaN && right.value.isNaN
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value.isNaN ? 0.5 : value + 0) }
}
