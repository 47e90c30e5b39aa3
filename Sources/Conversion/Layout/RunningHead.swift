/// Finds the lines that stand at the head of printed pages: `56 THE WRITINGS OF [1803`, `1803] JAMES MADISON. 57`.
///
/// Such a line begins or ends with a number, and the words beside it come again on other pages with higher numbers.
enum RunningHead {
  private struct Candidate {
    let line: Int
    let number: Int
    let written: String
    /// The letters of the line.
    let words: String
    let isCapital: Bool
  }

  static func heads(in lines: [TextLine], of bytes: [UInt8]) -> [(line: Int, mark: PageMark)] {
    let candidates = lines.indices.compactMap { candidate($0, lines, bytes) }
    guard candidates.count >= 3 else { return [] }
    var last: [String: Candidate] = [:]
    var rising: [String: Int] = [:]
    for candidate in candidates {
      // A page lies between them; in a table of contents they stand close together.
      if let before = last[candidate.words], before.number < candidate.number, candidate.number - before.number <= 40,
        candidate.line - before.line >= 12 * min(2, candidate.number - before.number)
      {
        rising[candidate.words, default: 0] += 1
      }
      last[candidate.words] = candidate
    }
    let known = Set(rising.filter { $0.value >= 2 }.keys)
    guard !known.isEmpty else { return [] }
    var heads = candidates.filter { known.contains($0.words) }
    heads += misread(candidates, between: heads, known)
    heads += garbled(lines, bytes, known, among: heads)
    heads += parted(lines, bytes, known, among: heads)
    return heads.map { head in
      var mark = PageMark(range: lines[head.line].range, number: head.written)
      mark.isPrinted = true
      return (head.line, mark)
    }
  }

  /// Lines in capitals whose number fits between those of the heads around them: letters were misread, or a chapter's
  /// title stands there.
  private static func misread(
    _ candidates: [Candidate], between heads: [Candidate], _ known: Set<String>
  ) -> [Candidate] {
    var found: [Candidate] = []
    var next = 0
    for candidate in candidates where !known.contains(candidate.words) {
      while next < heads.count, heads[next].line < candidate.line { next += 1 }
      guard next > 0, next < heads.count, candidate.isCapital, candidate.words.utf8.count >= 4 else { continue }
      let range = heads[next - 1].number...max(heads[next].number, heads[next - 1].number)
      if range.contains(candidate.number), range.count <= 12, candidate.number != heads[next - 1].number,
        candidate.number != heads[next].number
      {
        found.append(candidate)
      }
    }
    return found
  }

