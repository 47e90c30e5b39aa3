internal import TextEncoding

/// What counts in a plain text, and what does not.
struct PlainText {
  /// With LF at the end of lines, as an XML parser gives them back (XML 1.0, section 2.11).
  let bytes: [UInt8]
  /// What each U+FFFD stands for that is no character of the text itself, by its offset.
  let oddities: [Int: String]

  init(_ text: DecodedText) {
    var result: [UInt8] = []
    result.reserveCapacity(text.bytes.count)
    let labels = Dictionary(text.oddities.map { ($0.offset, $0.label) }, uniquingKeysWith: { first, _ in first })
    var oddities: [Int: String] = [:]
    var previous: UInt8 = 0
    for (offset, byte) in text.bytes.enumerated() {
      if byte == 0xEF, let label = labels[offset] { oddities[result.count] = label }
      if byte == 0x0D { result.append(0x0A) } else if byte != 0x0A || previous != 0x0D { result.append(byte) }
      previous = byte
    }
    bytes = result
    self.oddities = oddities
  }

  /// How many characters there are besides white space.
  static func characters(_ bytes: [UInt8]) -> Int {
    var count = 0
    for byte in bytes where byte > 0x20 && byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
