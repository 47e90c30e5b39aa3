internal import TEI

/// Which heads begin divisions, and which are the title above the first of them.
extension DivisionRecogniser {
  /// Gives the heads their divisions: those that name none stand beside the chapters.
  func give(
    _ found: [(index: Int, division: Division?)], _ contents: ContentsRegions, _ recognition: inout Recognition
  ) {
    let numbered = HeadRows(found, recognition)
    let rows = numbered.heads
    let repeated = RepeatedTitle(rows, contents, recognition)
    var numbers: [Int: Int] = [:]
    for (position, head) in rows.enumerated() where head.division == nil {
      let block = recognition.blocks[head.index]
      if block.count <= 8 { numbers[position] = NumberHeads.number(block.lines[0], recognition.bytes)?.0 }
    }
    let levels = DivisionLevels(rows, numbers: numbers, inner: numbered.inner)
    let heads = levels.heads
    let first = recognition.mainBlocks.first { recognition.blocks[$0].role != .remark }
    var isTitle = true
    let front = titleMatter(heads, recognition)
    if front > 0, front < recognition.blocks.count, !heads.contains(where: { $0.index >= front }),
      recognition.firstDivision == recognition.blocks.count
    {
      // What follows the title page and has no head is a part by itself.
      recognition.blocks[front].division = Division(level: levels.outermost)
    }
    let title = openTitle(heads, recognition)
    for (position, (index, division)) in heads.enumerated() {
      if position < title {
        recognition.blocks[index].role = .head
        if position == 0 { recognition.blocks[index].division = Division(level: max(1, levels.outermost - 1)) }
        isTitle = false
        continue
      }
      if index < front {
        recognition.blocks[index].role = .head
        continue
      }
      // The heads with which the text begins are its title.
      if isTitle, division == nil, levels.held[position] == nil, numbered.numbers[position] == nil,
        !isFirstOfForm(position, heads, recognition),
        index == first || isBelowTitle(position, heads, recognition)
      {
        recognition.blocks[index].role = .head
        continue
      }
      isTitle = false
      recognition.blocks[index].role = .head
      recognition.blocks[index].division = division ?? levels.unnamed(position)
      if title > 0, position == title { recognition.blocks[index].division?.standsAlone = true }
      if let number = numbered.numbers[position], recognition.blocks[index].division?.number == nil {
        recognition.blocks[index].division?.type = "section"
        recognition.blocks[index].division?.number = number
      }
    }
    if let repeated, let own = recognition.blocks[heads[repeated.position].index].division {
      let next = heads[repeated.next].index
      // What is numbered below it stands in it already.
      if let below = recognition.blocks[next].division, below.type == "section", below.level > own.level { return }
      recognition.blocks[heads[repeated.position].index].division = Division(
        level: levels.outermost - 1, standsAlone: true)
      recognition.blocks[next].division = recognition.blocks[next].division ?? Division(level: levels.outermost)
      recognition.blocks[next].division?.standsAlone = true
    }
  }

  /// `THE` / `MILLER'S SONGS.` below a dedication: a title of two lines that holds all that follows.
  ///
  /// - Returns: how many of the heads it is.
  private func openTitle(_ heads: [(index: Int, division: Division?)], _ recognition: Recognition) -> Int {
    guard heads.count > 2, (1...6).contains(heads[0].index), heads[0].division == nil,
      recognition.blocks[heads[0].index].count <= 40
    else { return 0 }
    var words = SmallWords(recognition.bytes[recognition.blocks[heads[0].index].range], takesDigits: false)
    var isOpen = false
    while words.next() { isOpen = Self.links.contains(words.hash) }
    let below = recognition.blocks[heads[0].index + 1]
    let count = heads[1].index == heads[0].index + 1 ? 2 : 1
    guard isOpen, heads[count].division == nil, below.lines.count == 1,
      TextShape(below.range, recognition.bytes).isAllCapitals,
      recognition.blocks[..<heads[0].index].allSatisfy({ $0.count <= 400 && $0.division == nil }),
      below.gap < recognition.blocks[heads[count].index].gap
    else { return 0 }
    return count
  }

  private static let links = WordList("the der die das le la les el los il lo")

