/// What the words of a block say of its being a signature.
struct SignatureWording {
  /// Whether it says itself that someone signed: `(Signed) J. Smith`.
  let says: Bool
  /// The bytes of the name, that word and marks before it left out.
  let name: Range<Int>
  /// Whether the place of a seal stands beside the name: `JOHN JAY (SEAL)`, `(L. S.) Joseph BONAPARTE.`
  let isSealed: Bool
  private let bytes: [UInt8]

  init(_ range: Range<Int>, _ bytes: [UInt8]) {
    self.bytes = bytes
    if let sealed = Self.withoutSeal(range, bytes) {
      (says, name, isSealed) = (true, sealed, true)
      return
    }
    isSealed = false
    let end = Self.endOfSigned(range, bytes)
    says = end != nil && end != range.upperBound
    name = (says ? end : nil).map { $0..<range.upperBound } ?? range
  }

  /// A name without the place of its seal; `nil` where there is none.
  private static func withoutSeal(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    guard range.count <= 120, range.count >= 8 else { return nil }
    let first = bytes[range.lowerBound]
    if first == UInt8(ascii: "(") || first == UInt8(ascii: "["),
      let close = bytes[range.prefix(8)].firstIndex(where: { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }),
      isSeal(bytes[range.lowerBound + 1..<close])
    {
      let name = Block.trimmed(close + 1..<range.upperBound, of: bytes)
      return name.isEmpty ? nil : name
    }
    let last = bytes[range.upperBound - 1]
    if last == UInt8(ascii: ")") || last == UInt8(ascii: "]"),
      let open = bytes[range.suffix(8)].lastIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }),
      isSeal(bytes[open + 1..<range.upperBound - 1])
    {
      let name = Block.trimmed(range.lowerBound..<open, of: bytes)
      return name.isEmpty ? nil : name
    }
    return nil
  }

  /// Whether a line is nothing but the place of a seal: `[L. S.]`
  static func isSealAlone(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count <= 12, let first = bytes[range].first, "([".utf8.contains(first) else { return false }
    return isSeal(bytes[range].filter { !"()[]".utf8.contains($0) }[...])
  }

  /// `L. S.`, `SEAL`, `М. П.`
  private static func isSeal(_ text: ArraySlice<UInt8>) -> Bool {
    let letters = text.filter { $0 > 0x20 && $0 != UInt8(ascii: ".") }
    return seals.contains { $0.elementsEqual(letters) }
  }

  private static let seals = ["LS", "SEAL", "Seal", "seal", "МП", "ls"].map { Array($0.utf8) }

  /// `(Signed)`, `[Signed]`, `(Sgd.)`, `(gez.)`, with or without a blank behind it.
  private static func endOfSigned(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard let first = bytes[range].first else { return nil }
    guard first == UInt8(ascii: "(") || first == UInt8(ascii: "[") else { return endOfPlainSigned(range, bytes) }
    var index = range.lowerBound + 1
    while index < range.upperBound, bytes[index] == UInt8(ascii: "_") { index += 1 }
    let start = index
    while index < range.upperBound, index - start < 24, bytes[index] >= 0x80 || NoteMarker.isLetter(bytes[index]) {
      index += 1
    }
    var word = SmallWords(bytes[start..<index], takesDigits: false)
    guard word.next(), signed.contains(word.hash) else { return nil }
    while index < range.upperBound, ".,:_ )]".utf8.contains(bytes[index]) { index += 1 }
    return index
  }

  /// `Signé NAPOLÉON.`: the word without brackets, above or before a name in capitals.
  private static func endOfPlainSigned(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard range.count <= 60, bytes[range.lowerBound] < 0x5B || bytes[range.lowerBound] >= 0xD0 else { return nil }
    var words = SmallWords(bytes[range], takesDigits: false)
    guard words.next(), words.range.lowerBound == range.lowerBound, plainSigned.contains(words.hash) else { return nil }
    let end = words.range.upperBound
    let name = Block.trimmed(end..<range.upperBound, of: bytes)
    let shape = TextShape(name, bytes)
    return shape.isAllCapitals && shape.words <= 5 && shape.letters > 3 ? name.lowerBound : nil
  }

  private static let plainSigned = WordList("signed gezeichnet unterzeichnet signé firmato firmado подписал подписалъ")
  private static let signed = WordList(
    "signed sgd sd gez gezeichnet unterzeichnet signé firmato firmado подпись подписал")

  /// Whether it holds a word that stands in sentences only: a pronoun, a verb that joins, `who`.
  var isSentence: Bool {
    var words = SmallWords(bytes[name], takesDigits: false)
    var count = 0
    while words.next() {
      count += 1
      if count > 32 || Self.spoken.contains(words.hash) { return true }
      // `I remain`, `I entirely agree`
      if count == 1, words.bytes.elementsEqual("I".utf8), name.lowerBound + 2 < name.upperBound,
        bytes[name.lowerBound + 1] == 0x20, (0x61...0x7A).contains(bytes[name.lowerBound + 2])
      {
        return true
      }
    }
    return false
  }

  /// `TO JAMES MONROE`, `An Herrn Steiner`: the head of a letter.
  var addresses: Bool {
    var words = SmallWords(bytes[name], takesDigits: false)
    return words.next() && Self.prepositions.contains(words.hash)
  }

  /// Whether a word is a known forename or an initial.
  var namesPerson: Bool {
    var words = SmallWords(bytes[name], takesDigits: false)
    while words.next() {
      let isInitial =
        words.range.count <= 4 && words.range.upperBound < name.upperBound
        && bytes[words.range.upperBound] == UInt8(ascii: ".") && words.range.upperBound + 1 < name.upperBound
      if isInitial || Forenames.contains(words.hash) { return true }
    }
    return false
  }

  /// Whether all words are capitalised, but for those that join names and offices: `Acting Political Agent.`
  var isAllNames: Bool {
    var words = SmallWords(bytes[name], takesDigits: false)
    var count = 0
    while words.next() {
      count += 1
      var scalars = Scalars(words.bytes).makeIterator()
      let isCapitalised = scalars.next().map { LetterKind($0).contains(.capital) } == true
      if count > 8 || !isCapitalised && !Self.links.contains(words.hash) { return false }
    }
    return count > 0
  }

  private static let prepositions = WordList("to an à à al к ко")

  private static let links = WordList(
    "of the and for to in at s de du des la le les et von der die das den dem des und zu am im di del della y e и")

  private static let spoken = WordList(
    """
    he she they it we was were is are has had have been shall should would could did does not who which when where what \
    if but there then than these those this that ich sie wir ist sind waren hat haben wird werden nicht dass daß wenn \
    je nous il elle ils est sont était étaient ont pas qui que io noi sono erano che non yo nosotros ellos fue eran \
    мы он она они был была были есть не который что если
    """)
}
