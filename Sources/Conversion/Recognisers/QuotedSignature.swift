/// Tells the signature below a letter that is quoted from a head: both are short lines in capitals.
enum QuotedSignature {
  /// Whether a block signs what stands above it.
  static func isOne(_ block: Block, below above: Block?, above next: Block?, _ recognition: Recognition) -> Bool {
    guard block.lines.count <= 3, block.count <= 120 else { return false }
    // `JOHN SMITH.` above `Hon. HENRY JONES, Secretary of State.`
    if let next, let above, above.role == .unknown, above.count > 60, Addressee.isOne(next, recognition.bytes),
      SignatureWording(block.range, recognition.bytes).isAllNames
    {
      return true
    }
    // `Your servant,` and a name on the next line.
    if block.lines.count > 1, takesLeave(Block(range: block.lines[0], lines: [block.lines[0]]), recognition) {
      return true
    }
    guard let above, above.role == .unknown else { return false }
    if isSource(block, below: above, recognition.bytes) { return true }
    let wording = SignatureWording(block.range, recognition.bytes)
    guard wording.isAllNames else { return false }
    if ClosingRecogniser.isFormula(above, recognition) { return wording.namesPerson }
    guard above.count <= 120, above.lines.count <= 2 else { return false }
    // `By the President:`
    let isOrder = recognition.bytes[above.range.upperBound - 1] == UInt8(ascii: ":") && above.count <= 60
    return takesLeave(above, recognition) || isOrder && wording.namesPerson
  }

  /// `STERNE.` below a motto, and further to the right.
  private static func isSource(_ block: Block, below above: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, block.count <= 60, block.setting != .flush, above.count <= 600,
      block.indent >= above.indent + 8, let last = above.lines.last, block.indent > Inset.column(of: last, bytes) + 4
    else { return false }
    return above.setting == .inset || above.lines.contains { Inset.column(of: $0, bytes) > 0 }
      || bytes[above.range.lowerBound] == UInt8(ascii: "\"") || bytes[above.range.lowerBound] == 0xE2
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
