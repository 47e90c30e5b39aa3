/// What the words of a short block say about its being a head: `CHAPTER III. The Storm`, `Zweiter Auftritt`, `Глава 5`.
struct HeadWording {
  let shape: TextShape
  let division: Division?
  let mayBeHead: Bool
  /// Some words, most of them small, that end as sentences do or lead on to what follows.
  let isSentence: Bool
  /// Most words begin small.
  let isSmall: Bool
  /// A number with a mark behind it: `Chapter 8. Of the …`
  let isMarked: Bool

  /// How deep a chapter stands.
  static let chapter = 4

  init(_ block: Block, _ bytes: [UInt8]) {
    let range = Self.withoutTags(block.range, bytes)
    shape = TextShape(range, bytes)
    let text = bytes[range].prefix(120)
    let isNumber = bytes[range].allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    let mayBe =
      (shape.letters > 0 || isNumber) && !shape.startsWithSmallLetter && !shape.endsWithComma && shape.words <= 40
      && !Self.quotes.contains { text.starts(with: $0) }
      // Where no capitals tell heads, only their being short and no sentence does.
      && !(shape.isCaseless && (shape.words > 24 || shape.endsSentence))
    isSmall = shape.words >= 4 && !shape.isAllCapitals && Self.isSmall(bytes[block.range])
    var named = shape.startsWithSmallLetter ? nil : Self.division(text, isAllCapitals: shape.isAllCapitals)
    let isSentence = isSmall && Self.isSentence(bytes[block.range], shape)
    // `The part I send you` has no number, nor has `La parte vi piacerà, spero.`
    if isSmall, named?.number == "I" || isSentence, !Self.parts(text, bytes) { named = nil }
    let isNumbered = named?.number != nil && shape.words <= 90 && Self.parts(text, bytes)
    isMarked = isNumbered
    let isProse =
      shape.words > 4 && text.count < 120 && text.last == UInt8(ascii: ":")
      || !shape.isAllCapitals && block.lines.count > 1 && shape.words > 25
    self.isSentence = isSentence
    mayBeHead =
      (mayBe && !isProse || isNumbered && !shape.endsWithComma) && !Self.isCredit(text) && !Self.namesAuthor(text)
      && !Self.endsWithPage(block, bytes) && !Self.isDirection(range, bytes)
    division = mayBeHead ? named : nil
  }

  /// Whether a mark stands between a number and the title behind it: `Chapter 8. Of the good success …`
  private static func parts(_ text: ArraySlice<UInt8>, _ bytes: [UInt8]) -> Bool {
    var words = 0
    for index in text.indices.dropFirst() {
      let byte = text[index]
      if byte <= 0x20, bytes[index - 1] > 0x20 { words += 1 }
      if words > 2 { return false }
      if words > 0, ".:-".utf8.contains(byte) || byte == 0x0A { return true }
    }
    return false
  }

  /// Whether the last word ends a sentence, a speech, or with a colon or a dash.
  private static func isSentence(_ text: ArraySlice<UInt8>, _ shape: TextShape) -> Bool {
    let end = text.dropLast(text.suffix(3).elementsEqual("”".utf8) ? 3 : text.last == UInt8(ascii: "\"") ? 1 : 0)
    let isOpen = end.suffix(2).elementsEqual("--".utf8) || end.suffix(3).elementsEqual("—".utf8)
    return shape.endsSentence || isOpen
  }

  private static func isSmall(_ text: ArraySlice<UInt8>) -> Bool {
    // `TO RUFUS KING. d. of s. mss.`
    if text.prefix(3).allSatisfy({ (0x41...0x5A).contains($0) || $0 == 0x20 }) { return false }
    var small = 0
    var words = 0
    var isInWord = false
    for scalar in Scalars(text) {
      let kind = LetterKind(scalar)
      if kind.contains(.letter), !isInWord {
        words += 1
        if kind.contains(.small) { small += 1 }
      }
      isInWord = kind.contains(.letter) || isInWord && (scalar == "'" || scalar == "’")
    }
    return small * 2 > words
  }

  /// The words of a line between the tags of a web page: `2. Kapitel` of `</P><hr><h3>2. Kapitel</h3>`.
  static func withoutTags(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == UInt8(ascii: "<") {
      guard let close = bytes[start..<min(start + 40, range.upperBound)].firstIndex(of: UInt8(ascii: ">")) else {
        return range
      }
      start = close + 1
    }
    guard start > range.lowerBound, start < range.upperBound else { return range }
    let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "<")) ?? range.upperBound
    let words = Block.trimmed(start..<end, of: bytes)
    return words.isEmpty ? range : words
  }

  private static let quotes = ["\"", "[", "{", "(", "“", "—", "–"].map { Array($0.utf8) }
  private static let credits = [
    "_First published", "First published", "First printed", "_First printed", "Produced by", "E-text prepared",
    "Transcribed", "This eBook was", "Digitized by",
  ].map { Array($0.utf8) }

  /// Who made the electronic text, or two initials and a name.
  private static func isCredit(_ text: ArraySlice<UInt8>) -> Bool {
    if credits.contains(where: { text.starts(with: $0) }) { return true }
    let start = Array(Scalars(text).prefix(6))
    // `G.W. CARTER.`
    if start.count == 6, start[1] == ".", start[3] == ".", start[4] == " ", text.count <= 40 {
      return LetterKind(start[0]).contains(.capital) && LetterKind(start[2]).contains(.capital)
    }
    guard start.count >= 5, start[1] == ".", start[2] == " ", start[4] == ".", start.count == 5 || start[5] == " "
    else {
      return false
    }
    return LetterKind(start[0]).contains(.capital) && LetterKind(start[3]).contains(.capital)
  }

  /// `Exeunt.`, `Drum within.`, `Thunder. Enter three Witches.`: what happens on a stage is no head.
  private static func isDirection(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count <= 90, bytes[range.upperBound - 1] == UInt8(ascii: ".") else { return false }
    if StageWords.isEntrance(range, bytes) { return true }
    var words = SmallWords(bytes[range], takesDigits: false)
    var isDirection = false
    var count = 0
    while words.next() {
      count += 1
      isDirection = words.hash == within || count > 1 && entrances.contains(words.hash)
      if isDirection, words.hash != within { return true }
    }
    return isDirection && count > 1
  }

  private static let within = WordHash("within")
  private static let entrances = WordList("exeunt enter manet manent")

  private static func namesAuthor(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, "BVPbvp".utf8.contains(first) else { return false }
    return TitlePageRecogniser.namesAuthor(String(decoding: text, as: UTF8.self))
  }

  /// A page's number behind blanks or dots, as in a table of contents.
  private static func endsWithPage(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard let line = block.lines.last else { return false }
    var index = line.upperBound
    while index > line.lowerBound, (0x30...0x39).contains(bytes[index - 1]) { index -= 1 }
    guard index < line.upperBound, index - 3 > line.lowerBound else { return false }
    return bytes[index - 1] == 0x20 && bytes[index - 2] == 0x20
      || bytes[index - 2] == UInt8(ascii: ".") && bytes[index - 3] <= UInt8(ascii: ".")
  }

  /// The part that a block names, or `nil`, which for most blocks takes a look at their first words only.
  static func division(of block: Block, _ bytes: [UInt8]) -> Division? {
    division(bytes[withoutTags(block.range, bytes)].prefix(120), isAllCapitals: true) == nil
      ? nil : HeadWording(block, bytes).division
  }
}
