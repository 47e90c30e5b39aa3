internal import Diagnostics

/// A sum of 64 bits over bytes, eight at a time: tells an edit from none, and need resist nobody.
public struct Checksum: Sendable, Hashable {
  private var sum: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The bytes since the last eight, the first of them lowest.
  private var pending: UInt64 = 0
  private var count: UInt64 = 0

  public init() {}

  public init(_ bytes: [UInt8], leavingOut omitted: UInt8? = nil) { add(bytes[...], leavingOut: omitted) }

  /// Goes on with more bytes, one value of which may not count; how they are parted makes no difference.
  public mutating func add(_ bytes: ArraySlice<UInt8>, leavingOut omitted: UInt8? = nil) {
    bytes.withUnsafeBufferPointer { bytes in
      var rest = bytes.indices
      while let omitted, let end = bytes.first(omitted, in: rest) {
        add(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[rest.lowerBound..<end]))
        rest = end + 1..<rest.upperBound
      }
      add(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[rest]))
    }
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index < bytes.count, count & 7 != 0 || bytes.count - index < 8 {
      pending |= UInt64(bytes[index]) << (8 * (count & 7))
      count += 1
      index += 1
      if count & 7 == 0 {
        sum = Self.mixed(sum ^ pending)
        pending = 0
      }
    }
    while bytes.count - index >= 8 {
      sum = Self.mixed(sum ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      count += 8
      index += 8
    }
    if index < bytes.count { add(UnsafeRawBufferPointer(rebasing: bytes[index...])) }
  }

  /// A multiplication carries what is low upwards, and the shift what is high down again.
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  public var value: UInt64 { Self.mixed(Self.mixed(sum ^ pending) ^ count) }

  /// Sixteen digits.
  public var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
