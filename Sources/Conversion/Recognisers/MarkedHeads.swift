internal import TEI

/// Finds heads that marks of Markdown say are such: `## Chapter 2`.
///
/// The number of marks tells how deep a head stands, where its words do not.
struct MarkedHeads {
  /// The division by the index of its block; `nil` for the title of the whole.
  private(set) var divisions: [Int: Division?] = [:]

  init(_ recognition: Recognition) {
    let bytes = recognition.bytes
    var found: [(index: Int, marks: Int)] = []
    for index in recognition.mainBlocks {
      let block = recognition.blocks[index]
      guard bytes[block.range.lowerBound] == UInt8(ascii: "#"), block.role == .unknown, block.lines.count == 1,
        let marks = Self.marks(of: block.range, bytes)
      else { continue }
      found.append((index, marks.count - 1))
    }
    // One mark by itself may be anything.
    guard let least = found.map(\.marks).min(), found.count >= 2 || least >= 2 else { return }
    let isTitle = found.count > 1 && found[0].marks == least && found.count { $0.marks == least } == 1
    for (position, head) in found.enumerated() {
      let wording = HeadWording(recognition.blocks[head.index], bytes)
      if wording.division == nil, position == 0, isTitle {
        divisions[head.index] = .some(nil)
      } else {
        let depth = head.marks - least - (isTitle ? 1 : 0)
        divisions[head.index] = wording.division ?? Division(level: HeadWording.chapter + max(0, depth))
      }
    }
  }

  /// One to six marks and the blank behind them.
  static func marks(of range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    guard bytes[range.lowerBound] == UInt8(ascii: "#") else { return nil }
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] == UInt8(ascii: "#") { end += 1 }
    guard end - range.lowerBound <= 6, end + 1 < range.upperBound, bytes[end] == 0x20, bytes[end + 1] > 0x20 else {
      return nil
    }
    return range.lowerBound..<end + 1
  }
}
