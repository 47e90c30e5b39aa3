internal import TEI

/// The number with which a head begins, or that it is: `2. THE RIVER`, `No. II.`, `B. The Wheel`, `SECOND STORY`.
struct HeadNumber {
  /// How it is written; heads of one row are written alike.
  enum Form: Hashable {
    case figures, roman, capital, romanBehindWord
    /// With a blank behind it, and words in capitals: `IV THE MILL`.
    case bareRoman
    /// An ordinal before a word: `STORY`.
    case ordinal(WordHash)
  }

  let form: Form
  let value: Int
  let written: String
  /// Whether the head has nothing else.
  let isAlone: Bool

  /// What it may be: `C.` is a letter as well as a number.
  static func readings(_ block: Block, _ bytes: [UInt8]) -> [HeadNumber] {
    var start = block.range.lowerBound
    while start < block.range.upperBound, bytes[start] == UInt8(ascii: "_") || bytes[start] == UInt8(ascii: "*") {
      start += 1
    }
    let text = start..<block.lines[0].upperBound
    guard text.count >= 1 else { return [] }
    let behind = behindWord(text, bytes)
    let number = (behind ?? start)..<text.upperBound
    let token = bytes[number].prefix { NoteMarker.isDigit($0) || (0x41...0x5A).contains($0) }
    if (1...6).contains(token.count), behind == nil, token.endIndex + 2 < text.upperBound,
      bytes[token.endIndex] == 0x20,
      let written = Optional(String(decoding: token, as: UTF8.self)), let roman = RomanNumeral(written),
      TextShape(block.range, bytes).isAllCapitals
    {
      return [HeadNumber(form: .bareRoman, value: roman.value, written: written, isAlone: false)]
    }
    guard (1...6).contains(token.count), ends(token.endIndex, text.upperBound, bytes) else {
      return behind == nil ? ordinal(text, bytes).map { [$0] } ?? [] : []
    }
    let isAlone = behind == nil && !bytes[token.endIndex..<block.range.upperBound].contains { NoteMarker.isLetter($0) }
    let written = String(decoding: token, as: UTF8.self)
    if let value = Int(written) {
      return (1...999).contains(value)
        ? [HeadNumber(form: .figures, value: value, written: written, isAlone: isAlone)] : []
    }
    var found: [HeadNumber] = []
    if let roman = RomanNumeral(written) {
      let form = behind == nil ? Form.roman : .romanBehindWord
      found.append(HeadNumber(form: form, value: roman.value, written: written, isAlone: isAlone))
    }
    if behind == nil, token.count == 1, let letter = token.first, NoteMarker.isLetter(letter) {
      found.append(HeadNumber(form: .capital, value: Int(letter) - 0x40, written: written, isAlone: isAlone))
    }
    return found
  }

  /// Behind `No.` or `Nr.`
  private static func behindWord(_ text: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard text.count >= 4, bytes[text.lowerBound] | 0x20 == UInt8(ascii: "n"),
      bytes[text.lowerBound + 1] | 0x20 == UInt8(ascii: "o") || bytes[text.lowerBound + 1] == UInt8(ascii: "r"),
      bytes[text.lowerBound + 2] == UInt8(ascii: ".") || bytes[text.lowerBound + 2] == 0x20
    else { return nil }
    let index = text.lowerBound + 2
    return bytes[index..<text.upperBound].firstIndex { $0 != UInt8(ascii: ".") && $0 != 0x20 }
  }

  /// Whether a mark stands behind a number, or nothing, or what calls a note: `I *`.
  private static func ends(_ index: Int, _ limit: Int, _ bytes: [UInt8]) -> Bool {
    guard index < limit else { return true }
    if ".:)".utf8.contains(bytes[index]) {
      return index + 1 >= limit || bytes[index + 1] <= 0x20 || bytes[index + 1] == UInt8(ascii: "-")
        || bytes[index + 1] == UInt8(ascii: "_") || bytes[index + 1] >= 0x80
    }
    return bytes[index] == 0x20 && index + 1 < limit && (bytes[index + 1] == UInt8(ascii: "*"))
  }

  /// `FIRST STORY`, `First Series of Wheels.`
  private static func ordinal(_ text: Range<Int>, _ bytes: [UInt8]) -> HeadNumber? {
    guard text.count <= 60 else { return nil }
    var words = SmallWords(bytes[text], takesDigits: false)
    guard words.next(), let figures = OrdinalNumber.figures(of: words.hash), let value = Int(figures), words.next()
    else {
      return nil
    }
    return HeadNumber(form: .ordinal(words.hash), value: value, written: figures, isAlone: false)
  }
}
