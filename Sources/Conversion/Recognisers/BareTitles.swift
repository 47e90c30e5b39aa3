/// Finds the heads of chapters that are only titles: short lines of capitalised words between paragraphs, several of one
/// form, in a text whose parts bear no numbers.
enum BareTitles {
  /// So many there are at least.
  private static let least = 3

  static func find(_ main: [Int], _ recognition: Recognition) -> Set<Int> {
    guard recognition.layout.paragraphs != .indented, main.count >= 8 else { return [] }
    let bytes = recognition.bytes
    var found: [Int] = []
    var linked = 0
    for (position, index) in main.enumerated().dropFirst().dropLast() {
      let block = recognition.blocks[index]
      guard block.lines.count == 1, (8...64).contains(block.count), block.role == .unknown, block.setting == .flush,
        block.gap > 0,
        NoteMarker.isLetter(bytes[block.range.upperBound - 1]) || bytes[block.range.upperBound - 1] >= 0x80
      else { continue }
      let before = recognition.blocks[main[position - 1]]
      let next = recognition.blocks[main[position + 1]]
      guard before.role == .unknown, next.role == .unknown, next.count > 120, next.gap > 0, next.setting == .flush,
        found.isEmpty || before.count > 20 && !NoteMarker.isLetter(bytes[before.range.upperBound - 1]),
        let hasLink = title(block, bytes)
      else { continue }
      found.append(index)
      if hasLink { linked += 1 }
    }
    // Names alone sign letters; titles say more.
    guard found.count >= least, linked * 2 >= found.count, found.count * 2 <= main.count,
      zip(found, found.dropFirst()).allSatisfy({ $1 - $0 > 1 })
    else { return [] }
    return Set(found)
  }

  /// Whether a small word stands between the capitalised ones; `nil` where the line is no title.
  private static func title(_ block: Block, _ bytes: [UInt8]) -> Bool? {
    var words = SmallWords(bytes[block.range], takesDigits: true)
    var count = 0
    var hasLink = false
    while words.next() {
      count += 1
      var scalars = Scalars(words.bytes).makeIterator()
      guard let first = scalars.next() else { return nil }
      let isCapital = LetterKind(first).contains(.capital)
      if count == 1, !isCapital { return nil }
      if !isCapital, words.range.count > 5 || NoteMarker.isDigit(bytes[words.range.lowerBound]) { return nil }
      hasLink = hasLink || !isCapital || Self.articles.contains(words.hash)
    }
    return (2...9).contains(count) && !TextShape(block.range, bytes).isAllCapitals ? hasLink : nil
  }

  private static let articles = WordList(
    "the a an our my his her le la les un une der die das ein eine el los las il lo gli")
}
