/// Tells the signature below a letter that is quoted from a head: both are short lines in capitals.
enum QuotedSignature {
  /// Whether a block signs what stands above it.
  static func isOne(_ block: Block, below above: Block?, _ recognition: Recognition) -> Bool {
    guard block.lines.count <= 3, block.count <= 120 else { return false }
    // `Your servant,` and a name on the next line.
    if block.lines.count > 1, takesLeave(Block(range: block.lines[0], lines: [block.lines[0]]), recognition) {
      return true
    }
    guard let above, above.role == .unknown, above.count <= 120, above.lines.count <= 2 else { return false }
    return takesLeave(above, recognition) && SignatureWording(block.range, recognition.bytes).isAllNames
  }

  /// The blocks among some heads that are a name with its initials, where all other parts bear numbers.
  ///
  /// More than two such heads are something else: articles on persons, or parts that are told apart by letters.
  static func alone(_ heads: [(index: Int, division: Division?)], _ recognition: Recognition) -> Set<Int> {
    guard heads.count(where: { $0.division?.number != nil }) >= 3 else { return [] }
    let names = heads.filter {
      $0.division == nil && isInitialsAndSurname(recognition.blocks[$0.index], recognition.bytes)
    }
    return names.count <= 2 ? Set(names.map(\.index)) : []
  }

  /// The last byte is a comma, and the words take leave: `Yours truly,`, `Your slave and enemy,`.
  private static func takesLeave(_ block: Block, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes
    guard bytes[block.range.upperBound - 1] == UInt8(ascii: ",") else { return false }
    var words = SmallWords(bytes[block.range], takesDigits: false)
    return block.count <= 60 && words.next() && possessives.contains(words.hash)
      || ClosingRecogniser().isLeave(block, recognition)
  }

  private static let possessives = WordList(
    "your yours thy thine dein deine ihr ihre euer eure votre vos ton suo sua tuo tua vostro su tu vuestro ваш ваша твой твоя"
  )

  /// `K. MILLER.`
  private static func isInitialsAndSurname(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, block.count <= 40, bytes[block.range.upperBound - 1] == UInt8(ascii: ".") else {
      return false
    }
    // `I. THE MILL.`
    if "IVX".utf8.contains(bytes[block.range.lowerBound]) { return false }
    var words = SmallWords(bytes[block.range], takesDigits: true)
    guard words.next(), words.range.lowerBound == block.range.lowerBound, isInitial(words.range, bytes) else {
      return false
    }
    while words.next() {
      if !isInitial(words.range, bytes) { return words.range.upperBound + 1 == block.range.upperBound }
    }
    return false
  }

  /// One letter and a full stop.
  private static func isInitial(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    (word.count == 1 || word.count == 2 && bytes[word.lowerBound] >= 0x80)
      && word.upperBound < bytes.count && bytes[word.upperBound] == UInt8(ascii: ".")
  }
}
