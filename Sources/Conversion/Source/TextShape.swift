/// What can be told of a block from its letters and marks alone.
struct TextShape {
  /// Ends like a sentence, a closing quotation mark or bracket after its mark allowed for.
  let endsSentence: Bool
  let endsWithComma: Bool
  let endsWithExclamation: Bool
  /// Letters, and none of them small; scripts without case count as small.
  let isAllCapitals: Bool
  let startsWithSmallLetter: Bool
  /// Letters, and all of them of a script that has neither capitals nor small ones.
  let isCaseless: Bool
  /// A letter of Chinese or Japanese counts as a word: no blanks part them.
  let words: Int
  let letters: Int

  init(_ range: Range<Int>, _ bytes: [UInt8]) {
    var words = 0
    var letters = 0
    var small = 0
    var caseless = 0
    var inWord = false
    var first: LetterKind = []
    // Buffers and not arrays: their bounds and their owners are then looked at once.
    let end = LetterKind.withTable { kinds in
      bytes.withUnsafeBufferPointer { all in
        let text = UnsafeBufferPointer(rebasing: all[range])
        var index = 0
        while index < text.count {
          let (scalar, length) = Self.scalar(at: index, of: text)
          index += length
          let kind = LetterKind(scalar, kinds)
          if kind.contains(.letter) {
            letters += 1
            if !kind.contains(.capital) { small += 1 }
            if kind == .letter { caseless += 1 }
            if first.isEmpty { first = kind }
            if !inWord || scalar.value >= 0x3040 && Self.isIdeograph(scalar) { words += 1 }
            inWord = true
          } else if (0x30...0x39).contains(scalar.value) {
            if !inWord { words += 1 }
            inWord = true
          } else {
            inWord = inWord && (scalar == "'" || scalar == "’" || scalar == "-")
          }
        }
        return Self.end(of: text)
      }
    }
    self.words = words
    self.letters = letters
    isCaseless = letters > 0 && caseless == letters
    isAllCapitals = letters > 1 && small == 0
    startsWithSmallLetter = first.contains(.small)
    endsSentence = end.map(Self.isEnding) == true
    endsWithComma = end == "," || end == ";" || end == "、" || end == "，" || end == "；"
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

  /// The last character that closes no quotation or bracket; no run of closing marks is longer than 120 bytes.
  private static func end(of text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    let least = max(0, text.count - 120)
    var end = text.count
    while end > least {
      var start = end - 1
      while start > least, text[start] & 0xC0 == 0x80 { start -= 1 }
      let (scalar, _) = scalar(at: start, of: text)
      switch scalar {
      case "\"", "'", "”", "’", "»", "«", "“", ")", "]", "_", "*", " ", "\n", "\t", "\u{3000}",
        "」", "』", "）", "〉", "》":
        end = start
      default: return scalar
      }
    }
    return nil
  }

  private static func isEnding(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", ":", "。", "！", "？", "：", "؟", "۔": true
    default: false
    }
  }

  /// Kana and the letters of Chinese.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3040...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0x2_0000...0x3_FFFF).contains(scalar.value)
  }
}
