/// Lines between the author and the imprint of a title page that are neither.
extension TitlePageRecogniser {
  /// `_Nos haec novimus esse nihil._ --MART.`: words, and behind a dash whose they are.
  func isMotto(_ block: Block, _ bytes: [UInt8]) -> Bool {
    // `What I have seen I have printed.` / `J. CARTER, _Preface._`
    if block.lines.count == 2, block.count > 40, Self.isQuoted(block, bytes) { return true }
    guard block.count > 20, let dash = bytes[block.range].lastIndex(of: UInt8(ascii: "-")),
      dash > block.range.lowerBound + 12,
      bytes[dash - 1] == UInt8(ascii: "-"), dash + 2 < block.range.upperBound
    else { return false }
    let name = TextShape(dash + 1..<block.range.upperBound, bytes)
    return name.words <= 4 && !name.startsWithSmallLetter
  }

  private static func isQuoted(_ block: Block, _ bytes: [UInt8]) -> Bool {
    let words = TextShape(block.lines[0], bytes)
    var name = SmallWords(bytes[block.lines[1]], takesDigits: false)
    return words.endsSentence && words.words > 5 && HeadWording(block, bytes).isSmall && name.next()
      && bytes[name.range.upperBound] == UInt8(ascii: ".") && name.range.count <= 2
  }

  /// `To which is prefixed the music`, and below the author `Instructor in Latin at the High School`.
  func isDescription(_ block: Block, isBelowAuthor: Bool, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[block.range], takesDigits: false)
    guard words.next() else { return false }
    let first = words.hash
    guard words.next() else { return false }
    if Self.additions.contains(first), TextShape(block.range, bytes).words >= 4 { return true }
    return isBelowAuthor && Self.offices.contains(first) && Self.officeLinks.contains(words.hash)
  }

  private static let additions = WordList("to with containing being adapted illustrated mit avec con nebst")
  private static let offices = WordList(
    "author instructor professor editor fellow member teacher lecturer translator master late sometime verfasser professeur membre auteur autore"
  )
  private static let officeLinks = WordList("of in at to der des von de du di del")
}
