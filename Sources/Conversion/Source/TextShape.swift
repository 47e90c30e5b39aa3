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
    let text = String(decoding: bytes[range], as: UTF8.self)
    var words = 0
    var letters = 0
    var small = 0
    var inWord = false
    var first: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      if isLetter {
        letters += 1
        if !scalar.properties.isUppercase { small += 1 }
        if first == nil { first = scalar }
      }
      let isWord = isLetter || ("0"..."9").contains(scalar)
      if isWord, !inWord { words += 1 }
      inWord = isWord || (inWord && (scalar == "'" || scalar == "’" || scalar == "-"))
    }
    self.words = words
    self.letters = letters
    isAllCapitals = letters > 1 && small == 0
    startsWithSmallLetter = first?.properties.isLowercase == true
    let end = text.unicodeScalars.reversed().first { !Self.closing.contains($0) }
    endsSentence = end.map(Self.ending.contains) == true
    endsWithComma = end == "," || end == ";"
    endsWithExclamation = end == "!"
  }

  private static let closing: Set<Unicode.Scalar> = [
    "\"", "'", "”", "’", "»", "«", "“", ")", "]", "_", "*", " ", "\n", "\t",
  ]
  private static let ending: Set<Unicode.Scalar> = [".", "!", "?", "…", ":", "。", "؟", "۔"]
}
