/// The code points of a text in UTF-8; what is not UTF-8 comes as U+FFFD, a byte at a time.
struct UTF8Scalars {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> UInt32? {
    guard offset < bytes.count else { return nil }
    let first = bytes[offset]
    offset += 1
    if first < 0x80 { return UInt32(first) }
    let length: Int
    var scalar: UInt32
    switch first {
    case 0xC2...0xDF: (length, scalar) = (1, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, scalar) = (2, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, scalar) = (3, UInt32(first & 0x07))
    default: return 0xFFFD
    }
    guard bytes.count - offset >= length else { return 0xFFFD }
    for index in offset..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return 0xFFFD }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    // Longer than need be, a surrogate, or beyond Unicode.
    guard Unicode.Scalar(scalar) != nil, length == 1 || scalar >= (length == 2 ? 0x800 : 0x1_0000) else {
      return 0xFFFD
    }
    offset += length
    return scalar
  }

  /// How many code points `bytes` hold.
  static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
