internal import TEI

/// A mark that says that a page begins: `[Pg 23]`, `[p. 23]`, `[S. 23]`, `{23}`, `[23]`, or the line at a page's head.
struct PageMark: Sendable {
  let range: Range<Int>
  /// The page's number as written; empty where the page has none.
  let number: String
  /// Whether it is a line of print, such as `56 THE WRITINGS OF`, which stays text.
  var isPrinted = false

  /// Where the page begins: before the line, where that is print and stays text; so the break stands outside of it.
  func start(_ bytes: [UInt8]) -> Int {
    let line = range.lowerBound
    return isPrinted && line > 0 && bytes[line - 1] <= 0x20 ? line - 1 : line
  }
}

extension PageMark {
  /// How a mark is written: those of the weaker ways are pages only where they count on from one to the next.
  private enum Form: Hashable { case named, braces, brackets, dashes }

  /// The marks that have a line of their own, with the line's index.
  static func marks(in lines: [TextLine], of bytes: [UInt8]) -> [(line: Int, mark: PageMark)] {
    var found: [(line: Int, mark: PageMark)] = []
    var weak: [Form: [(line: Int, mark: PageMark)]] = [:]
    for (index, line) in lines.enumerated() where line.range.count <= 24 {
      switch bytes[line.range.lowerBound] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        guard let (mark, form) = mark(line.range, bytes) else { continue }
        if form == .named { found.append((index, mark)) } else { weak[form, default: []].append((index, mark)) }
      case UInt8(ascii: "-"), 0xE2:
        if let mark = dashed(line.range, bytes) { weak[.dashes, default: []].append((index, mark)) }
      default: break
      }
    }
    for (form, marks) in weak where marks.count >= 3 && (form == .braces || count(marks.map(\.mark.number))) {
      // `- 2 -` heads a chapter as well as a page; only a page begins amid a sentence.
      if form == .dashes, !cutSentences(marks.map(\.line), lines, bytes) { continue }
      found += marks
    }
    found += RunningHead.heads(in: lines, of: bytes)
    if found.isEmpty { found = BarePageNumber.marks(in: lines, of: bytes) }
    return found.sorted { $0.line < $1.line }
  }

  /// Whether numbers count on: most of them are a little more than the one before.
  private static func count(_ numbers: [String]) -> Bool {
    let values = numbers.map { folio($0) ?? Int($0) ?? RomanNumeral($0)?.value ?? 0 }
    let steps = zip(values, values.dropFirst()).count { (1...8).contains($1 - $0) || $1 == 1 }
    return steps >= 2 && steps * 4 >= (values.count - 1) * 3
  }

  /// `1r`, `1v`: the sides of a leaf, one after the other.
  private static func folio(_ number: String) -> Int? {
    guard let side = number.last, side == "r" || side == "v", let leaf = Int(number.dropLast()) else { return nil }
    return leaf * 2 + (side == "v" ? 1 : 0)
  }

  /// Whether the lines above a third of the marks end without ending a sentence.
  private static func cutSentences(_ marks: [Int], _ lines: [TextLine], _ bytes: [UInt8]) -> Bool {
    marks.count { BarePageNumber.cutsSentence($0, lines, bytes) } * 3 >= marks.count
  }

  private static func mark(_ range: Range<Int>, _ bytes: [UInt8]) -> (PageMark, Form)? {
    let isSquare = bytes[range.lowerBound] == UInt8(ascii: "[")
    guard bytes[range.upperBound - 1] == (isSquare ? UInt8(ascii: "]") : UInt8(ascii: "}")), range.count >= 3 else {
      return nil
    }
    let inner = String(decoding: bytes[range.lowerBound + 1..<range.upperBound - 1], as: UTF8.self)
    guard let (number, isNamed) = number(in: inner) else { return nil }
    if !isNamed {
      guard !number.isEmpty,
        number.allSatisfy(\.isNumber) || isSquare && folio(number) != nil || isSquare && RomanNumeral(number) != nil
      else {
        return nil
      }
    }
    return (PageMark(range: range, number: number), isNamed ? .named : isSquare ? .brackets : .braces)
  }

  /// The number in `Pg 23`, `p. 23`, `23`, and whether a word says that it is a page's.
  static func number(in inner: String) -> (String, isNamed: Bool)? {
    var words = inner.split(whereSeparator: { $0 == " " || $0 == "." })
    let isNamed = words.first.map { names.contains($0.lowercased()) } ?? false
    if isNamed { words.removeFirst() }
    guard words.count <= 1 else { return nil }
    let number = words.first.map(String.init) ?? ""
    guard number.utf8.allSatisfy({ $0 > 0x20 && !"<[]{}".utf8.contains($0) }) else { return nil }
    return (number, isNamed)
  }

  /// `- 23 -`, `— 23 —`
  private static func dashed(_ range: Range<Int>, _ bytes: [UInt8]) -> PageMark? {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let dashes: Set<Character> = ["-", "–", "—"]
    guard let first = text.first, let last = text.last, dashes.contains(first), dashes.contains(last) else {
      return nil
    }
    let number = text.drop { dashes.contains($0) || $0 == " " }.reversed().drop { dashes.contains($0) || $0 == " " }
    let digits = String(number.reversed())
    guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return PageMark(range: range, number: digits)
  }

  private static let names: Set<String> = [
    "pg", "page", "p", "pag", "s", "seite", "bl", "fol", "стр", "с", "pág", "página", "pagina",
  ]
}
