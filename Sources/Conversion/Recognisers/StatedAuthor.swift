/// The author whom a library names above the text: his name by itself heads no part of it.
struct StatedAuthor {
  private let letters: [UInt8]

  init(_ recognition: Recognition) {
    letters = recognition.layout.boilerplate.value(of: "Author", recognition.bytes).map { Self.letters($0.utf8) } ?? []
  }

  /// Whether a block is the name and nothing more.
  func isNamed(in block: Block, _ recognition: Recognition) -> Bool {
    guard letters.count >= 6, block.lines.count == 1, block.count <= 80 else { return false }
    return Self.letters(recognition.bytes[block.range]) == letters
  }

  /// Latin letters, small and capital ones the same; others as they are.
  private static func letters(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.compactMap { byte in
      NoteMarker.isLetter(byte) ? byte | 0x20 : byte >= 0x80 ? byte : nil
    }
  }
}
