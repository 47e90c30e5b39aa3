internal import Diagnostics
internal import TEI

/// Lays page breaks over the marks of pages, and the heads of printed pages over their lines.
struct PageRecogniser: Recogniser {
  static let page = Rule("page.mark", "a page's number in brackets, on a line of its own or within one")
  static let head = Rule("page.head", "a line that comes again on page after page, with the page's number")
  static let rules = [page, head]

  func recognise(_ recognition: inout Recognition) {
    for mark in recognition.layout.pages where recognition.claim(mark.range) {
      if mark.isPrinted { layHead(mark, &recognition) } else { lay(mark, &recognition) }
    }
    for mark in marksWithinLines(recognition) where recognition.claim(mark.range) { lay(mark, &recognition) }
    for mark in marksBeforeLines(recognition) where recognition.claim(mark.range) { lay(mark, &recognition) }
  }

  private func lay(_ mark: PageMark, _ recognition: inout Recognition) {
    var span = Span("pb", mark.range, .phrase, Self.page)
    if !mark.number.isEmpty { span["n"] = mark.number }
    span.opening = mark.range.count
    recognition.spans.append(span)
  }

  /// The break stands before the line, which is print and stays text.
  private func layHead(_ mark: PageMark, _ recognition: inout Recognition) {
    let before = mark.start(recognition.bytes)
    recognition.lay(
      "pb", before..<before, .phrase, Self.head, mark.number.isEmpty ? [] : [.init("n", mark.number)])
    // At the foot of a page or at its head: a number by itself does not say.
    let isNumber = BarePageNumber.value(mark.range, recognition.bytes) != nil
    recognition.lay(
      "fw", mark.range, .phrase, Self.head,
      isNumber ? [.init("type", "pageNum")] : [.init("type", "header"), .init("place", "top")])
  }

  /// `[Pg 23]` within a line; only where the numbers count on, as `[p. 23]` may also cite a page of another book.
  private func marksWithinLines(_ recognition: Recognition) -> [PageMark] {
    let bytes = recognition.bytes
    var found: [PageMark] = []
    guard recognition.source.has(UInt8(ascii: "[")) else { return [] }
    for block in recognition.blocks where !block.isOfNotes {
      var rest = block.range
      while let index = bytes.withUnsafeBufferPointer({ $0.first(UInt8(ascii: "["), in: rest) }) {
        rest = index + 1..<rest.upperBound
        guard let close = bytes[rest.prefix(15)].firstIndex(of: UInt8(ascii: "]")) else { continue }
        let range = index..<close + 1
        if recognition.isFree(range),
          let (number, isNamed) = PageMark.number(in: recognition.source.text(index + 1..<close)),
          isNamed, Int(number) != nil || RomanNumeral(number) != nil
        {
          found.append(PageMark(range: range, number: number))
        }
        rest = close + 1..<rest.upperBound
      }
    }
    let values = found.map { Int($0.number) ?? RomanNumeral($0.number)?.value ?? 0 }
    let steps = zip(values, values.dropFirst()).count { (1...3).contains($1 - $0) }
    return steps >= 2 && steps * 4 >= (values.count - 1) * 3 ? found : []
  }

  /// `[18]      The race of men`: at the margin before a line, where such marks on lines of their own leave out just this
  /// number.
  private func marksBeforeLines(_ recognition: Recognition) -> [PageMark] {
    let bytes = recognition.bytes
    let pages = recognition.layout.pages.filter { !$0.isPrinted && bytes[$0.range.lowerBound] == UInt8(ascii: "[") }
    guard pages.count >= 3 else { return [] }
    func value(_ number: String) -> (Int, isRoman: Bool) {
      Int(number).map { ($0, false) } ?? (RomanNumeral(number)?.value ?? 0, true)
    }
    var found: [PageMark] = []
    var next = 0
    for block in recognition.blocks where !block.isOfNotes {
      for line in block.lines where bytes[line.lowerBound] == UInt8(ascii: "[") {
        while next < pages.count, pages[next].range.lowerBound < line.lowerBound { next += 1 }
        guard line.lowerBound == 0 || bytes[line.lowerBound - 1] == 0x0A,
          let close = bytes[line.prefix(8)].firstIndex(of: UInt8(ascii: "]")), close + 1 < line.upperBound,
          bytes[close + 1] == 0x20, bytes[close + 1..<line.upperBound].first(where: { $0 > 0x20 }) != UInt8(ascii: "*"),
          recognition.isFree(line.lowerBound..<close + 1),
          let (number, _) = PageMark.number(in: recognition.source.text(line.lowerBound + 1..<close)), !number.isEmpty
        else { continue }
        let (own, isRoman) = value(number)
        guard own > 0 else { continue }
        let before = ([next > 0 ? pages[next - 1] : nil, found.last].compactMap { $0 })
          .max { $0.range.lowerBound < $1.range.lowerBound }.map { value($0.number) }
        let after = next < pages.count ? value(pages[next].number) : nil
        guard
          before.map({ $0.isRoman != isRoman && own <= 2 || $0.isRoman == isRoman && (1...3).contains(own - $0.0) })
            ?? (own <= 3), after.map({ $0.isRoman != isRoman || $0.0 > own }) ?? true
        else { continue }
        found.append(PageMark(range: line.lowerBound..<close + 1, number: number))
      }
    }
    return found
  }
}
