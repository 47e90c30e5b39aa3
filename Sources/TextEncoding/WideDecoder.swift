/// Reads UTF-16 and UTF-32 in either order of bytes, and keeps what is no character.
struct WideDecoder {
  /// Two bytes or four.
  let width: Int
  let isBigEndian: Bool

  init?(_ encoding: TextEncoding) {
    switch encoding {
    case .utf16LittleEndian: self.init(width: 2, isBigEndian: false)
    case .utf16BigEndian: self.init(width: 2, isBigEndian: true)
    case .utf32LittleEndian: self.init(width: 4, isBigEndian: false)
    case .utf32BigEndian: self.init(width: 4, isBigEndian: true)
    default: return nil
    }
  }

  init(width: Int, isBigEndian: Bool) {
    self.width = width
    self.isBigEndian = isBigEndian
  }

  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedBytes {
    var result = DecodedBytes()
    result.reserve(bytes.count)
    var index = 0
    while index + width <= bytes.count {
      let unit = unit(bytes, index)
      var length = width
      if unit < 0xD800 || (0xE000...0x10FFFF).contains(unit) {
        result.append(scalar: unit)
      } else if width == 2, unit < 0xDC00, index + 4 <= bytes.count,
        case let low = self.unit(bytes, index + 2), (0xDC00...0xDFFF).contains(low)
      {
        result.append(scalar: 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        length = 4
      } else {
        // Half of a pair alone, or a number that is no character's.
        for offset in 0..<width { result.append(undecodable: bytes[index + offset]) }
      }
      index += length
    }
    // The text was cut in the middle of a character.
    while index < bytes.count {
      result.append(undecodable: bytes[index])
      index += 1
    }
    return result
  }

  private func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    var value: UInt32 = 0
    for offset in 0..<width {
      value = value << 8 | UInt32(bytes[isBigEndian ? index + offset : index + width - 1 - offset])
    }
    return value
  }
}
