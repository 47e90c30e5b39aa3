internal import TEI

/// Finds the heads of parts, chapters, acts and articles: by the words they are made of, and by how they are set.
struct DivisionRecogniser: Recogniser {
  static let keyword = Rule(
    "division.keyword", "a short block that names a part of a text: `Chapter 3`, `Erster Aufzug`")
  static let layout = Rule("division.layout", "a short block that is set off more than paragraphs are")
  static let rules = [keyword, layout]

  func recognise(_ recognition: inout Recognition) {
    NumberHeads.cut(&recognition)
    cutOffHeads(&recognition)
    CountedHeads.cut(&recognition)
    NumberedLetters.cut(&recognition)
    let contents = ContentsRegions(&recognition)
    defer { contents.close(&recognition) }
    let numbered = NumberHeads(recognition)
    let counted = CountedHeads(recognition)
    let marked = MarkedHeads(recognition)
    var found: [Found] = []
    let main = recognition.mainBlocks
    let author = StatedAuthor(recognition)
    let isScan = recognition.layout.pages.contains(where: \.isPrinted)
    for (position, index) in main.enumerated() {
      let block = recognition.blocks[index]
      if let number = numbered.numbers[index] {
        found.append((index, Division(level: 5, type: "section", number: number), true))
        continue
      }
      if let division = marked.divisions[index] {
        found.append((index, division, true))
        continue
      }
      if let division = counted.divisions[index], HeadWording(block, recognition.bytes).division == nil {
        found.append((index, division, true))
        continue
      }
      guard block.role == .unknown, block.lines.count <= 4, block.count <= 300, block.setting != .right,
        position == 0 || block.gap > 0 || block.setting == .centred
      else { continue }
      // A sentence of some length between common gaps is a paragraph.
      if block.count > 90, block.gap < 2, block.setting == .flush, position > 0,
        ".!?\"".utf8.contains(recognition.bytes[block.range.upperBound - 1]),
        HeadWording.division(of: block, recognition.bytes).map({ $0.number == nil || $0.level > HeadWording.chapter })
          ?? true
      {
        continue
      }
      let next = position + 1 < main.count ? recognition.blocks[main[position + 1]] : nil
      let isLoose = next.map { $0.gap > 0 || $0.setting == .paragraph } ?? false
      guard isLoose || block.gap > 1 else { continue }
      let title = HeadWording(block, recognition.bytes)
      guard title.mayBeHead, !ContentsRecogniser.isList(block, recognition.bytes) else { continue }
      let previous = position > 0 ? recognition.blocks[main[position - 1]] : nil
      // Below lines with no blank ones between them, one less makes the difference.
      let isBelowList = block.gap == 1 && previous?.gap == 0 && recognition.layout.paragraphs == .unwrapped
      let isWide =
        recognition.layout.gapsTell && (block.gap > 1 || isBelowList && !title.shape.endsSentence && block.count <= 80)
      if let division = title.division {
        found.append((index, division, isWide))
      } else if position > 0,
        title.shape.words > 3 && isDateline(block, recognition)
          || title.shape.words > 5 && OpeningRecogniser.isDateline(block, recognition)
      {
        // The date above a letter or below one; the entries of a diary have a rule of their own.
        continue
      } else if contents.names(block, recognition.bytes), block.gap > 0,
        main[position...].dropFirst().prefix(3).contains(where: { recognition.blocks[$0].count > 120 })
      {
        found.append((index, nil, true))
      } else if QuotedSignature.isOne(block, below: previous, recognition) || author.isNamed(in: block, recognition)
        || isScan && MisreadLetters.isNoise(block.range, recognition.bytes)
      {
        continue
      } else if isSetOff(index, title, isFirst: position == 0, isWide: isWide, next: next, recognition) {
        found.append((index, nil, isWide))
      }
    }
    if !found.contains(where: { $0.division?.number != nil }) {
      let titles = BareTitles.find(main, recognition).subtracting(found.map(\.index))
      found += titles.map { ($0, nil, true) }
      if !titles.isEmpty { found.sort { $0.index < $1.index } }
    }
    let isUnwrapped = recognition.layout.paragraphs == .unwrapped
    numberTitles(&found, recognition)
    let signatures = QuotedSignature.alone(found.map { ($0.index, $0.division) }, recognition)
    found.removeAll { signatures.contains($0.index) }
    removeEntries(ofIndexIn: &found, recognition)
    // Where heads stand below wider gaps, a block that does not is none.
    let tellsByGap = found.count { $0.isWide } >= 2
    var series: [String: Int] = [:]
    for head in found where head.division?.number != nil {
      if let type = head.division?.type { series[type, default: 0] += 1 }
    }
    var heads = found.filter { head in
      head.isWide || !tellsByGap || isOf(series, head, recognition) || head.index == main[0]
        || head.division?.number != nil && isUnwrapped
        || head.division?.type == "contents"
        || recognition.blocks[head.index].setting == .centred
        || recognition.layout.paragraphs == .indented
    }
    let lists = Set(
      runs(of: heads.filter { $0.division?.type != "contents" }.map(\.index), recognition).joined())
    // Many heads with nothing between them are a table of contents, or a title page.
    for index in lists {
      recognition.blocks[index].role = index < 12 ? .paragraph : .item
    }
    heads.removeAll { lists.contains($0.index) }
    guard !heads.isEmpty else { return }
    // A single head at the very start is the business of the opening.
    if heads.count == 1, heads[0].index == main[0], heads[0].division == nil { return }
    give(heads.map { ($0.index, $0.division) }, &recognition)
    addTitles(below: heads.map(\.index), &recognition)
  }

