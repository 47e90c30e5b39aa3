/// Sets the text of a TEI document against its source, from the first character to the last.
struct Comparison {
  struct Difference {
    enum Kind: String { case lost, added, changed, joined, parted }

    let kind: Kind
    let source: Range<Int>
    let message: String
  }

  private let source: [UInt8]
  private let text: TEIText
  /// What cannot stand in XML, by its offset in the source.
  private let oddities: [Int: String]
  private(set) var consumed: [Consumption: Int] = [:]
  private(set) var differences: [Difference] = []
  /// The first tag that stands at or after the last character compared.
  private var tagIndex = 0
  /// What each tag already stands for: one tag excuses one mark.
  private var used: Set<ConsumptionRule.Use> = []
  /// The same in their order, and of how many characters each mark was: a trial takes back what it used.
  private var journal: [(use: ConsumptionRule.Use, characters: Int)] = []
  /// Whether white space stands in the source before the mark that was consumed last, and nothing compared since.
  private var isSpaceBeforeMark = false

  init(source: [UInt8], text: TEIText, oddities: [Int: String] = [:]) {
    self.oddities = oddities
    self.source = source
    self.text = text
  }

  mutating func run() {
    var place = Place(i: 0, j: 0)
    while let next = step(place, depth: 0) { place = next }
  }

  /// How far both sides have been read.
  private struct Place {
    var i: Int
    var j: Int
  }

  /// Goes on to the next white space, mark or difference; `nil` at the end.
  private mutating func step(_ start: Place, depth: Int) -> Place? {
    var (i, j) = (start.i, start.j)
    while i < source.count, PlainText.isSpace(source[i]) { i += 1 }
    while j < text.bytes.count, PlainText.isSpace(text.bytes[j]) { j += 1 }
    if i == source.count, j == text.bytes.count { return nil }
    if i < source.count, j < text.bytes.count, source[i] == text.bytes[j], !isOddity(i),
      !isBracketConsumed(i, start.j, j)
    {
      guard let length = markConsumed(i, start, j, depth) else { return equal(from: start, i, j) }
      return consume(i, start, j, length: length)
    }
    if let next = consume(i, start, j) { return next }
    // A trial ends where the two sides differ.
    guard depth == 0 else { return nil }
    (i, j) = resynchronize(i, j)
    isSpaceBeforeMark = false
    return Place(i: i, j: j)
  }

  /// Goes over a run of equal bytes, to the next white space on either side, or a mark that emphasis may stand for.
  private mutating func equal(from start: Place, _ first: Int, _ second: Int) -> Place {
    var (i, j) = (first, second)
    if start.i > 0, start.j > 0 { checkSpace(from: (start.i, start.j), to: (i, j)) }
    isSpaceBeforeMark = false
    repeat {
      i += 1
      j += 1
    } while i < source.count && j < text.bytes.count && source[i] == text.bytes[j]
      && !PlainText.isSpace(source[i]) && !isOddity(i) && !ConsumptionRule.marksEmphasis(source[i])
    return Place(i: i, j: j)
  }

  /// Takes what the source has at `i` for a mark that one of the tags before `j` stands for.
  ///
  /// - Parameter length: how much of it, if not all.
  private mutating func consume(_ i: Int, _ start: Place, _ j: Int, length: Int? = nil) -> Place? {
    let tags = self.tags(from: start.j, to: j)
    guard i < source.count, let match = match(i, tags) else { return nil }
    let end = min(match.end, length.map { i + $0 } ?? match.end)
    used.insert(match.use)
    if i > start.i { isSpaceBeforeMark = true }
    let characters = PlainText.characters(Array(source[i..<end]))
    consumed[match.use.reason, default: 0] += characters
    journal.append((match.use, characters))
    // The tags before this character may stand for what comes next in the source, too.
    return Place(i: end, j: start.j)
  }

  /// How much of a mark, which both sides have here, is one that a tag stands for, and the text's another.
  ///
  /// `_so_ _they` is `<hi>so</hi> _they`: the second mark is gone, and the third is text. Which of two it is shows in
  /// what follows, so all ways are tried, as far as it takes.
  private mutating func markConsumed(_ i: Int, _ start: Place, _ j: Int, _ depth: Int) -> Int? {
    guard source[i] < 0x41 && !(0x30...0x39).contains(source[i]) || ConsumptionRule.marksEmphasis(source[i]), depth < 4
    else { return nil }
    let tags = self.tags(from: start.j, to: j)
    guard !tags.isEmpty, let match = ConsumptionRule.match(source, at: i, tags, unless: used) else { return nil }
    var best: Int?
    var reached = agreement(from: start, at: i, depth) { $0.equal(from: start, i, j) }
    let least = match.use.reason == .emphasis ? 1 : match.end - i
    for length in (least...match.end - i).reversed() where reached < i + Self.reach {
      let other = agreement(from: start, at: i, depth) { $0.consume(i, start, j, length: length) }
      if other > reached { (best, reached) = (length, other) }
    }
    return best
  }

  /// How far both sides agree after a first step, at most as far as a trial reaches; nothing of it is kept.
  private mutating func agreement(
    from start: Place, at i: Int, _ depth: Int, _ first: (inout Comparison) -> Place?
  ) -> Int {
    let before = (tagIndex, isSpaceBeforeMark, journal.count, differences.count)
    var reached = i
    if var place = first(&self) {
      while differences.count == before.3 {
        reached = place.i
        guard place.i - i < Self.reach, let next = step(place, depth: depth + 1) else {
          if place.i >= source.count || isAtEnd(place) { reached = i + Self.reach }
          break
        }
        place = next
      }
    }
    (tagIndex, isSpaceBeforeMark) = (before.0, before.1)
    differences.removeLast(differences.count - before.3)
    while journal.count > before.2, let (use, characters) = journal.popLast() {
      used.remove(use)
      consumed[use.reason, default: 0] -= characters
      if consumed[use.reason] == 0 { consumed[use.reason] = nil }
    }
    return min(reached, i + Self.reach)
  }

