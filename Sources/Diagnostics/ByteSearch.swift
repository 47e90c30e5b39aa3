#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands first in a part of the bytes; the C library looks at many of them at once.
  package func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty, let baseAddress else { return nil }
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "the part lies within the bytes")
    guard let found = memchr(baseAddress + range.lowerBound, Int32(byte), range.count) else { return nil }
    return UnsafeRawPointer(baseAddress).distance(to: UnsafeRawPointer(found))
  }
}
