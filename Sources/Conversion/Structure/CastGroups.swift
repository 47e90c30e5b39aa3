/// Finds which items of a cast list belong together: below a head of their own, or before braces that join them.
///
/// ```
/// MAGNUS  }
/// ODDNY   } Halla's servants.
/// SIGRID  }
/// ```
struct CastGroups {
  private var groups: [Range<Int>] = []
  private var descriptions: [Range<Int>] = []

  init(_ indices: [Int], _ recognition: Recognition) {
    var head: Int?
    var braced: [Int] = []
    var last = 0
    func range(_ first: Int, _ last: Int) -> Range<Int> {
      recognition.blocks[first].range.lowerBound..<recognition.blocks[last].range.upperBound
    }
    func closeHead(_ groups: inout [Range<Int>]) {
      if let first = head, last > first { groups.append(range(first, last)) }
      head = nil
    }
    func closeBrace(_ groups: inout [Range<Int>]) {
      if braced.count > 1 { groups.append(range(braced[0], braced[braced.count - 1])) }
      braced = []
    }
    for index in indices {
      let block = recognition.blocks[index]
      let isHead = block.role == .castGroup
      // Below a wider gap others follow, who are of no group.
      let isApart = head != nil && !isHead && block.gap > 1 && index > (head ?? 0) + 1
      let mark = block.role == .castItem ? Self.brace(block, recognition.bytes) : nil
      if mark == nil || isHead || isApart { closeBrace(&groups) }
      if isHead || isApart { closeHead(&groups) }
      if isHead { head = index }
      if let mark {
        braced.append(index)
        let words = Block.trimmed(mark + 1..<block.range.upperBound, of: recognition.bytes)
        if !words.isEmpty { descriptions.append(words) }
      }
      last = index
    }
    closeBrace(&groups)
    closeHead(&groups)
    descriptions.removeAll { words in !groups.contains { $0.contains(words.lowerBound) } }
  }

  func lay(_ recognition: inout Recognition) {
    for group in groups { recognition.lay("castGroup", group, .group, DramaRecogniser.cast) }
    for words in descriptions { recognition.lay("roleDesc", words, .paragraph, DramaRecogniser.cast) }
  }

  /// Where the brace stands behind a name, or the bar that is part of a taller one.
  private static func brace(_ block: Block, _ bytes: [UInt8]) -> Int? {
    guard let first = block.lines.first, block.lines.count == 1 else { return nil }
    return bytes[first].firstIndex { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "|") }
      .flatMap { $0 > first.lowerBound && bytes[$0 - 1] <= 0x20 ? $0 : nil }
  }
}
