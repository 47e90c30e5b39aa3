/// Tells to whom a letter goes, as it stands below the signature: `His Excellency J. SMITH, Governor.`
enum Addressee {
  /// Whether a block is a person with a title before the name, or `Esq.` behind it.
  static func isOne(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count <= 4, (8...200).contains(block.count) else { return false }
    let text = bytes[block.range]
    let last = text[text.endIndex - 1]
    // `Mr. President:` calls upon him.
    if last == UInt8(ascii: ":") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?") { return false }
    var words = SmallWords(text, takesDigits: false)
    guard words.next() else { return false }
    let first = words.hash
    let isTitled = titles.contains(first) || articles.contains(first) && words.next() && titles.contains(words.hash)
    guard isTitled || holdsEsquire(text) else { return false }
    let wording = SignatureWording(block.range, bytes)
    guard !wording.isSentence else { return false }
    // Beside a bare `Mr.` something must say who he is: `Mr. Dayton, Minister of the United States.`
    return !commonTitles.contains(first)
      || text.contains(UInt8(ascii: ",")) && TextShape(block.range, bytes).words <= 16
  }

  /// `Esq.` behind a comma.
  private static func holdsEsquire(_ text: ArraySlice<UInt8>) -> Bool {
    guard let comma = text.firstIndex(of: UInt8(ascii: ",")), comma - text.startIndex <= 48 else { return false }
    let rest = text[comma...].dropFirst().drop { $0 == 0x20 }
    guard ["Esq", "ESQ", "esq"].contains(where: { rest.starts(with: $0.utf8) }) else { return false }
    // `LETTER FROM JOHN SMITH, ESQ.`
    var words = SmallWords(text[..<comma], takesDigits: false)
    while words.next() { if spoken.contains(words.hash) { return false } }
    return true
  }

  private static let spoken = WordList("from by to letter speech life of and with")
  private static let articles = WordList("the his her their your to an à al a sr")
  private static let commonTitles = WordList("mr messrs herrn monsieur señor signor")
  private static let titles = WordList(
    """
    hon honorable honourable excellency excellencies highness majesty grace lordship right mr messrs herrn monsieur señor
    signor
    """)
}
