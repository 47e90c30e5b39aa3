/// What can be told of a block from its letters and marks alone.
struct TextShape {
  /// Ends like a sentence, a closing quotation mark or bracket after its mark allowed for.
  let endsSentence: Bool
  let endsWithComma: Bool
  let endsWithExclamation: Bool
  /// Letters, and none of them small; scripts without case count as small.
  let isAllCapitals: Bool
  let startsWithSmallLetter: Bool
  let words: Int
  let letters: Int

  init(_ range: Range<Int>, _ bytes: [UInt8]) {
    var words = 0
    var letters = 0
    var small = 0
    var inWord = false
    var first: LetterKind = []
    // A buffer and not the array: its bounds and its owner are then looked at once.
    bytes[range].withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        let (scalar, length) = Self.scalar(at: index, of: text)
        index += length
        let kind = LetterKind(scalar)
        if kind.contains(.letter) {
          letters += 1
          if !kind.contains(.capital) { small += 1 }
          if first.isEmpty { first = kind }
        }
        let isWord = kind.contains(.letter) || ("0"..."9").contains(scalar)
        if isWord, !inWord { words += 1 }
        inWord = isWord || (inWord && (scalar == "'" || scalar == "’" || scalar == "-"))
      }
    }
    self.words = words
    self.letters = letters
    isAllCapitals = letters > 1 && small == 0
    startsWithSmallLetter = first.contains(.small)
    // No run of closing marks is longer than this.
    let tail = String(decoding: bytes[range].suffix(120), as: UTF8.self).unicodeScalars
    let end = tail.reversed().first { !Self.closing.contains($0) }
    endsSentence = end.map(Self.ending.contains) == true
    endsWithComma = end == "," || end == ";"
    endsWithExclamation = end == "!"
  }

  /// The character at `index` of a text in UTF-8, and of how many bytes it is.
  static func scalar(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, Int) {
    let first = text[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2, text.count - index)
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in text[index + 1..<index + length] { value = value << 6 | UInt32(next & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static let closing: Set<Unicode.Scalar> = [
    "\"", "'", "”", "’", "»", "«", "“", ")", "]", "_", "*", " ", "\n", "\t",
  ]
  private static let ending: Set<Unicode.Scalar> = [".", "!", "?", "…", ":", "。", "؟", "۔"]
}
