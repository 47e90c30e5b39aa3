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
  private(set) var consumed: [Consumption: Int] = [:]
  private(set) var differences: [Difference] = []
  /// The first tag that stands at or after the last character compared.
  private var tagIndex = 0

  init(source: [UInt8], text: TEIText) {
    self.source = source
    self.text = text
  }

  mutating func run() {
    var i = 0
    var j = 0
    while true {
      let start = (i, j)
      while i < source.count, PlainText.isSpace(source[i]) { i += 1 }
      while j < text.bytes.count, PlainText.isSpace(text.bytes[j]) { j += 1 }
      if i == source.count, j == text.bytes.count { return }
      if i < source.count, j < text.bytes.count, source[i] == text.bytes[j] {
        if start.0 > 0, start.1 > 0 { checkSpace(from: start, to: (i, j)) }
        // A run of equal bytes, to the next white space on either side.
        repeat {
          i += 1
          j += 1
        } while i < source.count && j < text.bytes.count && source[i] == text.bytes[j]
          && !PlainText.isSpace(source[i])
        continue
      }
      let tags = self.tags(from: start.1, to: j)
      if i < source.count, let (reason, end) = ConsumptionRule.match(source, at: i, tags) {
        consumed[reason, default: 0] += PlainText.characters(Array(source[i..<end]))
        i = end
        // The tags before this character may stand for what comes next in the source, too.
        j = start.1
        continue
      }
      (i, j) = resynchronize(i, j)
    }
  }

  /// White space may not come or go between two characters, unless the tags of a block stand there.
  private mutating func checkSpace(from start: (Int, Int), to end: (Int, Int)) {
    let inSource = end.0 > start.0
    let inText = end.1 > start.1
    guard inSource != inText else { return }
    let tags = self.tags(from: start.1, to: end.1)
    if tags.contains(where: {
      $0.kind == .block || ($0.isStart && $0.kind != .phrase && $0.kind != .emphasis && $0.breaksWord)
    }) {
      return
    }
    // A word joined over a line's end: the hyphen is on the account already.
    if tags.contains(where: { !$0.breaksWord }), inSource { return }
    let around = source[max(0, start.0 - 12)..<min(source.count, end.0 + 12)]
    differences.append(
      Difference(
        kind: inSource ? .joined : .parted, source: start.0..<max(start.0, end.0),
        message: (inSource ? "white space was lost in " : "white space was added in ") + Self.quoted(around)))
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
    let probe = 8
    let a = Self.solid(source, from: i, limit: 600)
    let b = Self.solid(text.bytes, from: j, limit: 600)
    var best = (a.count, b.count)
    search: for total in 1..<max(2, a.count + b.count) {
      for x in max(0, total - b.count)...min(total, a.count) where total - x <= b.count {
        let y = total - x
        let left = a[x...].prefix(probe)
        let right = b[y...].prefix(probe)
        let isAtEnd = x == a.count || y == b.count
        if !left.isEmpty || !right.isEmpty, !isAtEnd, left.count == right.count,
          zip(left, right).allSatisfy({ source[$0] == text.bytes[$1] }),
          left.count == probe || (x + left.count == a.count && y + right.count == b.count)
        {
          best = (x, y)
          break search
        }
      }
    }
    let sourceEnd = best.0 < a.count ? a[best.0] : (a.last.map { $0 + 1 } ?? i)
    let textEnd = best.1 < b.count ? b[best.1] : (b.last.map { $0 + 1 } ?? j)
    let lost = Block(a.prefix(best.0), source)
    let added = Block(b.prefix(best.1), text.bytes)
    let kind: Difference.Kind = lost.isEmpty ? .added : added.isEmpty ? .lost : .changed
    let message =
      switch kind {
      case .added: "the TEI has \(Self.quoted(added.bytes)) here, which the source has not"
      case .lost: "\(Self.quoted(lost.bytes)) is not in the TEI"
      default: "\(Self.quoted(lost.bytes)) became \(Self.quoted(added.bytes))"
      }
    differences.append(Difference(kind: kind, source: lost.range ?? i..<i, message: message))
    return (sourceEnd, textEnd)
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

  /// The offsets of the next bytes that are no white space.
  private static func solid(_ bytes: [UInt8], from start: Int, limit: Int) -> [Int] {
    var offsets: [Int] = []
    var index = start
    while index < bytes.count, offsets.count < limit {
      if !PlainText.isSpace(bytes[index]) { offsets.append(index) }
      index += 1
    }
    return offsets
  }

  private static func quoted(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "`\(text.count > 60 ? String(text.prefix(58)) + "…" : text)`"
  }
}
