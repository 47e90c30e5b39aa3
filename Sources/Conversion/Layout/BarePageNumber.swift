/// Finds the numbers of pages that stand on lines of their own, without a word or a mark beside them.
///
/// Chapters are numbered so, too, and the items of lists; only a page begins amid a sentence, and is a page long.
enum BarePageNumber {
  /// So many pages there are at least, and so many lines on each.
  private static let least = 6
  private static let length = 15

  static func marks(in lines: [TextLine], of bytes: [UInt8]) -> [(line: Int, mark: PageMark)] {
    var found: [(line: Int, number: Int)] = []
    for (index, line) in lines.enumerated() where line.range.count <= 4 {
      guard line.gap > 0 || index + 1 < lines.count && lines[index + 1].gap > 0,
        let number = value(line.range, bytes)
      else { continue }
      found.append((index, number))
    }
    guard found.count >= least else { return [] }
    // Those that count on, each some lines behind the last.
    var pages: [(line: Int, number: Int)] = []
    for page in found {
      guard let last = pages.last else {
        pages.append(page)
        continue
      }
      if (1...4).contains(page.number - last.number), page.line - last.line >= length { pages.append(page) }
    }
    guard pages.count >= least, pages.count * 4 >= found.count * 3,
      pages.count(where: { cutsSentence($0.line, lines, bytes) }) * 3 >= pages.count
    else { return [] }
    return pages.map { page in
      // Whether it stands at the head of its page or at the foot of the one before is not known: the break has no number.
      var mark = PageMark(range: lines[page.line].range, number: "")
      mark.isPrinted = true
      return (page.line, mark)
    }
  }

  /// One to four digits and nothing else.
  static func value(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard (1...4).contains(range.count), bytes[range.lowerBound] != UInt8(ascii: "0") else { return nil }
    var value = 0
    for byte in bytes[range] {
      guard NoteMarker.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte & 0xF)
    }
    return value
  }

  /// Whether the line above a mark ends amid a sentence.
  static func cutsSentence(_ mark: Int, _ lines: [TextLine], _ bytes: [UInt8]) -> Bool {
    guard mark > 0, let last = bytes[lines[mark - 1].range].last else { return false }
    return NoteMarker.isLetter(last) || last == UInt8(ascii: ",") || last == UInt8(ascii: "-") || last >= 0x80
  }
}
