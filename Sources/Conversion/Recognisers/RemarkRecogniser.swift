internal import TEI

/// Finds what stands beside the text in brackets, `[Telegram]`, and the marks that part it, `* * *`.
struct RemarkRecogniser: Recogniser {
  static let remark = Rule("text.remark", "a short block in square brackets")
  static let enclosure = Rule("division.enclosure", "a short block in square brackets that announces an enclosure")
  static let separator = Rule("text.separator", "a line without letters or digits")
  static let trailer = Rule("text.trailer", "words that say that a text or a part of it ends here")
  static let side = Rule("text.side-note", "one of many blocks in braces, which stand beside the text")
  static let rules = [remark, side, enclosure, separator, trailer]

  func recognise(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    LongRemark.join(&recognition)
    let sideNotes = sideNotes(recognition)
    for index in sideNotes { recognition.blocks[index].role = .remark }
    for index in recognition.mainBlocks where recognition.blocks[index].role == .unknown {
      let block = recognition.blocks[index]
      if block.lines.count == 1, block.count <= 60, block.count >= 3,
        bytes[block.range].allSatisfy({ $0 <= 0x20 || "*-_=~.#+".utf8.contains($0) }), !hasOneDot(block, bytes)
      {
        recognition.blocks[index].role = .separator
      } else if index > 0, block.count <= 200, bytes[block.range].starts(with: Self.frame),
        recognition.text(block).holds("Project Gutenberg")
      {
        recognition.blocks[index].role = .trailer
      } else if block.lines.count == 1, block.count <= 60, index > 0, isTrailer(bytes[block.range]) {
        recognition.blocks[index].role = .trailer
      } else if index < 4, Self.credits.contains(where: { bytes[block.range].starts(with: $0) }) {
        recognition.blocks[index].role = .remark
      } else if bytes[block.range.lowerBound] == UInt8(ascii: "["), isShortRemark(block, bytes),
        bytes[block.range.upperBound - 1] == UInt8(ascii: "]"), isOneBracket(block, bytes)
      {
        let words = recognition.text(block).lowercased().split { !$0.isWordLetter }
        guard let first = words.first, first.count >= 3, words.count <= 10 || isOfTranscriber(block, bytes) else {
          continue
        }
        recognition.blocks[index].role = .remark
        if Self.enclosures.contains(String(first)) {
          recognition.blocks[index].division = Division(level: HeadWording.chapter, type: "enclosure", number: nil)
        }
      }
    }
  }

  /// `{The king is buried.}`: where many blocks stand in braces, they are what is printed beside the text.
  private func sideNotes(_ recognition: Recognition) -> [Int] {
    let bytes = recognition.bytes
    let found = recognition.mainBlocks.filter { index in
      let block = recognition.blocks[index]
      return block.role == .unknown && bytes[block.range.lowerBound] == UInt8(ascii: "{")
        && bytes[block.range.upperBound - 1] == UInt8(ascii: "}") && block.count <= 300 && block.lines.count <= 5
        && bytes[block.range].contains(where: NoteMarker.isLetter)
        && !bytes[block.range.dropLast()].contains(UInt8(ascii: "}"))
    }
    return found.count >= 4 ? found : []
  }

  /// Two lines, or more where those who made the electronic text speak: `[Transcriber's Note: …]`.
  private func isShortRemark(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.lines.count <= 2 && block.count <= 120
      || block.count <= 900 && isOfTranscriber(block, bytes)
  }

  /// Whether the bracket with which a block begins is closed at its end; a note may be called between: `[a mill[4]]`.
  private func isOneBracket(_ block: Block, _ bytes: [UInt8]) -> Bool {
    var depth = 0
    for index in block.range.dropLast() {
      if bytes[index] == UInt8(ascii: "[") { depth += 1 }
      if bytes[index] == UInt8(ascii: "]") { depth -= 1 }
      if depth == 0 { return false }
    }
    return depth == 1
  }

  private func isOfTranscriber(_ block: Block, _ bytes: [UInt8]) -> Bool {
    Self.transcribers.contains { bytes[block.range].starts(with: $0) }
  }

  private static let transcribers = ["[Transcriber", "[Illustration", "[Note:", "[Anmerkung", "[Note du"].map {
    Array($0.utf8)
  }
  private static let credits = [
    "Produced by", "E-text prepared", "Transcribed from", "Transcribed by", "This etext was", "This eBook was",
  ].map { Array($0.utf8) }

  /// `End of Project Gutenberg's Emma, by Jane Austen`
  private static let frame = Array("End of ".utf8)

  private func isTrailer(_ text: ArraySlice<UInt8>) -> Bool {
    var all = SmallWords(text, takesDigits: false)
    guard all.next(), Self.endings.contains(all.hash) else { return false }
    var words: [String] = []
    repeat {
      words.append(all.word)
    } while words.count <= 8 && all.next()
    guard let first = words.first, words.count <= 8 else { return false }
    // `Fin del acto primero`, `Ende des zweiten Aufzugs`
    let namesPart = words.dropFirst().contains { HeadWording.type(of: $0) != nil || Self.ended.contains($0) }
    let rest = Array(words.dropFirst())
    if words.count > 6, !namesPart { return false }
    switch first {
    case "the": return rest == ["end"] || rest.starts(with: ["end", "of"])
    case "end": return rest.isEmpty || rest.first == "of"
    case "fin", "fine", "finis", "ende", "конец", "explicit", "telos": return words.count <= 3 || namesPart
    default: return false
    }
  }

  /// The words with which a trailer begins.
  private static let endings = WordList("the end fin fine finis ende конец explicit telos")

  /// What ends, in the case in which its trailer has it.
  private static let ended: Set<String> = [
    "aufzugs", "aufzuges", "akts", "aktes", "auftritts", "auftrittes", "buches", "teils", "theils", "bandes",
    "kapitels",
    "действия", "акта", "картины", "части", "тома", "книги", "главы",
  ]

  private func hasOneDot(_ block: Block, _ bytes: [UInt8]) -> Bool {
    bytes[block.range].allSatisfy { $0 == UInt8(ascii: ".") }
  }

  private static let enclosures: Set<String> = [
    "enclosure", "inclosure", "subenclosure", "subinclosure", "annex", "attachment", "appendix", "anlage", "beilage",
    "annexe", "allegato", "anexo", "приложение",
  ]
}
