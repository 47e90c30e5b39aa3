internal import TEI

/// Finds tables of contents: lines each of which names a part, or lines below a head for the contents.
struct ContentsRecogniser: Recogniser {
  static let contents = Rule("list.contents", "lines each of which names a part of the text, or ends with its page")
  static let rules = [contents]

  func recognise(_ recognition: inout Recognition) {
    var result: [Block] = []
    result.reserveCapacity(recognition.blocks.count)
    var isBelowHead = false
    var gap = 0
    for block in recognition.blocks {
      let isList = Self.isList(block, recognition.bytes)
      // A wider gap than that below the head ends the contents.
      if isBelowHead { gap = gap == 0 ? max(1, block.gap) : gap }
      if isBelowHead, block.gap > gap { isBelowHead = false }
      if block.role == .unknown, block.lines.count >= 2, isList || isBelowHead && areShort(block, recognition) {
        result += block.setting == .inset ? Inset(block, recognition).items : items(block)
        continue
      }
      isBelowHead = block.count <= 40 && Self.heads.contains(words(block, recognition))
      gap = 0
      result.append(block)
    }
    recognition.blocks = result
  }

  /// Whether two lines at least begin as heads do that bear a number.
  static func isList(_ block: Block, _ bytes: [UInt8]) -> Bool {
    // Lines of prose begin with small letters for the most part.
    guard block.lines.count >= 2, block.lines.prefix(3).count(where: { begins(bytes[$0.lowerBound]) }) >= 2 else {
      return false
    }
    var numbered = 0
    for (count, line) in block.lines.enumerated() {
      if HeadWording.division(of: Block(range: line, lines: [line]), bytes)?.number != nil { numbered += 1 }
      if count > 6, numbered < 2 { return false }
    }
    return numbered >= 2 && numbered * 3 >= block.lines.count
  }

  private static func begins(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }

  /// Lines of a contents list are short or hang.
  private func areShort(_ block: Block, _ recognition: Recognition) -> Bool {
    block.lines.count { $0.count < 70 } * 10 >= block.lines.count * 8
  }

  private func words(_ block: Block, _ recognition: Recognition) -> String {
    recognition.text(block).lowercased().split { !$0.isWordLetter }.joined(separator: " ")
  }

  /// Whether a block is a head for the contents: `Contents`, `LIST OF ILLUSTRATIONS.`
  static func isHead(_ block: Block, _ bytes: [UInt8]) -> Bool {
    var all = SmallWords(bytes[block.range], takesDigits: false)
    guard all.next(), firstWords.contains(all.hash) else { return false }
    var words = all.word
    while all.next() { words += " " + all.word }
    return heads.contains(words) || words.hasPrefix("contents of ") || words.hasPrefix("contents for ")
  }

  /// One for each line; a line set in further goes on with the one before.
  private func items(_ block: Block) -> [Block] {
    block.lines.enumerated().map { number, line in
      var item = Block(range: line, lines: [line])
      item.role = .item
      item.gap = number == 0 ? block.gap : 0
      item.setting = block.setting
      item.division = number == 0 ? block.division : nil
      return item
    }
  }

  private static let firstWords = WordList(
    heads.compactMap { $0.split(separator: " ").first.map(String.init) }.joined(separator: " "))
  private static let heads: Set<String> = [
    "contents", "table of contents", "list of illustrations", "illustrations", "inhalt", "inhaltsverzeichnis",
    "table des matières", "sommaire", "indice", "índice", "contenido", "содержание", "оглавление", "list of plates",
    "list of maps", "list of tables", "abbildungsverzeichnis", "verzeichnis der abbildungen", "table des chapitres",
    "table des illustrations", "sumario", "tabla de contenido", "índice de capítulos", "indice dei capitoli",
    "spis treści", "obsah", "inhoud", "innehåll", "зміст", "目次", "目錄", "目录",
  ]
}
