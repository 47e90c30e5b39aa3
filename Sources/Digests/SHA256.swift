internal import CNettle

/// The SHA-256 digest of some bytes (FIPS 180-4), which tells contents apart.
public struct SHA256: Sendable, Hashable {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// The digest of `pieces`, one after the other.
  public init(of pieces: UnsafeRawBufferPointer...) {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    for piece in pieces where piece.count > 0 {
      nettle_sha256_update(&context, piece.count, piece.bindMemory(to: UInt8.self).baseAddress)
    }
    bytes = [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
      nettle_sha256_digest(&context, Self.size, buffer.baseAddress)
      count = Self.size
    }
  }

  /// The digest of `bytes`.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { SHA256(of: $0) }
  }

  /// How many bytes a digest has.
  public static let size = Int(SHA256_DIGEST_SIZE)

  /// The digest as 64 hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
