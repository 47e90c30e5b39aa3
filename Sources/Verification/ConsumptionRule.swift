/// Which characters of the source may be missing from the TEI, because the markup at their place stands for them.
enum ConsumptionRule {
  /// A tag and what it stands for; a page break may stand for a page number and a hyphen, but for one of each.
  struct Use: Hashable {
    let tag: Int
    let reason: Consumption
  }

  /// The tag for which the characters at `index` are markup, and where they end.
  static func match(
    _ source: [UInt8], at index: Int, _ tags: ArraySlice<TEIText.Tag>, unless used: Set<Use>
  ) -> (use: Use, end: Int)? {
    for (position, tag) in zip(tags.indices, tags) {
      if tag.kind == .note, let opener = tag.opener {
        // The bracket that closes `[Footnote 3: …]`, where the tag that opened it stood for the rest.
        let use = Use(tag: position, reason: .noteMarker)
        if source[index] == UInt8(ascii: "]"), used.contains(Use(tag: opener, reason: .noteWord)), !used.contains(use) {
          return (use, index + 1)
        }
      }
      for (reason, end) in marks(source, index, tag) {
        let use = Use(tag: position, reason: reason)
        if let end, !used.contains(use) { return (use, end) }
      }
    }
    return nil
  }

  /// What a tag may stand for, and where that ends if it is what the source has.
  private static func marks(_ source: [UInt8], _ index: Int, _ tag: TEIText.Tag) -> [(Consumption, Int?)] {
    if tag.kind == .emphasis { return [(.emphasis, emphasis(source, index))] }
    guard tag.isStart else { return [] }
    return switch tag.kind {
    case .noteReference: [(.noteMarker, marker(source, index, label: tag.label))]
    case .note:
      [
        (.noteMarker, marker(source, index, label: tag.label)),
        (.noteWord, noteWord(source, index, number: tag.number)),
      ]
    case .pageBreak:
      [
        (.pageNumber, page(source, index, number: tag.label)),
        (.hyphen, tag.breaksWord ? nil : hyphen(source, index)),
      ]
    case .lineBreak: [(.hyphen, tag.breaksWord ? nil : hyphen(source, index))]
    case .milestone: [(.separator, separator(source, index))]
    case .head: [(.headMark, headMarks(source, index))]
    case .phrase, .block, .emphasis, .standIn: []
    }
  }

  /// `##` at a line's start, before the words of a head.
  private static func headMarks(_ source: [UInt8], _ start: Int) -> Int? {
    guard source[start] == UInt8(ascii: "#") else { return nil }
    let before = source[..<start].last { $0 != 0x20 && $0 != 0x09 }
    let end = source[start...].prefix(7).prefix { $0 == UInt8(ascii: "#") }.endIndex
    guard before == nil || before == 0x0A, end - start <= 6, end < source.count, source[end] == 0x20 else { return nil }
    return end
  }

  /// Whether emphasis is marked by such a byte.
  static func marksEmphasis(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: "+"),
      UInt8(ascii: "~"), UInt8(ascii: "^"):
      true
    default: false
    }
  }

  /// One to three marks of a kind: `_`, `**`.
  private static func emphasis(_ source: [UInt8], _ start: Int) -> Int? {
    guard marksEmphasis(source[start]) else { return nil }
    return start + source[start...].prefix(3).prefix { $0 == source[start] }.count
  }

  /// `[ 1 ]`, `(1)`, `{1}`, `*`: a marker whose label is the tag's `@n`.
  ///
  /// A number or a letter without brackets is none: it may be a word's own.
  static func marker(_ source: [UInt8], _ start: Int, label: String?) -> Int? {
    guard let label, !label.isEmpty, start < source.count else { return nil }
    var index = start
    let close: UInt8? =
      switch source[index] {
      case UInt8(ascii: "["): UInt8(ascii: "]")
      case UInt8(ascii: "("): UInt8(ascii: ")")
      case UInt8(ascii: "{"): UInt8(ascii: "}")
      default: nil
      }
    if close != nil {
      index = skipBlanks(source, index + 1)
    } else if label.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) {
      return nil
    }
    guard source[index...].starts(with: label.utf8) else { return nil }
    index += label.utf8.count
    if let close {
      index = skipBlanks(source, index)
      guard index < source.count, source[index] == close else { return nil }
      index += 1
    }
    return index
  }

  /// `[Footnote 3:`: a word and the number that is the note's `@n`.
  private static func noteWord(_ source: [UInt8], _ start: Int, number: String?) -> Int? {
    guard source[start] == UInt8(ascii: "["), let colon = source[start...].prefix(40).firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let words = source[start + 1..<colon].split(whereSeparator: { $0 == 0x20 })
    // `Footnote`, and the number if it has one.
    guard let first = words.first, first.count >= 4,
      first.allSatisfy({ $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) })
    else { return nil }
    let rest = words.dropFirst().map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    return rest == (number ?? "") ? colon + 1 : nil
  }

  /// `[Pg 23]`, `[p. 23]`, `[xvii]`, `{23}`: a page number in brackets that is the tag's `@n`;
  /// `[Pg ]` where the page has none.
  private static func page(_ source: [UInt8], _ start: Int, number: String?) -> Int? {
    guard source[start] == UInt8(ascii: "[") || source[start] == UInt8(ascii: "{") else { return nil }
    let close: UInt8 = source[start] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    guard let end = source[start...].prefix(24).firstIndex(of: close) else { return nil }
    let words = source[start + 1..<end].split(whereSeparator: { $0 == 0x20 || $0 == UInt8(ascii: ".") })
    guard let number else {
      // No more than the word for a page.
      guard words.count == 1, words[0].count <= 10, !words[0].contains(where: { (0x30...0x39).contains($0) }) else {
        return nil
      }
      return end + 1
    }
    // The number is the last word in the brackets, and the whole of that word.
    guard words.last?.elementsEqual(number.utf8) == true else { return nil }
    return end + 1
  }

  private static func hyphen(_ source: [UInt8], _ index: Int) -> Int? {
    guard source[index] == UInt8(ascii: "-") else { return nil }
    let next = skipBlanks(source, index + 1)
    return next < source.count && source[next] == 0x0A ? index + 1 : nil
  }

  /// A line without letters or digits: `* * *`, `-----`.
  private static func separator(_ source: [UInt8], _ start: Int) -> Int? {
    let before = source[..<start].last { $0 != 0x20 && $0 != 0x09 }
    guard before == nil || before == 0x0A else { return nil }
    var index = start
    while index < source.count, source[index] != 0x0A {
      let byte = source[index]
      if (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 { return nil }
      index += 1
    }
    return index
  }

  private static func skipBlanks(_ source: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < source.count, source[index] == 0x20 { index += 1 }
    return index
  }
}
