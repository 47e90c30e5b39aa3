#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Finds a start tag with more attributes than allowed before libxml2 does.
///
/// libxml2 compares each attribute of a tag with all before it, and tells of them when it has read them all: a tag of
/// ten megabytes would keep it busy for a quarter of an hour. Few bytes are looked at: a tag that long has blocks in it
/// without any `<`, which nothing else has but long texts and comments.
enum AttributeFlood {
  private static let block = 1 << 16

  /// Where the tag begins; `nil` where there is none.
  static func offset(in bytes: UnsafeRawBufferPointer, limit: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var start = 0
    while start + block <= bytes.count {
      guard memchr(base + start, 0x3C, block) == nil else {
        start += block
        continue
      }
      guard let open = bytes[..<start].lastIndex(of: 0x3C) else { return nil }
      var end = start
      if isStartTag(bytes, open) {
        let (count, close) = attributes(bytes, from: open, limit: limit)
        if count > limit { return open }
        end = close
      }
      // On behind the next `<`, since all before it is one tag, text or comment.
      guard let next = memchr(base + end, 0x3C, bytes.count - end) else { return nil }
      start = next - UnsafeMutableRawPointer(mutating: base)
    }
    return nil
  }

  private static func isStartTag(_ bytes: UnsafeRawBufferPointer, _ open: Int) -> Bool {
    // In UTF-16 and UTF-32 there are zeros between.
    let first = bytes[(open + 1)..<min(open + 5, bytes.count)].first { $0 != 0 } ?? 0
    // Letters, `_`, `:` and all beyond ASCII.
    return (0x61...0x7A).contains(first | 0x20) || first == 0x5F || first == 0x3A || first >= 0x80
  }

  /// How many equals signs stand outside quotation marks, and where the tag ends.
  private static func attributes(
    _ bytes: UnsafeRawBufferPointer, from open: Int, limit: Int
  ) -> (count: Int, end: Int) {
    var count = 0
    var index = open
    while index < bytes.count, bytes[index] != 0x3E, count <= limit {
      let byte = bytes[index]
      if byte == 0x3D { count += 1 }
      index += 1
      if byte == 0x22 || byte == 0x27 {
        while index < bytes.count, bytes[index] != byte { index += 1 }
        index += 1
      }
    }
    return (count, min(index, bytes.count))
  }
}
