/// Tells directions of who comes and goes in Spanish and Italian plays: `Sale CLARA, criada`, `Vanse`, `Escono tutti`.
///
/// Such verbs begin sentences that are spoken, too: so the name of somebody must follow, or hardly a word.
enum Comings {
  /// Whether a block that stands apart is such a direction.
  ///
  /// - Parameter names: the names of the speakers, in capitals.
  static func begin(_ block: Block, _ bytes: [UInt8], names: Set<String>) -> Bool {
    guard block.gap > 0, block.lines.count <= 4, block.count <= 320, mayBegin(bytes[block.range]) else { return false }
    var words = SmallWords(bytes[block.range], takesDigits: false)
    guard words.next(), verbs.contains(words.hash), let last = bytes[block.range].last, !"?!,;".utf8.contains(last)
    else { return false }
    var count = 1
    while words.next() {
      count += 1
      if all.contains(words.hash) { return true }
      let word = words.bytes
      if word.count > 2, !word.contains(where: { (0x61...0x7A).contains($0) }) { return true }
      if word.count > 3, names.contains(String(decoding: word, as: UTF8.self).uppercased()) { return true }
      if count > 12 { return false }
    }
    return count <= 2
  }

  /// Whether the first letter is that of one of the verbs.
  private static func mayBegin(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first(where: { NoteMarker.isLetter($0) || $0 >= 0x80 }) else { return false }
    return "svepSVEP".utf8.contains(first | 0x20) || first == 0xC3
  }

  private static let verbs = WordList(
    """
    sale salen vase vanse éntrase éntranse entra entran entrano esce escono parte partono viene vienen entre entrent
    sort sortent
    """)
  private static let all = WordList("todos todas tutti tutte ambos")
}