  /// Where the first part that has a name begins, if no more than a title page stands above it: short blocks, one of
  /// which says who wrote or printed the book.
  func titleMatter(_ heads: [(index: Int, division: Division?)], _ recognition: Recognition) -> Int {
    // The contents have their division already; above them `VOLUME VI` is a line of the title page.
    let known = recognition.blocks.prefix(41).firstIndex { $0.division?.type == "contents" } ?? .max
    let named =
      heads.first { $0.division != nil && !($0.index < known && $0.division?.type == "volume") }?.index ?? .max
    let first = min(known, named)
    guard first > 1 else { return 0 }
    guard first <= 40 else { return titleLines(heads, upTo: named, recognition) }
    let blocks = recognition.blocks[..<first].filter { $0.role != .remark && $0.role != .separator }
    let isFramed = { (block: Block) in recognition.bytes[block.range.lowerBound] == UInt8(ascii: "+") }
    // What a publisher says of himself, but not a foreword.
    let prose = blocks.count { $0.count > 160 && $0.role != .head && !isFramed($0) && $0.setting == .flush }
    guard prose <= 1, blocks.allSatisfy({ $0.count <= 500 || isFramed($0) }),
      blocks.contains(where: { $0.count <= 240 && TitlePageRecogniser.namesMaker($0, recognition) })
    else {
      return titleLines(heads, upTo: named, recognition)
    }
    // `Preparer's note`: who made the electronic text has a word to say.
    let note = heads.first { head in
      guard head.index < first else { return false }
      var words = SmallWords(recognition.bytes[recognition.blocks[head.index].range], takesDigits: false)
      while words.next() { if Self.notes.contains(words.hash) { return true } }
      return false
    }
    return note?.index ?? first
  }

  /// Where what follows the title page has no name: behind the last of the short blocks above the first dateline or
  /// paragraph that says who wrote or printed the book.
  func titleLines(
    _ heads: [(index: Int, division: Division?)], upTo end: Int, _ recognition: Recognition
  ) -> Int {
    var last: Int?
    var makers = 0
    for (index, block) in recognition.blocks.prefix(min(end, 24)).enumerated() {
      if block.role == .remark || block.role == .separator { continue }
      if TitlePageRecogniser.isOfTranscriber(block, recognition.bytes) { continue }
      guard block.count <= 240 || block.setting != .flush, block.count <= 500, block.division == nil else { break }
      let shape = TextShape(block.range, recognition.bytes)
      if block.count <= 240, TitlePageRecogniser.namesMaker(block, recognition) {
        last = index
        makers += TitlePageRecogniser.byline(recognition.source.text(block.range)) ? 2 : 1
      } else if shape.endsSentence, shape.words > 6, !shape.isAllCapitals, block.setting == .flush {
        break
      }
    }
    // A year alone may be that of a journal.
    guard let last, last > 0, makers > 1, heads.contains(where: { $0.index < last }) else { return 0 }
    return last + 1
  }

  static let notes = WordList("note anmerkung dedication")

  /// `SURA I` above the text, and `SURA II` further on: no title, but the first of several heads of one form.
  func isFirstOfForm(
    _ position: Int, _ heads: [(index: Int, division: Division?)], _ recognition: Recognition
  ) -> Bool {
    guard position == 0, heads.count > 2 else { return false }
    func first(_ head: (index: Int, division: Division?)) -> WordHash? {
      var words = SmallWords(recognition.bytes[recognition.blocks[head.index].range], takesDigits: false)
      guard words.next(), words.range.count >= 4 else { return nil }
      return words.hash
    }
    guard let own = first(heads[0]) else { return false }
    let others = heads.dropFirst().filter { $0.division == nil }
    let same = others.count { first($0) == own }
    return same >= 2 && same * 2 >= others.count
  }

  /// Whether a head stands right below the one before it, and all of them at the start.
  func isBelowTitle(
    _ position: Int, _ heads: [(index: Int, division: Division?)], _ recognition: Recognition
  ) -> Bool {
    guard position > 0 else { return heads[position].index <= 1 }
    let before = heads[position - 1].index
    // `OR,` may stand between two lines of a title.
    return before + 1 == heads[position].index
      || before + 2 == heads[position].index && recognition.blocks[before + 1].count <= 12
  }
}
