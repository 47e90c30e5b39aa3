/// Tells the books of scripture from its chapters: `LIBER EXODI`, `The Book of Psalms`; a psalm belongs to no other book.
enum ScriptureBooks {
  static func name(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    var book: (level: Int, isOfPsalms: Bool)?
    for index in recognition.mainBlocks {
      let block = recognition.blocks[index]
      let next = index + 1 < recognition.blocks.count ? recognition.blocks[index + 1] : nil
      switch block.role {
      case .head where block.division?.type == "book": book = (block.division?.level ?? 2, holdsPsalms(block, bytes))
      case .head where block.division != nil && block.division?.type == nil && names(block, bytes):
        recognition.blocks[index].division?.type = "book"
        book = (block.division?.level ?? 2, holdsPsalms(block, bytes))
      case .head where block.division?.type == "psalm":
        // Right behind the chapters of another book.
        if let book, !book.isOfPsalms { recognition.blocks[index].division?.level = book.level }
      case .unknown where next?.role == .scriptureVerse && block.lines.count == 1 && block.count <= 60:
        guard names(block, bytes), !TextShape(block.range, bytes).endsSentence else { continue }
        recognition.blocks[index].role = .head
        recognition.blocks[index].division = Division(level: book?.level ?? 2, type: "book")
        book = (book?.level ?? 2, holdsPsalms(block, bytes))
      default: break
      }
    }
  }

  /// Whether the first word, articles and ordinals left out, is one for a book of scripture.
  private static func names(_ block: Block, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[block.range.prefix(80)], takesDigits: false)
    var count = 0
    while count < 4, words.next() {
      count += 1
      if books.contains(words.hash) { return true }
    }
    return false
  }

  private static func holdsPsalms(_ block: Block, _ bytes: [UInt8]) -> Bool {
    var words = SmallWords(bytes[block.range.prefix(80)], takesDigits: false)
    while words.next() { if psalms.contains(words.hash) { return true } }
    return false
  }

  private static let books = WordList(
    """
    book books gospel epistle revelation acts prophecy proverbs liber evangelium epistola prophetia apocalypsis buch \
    brief offenbarung apostelgeschichte livre évangile épître libro vangelo lettera evangelio epístola книга евангелие \
    послание деяния psalms psalmi psalmorum psalmen psaumes salmi salmos псалтирь
    """)
  private static let psalms = WordList("psalms psalmi psalmorum psalmen psalter psaumes salmi salmos псалтирь псалмов")
}
