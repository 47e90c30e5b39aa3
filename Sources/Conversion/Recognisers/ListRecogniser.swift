internal import TEI

/// Finds lists and poems: lines that hang, lines that are never filled, lines with no blank line between them.
struct ListRecogniser: Recogniser {
  static let item = Rule("list.item", "one of several lines that belong together, or lines below one that sticks out")
  static let label = Rule("list.label", "a number or a letter on a line by itself, before an item")
  static let stanza = Rule("verse.stanza", "lines set in, of which none is filled to the measure")
  static let credit = Rule(
    "verse.credit", "whose a song is or to what tune it goes, between its title and its first stanza")
  static let rules = [item, label, stanza, credit]

  func recognise(_ recognition: inout Recognition) {
    if recognition.layout.paragraphs == .unwrapped {
      VerseAmidLines.find(&recognition)
      IndexEntries.find(&recognition)
      findItems(&recognition)
    } else {
      cutInsets(&recognition)
    }
    for index in recognition.mainBlocks where recognition.blocks[index].role == .unknown {
      guard isLabel(recognition.blocks[index], recognition.bytes), index + 1 < recognition.blocks.count,
        recognition.blocks[index + 1].role == .item
      else { continue }
      recognition.blocks[index].role = .itemLabel
    }
  }

  /// Where a line is a paragraph and blank lines stand between paragraphs, a line with none behind it is an item.
  private func findItems(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    let tight = main.dropFirst().count { recognition.blocks[$0].gap == 0 }
    guard tight > 0, tight * 2 < main.count else { return }
    // Heads stand between gaps in any case; what matters is that paragraphs do, too.
    let loose = main.indices.dropFirst().count { position in
      recognition.blocks[main[position]].gap > 0 && recognition.blocks[main[position]].role != .head
        && recognition.blocks[main[position - 1]].role != .head
    }
    guard loose * 4 >= tight else { return }
    var isClause = false
    for (position, index) in main.enumerated() where recognition.blocks[index].role == .unknown {
      let block = recognition.blocks[index]
      let next = position + 1 < main.count ? recognition.blocks[main[position + 1]] : nil
      let previous = position > 0 ? recognition.blocks[main[position - 1]] : nil
      // Paragraphs right below the head of an article are its clauses, unless they end as items do.
      if block.gap > 0 {
        isClause =
          previous?.role == .head && previous?.division != nil && !goesOn(block, recognition)
          && recognition.bytes[block.range.upperBound - 1] != UInt8(ascii: ":")
      }
      if isClause { continue }
      let isFollowed = next?.gap == 0
      let isLast =
        block.gap == 0 && previous?.role == .item && (next == nil || next!.gap > 0) && goesOn(previous, recognition)
      guard isFollowed || isLast, !isLabel(block, recognition.bytes),
        !SignatureWording(block.range, recognition.bytes).isSealed
      else { continue }
      // Short lines at the start or the end are an address or a signature.
      let isAfterLabel = previous.map { isLabel($0, recognition.bytes) } == true
      let isShort =
        recognition.bytes[block.range].count { $0 & 0xC0 != 0x80 } < (position < 6 ? 64 : 48) && !isAfterLabel
      if isShort, previous?.role != .item, position < 6 || main.count - position < 6 { continue }
      recognition.blocks[index].role = .item
    }
    dropSingles(main, &recognition)
  }

  /// An item by itself, without a label and with nothing that leads to it, is a paragraph.
  private func dropSingles(_ main: [Int], _ recognition: inout Recognition) {
    for (position, index) in main.enumerated() where recognition.blocks[index].role == .item {
      let before = position > 0 ? recognition.blocks[main[position - 1]] : nil
      let after = position + 1 < main.count ? recognition.blocks[main[position + 1]] : nil
      guard recognition.blocks[index].gap > 0, after?.role != .item, before?.role != .item,
        before.map({ isLabel($0, recognition.bytes) }) != true,
        !goesOn(recognition.blocks[index], recognition)
      else { continue }
      recognition.blocks[index].role = .unknown
    }
  }

  /// Whether an item says by its end that another follows.
  private func goesOn(_ item: Block?, _ recognition: Recognition) -> Bool {
    guard let item, let last = recognition.bytes[item.range].last else { return false }
    return last == UInt8(ascii: ";") || last == UInt8(ascii: ",")
      || recognition.bytes[item.range].suffix(4).elementsEqual(" and".utf8)
  }

  private func isLabel(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, block.count <= 7 else { return false }
    let inner = bytes[block.range].filter { !"().[]".utf8.contains($0) }
    guard !inner.isEmpty, inner.count < block.count else { return false }
    if inner.allSatisfy({ (0x30...0x39).contains($0) }) { return inner.count <= 3 }
    return inner.count == 1 && (0x61...0x7A).contains(inner[0] | 0x20)
      || inner.allSatisfy { "ivxIVX".utf8.contains($0) }
  }

