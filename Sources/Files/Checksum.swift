/// FNV-1a, 64 bits: tells an edit from none, and need resist nobody.
public struct Checksum: Sendable, Hashable {
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  public init(_ bytes: [UInt8], leavingOut omitted: UInt8? = nil) { add(bytes[...], leavingOut: omitted) }

  /// Goes on with more bytes, one value of which may not count.
  public mutating func add(_ bytes: ArraySlice<UInt8>, leavingOut omitted: UInt8? = nil) {
    var hash = value
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes where byte != omitted { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    value = hash
  }

  /// Sixteen digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
