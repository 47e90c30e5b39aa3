/// Tells the lines below the title of a song or a poem that say whose it is, or to what tune it goes: `WORDS BY ANNA
/// CARTER.`, `Air--"The Miller's Lament."`
enum Credit {
  static func isOne(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count <= 2, block.count <= 140, block.count >= 6 else { return false }
    var words = SmallWords(bytes[block.range], takesDigits: false)
    guard words.next(), words.range.lowerBound - block.range.lowerBound <= 3 else { return false }
    let first = words.hash
    let end = words.range.upperBound
    if tunes.contains(first) { return isNamed(behind: end, block, bytes) }
    guard words.next() else { return false }
    if works.contains(first) {
      guard links.contains(words.hash), words.range.lowerBound == end + 1, words.next() else { return false }
      return isCapital(words.bytes)
    }
    // `BY ELIZA CARTER.`: a verse that begins so goes on with small words, or ends with a comma.
    guard makers.contains(first), isCapital(words.bytes), !TextShape(block.range, bytes).endsWithComma else {
      return false
    }
    var count = 1
    while words.next() {
      count += 1
      guard isCapital(words.bytes) else { return false }
    }
    return (2...5).contains(count) || count == 1 && TextShape(block.range, bytes).isAllCapitals
  }

  /// Whether a colon, a dash, a comma or a quotation mark stands behind the word, or a mark of emphasis and one of them.
  private static func isNamed(behind end: Int, _ block: Block, _ bytes: [UInt8]) -> Bool {
    var index = end
    while index < block.range.upperBound, bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "_") { index += 1 }
    guard index < block.range.upperBound else { return false }
    if ":\"=".utf8.contains(bytes[index]) { return true }
    let rest = bytes[index..<block.range.upperBound]
    return rest.starts(with: "--".utf8) || rest.starts(with: "—".utf8) || rest.starts(with: "“".utf8)
      || rest.starts(with: "„".utf8) || rest.starts(with: "«".utf8)
      || rest.starts(with: ", \"".utf8) || rest.starts(with: ".--".utf8)
  }

  private static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
    for scalar in Scalars(word) { return LetterKind(scalar).contains(.capital) }
    return false
  }

  private static let tunes = WordList(
    "air tune melody melodie weise mel aria arie melodia tonada музыка напев мелодия wijze")
  private static let works = WordList(
    """
    words music poetry written composed arranged translated melody adapted lyrics harmonized harmonised selected text \
    worte musik weise gedicht dichtung text paroles musique parole musica letra música слова музыка перевод
    """)
  private static let links = WordList("by from von de di par por del nach")
  private static let makers = WordList("by von par di por")
}
