/// Reads a source citation, such as stands under the title of a printed document.
package struct CitationReader: Sendable {
  package init() {}

  /// The weight from which a line is taken for a citation.
  package static let threshold = 3

  /// What the bytes of `range` say as a citation; a line that is none has little `weight`.
  package func citation(in range: Range<Int>, of bytes: [UInt8]) -> Citation {
    let tokens = TextToken.tokens(in: range, of: bytes)
    var citation = Citation(range: range)
    var titleEnd: Int?
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    func word(_ index: Int) -> String? {
      guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
      return text(tokens[index].range).lowercased()
    }
    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
      tokens.indices.contains(index) && tokens[index].kind == .mark
        && bytes[tokens[index].range.lowerBound] == UInt8(ascii: mark)
    }
    func skip(_ index: Int) -> Int {
      var index = index
      while tokens.indices.contains(index), tokens[index].kind == .space || isMark(index, ".") { index += 1 }
      return index
    }
    func note(_ evidence: String, _ weight: Int, from start: Int) {
      guard !citation.evidence.contains(evidence) else { return }
      citation.evidence.append(evidence)
      citation.weight += weight
      if titleEnd == nil, tokens.indices.contains(start) { titleEnd = tokens[start].range.lowerBound }
    }

    /// `763.72112/5251`: the number of a file in an archive.
    // `1776-1818`: the years that a book is about.
    func isOfSpan(_ index: Int) -> Bool {
      let isYear = { (other: Int) in
        tokens.indices.contains(other) && tokens[other].kind == .number && tokens[other].range.count == 4
      }
      let isDash = { (mark: Int) in
        tokens.indices.contains(mark) && ["-", "–", "—"].contains(text(tokens[mark].range))
      }
      // `1898-October 1917`
      let isMonth = { (other: Int) in tokens.indices.contains(other) && tokens[other].kind == .word }
      return isDash(index + 1) && (isYear(index + 2) || isMonth(index + 2) && isYear(index + 4))
        || isDash(index - 1) && isYear(index - 2) || isMonth(index - 2) && isDash(index - 3) && isYear(index - 4)
    }
    func isFileNumber(at index: Int) -> Bool {
      isMark(index - 1, ".") && isMark(index + 1, "/") && tokens.indices.contains(index - 2)
        && tokens.indices.contains(index + 2) && tokens[index - 2].kind == .number
        && tokens[index + 2].kind == .number
    }

    for index in tokens.indices {
      if let key = word(index) {
        let value = skip(index + 1)
        if Self.volumeWords.contains(key), citation.volume == nil, let number = number(at: value, tokens, bytes) {
          let written = tokens[index].range.lowerBound..<tokens[value].range.upperBound
          citation.volume = .init(text: text(written), from: String(number), to: nil)
          note("a volume", 2, from: index)
        } else if Self.pageWords.contains(key), citation.pages == nil, tokens.indices.contains(value),
          tokens[value].kind == .number
        {
          var end = value
          var last: String?
          let dash = skip(value + 1)
          if tokens.indices.contains(dash), tokens[dash].kind == .mark,
            ["-", "–", "—"].contains(text(tokens[dash].range)), tokens.indices.contains(skip(dash + 1)),
            tokens[skip(dash + 1)].kind == .number
          {
            end = skip(dash + 1)
            last = text(tokens[end].range)
            // `pp. 72-3`
            let missing = tokens[value].range.count - tokens[end].range.count
            if missing > 0 { last = text(tokens[value].range).prefix(missing) + text(tokens[end].range) }
          }
          let written = tokens[index].range.lowerBound..<tokens[end].range.upperBound
          citation.pages = .init(text: text(written), from: text(tokens[value].range), to: last)
          note("pages", 2, from: index)
        } else if Self.archiveWords.contains(key), index > tokens.startIndex {
          note("an archive's mark", 2, from: tokens.endIndex)
        } else if Self.leadWords.contains(key), index == tokens.startIndex, isMark(index + 1, ":") {
          note("the word `\(text(tokens[index].range))`", 3, from: tokens.endIndex)
        }
      } else if tokens[index].kind == .number, isFileNumber(at: index) {
        note("a file number", 3, from: tokens.endIndex)
      } else if tokens[index].kind == .number, tokens[index].range.count == 4, citation.year == nil,
        // `861.00/2075` is the number of a file.
        !isMark(index - 1, "/"), !isOfSpan(index),
        let year = Int(text(tokens[index].range)), (1_450...2_100).contains(year)
      {
        citation.year = year
        if let (place, start) = self.place(before: index, tokens, bytes) {
          citation.place = place
          note("a place and a year", 2, from: start)
        } else {
          note("a year", 1, from: index)
        }
      }
    }
    if let titleEnd {
      var title = text(range.lowerBound..<titleEnd)
      while let last = title.last, " .,;(\n\r\t".contains(last) { title.removeLast() }
      if let parts = CitationEditor(title) { (title, citation.editor) = (parts.title, parts.editor) }
      if !title.isEmpty { citation.title = title }
    }
    return citation
  }

  /// `M., ` or `London, ` or `London: Macmillan, ` before a year: capitalised, and after a full stop or an opening bracket.
  private func place(
    before year: Int, _ tokens: [TextToken], _ bytes: [UInt8]
  ) -> (String, Int)? {
    var index = year - 1
    func text(_ index: Int) -> String { String(decoding: bytes[tokens[index].range], as: UTF8.self) }
    while tokens.indices.contains(index), tokens[index].kind == .space || text(index) == "," { index -= 1 }
    guard index < year - 1 else { return nil }
    let end = index
    // Up to four words back, to where a sentence of the citation begins.
    var start = index
    var words = 0
    while tokens.indices.contains(start), words < 4 {
      if tokens[start].kind == .word {
        guard text(start).first?.isUppercase == true else { return nil }
        words += 1
        let before = start - 1
        if before < tokens.startIndex { break }
        if text(before) == "(" || text(before) == ")" { break }
        if tokens[before].kind == .space, before > tokens.startIndex, [".", ",", ";"].contains(text(before - 1)) {
          break
        }
      } else if tokens[start].kind == .mark, ![".", "-"].contains(text(start)) {
        return nil
      } else if tokens[start].kind == .number {
        return nil
      }
      start -= 1
    }
    guard tokens.indices.contains(start), words > 0, tokens[start].kind == .word else { return nil }
    let range = tokens[start].range.lowerBound..<tokens[end].range.upperBound
    return (String(decoding: bytes[range], as: UTF8.self), start)
  }

  /// An Arabic or Roman number.
  private func number(at index: Int, _ tokens: [TextToken], _ bytes: [UInt8]) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    let text = String(decoding: bytes[tokens[index].range], as: UTF8.self)
    switch tokens[index].kind {
    case .number: return text.count <= 4 ? Int(text) : nil
    case .word: return RomanNumeral(text)?.value
    default: return nil
    }
  }

  private static let volumeWords: Set<String> = [
    "vol", "vols", "volume", "t", "tome", "tom", "bd", "band", "tomo", "т", "том",
  ]
  private static let pageWords: Set<String> = [
    "p", "pp", "page", "pages", "pag", "str", "s", "seite", "seiten", "с", "стр",
  ]
  private static let archiveWords: Set<String> = [
    "archive", "archives", "archiv", "fond", "opis", "delo", "ms", "mss", "folio", "fol", "f", "ф", "оп", "д", "л",
    "архив", "авп",
  ]
  private static let leadWords: Set<String> = [
    "source", "sources", "quelle", "источник", "fuente", "fonte", "печатается",
  ]
}
