/// What counts in a plain text, and what does not.
enum PlainText {
  /// Without a byte order mark, and with LF at the end of lines, as an XML parser gives them back (XML 1.0, section 2.11).
  static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...] {
      if byte == 0x0D { result.append(0x0A) } else if byte != 0x0A || previous != 0x0D { result.append(byte) }
      previous = byte
    }
    return result
  }

  /// How many characters there are besides white space.
  static func characters(_ bytes: [UInt8]) -> Int {
    var count = 0
    for byte in bytes where byte > 0x20 && byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