  /// The entries of an index behind the text are set off from one another, and head nothing.
  private func removeEntries(ofIndexIn found: inout [Found], _ recognition: Recognition) {
    guard
      let index = found.lastIndex(where: { $0.division?.type == "index" }),
      found[index].index * 3 > recognition.blocks.count * 2
    else { return }
    let end = found[(index + 1)...].firstIndex { $0.division != nil } ?? found.endIndex
    found.removeSubrange(index + 1..<end)
  }

  /// The date above a letter or below one, with its place; the month may be in italics.
  private func isDateline(_ block: Block, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    guard let last = bytes[block.range].last(where: { $0 > 0x2F }), NoteMarker.isDigit(last),
      bytes[block.range].contains(UInt8(ascii: ",")), block.count <= 160
    else { return false }
    let plain = bytes[block.range].filter { $0 != UInt8(ascii: "_") }
    let dates = DateFinder(language: recognition.settings.language).dates(in: plain.indices, of: plain)
    guard let date = dates.first, date.first.day != nil, date.first.year != nil else { return false }
    // Some words beside it, and none of a sentence.
    let rest = plain[..<date.range.lowerBound]
    return rest.contains(where: NoteMarker.isLetter) && !HeadWording(block, bytes).isSmall
      && plain.count - date.range.upperBound <= 4
  }

  private typealias Found = (index: Int, division: Division?, isWide: Bool)

  /// `CHAPTER V` in a text that has such chapters is a head however it is set.
  private func isOf(_ series: [String: Int], _ head: Found, _ recognition: Recognition) -> Bool {
    guard head.division?.number != nil, let type = head.division?.type, type != "article", series[type] ?? 0 > 1 else {
      return false
    }
    let wording = HeadWording(recognition.blocks[head.index], recognition.bytes)
    return wording.isMarked || !wording.isSentence
  }

  /// `1. THE MILL`, `2. THE RIVER`: heads that begin with numbers which count on stand within those that do not.
  private func numberTitles(_ found: inout [Found], _ recognition: Recognition) {
    var run: [(position: Int, number: Int)] = []
    func keep() {
      guard run.count >= 3 else { return }
      for (position, number) in run {
        found[position].division = Division(level: 5, type: "section", number: String(number))
        found[position].isWide = true
      }
    }
    for (position, head) in found.enumerated() where head.division == nil {
      let range = recognition.blocks[head.index].range
      let digits = recognition.bytes[range].prefix { NoteMarker.isDigit($0) }
      guard (1...3).contains(digits.count), digits.endIndex + 2 < range.upperBound,
        recognition.bytes[digits.endIndex] == UInt8(ascii: "."), recognition.bytes[digits.endIndex + 1] == 0x20,
        head.isWide || head.index == 0 || TextShape(range, recognition.bytes).isAllCapitals,
        let number = Int(String(decoding: digits, as: UTF8.self))
      else { continue }
      if let last = run.last, number != last.number + 1 {
        keep()
        run = []
      }
      if !run.isEmpty || number == 1 || head.isWide || head.index == 0 { run.append((position, number)) }
    }
    keep()
  }

