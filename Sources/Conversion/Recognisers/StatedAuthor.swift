/// The author whom a library names above the text: his name by itself heads no part of it.
struct StatedAuthor {
  private let words: [WordHash]

  init(_ recognition: Recognition) {
    let name = recognition.layout.boilerplate.value(of: "Author", recognition.bytes).map { Array($0.utf8) } ?? []
    words = Self.words(name[...])
  }

  /// Whether a block is the name and nothing more.
  func isNamed(in block: Block, _ recognition: Recognition) -> Bool {
    guard words.count >= 2, block.lines.count == 1, block.count <= 80 else { return false }
    return Self.words(recognition.bytes[block.range]) == words
  }

  private static func words(_ text: ArraySlice<UInt8>) -> [WordHash] {
    var words = SmallWords(text, takesDigits: false)
    var hashes: [WordHash] = []
    while words.next() { hashes.append(words.hash) }
    return hashes
  }
}
