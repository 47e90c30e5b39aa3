/// The entries of a list of contents as blocks.
extension ContentsRegions {
  /// The items that some blocks are: one for each entry, with the label that stands above it.
  static func items(
    of region: Range<Int>, _ later: [UInt64: Int], _ recognition: Recognition
  ) -> [Block] {
    let bytes = recognition.bytes
    var items: [Block] = []
    var label: Block?
    func add(_ lines: [Range<Int>], of block: Block, isFirst: Bool) {
      let above = label
      label = nil
      var item = Block(
        range: (above?.range.lowerBound ?? lines[0].lowerBound)..<lines[lines.count - 1].upperBound,
        lines: (above?.lines ?? []) + lines)
      item.role = .item
      item.gap = isFirst ? block.gap : 0
      item.setting = block.setting
      items.append(item)
    }
    for index in region {
      let block = recognition.blocks[index]
      if block.role == .remark || block.role == .separator {
        if let label { add(label.lines, of: label, isFirst: true) }
        items.append(block)
        continue
      }
      if let before = label, isLabel(block, bytes) {
        label = nil
        add(before.lines, of: before, isFirst: true)
      }
      if isLabel(block, bytes), index + 1 < region.upperBound {
        label = block
        continue
      }
      var start = 0
      let isPaged = block.lines.contains { endsWithPage($0, bytes) }
      // What comes again as a whole is one entry, however it is wrapped.
      if !isPaged, block.lines.count > 1, let whole = hash(block.range, bytes), later[whole].map({ $0 > index }) == true
      {
        add(block.lines, of: block, isFirst: true)
        continue
      }
      let columns = block.lines.map { Inset.column(of: $0, bytes) }
      let base = columns.min() ?? 0
      var hasPage = false
      for number in block.lines.indices {
        let next = number + 1
        let line = Block(range: block.lines[number], lines: [block.lines[number]])
        hasPage = hasPage || isPaged && (endsWithPage(line.range, bytes) || isColumnHead(line, bytes))
        // `How the wheel went round and    218`, and below it, further in than what follows, `what came of it`.
        let goesOn =
          isPaged && next < block.lines.count && !isColumnHead(line, bytes) && columns[next] > columns[start] + 1
          && !endsWithPage(block.lines[next], bytes)
          && (next + 1 == block.lines.count || columns[next + 1] < columns[next])
        guard next == block.lines.count || !goesOn && (isPaged ? hasPage : columns[next] == base) else { continue }
        add(Array(block.lines[start..<next]), of: block, isFirst: start == 0)
        start = next
        hasPage = false
      }
    }
    if let label { add(label.lines, of: label, isFirst: true) }
    return items
  }
}
