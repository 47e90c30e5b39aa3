internal import TEI

/// How deep the parts of a text stand, told from the heads around each: their words name a level only for some.
struct DivisionLevels {
  typealias Head = (index: Int, division: Division?)

  private(set) var heads: [Head]
  /// Where heads stand that name nothing, unless their neighbours say otherwise.
  let outermost: Int
  /// Heads that hold the parts below them.
  let held: [Int: Int]
  /// By position the last head before that names a part, and the next behind.
  private var preceding: [Int] = []
  private var following: [Int] = []

  /// - Parameters:
  ///   - numbers: what heads are that are but a number, by their position.
  ///   - inner: the positions of heads that stand within others whatever is around them.
  init(_ found: [Head], numbers: [Int: Int], inner: Set<Int>) {
    heads = Self.counted(Self.nested(found), numbers)
    var outermost = heads.compactMap { $0.division?.level }.min() ?? HeadWording.chapter
    // Heads right above the first of a series hold it.
    if outermost == 5,
      zip(heads, heads.dropFirst()).contains(where: { head, next in
        head.division == nil && next.division?.level == 5 && next.index - head.index <= 2 && head.index > 0
      })
    {
      outermost = HeadWording.chapter
    }
    self.outermost = outermost
    held = Self.holders(heads, outermost)
    raiseHolders()
    joinArguments()
    raiseFront()
    (preceding, following) = Self.named(heads, inner)
  }

  /// The division of a head that names none: beside the outermost parts, but never around numbers that go on.
  func unnamed(_ position: Int) -> Division {
    if let series = held[position] { return Division(level: series - 1, standsAlone: true) }
    var division = Division(level: outermost)
    if following[position] < heads.count, let series = heads[following[position]].division, series.standsAlone,
      series.type == "article", isBare(position, upTo: heads[following[position]].index)
    {
      division.level = min(outermost, series.level - 1)
    }
    guard following[position] < heads.count, let series = heads[following[position]].division,
      let value = Self.value(series), series.level <= HeadWording.chapter
    else { return division }
    let next = heads[following[position]]
    let before = preceding[position]
    let last = before >= 0 ? heads[before].division : nil
    if isBare(position, upTo: next.index) {
      // Behind the text of `EPOCH THE FIRST`, above `CHAPTER I`.
      if let last, last.level < series.level { division.level = min(last.level + 1, series.level) }
      return division
    }
    // Amid the text of a part whose numbers go on with the next.
    var above = before
    while above >= 0, let division = heads[above].division, division.level > series.level { above = preceding[above] }
    let part = above >= 0 ? heads[above].division : nil
    if let part, part.type == series.type, let number = Self.value(part), value == number + 1 {
      division.level =
        last.map { $0.level > series.level && $0.level <= HeadWording.chapter ? $0.level : nil }
        .flatMap { $0 } ?? series.level + 1
    } else if series.level > outermost, last.map({ $0.level < series.level }) ?? (value == 1) {
      // What has a text of its own below the head of a part, or before the first chapter, stands beside the chapters.
      division.level = series.level
      // One such may be the title of the part; of several none is.
      let others = following[position] - before - 1
      division.standsAlone = last != nil && others > 1
    }
    return division
  }

  private static func named(_ heads: [Head], _ inner: Set<Int>) -> (preceding: [Int], following: [Int]) {
    var preceding = [Int](repeating: -1, count: heads.count)
    var following = [Int](repeating: heads.count, count: heads.count)
    for position in heads.indices.dropFirst() {
      preceding[position] =
        heads[position - 1].division != nil && !inner.contains(position - 1) ? position - 1 : preceding[position - 1]
    }
    for position in heads.indices.dropLast().reversed() {
      following[position] =
        heads[position + 1].division != nil && !inner.contains(position + 1) ? position + 1 : following[position + 1]
    }
    return (preceding, following)
  }

  /// `THE BOOK OF THE MILL` above `CHAPTER I`, where another such head stands above another `CHAPTER I`: by its position
  /// the level of what it holds.
  private static func holders(_ heads: [Head], _ outermost: Int) -> [Int: Int] {
    var found: [String: [(position: Int, level: Int)]] = [:]
    for (position, (head, next)) in zip(heads, heads.dropFirst()).enumerated() {
      guard head.division == nil, let division = next.division, let type = division.type,
        next.index - head.index == 1, value(division) == 1, division.level <= HeadWording.chapter || type == "entry"
      else { continue }
      // A title of two lines stands above the first of them: the lower line is the book's.
      found[type, default: []].append((position, division.level))
    }
    var holders: [Int: Int] = [:]
    for (type, titles) in found where titles[0].level == outermost {
      let isBehindSeries = heads[..<titles[0].position].contains { $0.division?.type == type }
      guard titles.count >= 2 || isBehindSeries else { continue }
      for title in titles { holders[title.position] = title.level }
    }
    return holders
  }

