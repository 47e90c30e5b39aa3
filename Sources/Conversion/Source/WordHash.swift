/// A number made of the letters of a word; FNV-1a over its characters, 64 bits.
///
/// Two words with the same number are the same as far as anything here depends on it.
struct WordHash: Sendable, Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// - Parameter word: in small letters.
  init(_ word: some StringProtocol) { for scalar in word.unicodeScalars { add(scalar.value) } }

  @inline(__always)
  mutating func add(_ scalar: UInt32) { value = (value ^ UInt64(scalar)) &* 0x100_0000_01B3 }

  /// Adds the small letter of a character beyond ASCII.
  mutating func addSmall(_ scalar: Unicode.Scalar) {
    if scalar.value < UInt32(Self.small.count), Self.small[Int(scalar.value)] != 0 {
      add(Self.small[Int(scalar.value)])
    } else {
      for letter in scalar.properties.lowercaseMapping.unicodeScalars { add(letter.value) }
    }
  }

  /// The small letters of the Latin, Greek and Cyrillic ones; 0 where one becomes two.
  private static let small: [UInt32] = (0..<0x530).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
    let letters = scalar.properties.lowercaseMapping.unicodeScalars
    return letters.count == 1 ? letters.first?.value ?? 0 : 0
  }
}
