/// Tells the name below a letter that says whose it is: `Ihr Arthur`, `Von Herzen Dein alter Paul`, `Yours Mary`.
enum PossessiveSignature {
  /// Whether a short block ends with such a word, at most two words in small letters, and one to three names.
  static func isOne(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, (4...72).contains(block.count) else { return false }
    let text = bytes[block.range]
    if text.contains(where: { ":?!;".utf8.contains($0) || NoteMarker.isDigit($0) }) { return false }
    var words = SmallWords(text, takesDigits: false)
    var before = 0
    var small = 0
    var names: Int?
    while words.next() {
      if names == nil {
        if possessives.contains(words.hash) { names = 0 } else { before += 1 }
      } else if isCapitalised(words.bytes) {
        names! += 1
      } else if names == 0 {
        small += 1
      } else {
        return false
      }
      if before > 4 || small > 2 { return false }
    }
    return names.map { (1...3).contains($0) } == true
  }

  private static func isCapitalised(_ word: ArraySlice<UInt8>) -> Bool {
    var scalars = Scalars(word).makeIterator()
    return scalars.next().map { LetterKind($0).contains(.capital) } == true
  }

  private static let possessives = WordList(
    "ihr ihre dein deine euer eure your yours votre ton vostro vostra tuo tua suo sua tu su vuestro ваш ваша твой твоя")
}
