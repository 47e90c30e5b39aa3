internal import TEI

/// Days of a diary whose month its head says: `2d. In the morning …`, `3rd (Lord's day). …`.
struct DaysOfMonth {
  /// The last day that was found, or the month of the last head.
  var last: PartialDate?
  private let bytes: [UInt8]
  private let finder: DateFinder

  init(_ recognition: Recognition) {
    bytes = recognition.bytes
    finder = DateFinder(language: recognition.settings.language)
  }

  /// A short line that is a month and its year begins their days: `FEBRUARY 1659-60`.
  mutating func passHead(_ block: Block) {
    guard block.count <= 40, block.lines.count == 1, let date = finder.dates(in: block.range, of: bytes).first,
      date.first.day == nil, date.last == nil, block.count - date.range.count <= 4
    else { return }
    last = date.first
  }

  /// The day with which a block begins, in the month that is known.
  func day(of block: Block) -> PartialDate? {
    guard let last, let month = last.month, block.count > 24 else { return nil }
    let start = block.range.lowerBound
    let digits = bytes[block.range].prefix { NoteMarker.isDigit($0) }
    guard (1...2).contains(digits.count), let day = Int(String(decoding: digits, as: UTF8.self)), (1...31).contains(day)
    else { return nil }
    let word = bytes[start..<min(start + 4, block.range.upperBound)].prefix {
      NoteMarker.isDigit($0) || NoteMarker.isLetter($0)
    }
    guard word.count > digits.count, OrdinalEnding(word) != nil else { return nil }
    let behind = bytes[word.endIndex..<block.range.upperBound].prefix(3)
    // `2d. In`, `3rd (Lord's day)`, `4th.--I`
    guard let mark = behind.first, mark == UInt8(ascii: ".") || behind.starts(with: " (".utf8) else { return nil }
    let isNext = day < last.day ?? 0
    return PartialDate(
      year: isNext && month == 12 ? last.year.map { $0 + 1 } : last.year, month: isNext ? month % 12 + 1 : month,
      day: day)
  }
}