  /// `TO MR. SMITH` below `12.`: a line of capitals right below a head that is but a number belongs to it.
  private func addTitles(below heads: [Int], _ recognition: inout Recognition) {
    for index in heads where index + 2 < recognition.blocks.count {
      let head = recognition.blocks[index]
      let title = recognition.blocks[index + 1]
      if isTitle(title, below: head, above: recognition.blocks[index + 2], recognition) {
        recognition.blocks[index + 1].role = .head
        continue
      }
      guard head.lines.count == 1, NumberHeads.number(head.lines[0], recognition.bytes) != nil, title.role == .unknown,
        title.lines.count <= 3, title.count <= 240, recognition.blocks[index + 2].gap > 0,
        TextShape(title.range, recognition.bytes).isAllCapitals
      else { continue }
      recognition.blocks[index + 1].role = .head
    }
  }

  /// `The Widow and her Child.` below `CHAPTER I.`, with a wider gap below it than above.
  private func isTitle(_ title: Block, below head: Block, above text: Block, _ recognition: Recognition) -> Bool {
    let first = recognition.bytes[title.range.lowerBound]
    // `A. The Wheel` is a part by itself, though nothing says how deep.
    guard first != UInt8(ascii: "_"), Enumerator(title.lines[0], recognition.bytes) == nil,
      head.division?.number != nil, head.lines.count == 1, head.count <= 24, title.role == .unknown,
      title.lines.count == 1, title.count <= 90, title.gap > 0, text.gap > title.gap, text.role == .unknown,
      text.count > 120, title.setting == .flush || title.setting == .centred
    else { return false }
    let wording = HeadWording(title, recognition.bytes)
    return wording.mayBeHead && !wording.isSmall && !wording.shape.endsWithExclamation
  }

