internal import TEI

/// Finds the places where a text lists its own parts over many blocks: below `Contents`, or without a head above the
/// first of them.
///
/// What an entry is shows by a page's number at its end, or by its words, which come again further on.
struct ContentsRegions {
  /// The words of the entries.
  private var named: Set<UInt64> = []
  /// The blocks behind the lists.
  private var ends: [Int] = []

  /// So many blocks a list has at most.
  private static let reach = 600

  init(_ recognition: inout Recognition) {
    var regions: [(head: Int?, blocks: Range<Int>)] = []
    let heads = recognition.blocks.indices.filter { index in
      let block = recognition.blocks[index]
      return block.role == .unknown && block.count <= 40 && block.lines.count == 1
        && ContentsRecogniser.isHead(block, recognition.bytes)
    }
    // For all heads at once: the whole text is looked through for what they list.
    var later = Self.positions(
      of: heads.map { $0 + 1..<min(recognition.blocks.count, $0 + Self.reach) }, recognition)
    for head in heads where head >= regions.last?.blocks.upperBound ?? 0 {
      guard let region = Self.region(below: head, later, recognition) else { continue }
      regions.append((head, region))
    }
    if regions.isEmpty, let (region, found) = Self.headless(recognition) {
      regions = [(nil, region)]
      later = found
    }
    // From the last to the first, as items change how many blocks there are.
    for (head, region) in regions.reversed() {
      for index in region { named.formUnion(Self.hashes(recognition.blocks[index], recognition.bytes)) }
      var items = Self.items(of: region, later, recognition)
      let division = Division(level: HeadWording.chapter, type: "contents", number: nil)
      if let head {
        recognition.blocks[head].role = .head
        recognition.blocks[head].division = division
      } else {
        items[0].division = division
      }
      recognition.blocks.replaceSubrange(region, with: items)
      ends = ends.map { $0 + items.count - region.count } + [region.lowerBound + items.count]
    }
  }

  /// Whether a short block has the words of an entry.
  func names(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard !named.isEmpty, block.count <= 160, block.lines.count <= 3 else { return false }
    return Self.hashes(block, bytes).contains(where: named.contains)
  }

  /// What follows a list and has no head is a part by itself.
  func close(_ recognition: inout Recognition) {
    for end in ends where end < recognition.blocks.count && !recognition.blocks[end].isOfNotes {
      guard recognition.blocks[end].division == nil else { continue }
      recognition.blocks[end].division = Division(level: HeadWording.chapter, type: nil, number: nil)
    }
  }

  /// The entries below a head.
  private static func region(below head: Int, _ later: [UInt64: Int], _ recognition: Recognition) -> Range<Int>? {
    let bytes = recognition.bytes
    let blocks = recognition.blocks
    let limit = min(blocks.count, head + reach)
    var seen: Set<UInt64> = []
    var last: Int?
    var entries = 0
    var labels = 0
    var strangers = 0
    var firstNamed: Division?
    scan: for index in head + 1..<limit {
      let block = blocks[index]
      guard block.role == .unknown || block.role == .remark || block.role == .separator, block.division == nil
      else { break }
      let hashes = hashes(block, bytes)
      if block.lines.count == 1, ContentsRecogniser.isHead(block, bytes) { break }
      let paged = block.lines.count { endsWithPage($0, bytes) }
      // What was an entry and stands here again is the part itself.
      if let first = hashes.first, paged == 0, block.count > 4, seen.contains(first), !isColumnHead(block, bytes) {
        break
      }
      let recurs = hashes.contains { later[$0].map { $0 > index } == true }
      // `BOOK I. -- Of the Wheel`: when the first of them comes again, the text has begun.
      let named = block.count <= 300 ? HeadWording.division(of: block, bytes) : nil
      let isNamed = named?.number != nil && index + 1 < limit && !isProse(blocks[index + 1], bytes)
      if isNamed {
        if let firstNamed, firstNamed == named { break scan }
        firstNamed = firstNamed ?? named
      }
      let isList = isNumbered(block, bytes) || paged == 0 && ContentsRecogniser.isList(block, bytes)
      if paged * 3 >= block.lines.count || recurs && block.count <= 300 || isList
        || isNamed && firstNamed != nil && block.count > 24
      {
        // A label alone is no entry before it is known that no prose stands below.
        if paged == 0, isLabel(block, bytes), index + 1 < limit, isProse(blocks[index + 1], bytes) { break scan }
        last = index
        entries += max(1, paged, isList ? block.lines.count : 0)
        // `TO MR. SMITH`, which a line has with its number.
        if isList {
          for line in block.lines { seen.formUnion(Self.hashes(Block(range: line, lines: [line]), bytes)) }
        }
        strangers = 0
        labels = 0
      } else if isLabel(block, bytes) || isColumnHead(block, bytes) {
        labels += 1
        if labels > 3 { break scan }
      } else {
        strangers += 1
        if strangers > 2 || isProse(block, bytes) { break scan }
      }
      if let first = hashes.first { seen.insert(first) }
    }
    guard var last, entries >= 2 else { return nil }
    // `Chapter I` with its title below, which the list has too: the first chapter and no entry.
    while last > head + 1, !blocks[last].lines.contains(where: { endsWithPage($0, bytes) }), last + 1 < blocks.count,
      isProse(blocks[last + 1], bytes)
    {
      last -= 1
    }
    return head + 1..<last + 1
  }

