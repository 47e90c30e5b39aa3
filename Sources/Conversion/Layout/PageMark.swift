/// A mark that says that a page begins: `[Pg 23]`, `[p. 23]`, `[S. 23]`, `{23}`.
struct PageMark: Sendable {
  let range: Range<Int>
  /// The page's number as written; empty where the page has none.
  let number: String
}

extension PageMark {
  /// The marks that have a line of their own, with the line's index.
  static func marks(in lines: [TextLine], of bytes: [UInt8]) -> [(line: Int, mark: PageMark)] {
    var found: [(line: Int, mark: PageMark)] = []
    var braces = 0
    for (index, line) in lines.enumerated() where line.range.count <= 24 {
      let first = bytes[line.range.lowerBound]
      guard first == UInt8(ascii: "[") || first == UInt8(ascii: "{"), let mark = mark(line.range, bytes) else {
        continue
      }
      if mark.isBare { braces += 1 }
      found.append((index, mark.mark))
    }
    // A bare number in braces is a page only where there are several.
    return braces >= 3 ? found : found.filter { bytes[$0.mark.range.lowerBound] == UInt8(ascii: "[") }
  }

  private static func mark(_ range: Range<Int>, _ bytes: [UInt8]) -> (mark: PageMark, isBare: Bool)? {
    let close: UInt8 = bytes[range.lowerBound] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    guard bytes[range.upperBound - 1] == close, range.count >= 3 else { return nil }
    let inner = String(decoding: bytes[range.lowerBound + 1..<range.upperBound - 1], as: UTF8.self)
    var words = inner.split(whereSeparator: { $0 == " " || $0 == "." })
    let isNamed = words.first.map { names.contains($0.lowercased()) } ?? false
    if isNamed { words.removeFirst() }
    guard words.count <= 1 else { return nil }
    let number = words.first.map(String.init) ?? ""
    if !isNamed {
      guard close == UInt8(ascii: "}"), !number.isEmpty, number.allSatisfy(\.isNumber) else { return nil }
    }
    guard number.utf8.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "<") }) else { return nil }
    return (PageMark(range: range, number: number), !isNamed)
  }

  private static let names: Set<String> = [
    "pg", "page", "p", "pag", "s", "seite", "bl", "fol", "стр", "с", "pág", "página", "pagina",
  ]
}
