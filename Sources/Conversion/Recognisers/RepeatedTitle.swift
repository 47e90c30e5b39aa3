/// Finds the head that says once more what the book is called, right above the first part: it holds all that follows.
///
/// `THE MILL` between the contents and `CHAPTER I` is no title of that chapter.
struct RepeatedTitle {
  /// Its position among the heads, and that of the first part's.
  let position: Int
  let next: Int

  /// So many blocks a title page has at most.
  private static let reach = 40

  init?(_ heads: [DivisionLevels.Head], _ contents: ContentsRegions, _ recognition: Recognition) {
    let bytes = recognition.bytes
    let end = min(Self.end(recognition), heads.first { $0.division != nil }?.index ?? .max)
    let titles = Self.titles(upTo: end, recognition)
    let named = heads.indices.filter { contents.names(recognition.blocks[heads[$0].index], bytes) }
    for position in heads.indices.dropLast() {
      let block = recognition.blocks[heads[position].index]
      guard heads[position].division == nil, heads[position].index >= end, block.count <= 80 else { continue }
      let isTitle = ContentsRegions.hash(block.range, bytes).map(titles.contains) == true
      var next = position + 1
      // The title may have several lines: `OR,` and what stands below it.
      while isTitle, next + 1 < heads.count, heads[next].division == nil,
        Self.isOf(titles, recognition.blocks[heads[next].index], bytes)
      {
        next += 1
      }
      guard heads[next].index - heads[position].index == next - position else { continue }
      // What the contents name begins with the next head, and nothing that stands like it is missing in them.
      let opensNamed =
        named.count >= 4 && named[0] == position + 1 && TextShape(block.range, bytes).isAllCapitals
        && !named.dropFirst().contains { Self.isBare($0, heads, named) }
      guard isTitle || opensNamed else { continue }
      self.position = position
      self.next = next
      return
    }
    return nil
  }

  /// The lines of a title that stand right above a part which names itself, though they end as lines of a title page do:
  /// `THE MILL;`, `OR,`, `THE RIVER` above `CHAPTER I`.
  static func lines(_ main: [Int], _ recognition: Recognition) -> Set<Int> {
    let bytes = recognition.bytes
    let end = end(recognition)
    let titles = titles(upTo: end, recognition)
    guard !titles.isEmpty else { return [] }
    var lines: Set<Int> = []
    var run: [Int] = []
    for index in main where index >= end {
      let block = recognition.blocks[index]
      let mayBe = block.role == .unknown && block.count <= 80 && block.gap > 0
      if mayBe, !run.isEmpty || block.gap > 1, isOf(titles, block, bytes) {
        run.append(index)
      } else {
        if mayBe, run.count > 1, HeadWording.division(of: block, bytes) != nil { lines.formUnion(run) }
        run = []
      }
    }
    return lines
  }

  /// Whether a block has words of the title page, or is a short one between two that have.
  static func isOf(_ titles: Set<UInt64>, _ block: Block, _ bytes: [UInt8]) -> Bool {
    block.count <= 4 && block.lines.count == 1 && bytes[block.range.upperBound - 1] == UInt8(ascii: ",")
      || ContentsRegions.hash(block.range, bytes).map(titles.contains) == true
  }

  private static func end(_ recognition: Recognition) -> Int {
    let known = recognition.blocks.prefix(reach).firstIndex { block in
      block.division?.type == "contents" || block.count > 300
        || block.count <= 60 && HeadWording.division(of: block, recognition.bytes) != nil
    }
    return min(known ?? reach, reach, recognition.blocks.count)
  }

  private static func titles(upTo end: Int, _ recognition: Recognition) -> Set<UInt64> {
    var titles: Set<UInt64> = []
    for block in recognition.blocks.prefix(end) where block.count <= 160 && block.lines.count <= 4 {
      titles.formUnion(ContentsRegions.hashes(block, recognition.bytes).prefix(1))
      if let hash = ContentsRegions.hash(block.lines[0], recognition.bytes) { titles.insert(hash) }
    }
    return titles
  }

  /// Whether a head stands right below one that the contents do not name.
  private static func isBare(_ position: Int, _ heads: [DivisionLevels.Head], _ named: [Int]) -> Bool {
    position > 0 && heads[position - 1].index + 1 == heads[position].index && heads[position - 1].division == nil
      && !named.contains(position - 1)
  }
}