  /// The entries at the start of a text that has no head for them: short blocks that come again as heads.
  private static func headless(_ recognition: Recognition) -> (Range<Int>, later: [UInt64: Int])? {
    let blocks = recognition.blocks
    guard let prose = blocks.prefix(reach).firstIndex(where: { isProse($0, recognition.bytes) }), prose >= 6 else {
      return nil
    }
    let later = positions(of: [0..<prose], recognition)
    let title = hashes(blocks[0], recognition.bytes).first
    let entries = (1..<prose).filter { index in
      let block = blocks[index]
      guard block.role == .unknown, block.division == nil,
        !TitlePageRecogniser.byline(recognition.source.text(block.range))
      else { return false }
      let hashes = hashes(block, recognition.bytes)
      return hashes.first != title && hashes.contains { later[$0].map { $0 + 4 >= prose && $0 > index + 3 } == true }
    }
    let words = entries.map { hashes(blocks[$0], recognition.bytes).first }
    var count = entries.count
    // Right above the prose stands the head of the first part, which is listed above.
    while count > 0, entries[count - 1] + 3 >= prose, words[..<(count - 1)].contains(words[count - 1]) { count -= 1 }
    guard let first = entries.first, count >= 6, let last = entries.prefix(count).last,
      count * 10 >= (last - first + 1) * 6
    else { return nil }
    // A name that comes again and again speaks on a stage.
    let counts = counts(of: Set(entries.compactMap { hashes(blocks[$0], recognition.bytes).first }), recognition)
    guard counts.values.count(where: { $0 > 3 }) * 4 < entries.count else { return nil }
    return (first..<last + 1, later)
  }

  /// Where the words of some blocks stand last.
  private static func positions(of ranges: [Range<Int>], _ recognition: Recognition) -> [UInt64: Int] {
    var last: [UInt64: Int] = [:]
    var done = 0
    for range in ranges {
      for index in max(done, range.lowerBound)..<max(done, range.upperBound) {
        for hash in hashes(recognition.blocks[index], recognition.bytes) { last[hash] = -1 }
      }
      done = max(done, range.upperBound)
    }
    guard !last.isEmpty, let first = ranges.first?.lowerBound else { return [:] }
    for index in first..<recognition.blocks.count {
      for hash in hashes(recognition.blocks[index], recognition.bytes) where last[hash] != nil { last[hash] = index }
    }
    return last
  }

  private static func counts(of words: Set<UInt64>, _ recognition: Recognition) -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for block in recognition.blocks {
      if let hash = hashes(block, recognition.bytes).first, words.contains(hash) { counts[hash, default: 0] += 1 }
    }
    return counts
  }

  /// The items that some blocks are: one for each entry, with the label that stands above it.
  private static func items(
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

  /// `CHAPTER II.`, `IV`: a number that waits for its title.
  private static func isLabel(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, block.count <= 40 else { return false }
    if NumberHeads.number(block.lines[0], bytes) != nil { return true }
    let wording = HeadWording(block, bytes)
    return wording.division?.number != nil && wording.shape.words <= 3
  }

  /// Some lines, most of which begin with a number: the letters of an edition, without their pages.
  private static func isNumbered(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count >= 3, NoteMarker.isDigit(bytes[block.range.lowerBound]) else { return false }
    return block.lines.count { Enumerator($0, bytes) != nil } * 3 >= block.lines.count * 2
      && block.lines.allSatisfy { $0.count <= 100 }
  }

  /// `PAGE`, `CHAPTER   PAGE`
  private static func isColumnHead(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.count <= 40, block.lines.count == 1 else { return false }
    var words = SmallWords(bytes[block.range], takesDigits: true)
    guard words.next() else { return false }
    repeat {
      guard columns.contains(words.hash) else { return false }
    } while words.next()
    return true
  }

  private static let columns = WordList(
    """
    page pages chapter chap seite kapitel chapitre pagina página capítulo bladz blz bladzijde sida side paragraph стр глава pag no plate vol to face facing p s
    """)

  private static func isProse(_ block: Block, _ bytes: [UInt8]) -> Bool {
    (block.count > 400 || block.lines.count > 6 && block.count > 320) && !ContentsRecogniser.isList(block, bytes)
  }

  /// A number, or a small Roman one, behind blanks, dots or a comma at a line's end.
  private static func endsWithPage(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
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
  private static func hashes(_ block: Block, _ bytes: [UInt8]) -> [UInt64] {
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
  private static func hash(_ range: Range<Int>, _ bytes: [UInt8]) -> UInt64? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var letters = 0
    for index in range {
      let byte = bytes[index]
      let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      guard (0x61...0x7A).contains(folded) || folded >= 0x80 else { continue }
      hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
      letters += 1
    }
    return letters >= 3 ? hash : nil
  }
}
