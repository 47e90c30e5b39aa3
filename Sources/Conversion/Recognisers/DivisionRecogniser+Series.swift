internal import TEI

/// What heads say of one another: numbers that count on, titles below numbers, entries that only look like heads.
extension DivisionRecogniser {
  /// The entries of an index behind the text are set off from one another, and head nothing.
  func removeEntries(ofIndexIn found: inout [Found], _ recognition: Recognition) {
    guard
      let index = found.lastIndex(where: { $0.division?.type == "index" }),
      found[index].index * 3 > recognition.blocks.count * 2
    else { return }
    let end = found[(index + 1)...].firstIndex { $0.division != nil } ?? found.endIndex
    found.removeSubrange(index + 1..<end)
  }

  /// `CHAPTER V` in a text that has such chapters is a head however it is set.
  func isOf(_ series: [String: Int], _ head: Found, _ recognition: Recognition) -> Bool {
    guard head.division?.number != nil, let type = head.division?.type, type != "article", series[type] ?? 0 > 1 else {
      return false
    }
    let wording = HeadWording(recognition.blocks[head.index], recognition.bytes)
    return wording.isMarked || !wording.isSentence
  }

  /// `PART II.` right below the title of the book, which stands below a wider gap.
  func isBelowTitle(_ position: Int, _ found: [Found], _ recognition: Recognition) -> Bool {
    let head = found[position]
    guard position > 0, let division = head.division, division.number != nil, division.level < HeadWording.chapter,
      recognition.blocks[head.index].count <= 40
    else { return false }
    let above = found[position - 1]
    return above.isWide && above.division == nil && head.index - above.index <= 2
      && recognition.blocks[above.index + 1...head.index].allSatisfy { $0.count <= 60 }
  }

  /// `1. THE MILL`, `2. THE RIVER`: heads that begin with numbers which count on stand within those that do not.
  func numberTitles(_ found: inout [Found], _ recognition: Recognition) {
    var run: [(position: Int, number: Int)] = []
    // `THE OLD WHEEL` between `2. THE RIVER` and `4. THE MILLER` has lost its number.
    var unnumbered: [Int] = []
    func keep() {
      defer { unnumbered = [] }
      guard run.count >= 3 else { return }
      for (position, number) in run {
        found[position].division = Division(level: 5, type: "section", number: String(number))
        found[position].isWide = true
      }
      for position in unnumbered { found[position].division = Division(level: 5, type: "section") }
    }
    for (position, head) in found.enumerated() where head.division == nil {
      let range = recognition.blocks[head.index].range
      let digits = recognition.bytes[range].prefix { NoteMarker.isDigit($0) }
      guard (1...3).contains(digits.count), digits.endIndex + 2 < range.upperBound,
        recognition.bytes[digits.endIndex] == UInt8(ascii: "."), recognition.bytes[digits.endIndex + 1] == 0x20,
        head.isWide || head.index == 0 || TextShape(range, recognition.bytes).isAllCapitals,
        let number = Int(String(decoding: digits, as: UTF8.self))
      else { continue }
      if let last = run.last, number == last.number + 2,
        let lost = unnumberedTitle(found, last.position, position, recognition)
      {
        unnumbered.append(lost)
      } else if let last = run.last, number != last.number + 1 {
        keep()
        run = []
      }
      if !run.isEmpty || number == 1 || head.isWide || head.index == 0 { run.append((position, number)) }
    }
    keep()
  }

