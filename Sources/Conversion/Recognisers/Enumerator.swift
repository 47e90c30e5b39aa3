internal import TEI

/// The number or letter with which an item of a list begins: `1.`, `(2)`, `c)`, `IV.`
struct Enumerator {
  /// How it is written; items of one list are written alike.
  struct Style: Hashable {
    enum Kind: Hashable { case number, small, capital, smallRoman, capitalRoman }

    let kind: Kind
    /// What stands around it: `(` and `)`, or what follows it.
    let marks: [UInt8]
  }

  /// What it may count; `i` is a letter as well as a Roman numeral.
  let readings: [(style: Style, value: Int)]
  let range: Range<Int>

  init?(_ line: Range<Int>, _ bytes: [UInt8]) {
    var index = line.lowerBound
    var marks: [UInt8] = []
    // `* a.`: a mark of a list before the letter.
    if index + 2 < line.upperBound, bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "-"),
      bytes[index + 1] == 0x20
    {
      index += 2
    }
    if index < line.upperBound, bytes[index] == UInt8(ascii: "(") {
      marks.append(bytes[index])
      index += 1
    }
    // `(_a_)`
    let isItalic = !marks.isEmpty && index < line.upperBound && bytes[index] == UInt8(ascii: "_")
    if isItalic { index += 1 }
    let start = index
    while index < line.upperBound, index - start < 6,
      NoteMarker.isDigit(bytes[index]) || NoteMarker.isLetter(bytes[index])
    {
      index += 1
    }
    let stop = index
    if isItalic, index < line.upperBound, bytes[index] == UInt8(ascii: "_") { index += 1 }
    // `(1.)` is written for `(1)` here and there.
    if !marks.isEmpty, index + 1 < line.upperBound, bytes[index] == UInt8(ascii: "."),
      bytes[index + 1] == UInt8(ascii: ")")
    {
      index += 1
    }
    guard stop > start, index < line.upperBound,
      bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: "."),
      marks.isEmpty || bytes[index] == UInt8(ascii: ")")
    else { return nil }
    marks.append(bytes[index])
    let end = index + 1
    guard end + 1 < line.upperBound, bytes[end] <= 0x20 || Self.touchesText(start..<stop, end, bytes) else {
      return nil
    }
    range = line.lowerBound..<end
    let text = String(decoding: bytes[start..<stop], as: UTF8.self)
    var readings: [(style: Style, value: Int)] = []
    if let number = Int(text), number > 0, number < 1_000 {
      readings.append((Style(kind: .number, marks: marks), number))
    }
    let isSmall = text == text.lowercased()
    if !NoteMarker.isDigit(bytes[start]), let roman = RomanNumeral(text), isSmall || text == text.uppercased() {
      readings.append((Style(kind: isSmall ? .smallRoman : .capitalRoman, marks: marks), roman.value))
    }
    // `A. Smith`: a capital with a full stop is an initial.
    if text.utf8.count == 1, NoteMarker.isLetter(bytes[start]), isSmall || marks.contains(UInt8(ascii: ")")) {
      readings.append((Style(kind: isSmall ? .small : .capital, marks: marks), Int(bytes[start] | 0x20) - 0x60))
    }
    guard !readings.isEmpty else { return nil }
    self.readings = readings
  }

  /// `1.I will`: the blank got lost, as it does when print is read by a machine; `1.5` and `A.M.` are something else.
  private static func touchesText(_ number: Range<Int>, _ end: Int, _ bytes: [UInt8]) -> Bool {
    guard number.count <= 2, bytes[number].allSatisfy({ NoteMarker.isDigit($0) }) else { return false }
    return (0x41...0x5A).contains(bytes[end]) && (bytes[end + 1] <= 0x20 || (0x61...0x7A).contains(bytes[end + 1]))
  }

  func value(in style: Style) -> Int? { readings.first { $0.style == style }?.value }
}