  /// Lines with the known words whose number was read as letters: `i8o4] JAMES MADISON. iii`. They have no number then.
  private static func garbled(
    _ lines: [TextLine], _ bytes: [UInt8], _ known: Set<String>, among heads: [Candidate]
  ) -> [Candidate] {
    let places = heads.map(\.line).sorted()
    guard let first = places.first, let last = places.last, places.count >= 12 else { return [] }
    var found: [Candidate] = []
    var next = 0
    for index in first..<last {
      while next < places.count, places[next] <= index { next += 1 }
      let line = lines[index]
      // A page lies between two heads.
      guard index - places[next - 1] >= 16, next == places.count || places[next] - index >= 16,
        index - (found.last?.line ?? 0) >= 16, (5...60).contains(line.range.count),
        line.gap > 0 || index + 1 < lines.count && lines[index + 1].gap > 0
      else { continue }
      let text = String(decoding: bytes[line.range], as: UTF8.self)
      let letters = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isAlphabetic }))
      guard let words = known.first(where: { $0.utf8.count >= 8 && letters.holds($0) }),
        letters.utf8.count - words.utf8.count <= 8, let range = letters.firstRange(of: words)
      else { continue }
      let around = letters[..<range.lowerBound] + letters[range.upperBound...]
      // `TO JAMES MADISON` is the head of a letter.
      guard around.allSatisfy({ "iolsbtzgjqIOLSBTZGJQ".contains($0) }), !["TO", "To"].contains(around) else { continue }
      found.append(Candidate(line: index, number: 0, written: "", words: words, isCapital: true))
    }
    return found
  }

  /// `82` and `THE WRITINGS OF` on lines of their own: the number fits between those of the heads around it.
  private static func parted(
    _ lines: [TextLine], _ bytes: [UInt8], _ known: Set<String>, among heads: [Candidate]
  ) -> [Candidate] {
    let numbered = heads.filter { $0.number > 0 }.sorted { $0.line < $1.line }
    guard numbered.count >= 6 else { return [] }
    let taken = Set(heads.map(\.line))
    var found: [Candidate] = []
    var next = 0
    for (index, line) in lines.enumerated() where line.range.count <= 4 && line.gap > 0 && !taken.contains(index) {
      guard let number = BarePageNumber.value(line.range, bytes) else { continue }
      while next < numbered.count, numbered[next].line < index { next += 1 }
      let before = next > 0 ? numbered[next - 1].number : 0
      let after = next < numbered.count ? numbered[next].number : before + 40
      guard number > before, number < after, after - before <= 60 else { continue }
      found.append(Candidate(line: index, number: number, written: String(number), words: "", isCapital: false))
      // The words stand above the number or below it.
      for neighbour in [index - 1, index + 1]
      where lines.indices.contains(neighbour) && !taken.contains(neighbour) && lines[neighbour].range.count <= 60 {
        let text = String(decoding: bytes[lines[neighbour].range], as: UTF8.self)
        let letters = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isAlphabetic }))
        guard known.contains(letters.uppercased()) else { continue }
        found.append(Candidate(line: neighbour, number: 0, written: "", words: "", isCapital: true))
      }
    }
    return found
  }

  private static func candidate(_ index: Int, _ lines: [TextLine], _ bytes: [UInt8]) -> Candidate? {
    let line = lines[index]
    guard line.range.count <= 80, line.range.count >= 5,
      line.gap > 0 || index + 1 < lines.count && lines[index + 1].gap > 0
    else { return nil }
    let first = bytes[line.range].prefix { NoteMarker.isDigit($0) }
    let last = bytes[line.range].reversed().prefix { NoteMarker.isDigit($0) }
    let digits: [UInt8]
    // `1803] NAME 57`: the year stands in a bracket, the page's number does not.
    if (1...4).contains(last.count), bytes[line.range.upperBound - last.count - 1] <= 0x20 {
      digits = last.reversed()
    } else if (1...4).contains(first.count), first.endIndex < line.range.upperBound, bytes[first.endIndex] <= 0x20 {
      digits = Array(first)
    } else {
      return nil
    }
    // `Article 12` heads a part of the text.
    let range = Block.trimmed(withoutPlace(line.range, bytes), of: bytes)
    if range.isEmpty || HeadWording.division(of: Block(range: range, lines: [range]), bytes) != nil { return nil }
    let text = String(decoding: bytes[range], as: UTF8.self)
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
    let capitals = letters.count { $0.properties.isUppercase }
    // Sentences end with a year, too; a head has hardly a small letter, or at least begins every word with a capital.
    guard letters.count >= 4, capitals * 10 >= letters.count * 8 || isTitle(text) else { return nil }
    let written = String(decoding: digits, as: UTF8.self)
    guard let number = Int(written), number > 0 else { return nil }
    return Candidate(
      line: index, number: number, written: written, words: String(String.UnicodeScalarView(letters)).uppercased(),
      isCapital: capitals * 10 >= letters.count * 8)
  }

  /// `ACT IV] THE MILL 71`, `72 THE MILL [act iv`: what the page holds stands in half a bracket, and changes.
  private static func withoutPlace(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    let open = bytes[line].firstIndex(of: UInt8(ascii: "["))
    let close = bytes[line].firstIndex(of: UInt8(ascii: "]"))
    switch (open, close) {
    case (nil, let close?): return close + 1..<line.upperBound
    case (let open?, nil): return line.lowerBound..<open
    default: return line
    }
  }

  private static func isTitle(_ text: String) -> Bool {
    let words = text.split { !$0.isWordLetter }
    return words.count >= 1 && words.count <= 8 && words.count { $0.first?.isUppercase == true } * 3 >= words.count * 2
      && !text.hasSuffix(".")
  }
}
