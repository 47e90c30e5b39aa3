/// Cuts the articles apart that stand below one another with no blank line between them: `ART. 2.` sticks out, and the
/// lines below it are set in.
enum HangingArticles {
  static func cut(_ recognition: inout Recognition) {
    let finder = RunInHead(bytes: recognition.bytes)
    let bytes = recognition.bytes
    var cuts: [(index: Int, starts: [Int])] = []
    for index in recognition.blocks.indices {
      guard recognition.blocks[index].role == .unknown, recognition.blocks[index].lines.count >= 2,
        let label = finder.find(recognition.blocks[index])
      else { continue }
      let starts = starts(in: recognition.blocks[index], label, finder, bytes)
      if starts.count > 1 { cuts.append((index, starts)) }
    }
    guard !cuts.isEmpty else { return }
    var result: [Block] = []
    result.reserveCapacity(recognition.blocks.count + cuts.count * 2)
    var next = 0
    for (index, starts) in cuts {
      result += recognition.blocks[next..<index]
      next = index + 1
      let block = recognition.blocks[index]
      for (from, to) in zip(starts, starts.dropFirst() + [block.lines.count]) {
        let lines = Array(block.lines[from..<to])
        var part = Block(range: lines[0].lowerBound..<lines[lines.count - 1].upperBound, lines: lines)
        (part.setting, part.indent) = (block.setting, block.indent)
        part.gap = from == 0 ? block.gap : 0
        part.division = from == 0 ? block.division : nil
        result.append(part)
      }
    }
    recognition.blocks = result + recognition.blocks[next...]
  }

  /// The first line, and those with which the articles begin that count on from it.
  private static func starts(
    in block: Block, _ label: Range<Int>, _ finder: RunInHead, _ bytes: [UInt8]
  ) -> [Int] {
    var starts = [0]
    guard var number = Int(RunInHead.number(label, bytes)) else { return starts }
    let word = bytes[label.prefix(2)]
    for index in block.lines.indices.dropFirst() where bytes[block.lines[index]].starts(with: word) {
      let rest = Block(
        range: block.lines[index].lowerBound..<block.range.upperBound, lines: Array(block.lines[index...].prefix(3)))
      guard let next = finder.find(rest), Int(RunInHead.number(next, bytes)) == number + 1 else { continue }
      number += 1
      starts.append(index)
    }
    return starts
  }
}