  /// Six heads or more that follow one another; those above the first text are a title as long as they are few.
  private func runs(of heads: [Int], _ recognition: Recognition) -> [[Int]] {
    var runs: [[Int]] = []
    for index in heads {
      if let last = runs.last?.last, last + 1 == index {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    // The last of them heads what follows.
    return runs.filter { $0.count >= 6 }.map { $0.dropLast() }
  }

  private func isSetOff(
    _ index: Int, _ title: HeadWording, isFirst: Bool, isWide: Bool, next: Block?, _ recognition: Recognition
  ) -> Bool {
    let block = recognition.blocks[index]
    guard let next else { return isWide && !recognition.layout.footNotes.isEmpty }
    let ends = title.shape.endsSentence && !title.shape.isAllCapitals
    switch block.setting {
    // Wide blanks begin the paragraphs of Chinese; what begins with others is something else.
    case .paragraph where title.shape.isCaseless && title.shape.words <= 6 && block.lines.count == 1:
      return !ends && recognition.bytes[block.range.lowerBound] != 0xE3
        && recognition.bytes[next.range.lowerBound] == 0xE3
    // Set in further than paragraphs are, and below a wider gap.
    case .inset where block.gap > 1 && recognition.layout.paragraphs == .indented && block.lines.count == 1:
      return !ends && title.shape.words <= 10 && next.setting == .paragraph
    case .paragraph, .inset, .right: return false
    case .centred: return !ends && block.lines.count <= 3
    case .flush: break
    }
    if ends, title.shape.words > 12 { return false }
    // What stands alone because verse or a table is next to it is still a sentence, or a part of one.
    if title.isSentence, block.gap < 4, !isFirst { return false }
    if title.isSmall, block.gap < 4, !isFirst, next.setting == .inset { return false }
    // Two lines that stop before the measure, amid the text, are verse.
    if block.lines.count >= 2, !title.shape.isAllCapitals, block.gap < 4, stopsShort(block, recognition),
      [next, recognition.blocks[max(0, index - 1)]].contains(where: {
        $0.lines.count >= 2 && stopsShort($0, recognition)
      })
    {
      return false
    }
    if isWide { return true }
    // What stands above the first head without being set off from it is the title.
    if isFirst {
      return recognition.layout.gapsTell && next.gap == 1 || title.shape.isAllCapitals
        || title.shape.isCaseless && block.lines.count == 1
    }
    if recognition.layout.paragraphs == .indented { return block.gap > 0 }
    return title.shape.isAllCapitals && title.shape.words <= 15
  }

  /// Whether the next word would have fitted into each line of a block, and prose around it is set wider.
  private func stopsShort(_ block: Block, _ recognition: Recognition) -> Bool {
    guard block.range.lowerBound > recognition.blocks[min(12, recognition.blocks.count - 1)].range.lowerBound else {
      return false
    }
    return zip(block.lines, block.lines.dropFirst()).allSatisfy { line, next in
      let end = Inset.column(of: line, recognition.bytes) + recognition.bytes[line].count { $0 & 0xC0 != 0x80 }
      let word = recognition.bytes[next].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
      return end + 1 + word + 6 <= recognition.layout.measure
    }
  }

  /// Gives the heads their divisions: those that name none stand beside the chapters.
  private func give(_ heads: [(index: Int, division: Division?)], _ recognition: inout Recognition) {
    var numbers: [Int: Int] = [:]
    for (position, head) in heads.enumerated() where head.division == nil {
      let block = recognition.blocks[head.index]
      if block.count <= 8 { numbers[position] = NumberHeads.number(block.lines[0], recognition.bytes)?.0 }
    }
    let levels = DivisionLevels(heads, numbers: numbers)
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
    for (position, (index, division)) in heads.enumerated() {
      if index < front {
        recognition.blocks[index].role = .head
        continue
      }
      // The heads with which the text begins are its title.
      if isTitle, division == nil, levels.held[position] == nil, !isFirstOfForm(position, heads, recognition),
        index == first || isBelowTitle(position, heads, recognition)
      {
        recognition.blocks[index].role = .head
        continue
      }
      isTitle = false
      recognition.blocks[index].role = .head
      recognition.blocks[index].division = division ?? levels.unnamed(position)
    }
  }

  /// Where the first part that has a name begins, if no more than a title page stands above it: short blocks, one of
  /// which says who wrote or printed the book.
  private func titleMatter(_ heads: [(index: Int, division: Division?)], _ recognition: Recognition) -> Int {
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
  private func titleLines(
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

  private static let notes = WordList("note anmerkung dedication")

  /// `SURA I` above the text, and `SURA II` further on: no title, but the first of several heads of one form.
  private func isFirstOfForm(
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
  private func isBelowTitle(
    _ position: Int, _ heads: [(index: Int, division: Division?)], _ recognition: Recognition
  ) -> Bool {
    guard position > 0 else { return heads[position].index <= 1 }
    let before = heads[position - 1].index
    // `OR,` may stand between two lines of a title.
    return before + 1 == heads[position].index
      || before + 2 == heads[position].index && recognition.blocks[before + 1].count <= 12
  }

  /// `Article 1` on a line above its text, with no blank line between: the line becomes a block by itself.
  private func cutOffHeads(_ recognition: inout Recognition) {
    var result: [Block] = []
    result.reserveCapacity(recognition.blocks.count)
    let isUnwrapped = recognition.layout.paragraphs == .unwrapped
    let runIn = RunInHead(recognition)
    var isBelowHead = false
    for (index, original) in recognition.blocks.enumerated() {
      var block = original
      if isBelowHead, block.gap == 0 { block.gap = 1 }
      isBelowHead = false
      let first = block.lines[0]
      if block.role == .unknown, let label = runIn.label(of: block) {
        result += runIn.cut(block, behind: label)
        continue
      }
      guard block.role == .unknown, block.gap > 0 || index == 0 || isUnwrapped,
        first.count <= (recognition.bytes[first.lowerBound] == UInt8(ascii: "<") ? 160 : 60),
        isUnwrapped || block.lines.count > 1, isHeadLine(first, recognition.bytes)
      else {
        result.append(block)
        continue
      }
      if isUnwrapped {
        // The next line is a paragraph already; only the gap is missing, and perhaps that above.
        block.gap = max(1, block.gap)
        result.append(block)
        isBelowHead = true
        continue
      }
      let rest = Block.trimmed(first.upperBound..<block.range.upperBound, of: recognition.bytes)
      let shape = TextShape(rest, recognition.bytes)
      guard shape.endsSentence, shape.words > 6, !ContentsRecogniser.isList(block, recognition.bytes) else {
        result.append(block)
        continue
      }
      var head = Block(range: first, lines: [first])
      head.gap = block.gap
      head.setting = block.setting
      var text = Block(range: rest, lines: Array(block.lines.dropFirst()))
      text.setting = block.setting
      result += [head, text]
    }
    recognition.blocks = result
  }

  /// Whether a line is no more than the name of a part and its number, and perhaps a title.
  private func isHeadLine(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    // `Article premier` has no number that could be read.
    guard let division = HeadWording.division(of: Block(range: line, lines: [line]), bytes),
      division.number != nil || division.type == "article"
    else { return false }
    let shape = TextShape(HeadWording.withoutTags(line, bytes), bytes)
    return shape.words <= 3 || shape.isAllCapitals
  }
}
