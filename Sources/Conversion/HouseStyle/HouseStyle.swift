internal import TEI

/// How a house writes heads, pages, notes and speakers, as `edition.yaml` says it.
struct HouseStyle: Sendable {
  private let patterns: [HousePattern]

  init(_ patterns: [HousePattern]) { self.patterns = patterns }

  var isEmpty: Bool { patterns.isEmpty }

  func tells(_ kind: HousePattern.Kind) -> Bool { patterns.contains { $0.kind == kind } }

  /// Something that a pattern fits.
  struct Find {
    let range: Range<Int>
    /// What the group `number`, `label` or `name` has, else the first group, else all of it.
    let key: Range<Int>
    let pattern: HousePattern
    /// Which of the patterns of its kind it is.
    let position: Int
  }

  /// The patterns of a kind, made ready; they were checked when the settings were read.
  func expressions(_ kind: HousePattern.Kind) -> [Expression] {
    patterns.filter { $0.kind == kind }.enumerated().compactMap { Expression($1, position: $0) }
  }

  /// Lines that are the marks of pages, or `nil` where nothing is said of them.
  func pages(in lines: [TextLine], of bytes: [UInt8]) -> [(line: Int, mark: PageMark)]? {
    guard tells(.page) else { return nil }
    let expressions = expressions(.page)
    return lines.enumerated().compactMap { index, line in
      guard let find = expressions.lazy.compactMap({ $0.first(in: line.range, bytes) }).first else { return nil }
      var mark = PageMark(range: line.range, number: String(decoding: bytes[find.key], as: UTF8.self))
      // What else the line says is print, and stays text.
      mark.isPrinted = true
      return (index, mark)
    }
  }

  /// A pattern that can be looked for.
  struct Expression {
    private let expression: Regex<AnyRegexOutput>
    private let pattern: HousePattern
    private let position: Int

    init?(_ pattern: HousePattern, position: Int) {
      guard let expression = try? Regex(pattern.pattern) else { return nil }
      // By scalar values, as the offsets of a text are.
      self.expression = expression.matchingSemantics(.unicodeScalar)
      self.pattern = pattern
      self.position = position
    }

    /// Where it fits first in a line.
    func first(in line: Range<Int>, _ bytes: [UInt8]) -> Find? {
      // A longer line is a paragraph; its start tells what it is.
      let end = HouseStyle.characterBoundary(min(line.upperBound, line.lowerBound + 600), bytes)
      let text = String(decoding: bytes[line.lowerBound..<end], as: UTF8.self)
      return (try? expression.firstMatch(in: text)).flatMap { find($0, text, line.lowerBound) }
    }

    /// All places where it fits.
    func all(in range: Range<Int>, _ bytes: [UInt8]) -> [Find] {
      let text = String(decoding: bytes[range], as: UTF8.self)
      return text.matches(of: expression).compactMap { find($0, text, range.lowerBound) }
    }

    private func find(_ match: Regex<AnyRegexOutput>.Match, _ text: String, _ start: Int) -> Find? {
      func offsets(_ range: Range<String.Index>) -> Range<Int> {
        let low = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return start + low..<start + low + text.utf8.distance(from: range.lowerBound, to: range.upperBound)
      }
      guard !match.range.isEmpty else { return nil }
      let named = ["number", "label", "name"].lazy.compactMap { match.output[$0]?.range }.first
      let first = match.output.count > 1 ? match.output[1].range : nil
      return Find(
        range: offsets(match.range), key: offsets(named ?? first ?? match.range), pattern: pattern, position: position)
    }
  }

  private static func characterBoundary(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
