/// Names and tokens of XML (XSD part 2, sections 3.2.18 and 3.3.4 to 3.3.12).
enum Names {
  /// Whether `text` is a `Name`.
  static func isName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, isStart(first, text) else { return false }
    return isToken(text)
  }

  /// Whether `text` is an `NCName`: a name without colons.
  static func isNCName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    isName(text) && !text.contains(UInt8(ascii: ":"))
  }

  /// Whether `text` is an `NMTOKEN`: characters that names are made of, one at least.
  static func isToken(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !text.isEmpty else { return false }
    return NameCharacters.table.withUnsafeBufferPointer { table in
      var index = 0
      while index < text.count {
        guard text[index] < 0x80 else { return isTokenBeyondASCII(text) }
        if table[Int(text[index])] & NameCharacters.part == 0 { return false }
        index += 1
      }
      return true
    }
  }

  /// Where a qualified name has its colon, 0 if it has none; `nil` if it is not a qualified name.
  static func colon(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard isName(text) else { return nil }
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return 0 }
    guard colon > 0, isNCName(UnsafeBufferPointer(rebasing: text[(colon + 1)...])) else { return nil }
    return colon
  }

  /// Whether `text` is a language tag as RFC 3066 has it (section 3.3.3).
  static func isLanguage(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var length = 0
    var isFirst = true
    for byte in text {
      if byte == UInt8(ascii: "-") {
        guard length > 0 else { return false }
        (length, isFirst) = (0, false)
        continue
      }
      length += 1
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      guard isLetter || !isFirst && Decimal.isDigit(byte), length <= 8 else { return false }
    }
    return length > 0
  }

  private static func isStart(_ first: UInt8, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if first < 0x80 { return NameCharacters.isStart(UInt32(first)) }
    var scalars = UTF8Scalars(text)
    return scalars.next().map(NameCharacters.isStart) ?? false
  }

  private static func isTokenBeyondASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var scalars = UTF8Scalars(text)
    while let scalar = scalars.next() { if !NameCharacters.isPart(scalar) { return false } }
    return true
  }
}
