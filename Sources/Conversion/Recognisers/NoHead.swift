/// Short blocks that are set as heads are and head nothing: the mark of a refrain, an entry of a glossary, the row of a table.
enum NoHead {
  static func isOne(_ block: Block, above next: Block?, _ bytes: [UInt8]) -> Bool {
    Refrain.isOne(block.range, bytes) || isRow(block, bytes)
      || isEntry(block, bytes) && next.map { isEntry($0, bytes) } == true
  }

  /// Three words or more in a line with wide blanks between them, as in the columns of a table.
  private static func isRow(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count <= 4 else { return false }
    let rows = block.lines.count { line in
      var wide = 0
      var blanks = 0
      var isSpaced = true
      for byte in bytes[line] {
        if byte == 0x20 {
          blanks += 1
          continue
        }
        // `T H E   M I L L` is a title.
        if blanks == 0, byte >= 0x61 { isSpaced = false }
        if blanks >= 2 { wide += 1 }
        blanks = 0
      }
      return wide >= 2 && !isSpaced
    }
    return rows >= min(2, block.lines.count)
  }

  /// `BARROW.--Mound, rounded hill.`: a word in capitals, a dash, and what it means.
  private static func isEntry(_ block: Block, _ bytes: [UInt8]) -> Bool {
    var index = block.range.lowerBound
    let limit = min(block.range.upperBound, index + 30)
    while index < limit,
      (0x41...0x5A).contains(bytes[index]) || bytes[index] == 0x20
        || bytes[index] == UInt8(ascii: "-") && bytes[index + 1] != UInt8(ascii: "-")
    {
      index += 1
    }
    guard index - block.range.lowerBound >= 3, index + 4 < block.range.upperBound else { return false }
    let dash = bytes[index] == UInt8(ascii: ".") ? index + 1 : index
    let isDash =
      bytes[dash] == UInt8(ascii: "-") && bytes[dash + 1] == UInt8(ascii: "-")
      || bytes[dash] == 0xE2 && bytes[dash + 1] == 0x80 && (bytes[dash + 2] == 0x94 || bytes[dash + 2] == 0x93)
    return isDash && bytes[dash + 2..<block.range.upperBound].contains { (0x61...0x7A).contains($0) }
  }
}