  /// A block as a stanza, unless something speaks against verse.
  private func stanza(_ block: Block, _ recognition: Recognition) -> [Block] {
    var block = block
    switch NoVerse(block, recognition.bytes) {
    case nil:
      if let parts = withAttribution(block, recognition.bytes) { return parts }
      block.role = .stanza
    case .figures: block.role = .preformatted
    case .matter: break
    case .key, .entries:
      return block.lines.enumerated().map { number, line in
        var item = Block(range: line, lines: [line])
        item.gap = number == 0 ? block.gap : 0
        item.setting = .inset
        item.role = .item
        return item
      }
    }
    return [block]
  }

  /// Verses and whose they are, where the last line stands far to the right and is a name in capitals, or in brackets.
  private func withAttribution(_ block: Block, _ bytes: [UInt8]) -> [Block]? {
    guard block.lines.count >= 3, let last = block.lines.last, last.count <= 60 else { return nil }
    let furthest = block.lines.dropLast().map { Inset.column(of: $0, bytes) }.max() ?? 0
    guard Inset.column(of: last, bytes) >= furthest + 8 else { return nil }
    let isBracketed = bytes[last.lowerBound] == UInt8(ascii: "(") && bytes[last.upperBound - 1] == UInt8(ascii: ")")
    let words = bytes[last].prefix { $0 != UInt8(ascii: ",") }
    guard isBracketed || TextShape(words.startIndex..<words.endIndex, bytes).isAllCapitals else { return nil }
    var verses = Block(
      range: block.range.lowerBound..<block.lines[block.lines.count - 2].upperBound,
      lines: Array(block.lines.dropLast()))
    (verses.role, verses.setting, verses.gap, verses.indent) = (.stanza, block.setting, block.gap, block.indent)
    var source = Block(range: last, lines: [last])
    (source.role, source.setting, source.gap) = (.attribution, .right, 0)
    return [verses, source]
  }

  /// Whether a line by itself may be a stanza of its own: some words in the columns of the stanza beside it.
  private func isVerse(_ block: Block, gap: Int, beside stanza: Block?, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    // `4 Risen Jesus.`
    let isNumbered = NoteMarker.isDigit(bytes[block.range.lowerBound])
    let words = bytes[block.range].count { $0 == 0x20 } + 1
    guard let stanza, gap <= (isNumbered || words > 4 ? 2 : 1), words >= 3, block.count >= (isNumbered ? 8 : 16) else {
      return false
    }
    let columns = stanza.lines.map { Inset.column(of: $0, bytes) }
    guard let least = columns.min(), let most = columns.max() else { return false }
    return (least - 6...most + 6).contains(block.indent)
  }

  /// Above the first division a few lines that end without marks are those of a title page, and no motto.
  private func isOfTitlePage(_ block: Block, _ index: Int, _ first: Int, _ recognition: Recognition) -> Bool {
    guard index < first, block.lines.count <= 3 else { return false }
    return !block.lines.allSatisfy { line in
      guard let last = recognition.bytes[line].last(where: { $0 != UInt8(ascii: "_") }) else { return false }
      return last >= 0x80 || ",;:.!?\"')-".utf8.contains(last)
    }
  }

  /// Cuts the blocks that are set in into items, or takes them for stanzas.
  private func cutInsets(_ recognition: inout Recognition) {
    var result: [Block] = []
    result.reserveCapacity(recognition.blocks.count)
    let first = recognition.blocks.firstIndex { $0.division != nil || $0.count > 300 } ?? 0
    for block in recognition.blocks {
      guard block.role == .unknown, block.setting == .inset || block.setting == .paragraph && block.lines.count > 2
      else {
        result.append(block)
        continue
      }
      let inset = Inset(block, recognition)
      let isLabelled = result.last.map { isLabel($0, recognition.bytes) } == true
      switch inset.kind {
      case .items: result += inset.items
      // Between items with numbers above them, what belongs to `(2)` is one as well, whatever its lines look like.
      case .stanza where block.setting == .inset && isLabelled && result.dropLast().last?.role == .item:
        var block = block
        block.role = .item
        result.append(block)
      case .stanza where block.setting == .inset:
        result +=
          isOfTitlePage(block, result.count, first, recognition) || OpeningRecogniser.opensLetter(block, recognition)
          ? [block] : stanza(block, recognition)
      case .item where block.setting == .inset && result.last?.role == .stanza:
        result +=
          isVerse(block, gap: block.gap, beside: result.last, recognition) ? stanza(block, recognition) : [block]
      case .item where block.setting == .inset && isLabelled, .prose where block.setting == .inset && isLabelled:
        var block = block
        block.role = .item
        result.append(block)
      default: result.append(block)
      }
    }
    // A line by itself above a stanza is one too.
    for index in result.indices.dropLast().reversed()
    where result[index].role == .unknown && result[index].setting == .inset && result[index].lines.count == 1
      && result[index + 1].role == .stanza
      && isVerse(result[index], gap: result[index + 1].gap, beside: result[index + 1], recognition)
    { result[index].role = .stanza }
    recognition.blocks = result
  }
}
