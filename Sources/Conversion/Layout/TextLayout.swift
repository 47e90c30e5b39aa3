/// How a text is set: what its lines are, how wide they are filled, how its paragraphs are told apart.
struct TextLayout: Sendable {
  enum Paragraphs: Sendable {
    /// A line is a paragraph, however long.
    case unwrapped
    /// Blank lines stand between paragraphs.
    case spaced
    /// A paragraph begins with an indented line, with no blank line before it.
    case indented
  }

  /// The lines of the text itself: page numbers and notes at the foot of a page are kept apart.
  let lines: [TextLine]
  let boilerplate: Boilerplate
  let pages: [PageMark]
  let footNotes: [FootNote]
  let paragraphs: Paragraphs
  /// The column to which lines are filled.
  let measure: Int
  /// The column at which lines end that stand at the right.
  let rightMargin: Int
  /// The indentation of a paragraph's first line, where it has one.
  let indent: Int
  /// Whether wider gaps than one blank line are rare enough to mean something.
  let gapsTell: Bool
  /// Whether nothing but a line that is not filled tells where a paragraph ends.
  let isTight: Bool

  init(_ bytes: [UInt8], _ house: HouseStyle = HouseStyle([])) {
    let boilerplate = Boilerplate(bytes)
    let range = boilerplate.before.upperBound..<boilerplate.after.lowerBound
    let all = TextLine.lines(of: bytes).filter {
      boilerplate.isEmpty || range.contains($0.range.lowerBound)
    }
    self.boilerplate = boilerplate
    var pages = house.pages(in: all, of: bytes) ?? PageMark.marks(in: all, of: bytes)
    var notes = FootNote.notes(in: all, pages: pages, of: bytes)
    // A text of nothing else: its pages and notes are all the text there is.
    if Set(pages.map(\.line) + notes.lines).count == all.count { (pages, notes) = ([], ([], [], [:])) }
    self.pages = pages.map(\.mark)
    footNotes = notes.notes
    let heads = Set(pages.lazy.filter { $0.mark.isPrinted }.map(\.line))
    lines = Self.without(pages.map(\.line), heads, notes.lines, notes.tails, all)
    measure = Self.measure(all.filter { $0.indent <= 8 })
    rightMargin = max(measure, Self.measure(all.filter { $0.indent > 8 }))
    let indentation = Self.indentation(lines, measure, bytes)
    if lines.count(where: { $0.width > 110 }) * 10 >= lines.count {
      paragraphs = .unwrapped
    } else {
      paragraphs = indentation == nil ? .spaced : .indented
    }
    indent = indentation ?? 0
    let gaps = lines.dropFirst().count { $0.gap > 0 }
    let wide = lines.dropFirst().count { $0.gap > 1 }
    gapsTell = wide * 3 <= gaps + 2
    isTight =
      indentation == nil && paragraphs == .spaced && lines.count >= 24 && gaps * 30 <= lines.count
      && Self.filled(lines, measure, bytes) * 5 >= lines.count * 2
  }

  /// How many lines are filled; most of prose, and few of verse.
  private static func filled(_ lines: [TextLine], _ measure: Int, _ bytes: [UInt8]) -> Int {
    guard measure >= 40 else { return 0 }
    return zip(lines, lines.dropFirst()).count { $0.end + 1 + $1.firstWord(bytes) > measure }
  }

  /// Whether `line` is filled so far that the next line's first word would not have fitted.
  func isFilled(_ line: TextLine, before next: TextLine, _ bytes: [UInt8]) -> Bool {
    line.end + 1 + next.firstWord(bytes) > measure
  }

  /// Whether a line stands at the right margin.
  func isRightAligned(_ line: TextLine) -> Bool {
    line.indent >= 8 && line.indent * 8 >= measure && line.end + 3 >= rightMargin
  }

  /// Whether a line stands in the middle, with as much room before as after.
  func isCentred(_ line: TextLine) -> Bool {
    line.indent >= 6 && line.width < measure && abs(measure - line.end - line.indent) <= 4
  }