  private func isAtEnd(_ place: Place) -> Bool {
    source[place.i...].allSatisfy(PlainText.isSpace) && text.bytes[place.j...].allSatisfy(PlainText.isSpace)
  }

  /// So many bytes show which of two readings is right.
  private static let reach = 200

  private func isOddity(_ i: Int) -> Bool { source[i] == 0xEF && oddities[i] != nil }

  /// The tag that stands for what the source has at `i`, and where that ends.
  private func match(_ i: Int, _ tags: ArraySlice<TEIText.Tag>) -> (use: ConsumptionRule.Use, end: Int)? {
    guard let label = isOddity(i) ? oddities[i] : nil else {
      return ConsumptionRule.match(source, at: i, tags, unless: used)
    }
    for (index, tag) in zip(tags.indices, tags) where tag.kind == .standIn && tag.isStart && tag.label == label {
      let use = ConsumptionRule.Use(tag: index, reason: .standIn)
      if !used.contains(use) { return (use, i + 3) }
    }
    return nil
  }

  /// Whether a mark in brackets begins here for which a tag stands, though the text goes on with a bracket of its own.
  private mutating func isBracketConsumed(_ i: Int, _ from: Int, _ j: Int) -> Bool {
    guard source[i] == UInt8(ascii: "[") || source[i] == UInt8(ascii: "{") || source[i] == UInt8(ascii: "]") else {
      return false
    }
    let tags = self.tags(from: from, to: j)
    guard let match = ConsumptionRule.match(source, at: i, tags, unless: used),
      match.use.reason == .pageNumber || match.use.reason == .noteWord || source[i] == UInt8(ascii: "]")
    else { return false }
    return !text.bytes[j...].starts(with: source[i..<match.end])
      || source[i] == UInt8(ascii: "]") && !PlainText.isSpace(source[match.end < source.count ? match.end : i])
        && text.bytes.count == j + 1
  }

  /// White space may not come or go between two characters, unless the tags of a block stand there.
  private mutating func checkSpace(from start: (Int, Int), to end: (Int, Int)) {
    let inSource = end.0 > start.0 || isSpaceBeforeMark
    let inText = end.1 > start.1
    guard inSource != inText else { return }
    let tags = self.tags(from: start.1, to: end.1)
    if tags.indices.contains(where: { parts(tags[$0], $0) }) { return }
    // A word joined over a line's end: the hyphen is on the account already.
    if tags.contains(where: { !$0.breaksWord }), inSource { return }
    let around = source[max(0, start.0 - 12)..<min(source.count, end.0 + 12)]
    differences.append(
      Difference(
        kind: inSource ? .joined : .parted, source: start.0..<max(start.0, end.0),
        message: (inSource ? "white space was lost in " : "white space was added in ") + Self.quoted(around)))
  }

  /// Whether a tag parts the words on its sides by itself.
  private func parts(_ tag: TEIText.Tag, _ index: Int) -> Bool {
    switch tag.kind {
    case .block, .head: true
    case .note, .pageBreak, .lineBreak, .milestone: tag.isStart && tag.breaksWord
    // The white space around a marker may go with it.
    case .noteReference: used.contains(.init(tag: index, reason: .noteMarker))
    case .phrase, .emphasis, .standIn: false
    }
  }

  /// The tags between two characters of the TEI's text.
  private mutating func tags(from low: Int, to high: Int) -> ArraySlice<TEIText.Tag> {
    while tagIndex < text.tags.count, text.tags[tagIndex].offset < low { tagIndex += 1 }
    var end = tagIndex
    while end < text.tags.count, text.tags[end].offset <= high { end += 1 }
    return text.tags[tagIndex..<end]
  }

  /// The nearest place from which both sides agree again; what lies before it is the difference.
  private mutating func resynchronize(_ i: Int, _ j: Int) -> (Int, Int) {
    var (i, j) = (i, j)
    // The bytes before a difference within a character are equal on both sides: go back to where it begins.
    while i > 0, j > 0, i < source.count, source[i] & 0xC0 == 0x80, source[i - 1] == text.bytes[j - 1] {
      i -= 1
      j -= 1
    }
    let search = Resynchronization(source, from: i, text.bytes, from: j)
    let lost = Block(search.lost, source)
    let added = Block(search.added, text.bytes)
    let kind: Difference.Kind = lost.isEmpty ? .added : added.isEmpty ? .lost : .changed
    let message =
      switch kind {
      case .added: "the TEI has \(Self.quoted(added.bytes)) here, which the source has not"
      case .lost: "\(Self.quoted(lost.bytes)) is not in the TEI"
      default: "\(Self.quoted(lost.bytes)) became \(Self.quoted(added.bytes))"
      }
    differences.append(Difference(kind: kind, source: lost.range ?? i..<i, message: message))
    return (search.sourceEnd, search.textEnd)
  }

  /// The bytes from the first to the last of some offsets.
  private struct Block {
    let range: Range<Int>?
    let bytes: ArraySlice<UInt8>
    var isEmpty: Bool { range == nil }

    init(_ offsets: ArraySlice<Int>, _ all: [UInt8]) {
      range = offsets.first.flatMap { first in offsets.last.map { first..<$0 + 1 } }
      bytes = range.map { all[$0] } ?? []
    }
  }

  private static func quoted(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "`\(text.count > 60 ? String(text.prefix(58)) + "…" : text)`"
  }
}
