internal import TEI

/// To whom a letter goes, above its salute.
extension OpeningRecogniser {
  /// `Herrn Dr. Meier`: a letter that begins with an address, and has no title.
  func startsAddressed(_ candidates: ArraySlice<Int>, _ recognition: Recognition) -> Bool {
    guard let first = candidates.first else { return false }
    var words = SmallWords(recognition.bytes[recognition.blocks[first].range], takesDigits: false)
    return words.next() && Self.addressed.contains(words.hash)
  }

  /// Whether a line is a part of an address: it is short, and no more than short lines part it from the salute.
  func isAddress(_ candidates: ArraySlice<Int>, _ recognition: Recognition) -> Bool {
    for (distance, index) in candidates.prefix(7).enumerated() {
      let block = recognition.blocks[index]
      guard block.role == .unknown, block.division == nil else { return false }
      if distance > 0 {
        let shape = TextShape(block.range, recognition.bytes)
        if Self.isDateline(block, recognition) || Self.isSalute(block, shape, recognition)
          || NumericDateline.isOne(block, recognition.bytes) || Self.addressesRunIn(block, recognition.bytes)
        {
          return true
        }
      }
      guard block.lines.count <= 3, block.count <= 90,
        recognition.bytes[block.range.upperBound - 1] != UInt8(ascii: ":"),
        SignatureWording(block.range, recognition.bytes).isAllNames
      else { return false }
    }
    return false
  }

  private static let addressed = WordList("herrn herr frau fräulein monsieur madame mademoiselle signor")
}
