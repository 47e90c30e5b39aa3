/// What single lines and blocks of a list of contents are.
extension ContentsRegions {
  /// `CHAPTER II.`, `IV`: a number that waits for its title.
  static func isLabel(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, block.count <= 40 else { return false }
    if NumberHeads.number(block.lines[0], bytes) != nil { return true }
    let wording = HeadWording(block, bytes)
    return wording.division?.number != nil && wording.shape.words <= 3
  }

  /// Some lines, most of which begin with a number: the letters of an edition, without their pages.
  static func isNumbered(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count >= 3, NoteMarker.isDigit(bytes[block.range.lowerBound]) else { return false }
    return block.lines.count { Enumerator($0, bytes) != nil } * 3 >= block.lines.count * 2
      && block.lines.allSatisfy { $0.count <= 100 }
  }

  /// `PAGE`, `CHAPTER   PAGE`
  static func isColumnHead(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.count <= 40, block.lines.count == 1 else { return false }
    var words = SmallWords(bytes[block.range], takesDigits: true)
    guard words.next() else { return false }
    repeat {
      guard columns.contains(words.hash) else { return false }
    } while words.next()
    return true
  }

  static let columns = WordList(
    """
    page pages chapter chap seite kapitel chapitre pagina página capítulo bladz blz bladzijde sida side paragraph стр глава pag no plate vol to face facing p s
    """)

  static func isProse(_ block: Block, _ bytes: [UInt8]) -> Bool {
    (block.count > 400 || block.lines.count > 6 && block.count > 320) && !ContentsRecogniser.isList(block, bytes)
  }

  /// A number, or a small Roman one, behind blanks, dots or a comma at a line's end.
  static func endsWithPage(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    // `Of the wheel         12.`
    let hasStop = bytes[line.upperBound - 1] == UInt8(ascii: ".")
    let line = hasStop ? line.lowerBound..<line.upperBound - 1 : line
    var index = line.upperBound
    while index > line.lowerBound, NoteMarker.isDigit(bytes[index - 1]) { index -= 1 }
    let isNumber = index < line.upperBound
    // `12-30`
    if isNumber, index - 2 > line.lowerBound, bytes[index - 1] == UInt8(ascii: "-"),
      NoteMarker.isDigit(bytes[index - 2])
    {
      index -= 1
      while index > line.lowerBound, NoteMarker.isDigit(bytes[index - 1]) { index -= 1 }
    }
    if !isNumber { while index > line.lowerBound, "ivxlc".utf8.contains(bytes[index - 1]) { index -= 1 } }
    guard index < line.upperBound, line.upperBound - index <= (isNumber ? 9 : 7), index - 3 > line.lowerBound else {
      return false
    }
    let before = bytes[index - 1]
    let further = bytes[index - 2]
    if before == 0x09 || before == UInt8(ascii: ".") && (further == before || further == 0x20) { return true }
    guard before == 0x20 else { return false }
    if further == 0x20 || further == 0x09 || further == UInt8(ascii: ".") && bytes[index - 3] == further { return true }
    return isNumber && line.count <= 100 && !hasStop && line.upperBound - index <= 4
  }

  /// What stands for the letters of a block: all of them, and those behind its first full stop or line.
  static func hashes(_ block: Block, _ bytes: [UInt8]) -> [UInt64] {
    guard block.count <= 300, block.count >= 3 else { return [] }
    var hashes: [UInt64] = []
    if let whole = hash(block.range, bytes) { hashes.append(whole) }
    let near = block.range.lowerBound..<min(block.range.upperBound, block.range.lowerBound + 40)
    if let cut = near.first(where: { bytes[$0] == 0x0A || bytes[$0] == UInt8(ascii: ".") && $0 > near.lowerBound }),
      let rest = hash(cut + 1..<block.range.upperBound, bytes)
    {
      hashes.append(rest)
    }
    return hashes
  }

  /// Letters only, small and capital ones the same; `nil` where there are too few to know them again.
  static func hash(_ range: Range<Int>, _ bytes: [UInt8]) -> UInt64? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var letters = 0
    for index in range {
      let byte = bytes[index]
      let isAccented = byte < 0xC0 && byte >= 0x80 && index > range.lowerBound && bytes[index - 1] == 0xC3
      // `Ó` and `ó`
      let folded = (0x41...0x5A).contains(byte) || isAccented ? byte | 0x20 : byte
      guard (0x61...0x7A).contains(folded) || folded >= 0x80 else { continue }
      hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
      letters += 1
    }
    return letters >= 3 ? hash : nil
  }
}
