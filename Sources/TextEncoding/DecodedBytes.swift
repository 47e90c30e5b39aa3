/// UTF-8 in the making: what a decoder writes into.
struct DecodedBytes {
  private(set) var bytes: [UInt8] = []
  private(set) var oddities: [Oddity] = []
  /// How many bytes of the source were no characters.
  private(set) var undecoded = 0

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func append(_ run: some Sequence<UInt8>) { bytes.append(contentsOf: run) }

  /// Writes a scalar value that is no surrogate.
  mutating func append(scalar: UInt32) {
    switch scalar {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20..<0x80: bytes.append(UInt8(scalar))
    case 0..<0x20, 0xFFFE, 0xFFFF: appendOddity(.character(scalar))
    case 0x80..<0x800:
      bytes.append(0xC0 | UInt8(scalar >> 6))
      bytes.append(0x80 | UInt8(scalar & 0x3F))
    case 0x800..<0x10000:
      bytes.append(0xE0 | UInt8(scalar >> 12))
      bytes.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(scalar & 0x3F))
    default:
      bytes.append(0xF0 | UInt8(scalar >> 18))
      bytes.append(0x80 | UInt8(scalar >> 12 & 0x3F))
      bytes.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(scalar & 0x3F))
    }
  }

  mutating func append(undecodable byte: UInt8) {
    undecoded += 1
    appendOddity(.byte(byte))
  }

  private mutating func appendOddity(_ kind: Oddity.Kind) {
    oddities.append(Oddity(offset: bytes.count, kind: kind))
    bytes.append(contentsOf: Oddity.placeholder)
  }
}