  /// `Übergangsbestimmungen` right above `Artikel 12`, where above hardly any article a line stands that is no sentence.
  func addTitles(aboveArticles found: inout [Found], _ main: [Int], _ recognition: Recognition) {
    let articles = found.filter { $0.division?.type == "article" && $0.division?.number != nil }
    guard articles.count >= 4 else { return }
    let heads = Set(found.map(\.index))
    var titles: [Found] = []
    var below: Set<Int> = []
    for article in articles where article.index > 0 && !heads.contains(article.index - 1) {
      let block = recognition.blocks[article.index - 1]
      guard block.role == .unknown, block.lines.count == 1, block.count <= 80, block.gap > 0, block.setting == .flush,
        recognition.blocks[article.index].gap > 0, !heads.contains(article.index - 2)
      else { continue }
      let wording = HeadWording(block, recognition.bytes)
      guard wording.mayBeHead, !wording.shape.endsSentence, wording.shape.words <= 10,
        Enumerator(block.range, recognition.bytes) == nil
      else { continue }
      titles.append((article.index - 1, wording.division, true))
      below.insert(article.index)
    }
    guard !titles.isEmpty, titles.count * 4 <= articles.count else { return }
    for position in found.indices where below.contains(found[position].index) {
      found[position].division?.standsAlone = true
    }
    found = (found + titles).sorted { $0.index < $1.index }
  }

  /// The only title in capitals between two others, with text above it and below.
  private func unnumberedTitle(_ found: [Found], _ first: Int, _ last: Int, _ recognition: Recognition) -> Int? {
    let titles = (first + 1..<last).filter { position in
      let range = recognition.blocks[found[position].index].range
      return found[position].division == nil && TextShape(range, recognition.bytes).isAllCapitals
        && found[position].index > found[position - 1].index + 1
        && found[position + 1].index > found[position].index + 1
    }
    return titles.count == 1 ? titles[0] : nil
  }

  /// `TO MR. SMITH` below `12.`: a line of capitals right below a head that is but a number belongs to it.
  func addTitles(below heads: [Int], _ recognition: inout Recognition) {
    for index in heads where index + 2 < recognition.blocks.count {
      let head = recognition.blocks[index]
      let title = recognition.blocks[index + 1]
      if isTitle(title, below: head, above: recognition.blocks[index + 2], recognition)
        || OpeningRecogniser.isWithinTitle(
          title, TextShape(title.range, recognition.bytes), below: head, recognition) && title.role == .unknown
          && TextShape(title.range, recognition.bytes).isAllCapitals
      {
        recognition.blocks[index + 1].role = .head
        continue
      }
      guard head.lines.count == 1, NumberHeads.number(head.lines[0], recognition.bytes) != nil, title.role == .unknown,
        title.lines.count <= 3, title.count <= 240, recognition.blocks[index + 2].gap > 0,
        TextShape(beforeItalics(title.range, recognition.bytes), recognition.bytes).isAllCapitals
      else { continue }
      recognition.blocks[index + 1].role = .head
    }
  }

  /// `THE WHEEL` of `THE WHEEL.--_Continued._`
  private func beforeItalics(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard let mark = bytes[range].firstIndex(of: UInt8(ascii: "_")), mark - range.lowerBound >= 6 else { return range }
    return range.lowerBound..<mark
  }

  /// `The Widow and her Child.` below `CHAPTER I.`, with a wider gap below it than above.
  func isTitle(_ title: Block, below head: Block, above text: Block, _ recognition: Recognition) -> Bool {
    let first = recognition.bytes[title.range.lowerBound]
    // `A. The Wheel` is a part by itself, though nothing says how deep.
    guard first != UInt8(ascii: "_"), Enumerator(title.lines[0], recognition.bytes) == nil,
      head.division?.number != nil, head.lines.count == 1, head.count <= 24, title.role == .unknown,
      title.lines.count == 1, title.count <= 90, title.gap > 0, text.gap > title.gap, text.role == .unknown,
      text.count > 120 || text.setting == .inset, title.setting == .flush || title.setting == .centred
    else { return false }
    let wording = HeadWording(title, recognition.bytes)
    return wording.mayBeHead && !wording.isSmall && !wording.shape.endsWithExclamation
  }

  /// Six heads or more that follow one another; those above the first text are a title as long as they are few.
  func runs(of heads: [Int], _ recognition: Recognition) -> [[Int]] {
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
}
