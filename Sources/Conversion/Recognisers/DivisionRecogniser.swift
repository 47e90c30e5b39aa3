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
    let titles = RepeatedTitle.lines(main, recognition)
    let author = StatedAuthor(recognition)
    let deep = main.count { recognition.blocks[$0].gap >= 4 }
    let deepGapsTell = !recognition.layout.gapsTell && deep >= 2 && deep * 5 <= main.count
    let isScan = recognition.layout.pages.contains(where: \.isPrinted)
    for (position, index) in main.enumerated() {
      let block = recognition.blocks[index]
      if let number = numbered.numbers[index] {
        found.append((index, Division(level: 5, type: "section", number: number), true))
        continue
      }
      if titles.contains(index) {
        found.append((index, nil, true))
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
      let isListed = block.gap > 0 && contents.names(block, recognition.bytes)
      guard title.mayBeHead || isListed && block.gap > 1 && title.shape.endsWithComma,
        !ContentsRecogniser.isList(block, recognition.bytes),
        !NoHead.isOne(block, above: next, recognition.bytes)
      else { continue }
      // Entries of the contents, all in one block.
      if title.division == nil, block.lines.count > 1, position > 0, let last = found.last,
        last.index == main[position - 1], last.division?.type == "contents"
      {
        continue
      }
      let previous = position > 0 ? recognition.blocks[main[position - 1]] : nil
      // Below lines with no blank ones between them, one less makes the difference.
      let isBelowList = block.gap == 1 && previous?.gap == 0 && recognition.layout.paragraphs == .unwrapped
      let isWide =
        deepGapsTell && block.gap >= 4 && HeadNumber.readings(block, recognition.bytes).contains { $0.form == .figures }
        || recognition.layout.gapsTell
          && (block.gap > 1 || isBelowList && !title.shape.endsSentence && block.count <= 80)
      if let division = title.division {
        found.append((index, division, isWide || isListed))
      } else if position > 0,
        title.shape.words > 3 && isDateline(block, recognition)
          || title.shape.words > 5 && OpeningRecogniser.isDateline(block, recognition)
      {
        // The date above a letter or below one; the entries of a diary have a rule of their own.
        continue
      } else if isListed,
        main[position...].dropFirst().prefix(3).contains(where: { recognition.blocks[$0].count > 120 })
      {
        found.append((index, nil, true))
      } else if QuotedSignature.isOne(block, below: previous, above: next, recognition)
        || author.isNamed(in: block, recognition)
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
    addTitles(aboveArticles: &found, main, recognition)
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
    var heads = found.enumerated().filter { position, head in
      head.isWide || !tellsByGap || isOf(series, head, recognition) || head.index == main[0]
        || isBelowTitle(position, found, recognition)
        || head.division?.number != nil && isUnwrapped
        || head.division?.type == "contents"
        || recognition.blocks[head.index].setting == .centred
        || recognition.layout.paragraphs == .indented
    }.map(\.element)
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
    give(heads.map { ($0.index, $0.division) }, contents, &recognition)
    addTitles(below: heads.map(\.index), &recognition)
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

  typealias Found = (index: Int, division: Division?, isWide: Bool)

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
    if ends, title.shape.words > 12 || isFirst && block.lines.count > 1 && title.shape.words > 6 { return false }
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

}
