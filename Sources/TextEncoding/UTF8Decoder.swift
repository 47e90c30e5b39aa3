/// Reads UTF-8, and keeps what is none of it.
enum UTF8Decoder {
  /// What a look at some bytes tells of them.
  struct Survey {
    /// Characters of two bytes or more.
    var long = 0
    /// Bytes that belong to no character.
    var broken = 0
    /// Characters that XML forbids.
    var forbidden = 0
    var isClean: Bool { broken == 0 && forbidden == 0 }
  }

  static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> Survey {
    var survey = Survey()
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20, isForbidden(byte) { survey.forbidden += 1 }
        index += 1
        continue
      }
      guard let (scalar, width) = character(bytes, at: index) else {
        survey.broken += 1
        index += 1
        continue
      }
      if scalar == 0xFFFE || scalar == 0xFFFF { survey.forbidden += 1 }
      survey.long += 1
      index += width
    }
    return survey
  }

  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedBytes {
    var result = DecodedBytes()
    result.reserve(bytes.count)
    var clean = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80, byte >= 0x20 || !isForbidden(byte) {
        index += 1
        continue
      }
      let found = byte < 0x80 ? (UInt32(byte), 1) : character(bytes, at: index)
      if let found, byte >= 0x80, found.0 != 0xFFFE, found.0 != 0xFFFF {
        index += found.1
        continue
      }
      result.append(UnsafeBufferPointer(rebasing: bytes[clean..<index]))
      if let found { result.append(scalar: found.0) } else { result.append(undecodable: byte) }
      index += found?.1 ?? 1
      clean = index
    }
    result.append(UnsafeBufferPointer(rebasing: bytes[clean...]))
    return result
  }

  /// A control character besides tab, line feed, form feed and carriage return.
  static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D
  }

  /// The character beyond ASCII at `index`, or `nil` where the bytes are not UTF-8 (RFC 3629, section 4).
  private static func character(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int)? {
    let lead = bytes[index]
    let width: Int
    switch lead {
    case 0xC2...0xDF: width = 2
    case 0xE0...0xEF: width = 3
    case 0xF0...0xF4: width = 4
    default: return nil
    }
    guard index + width <= bytes.count else { return nil }
    var scalar = UInt32(lead) & (0xFF >> (UInt32(width) + 1))
    for offset in 1..<width {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000
    guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
    return (scalar, width)
  }
}