  /// `II.` between `FABLE I.` and `FABLE III.`
  private static func counted(_ heads: [Head], _ numbers: [Int: Int]) -> [Head] {
    var heads = heads
    var last: Division?
    for position in heads.indices {
      if let number = numbers[position], heads[position].division == nil, let series = last,
        value(series) == number - 1
      {
        heads[position].division = Division(level: series.level, type: series.type, number: String(number))
      }
      if let division = heads[position].division { last = division }
    }
    return heads
  }

  private static let ends: Set<String> = ["epilogue", "appendix", "index"]

  /// `EPILOGUE` right above `Chapter I` holds the chapters that are counted anew.
  private mutating func raiseHolders() {
    for position in heads.indices {
      guard let division = heads[position].division, division.number == nil, let type = division.type else { continue }
      // What ends a book of several parts is not in the last of them.
      if outermost < HeadWording.chapter, division.level == HeadWording.chapter, Self.ends.contains(type) {
        heads[position].division?.level = outermost
      }
      guard type != "contents", division.level == HeadWording.chapter,
        let next = heads[(position + 1)...].first(where: { $0.division != nil }), let series = next.division,
        Self.value(series) == 1, series.level == HeadWording.chapter, isBare(position, upTo: next.index)
      else { continue }
      heads[position].division?.level = outermost < HeadWording.chapter ? outermost : HeadWording.chapter - 1
    }
  }

  /// A preface before the first of several parts stands beside them, and in nothing that stands before them.
  private mutating func raiseFront() {
    guard outermost < HeadWording.chapter else { return }
    for position in heads.indices {
      guard let division = heads[position].division else { continue }
      if division.level == outermost { return }
      if division.number == nil, division.level == HeadWording.chapter, division.type != "contents" {
        heads[position].division?.level = outermost
      }
    }
  }

  /// `Introduction.` right below `Chapter I` says what the chapter has, and is none beside it.
  private mutating func joinArguments() {
    for position in heads.indices.dropFirst() {
      guard let division = heads[position].division, division.number == nil, division.type != "contents",
        division.level == HeadWording.chapter, let above = heads[position - 1].division, above.number != nil,
        above.level >= HeadWording.chapter, heads[position].index == heads[position - 1].index + 1
      else { continue }
      heads[position].division = nil
    }
  }

  /// Whether nothing but heads stands between a head and a later block.
  private func isBare(_ position: Int, upTo index: Int) -> Bool {
    var last = heads[position].index
    for head in heads[(position + 1)...] {
      if head.index > index { break }
      if head.index - last > 1 { return false }
      last = head.index
    }
    return last == index
  }

  private static func value(_ division: Division) -> Int? {
    division.number.flatMap { Int($0) ?? RomanNumeral($0)?.value }
  }

  /// Books stand above parts in some texts, below them in others: a head right below another is the inner one.
  private static func nested(_ heads: [Head]) -> [Head] {
    var pairs: [String: [String: Int]] = [:]
    var levels: [String: Int] = [:]
    for (head, next) in zip(heads, heads.dropFirst()) {
      guard let outer = head.division, let inner = next.division, let type = outer.type, let below = inner.type,
        type != below, next.index - head.index <= 2
      else { continue }
      pairs[type, default: [:]][below, default: 0] += 1
      levels[type] = outer.level
      levels[below] = inner.level
    }
    var heads = heads
    for (outer, inners) in pairs.sorted(by: { $0.key < $1.key }) {
      for (inner, count) in inners.sorted(by: { $0.key < $1.key }) {
        guard count >= 2, count > pairs[inner]?[outer] ?? 0, let above = levels[outer], let below = levels[inner],
          above > below
        else { continue }
        for index in heads.indices {
          if heads[index].division?.type == outer { heads[index].division?.level = below }
          if heads[index].division?.type == inner { heads[index].division?.level = above }
        }
      }
    }
    return heads
  }
}
