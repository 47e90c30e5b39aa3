/// The lines of a text that tell most of its encoding: all bytes beyond ASCII are in it, the frequent ones not always.
struct EncodingSample {
  private(set) var bytes: [UInt8] = []
  /// How often each byte is in the whole text.
  private(set) var counts = [Int](repeating: 0, count: 256)

  private static let enough = 24
  private static let limit = 1 << 16

  init(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text { counts[Int(byte)] += 1 }
    var taken = [Int](repeating: 0, count: 256)
    var start = 0
    while start < text.count, bytes.count < Self.limit {
      var end = start
      var isTelling = false
      // To the end of the line, or to a blank in a long one: no encoding has either within a character.
      while end < text.count, text[end] != 0x0A, end - start < 200 || text[end] != 0x20 {
        let byte = text[end]
        if byte >= 0x80, taken[Int(byte)] < Self.enough { isTelling = true }
        end += 1
      }
      if isTelling {
        let line = text[start..<end].prefix(4_096)
        for byte in line where byte >= 0x80 { taken[Int(byte)] += 1 }
        bytes.append(contentsOf: line)
        bytes.append(0x0A)
      }
      start = end + 1
    }
  }
}
