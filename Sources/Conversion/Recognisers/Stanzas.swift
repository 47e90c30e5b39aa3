/// The stanzas right above and below a block: where their lines begin, how wide they are, in which type.
struct Stanzas {
  private(set) var count = 0
  private(set) var lines = 0
  private(set) var isBelow = false
  /// The first column of any of their lines, and the widest of them.
  private(set) var column = Int.max
  private(set) var width = 0
  private(set) var isItalic = false
  private(set) var isCapital = false

  init(_ index: Int, _ recognition: Recognition) {
    let bytes = recognition.bytes
    for (step, isBelow) in [(-1, false), (1, true)] {
      var neighbour = index + step
      // Notes in the margin may stand between.
      while recognition.blocks.indices.contains(neighbour), recognition.blocks[neighbour].role == .remark {
        neighbour += step
      }
      guard recognition.blocks.indices.contains(neighbour), recognition.blocks[neighbour].role == .stanza else {
        continue
      }
      let stanza = recognition.blocks[neighbour]
      count += 1
      lines += stanza.lines.count
      self.isBelow = self.isBelow || isBelow
      for line in stanza.lines.prefix(40) {
        let verse = Inset.withoutPageMark(line, bytes)
        column = min(column, Inset.column(of: verse, bytes))
        width = max(width, bytes[verse].count { $0 & 0xC0 != 0x80 })
      }
      // Captions stand above one another; the type of verse is that of stanzas.
      guard stanza.lines.count > 1 else { continue }
      isItalic = isItalic || bytes[stanza.range.lowerBound] == UInt8(ascii: "_")
      isCapital = isCapital || stanza.lines.contains { TextShape($0, bytes).isAllCapitals }
    }
  }
}
