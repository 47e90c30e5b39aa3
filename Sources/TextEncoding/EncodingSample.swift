/// The lines of a text that tell most of its encoding: all bytes beyond ASCII are in it, the frequent ones not always.
struct EncodingSample {
  private(set) var bytes: [UInt8] = []
  /// How often each byte is in the whole text.
  private(set) var counts = [Int](repeating: 0, count: 256)

  /// Three bytes that stand beside one another, of which the first or the second is beyond ASCII.
  struct Place: Hashable {
    let previous: UInt8
    let this: UInt8
    let next: UInt8
  }

  /// How often each place is in the sample: all that a page of single bytes is weighed by.
  private(set) var places: [(place: Place, count: Int)] = []
  /// The bytes beyond ASCII in the sample.
  private(set) var long = 0

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
    countPlaces()
  }

  private mutating func countPlaces() {
    var counts: [Place: Int] = [:]
    var order: [Place] = []
    for (index, byte) in bytes.enumerated() {
      if byte >= 0x80 { long += 1 }
      let previous = index > 0 ? bytes[index - 1] : 0x20
      guard byte >= 0x80 || previous >= 0x80 else { continue }
      let place = Place(previous: previous, this: byte, next: index + 1 < bytes.count ? bytes[index + 1] : 0x20)
      if let count = counts[place] {
        counts[place] = count + 1
      } else {
        counts[place] = 1
        order.append(place)
      }
    }
    // In the order of the text, so that the sums are the same at every run.
    places = order.map { ($0, counts[$0] ?? 0) }
  }
}
