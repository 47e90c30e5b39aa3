/// The title of a book's first part below the title page: `INFERNO` above `CANTO I`, where `PURGATORIO` stands above another
/// `CANTO I` further on.
struct HalfTitle {
  let index: Int
  let division: Division

  /// - Parameters:
  ///   - last: the last block that would be on the title page.
  ///   - first: the block with which the first part begins.
  init?(_ last: Int?, above first: Int, _ recognition: Recognition) {
    let blocks = recognition.blocks
    guard let last, last + 1 == first, last > 0, blocks[last].role == .head, blocks[last].lines.count == 1,
      blocks.indices.contains(first), let series = blocks[first].division, let type = series.type
    else { return nil }
    for (index, block) in blocks.enumerated().dropFirst(first + 1)
    where block.role == .head && block.division?.type == nil && index + 1 < blocks.count {
      guard let division = block.division, let next = blocks[index + 1].division, next.type == type,
        next.number == series.number, division.level < next.level
      else { continue }
      self.index = last
      self.division = division
      return
    }
    return nil
  }
}
