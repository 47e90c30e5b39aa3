#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The C library's `iconv`, from one encoding into UTF-8.
final class Transcoder {
  private let descriptor: iconv_t

  /// - Parameter names: spellings of one encoding; the first that this system knows is taken.
  init?(_ names: [String]) {
    for name in names {
      let opened = iconv_open("UTF-8", name)
      if opened != iconv_t(bitPattern: -1) {
        descriptor = opened!
        return
      }
    }
    return nil
  }

  deinit { iconv_close(descriptor) }

  static func knows(_ name: String) -> Bool { Transcoder([name]) != nil }

  /// The bytes in UTF-8; those that stand for nothing are kept as such.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedBytes {
    var result = DecodedBytes()
    result.reserve(bytes.count * 3 / 2)
    iconv(descriptor, nil, nil, nil, nil)
    let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: Self.room)
    defer { buffer.deallocate() }
    var input = UnsafeMutableRawPointer(mutating: UnsafeRawPointer(bytes.baseAddress))?.assumingMemoryBound(
      to: CChar.self)
    var left = bytes.count
    while left > 0 {
      var output: UnsafeMutablePointer<CChar>? = buffer
      var room = Self.room
      let status = iconv(descriptor, &input, &left, &output, &room)
      let error = errno
      append(UnsafeRawBufferPointer(start: buffer, count: Self.room - room), to: &result)
      // Full: go on. Anything else that is wrong is wrong with the next byte.
      if status == -1, error != E2BIG, left > 0 {
        result.append(undecodable: bytes[bytes.count - left])
        input = input.map { $0 + 1 }
        left -= 1
        iconv(descriptor, nil, nil, nil, nil)
      }
    }
    return result
  }

  private static let room = 1 << 16

  /// Takes characters that XML forbids apart from the others.
  private func append(_ run: UnsafeRawBufferPointer, to result: inout DecodedBytes) {
    var clean = 0
    var index = 0
    while index < run.count {
      let byte = run[index]
      let isLast = byte == 0xEF && index + 2 < run.count && run[index + 1] == 0xBF && run[index + 2] >= 0xBE
      if isLast || byte < 0x20 && UTF8Decoder.isForbidden(byte) {
        result.append(run[clean..<index])
        result.append(scalar: isLast ? 0xFF40 + UInt32(run[index + 2]) : UInt32(byte))
        index += isLast ? 3 : 1
        clean = index
      } else {
        index += 1
      }
    }
    result.append(run[clean...])
  }
}
