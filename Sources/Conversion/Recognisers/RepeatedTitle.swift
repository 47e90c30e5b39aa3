/// Finds the head that says once more what the book is called, right above the first part: it holds all that follows.
///
/// `THE MILL` between the contents and `CHAPTER I` is no title of that chapter.
struct RepeatedTitle {
  /// Its position among the heads.
  let position: Int

  /// So many blocks a title page has at most.
  private static let reach = 40

  init?(_ heads: [DivisionLevels.Head], _ contents: ContentsRegions, _ recognition: Recognition) {
    let bytes = recognition.bytes
    let known = recognition.blocks.prefix(Self.reach).firstIndex { $0.division?.type == "contents" }
    let end = min(
      known ?? .max, heads.first { $0.division != nil }?.index ?? .max, Self.reach, recognition.blocks.count)
    var titles: Set<UInt64> = []
    for block in recognition.blocks.prefix(end) where block.count <= 160 && block.lines.count <= 4 {
      titles.formUnion(ContentsRegions.hashes(block, bytes).prefix(1))
      for line in block.lines.prefix(1) {
        if let hash = ContentsRegions.hash(line, bytes) { titles.insert(hash) }
      }
    }
    let named = heads.indices.filter { contents.names(recognition.blocks[heads[$0].index], bytes) }
    for position in heads.indices.dropLast() {
      let block = recognition.blocks[heads[position].index]
      guard heads[position].division == nil, heads[position].index >= end, block.count <= 80,
        heads[position + 1].index == heads[position].index + 1
      else { continue }
      let isTitle = ContentsRegions.hash(block.range, bytes).map(titles.contains) == true
      // What the contents name begins with the next head, and nothing that stands like it is missing in them.
      let opensNamed =
        named.count >= 4 && named[0] == position + 1 && TextShape(block.range, bytes).isAllCapitals
        && !named.dropFirst().contains { Self.isBare($0, heads, named) }
      guard isTitle || opensNamed else { continue }
      self.position = position
      return
    }
    return nil
  }

  /// Whether a head stands right below one that the contents do not name.
  private static func isBare(_ position: Int, _ heads: [DivisionLevels.Head], _ named: [Int]) -> Bool {
    position > 0 && heads[position - 1].index + 1 == heads[position].index && heads[position - 1].division == nil
      && !named.contains(position - 1)
  }
}
