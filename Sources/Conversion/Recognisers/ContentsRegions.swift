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
      guard let region = Self.region(below: head, later, recognition) else {
        nameLines(below: head, recognition)
        continue
      }
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

  /// A single block below the head, each line of which is an entry without its page.
  private mutating func nameLines(below head: Int, _ recognition: Recognition) {
    guard head + 1 < recognition.blocks.count else { return }
    let block = recognition.blocks[head + 1]
    guard block.lines.count >= 4, block.lines.count(where: { $0.count < 70 }) * 10 >= block.lines.count * 8 else {
      return
    }
    for line in block.lines { if let hash = Self.hash(line, recognition.bytes) { named.insert(hash) } }
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

}
