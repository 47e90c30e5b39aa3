extension NameCharacters {
  /// Whether `text` is a name without a colon (Namespaces in XML, section 3).
  static func isNCName(_ text: some StringProtocol) -> Bool {
    var isFirst = true
    for scalar in text.unicodeScalars {
      guard scalar != ":", isFirst ? isStart(scalar.value) : isPart(scalar.value) else { return false }
      isFirst = false
    }
    return !isFirst
  }

  /// Whether `text` is such a name of ASCII characters alone, as nearly all are.
  static func isASCIIName(_ text: String) -> Bool {
    var isFirst = true
    for byte in text.utf8 {
      guard byte < 0x80, byte != UInt8(ascii: ":"), isFirst ? isStart(UInt32(byte)) : isPart(UInt32(byte)) else {
        return false
      }
      isFirst = false
    }
    return !isFirst
  }
}
