/// Finds remarks of several paragraphs by those who made the electronic text: `[Transcriber's Note:` up to its bracket, or
/// a line `Transcriber's note:` above the first wide gap; and the title page that they copied out in brackets.
enum LongRemark {
  /// More blocks than these are no remark.
  private static let limit = 16

  static func join(_ recognition: inout Recognition) {
    var index = 0
    while index < recognition.blocks.count {
      defer { index += 1 }
      let block = recognition.blocks[index]
      guard block.role == .unknown, let first = recognition.bytes[block.range].first else { continue }
      let end: Int?
      if first == UInt8(ascii: "[") {
        end = opens(block, recognition.bytes) ? close(of: index, recognition) : nil
      } else {
        end = index < 8 && "TN".utf8.contains(first) ? gap(below: index, recognition) : nil
      }
      guard let end else { continue }
      if end > index { recognition.join(index...end) }
      recognition.blocks[index].role = .remark
    }
  }

  /// `[Transcriber's Note:`, `[Frontispiece Text:`, `[This e-text includes …`, and no bracket that closes it.
  private static func opens(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard !bytes[block.range].contains(UInt8(ascii: "]")) else { return false }
    var words = SmallWords(bytes[block.range.prefix(60)], takesDigits: false)
    var count = 0
    while count < 4, words.next() {
      count += 1
      if topics.contains(words.hash) { return true }
    }
    return false
  }

  /// The block with which the bracket closes.
  private static func close(of index: Int, _ recognition: Recognition) -> Int? {
    var open = 0
    for other in index..<min(index + limit, recognition.blocks.count) {
      let block = recognition.blocks[other]
      guard block.role == .unknown || block.role == .separator, block.count <= 1_500 else { return nil }
      for byte in recognition.bytes[block.range] {
        if byte == UInt8(ascii: "[") { open += 1 } else if byte == UInt8(ascii: "]") { open -= 1 }
      }
      if open <= 0 { return recognition.bytes[block.range.upperBound - 1] == UInt8(ascii: "]") ? other : nil }
    }
    return nil
  }

  /// The last block above the first wide gap below `Transcriber's note:` or `Note: Project Gutenberg has …`.
  private static func gap(below index: Int, _ recognition: Recognition) -> Int? {
    let block = recognition.blocks[index]
    let bytes = recognition.bytes
    if bytes[block.range].starts(with: library) { return block.count <= 1_500 ? index : nil }
    guard block.lines.count == 1, block.count <= 40, TitlePageRecogniser.isOfTranscriber(block, bytes) else {
      return nil
    }
    var end = index + 1
    while end < recognition.blocks.count, end < index + limit, recognition.blocks[end].gap <= 2,
      recognition.blocks[end].role == .unknown
    {
      end += 1
    }
    guard end < recognition.blocks.count, recognition.blocks[end].gap > 2, end > index + 1 else { return nil }
    return end - 1
  }

  private static let library = Array("Note: Project Gutenberg".utf8)
  private static let topics = WordList(
    "transcriber transcribers frontispiece title text etext cover decoration anmerkung")
}
