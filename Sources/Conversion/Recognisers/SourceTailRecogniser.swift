internal import TEI

/// Finds where a text is from, said below its end: `Source:` and the lines below it.
struct SourceTailRecogniser: Recogniser {
  static let rules: [Rule] = []

  /// So much can be said of a source.
  private static let limit = 1_500

  func recognise(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    let main = recognition.mainBlocks
    guard main.count > 2, let last = main.last,
      let first = main.suffix(8).first(where: { isLabel(recognition.blocks[$0], bytes) }), first > main[0],
      recognition.blocks[last].range.upperBound - recognition.blocks[first].range.lowerBound <= Self.limit,
      main.suffix(last - first + 1).first == first,
      recognition.blocks[first...last].allSatisfy({ $0.role == .unknown })
    else { return }
    // Behind the text, and with what it announces on other lines.
    let label = recognition.blocks[first].lines[0]
    guard bytes[label.upperBound - 1] == UInt8(ascii: ":"), first * 2 > main.count,
      first < last || recognition.blocks[first].lines.count > 1
    else { return }
    if first < last { recognition.join(first...last) }
    recognition.blocks[first].role = .source
    let block = recognition.blocks[first].range
    let citation = CitationReader().citation(
      in: Block.trimmed(label.upperBound..<block.upperBound, of: bytes), of: bytes)
    recognition.citation = citation
  }

  /// `Source:`
  private func isLabel(_ block: Block, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[block.range.prefix(20)], takesDigits: false)
    guard words.next(), words.range.lowerBound == block.range.lowerBound, Self.labels.contains(words.hash) else {
      return false
    }
    let end = words.range.upperBound
    return end < block.range.upperBound && bytes[end] == UInt8(ascii: ":")
  }

  private static let labels = WordList("source sources quelle quellen fuente fuentes fonte fonti bron źródło источник")
}