  /// The lines that are left when marks of pages and notes are taken out.
  private static func without(
    _ pages: [Int], _ heads: Set<Int>, _ notes: [Int], _ tails: [Int: Int], _ all: [TextLine]
  ) -> [TextLine] {
    guard !pages.isEmpty || !notes.isEmpty else { return all }
    var taken = Array(repeating: false, count: all.count)
    for index in pages + notes { taken[index] = true }
    var lines: [TextLine] = []
    lines.reserveCapacity(all.count)
    var gap = 0
    for (index, line) in all.enumerated() {
      gap = max(gap, line.gap)
      if taken[index] {
        // The blank lines above a printed head end a page and say nothing of the text.
        if heads.contains(index) { gap = 0 }
        // The marker of the next note behind a note: it belongs to the line above both.
        if let end = tails[index], let last = lines.popLast() {
          var longer = last
          longer.range = last.range.lowerBound..<end
          lines.append(longer)
        }
        continue
      }
      var line = line
      line.gap = gap
      lines.append(line)
      gap = 0
    }
    return lines
  }

  /// The width that one line in a hundred has at least.
  ///
  /// A line or two may stick out of a short text, a dateline or a row of a table. Where most lines end near a column far
  /// to the left of them, it is that column.
  private static func measure(_ lines: [TextLine]) -> Int {
    var counts = Array(repeating: 0, count: 201)
    for line in lines { counts[min(200, line.end)] += 1 }
    let most = width(reachedBy: lines.count / 100, counts)
    let usual = width(reachedBy: lines.count / 10, counts)
    guard most > usual + 6, usual >= 50, counts[(usual - 6)...usual].reduce(0, +) * 5 >= lines.count * 2 else {
      return most
    }
    return counts[...(usual + 3)].lastIndex { $0 > 0 } ?? usual
  }

  /// The width that more lines than `few` have at least.
  private static func width(reachedBy few: Int, _ counts: [Int]) -> Int {
    var left = few
    for width in counts.indices.reversed() {
      left -= counts[width]
      if left < 0 { return width }
    }
    return 0
  }

  /// Lines that are short throughout, of which a third ends with a mark: hardly any line of narrow prose does.
  private static func isVerse(_ lines: [TextLine], _ measure: Int, _ bytes: [UInt8]) -> Bool {
    guard measure < 60, lines.count >= 6 else { return false }
    let marked = lines.count { ",;:.!?".utf8.contains(bytes[$0.range.upperBound - 1]) }
    return marked * 3 >= lines.count
  }

  /// The columns by which paragraphs are indented, if more begin so than begin flush.
  private static func indentation(_ lines: [TextLine], _ measure: Int, _ bytes: [UInt8]) -> Int? {
    var starts = Array(repeating: 0, count: 9)
    var all = starts
    var filled = starts
    var nearly = starts
    /// The lines with another below them that stands as far in, as those of verse do.
    var runs = starts
    var flush = 0
    for line in lines where line.indent <= 8 { all[line.indent] += 1 }
    for (line, next) in zip(lines, lines.dropFirst()) where next.gap == 0 && next.indent == 0 {
      if (1...8).contains(line.indent) {
        starts[line.indent] += 1
        let end = line.end + 1 + next.firstWord(bytes)
        if end > measure { filled[line.indent] += 1 }
        if end * 10 > measure * 9 { nearly[line.indent] += 1 }
      }
      if line.indent == 0, line.gap > 0 { flush += 1 }
    }
    for (line, next) in zip(lines, lines.dropFirst()) where next.gap == 0 && next.indent == line.indent {
      if line.indent <= 8 { runs[line.indent] += 1 }
    }
    guard let most = starts.indices.max(by: { starts[$0] < starts[$1] }), starts[most] > 0 else { return nil }
    // A paragraph that goes on has filled its first line; every other line of a ballad is set in, and none is filled.
    guard nearly[most] * 10 >= starts[most] * 6, !isVerse(lines, measure, bytes) else { return nil }
    // Where most lines stand so, it is no paragraph's beginning but how verse is set; unless the lines that go on
    // below are filled: then the others are paragraphs of one line, as the speeches of a play.
    if starts[most] * 2 >= flush, starts[most] * 4 >= all[most] { return most }
    // The numbers of items may stand as far in, each by itself.
    if starts[most] >= 3, starts[most] * 2 >= flush, runs[most] * 2 <= starts[most] { return most }
    // A short text may have but one paragraph of more than a line: then hardly anything begins flush.
    if measure >= 55, all[most] >= 4, flush * 4 <= all[most], runs[most] * 2 <= all[most] { return most }
    return starts[most] >= 4 && filled[most] * 10 >= starts[most] * 9 && flush * 4 <= starts[most] ? most : nil
  }
}
