/// Remembers verdicts on short values: one of the same place in the table takes that of another.
///
/// The same few values come again and again in attributes; comparing three words is quicker than running an
/// expression over them. The table does not grow.
final class ValueCache {
  static let longest = 24

  private struct Entry {
    var key: Int32
    var length: Int32
    var result: Int32
    var words: (UInt64, UInt64, UInt64)
  }

  private let entries: UnsafeMutablePointer<Entry>
  private static let count = 4096

  init() {
    entries = .allocate(capacity: Self.count)
    entries.initialize(repeating: Entry(key: -1, length: 0, result: 0, words: (0, 0, 0)), count: Self.count)
  }

  /// Forgets all, where the keys have come to mean something else.
  func forget() {
    for index in 0..<Self.count { entries[index].key = -1 }
  }

  deinit { entries.deallocate() }

  /// What is remembered about `value` under `key`, or what `find` says.
  @inline(__always)
  func result(_ key: Int32, _ value: UnsafeBufferPointer<UInt8>, _ find: () -> Int32) -> Int32 {
    guard value.count <= Self.longest else { return find() }
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &words) { room in
      for index in 0..<value.count { room[index] = value[index] }
    }
    let key = key &+ 1
    var hash = words.0 ^ (UInt64(UInt32(bitPattern: key)) &* 0x9E37_79B9_7F4A_7C15)
    hash = (hash ^ (hash >> 29) ^ words.1) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 32) ^ words.2 ^ UInt64(value.count)) &* 0x94D0_49BB_1331_11EB
    let entry = entries + Int(hash >> 52)
    if entry.pointee.key == key, entry.pointee.length == Int32(value.count), entry.pointee.words == words {
      return entry.pointee.result
    }
    let result = find()
    entry.pointee = Entry(key: key, length: Int32(value.count), result: result, words: words)
    return result
  }
}
