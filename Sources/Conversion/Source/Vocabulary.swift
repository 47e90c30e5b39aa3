/// How often the words that one asks for stand in a text, by numbers made of their letters.
struct Vocabulary {
  private var counts: [UInt64: Int] = [:]

  /// - Parameter cuts: parts of words that a line's end divides; they are counted, together and by themselves.
  init(_ cuts: [(first: Range<Int>, second: Range<Int>)], in bytes: [UInt8]) {
    // Most words are not asked for, which a bit tells.
    var bits = [UInt64](repeating: 0, count: 1 << 12)
    for (first, second) in cuts {
      for hash in [
        Self.hash(bytes[first], bytes[second]), Self.hash(bytes[first], Self.hyphen, bytes[second]),
        Self.hash(bytes[first]), Self.hash(bytes[second]),
      ] {
        counts[hash] = 0
        bits[Int(hash >> 6 & 0xFFF)] |= 1 << (hash & 63)
      }
    }
    bytes.withUnsafeBufferPointer { bytes in
      bits.withUnsafeBufferPointer { bits in
        var hash = Self.seed
        var length = 0
        for index in bytes.indices {
          let byte = bytes[index]
          if Self.isLetter(byte) || byte == UInt8(ascii: "-") && length > 0 {
            hash = Self.next(hash, byte)
            length += 1
          } else if length > 0 {
            if bits[Int(hash >> 6 & 0xFFF)] & (1 << (hash & 63)) != 0 { counts[hash]? += 1 }
            hash = Self.seed
            length = 0
          }
        }
      }
    }
  }

  /// Whether two parts, cut by a hyphen at a line's end, are one word without it.
  func joins(_ first: Range<Int>, _ second: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let joined = count(bytes[first], bytes[second])
    let hyphened = count(bytes[first], Self.hyphen, bytes[second])
    if joined != hyphened { return joined > hyphened }
    let start = bytes[second.lowerBound]
    // A capital begins a word of its own.
    if (0x41...0x5A).contains(start) { return false }
    // Two words that stand alone as well are a compound.
    return !(count(bytes[first]) > 0 && count(bytes[second]) > 0)
  }

  private static let hyphen: ArraySlice<UInt8> = [UInt8(ascii: "-")]

  private func count(_ parts: ArraySlice<UInt8>...) -> Int {
    counts[parts.reduce(Self.seed) { Self.hash($1, from: $0) }] ?? 0
  }

  private static func hash(_ parts: ArraySlice<UInt8>...) -> UInt64 {
    parts.reduce(seed) { hash($1, from: $0) }
  }

  private static func hash(_ part: ArraySlice<UInt8>, from start: UInt64) -> UInt64 {
    var hash = start
    for byte in part { hash = next(hash, byte) }
    return hash
  }

  static func word(endingAt end: Int, _ bytes: [UInt8]) -> Range<Int> {
    var start = end
    while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  static func word(startingAt start: Int, _ bytes: [UInt8]) -> Range<Int> {
    var end = start
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return start..<end
  }

  /// A letter of ASCII, or a byte of one beyond it; dashes and quotation marks of U+2000 and above begin with 0xE2.
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 && byte != 0xE2 && byte != 0xC2
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a, capitals of ASCII taken for small letters.
  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    return (hash ^ UInt64(folded)) &* 0x100_0000_01B3
  }
}
