internal import TEI

/// Finds the author's name above a text's title: `Anna Petrova`, and on the next line `THE MILL`.
struct AuthorLineRecogniser: Recogniser {
  static let author = Rule("front.author", "a personal name on the first line, with the text's title below it")
  static let rules = [author]

  func recognise(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    guard let first = recognition.blocks.firstIndex(where: { $0.role != .remark && $0.role != .separator }), first < 4,
      first + 1 < recognition.blocks.count || recognition.blocks[first].lines.count > 2
    else { return }
    if cutOff(first, &recognition) { return }
    guard first + 1 < recognition.blocks.count else { return }
    let block = recognition.blocks[first]
    guard block.role == .unknown, block.lines.count <= 6, block.count <= 400, isName(block.lines[0], recognition) else {
      return
    }
    let next = recognition.blocks[first + 1]
    let isWhole = block.lines.count > 1
    let title = isWhole ? block.lines[1] : next.lines[0]
    guard isWhole || next.role == .unknown && next.lines.count <= 3 && next.count <= 160,
      isTitle(title, below: block.lines[0], bytes), !namesAuthorBelow(first, recognition)
    else { return }
    guard isWhole else {
      recognition.blocks[first].role = .byline
      recognition.blocks[first + 1].role = .titlePart
      return
    }
    var parts: [Block] = []
    for (number, line) in block.lines.enumerated() {
      var part = Block(range: line, lines: [line])
      part.gap = number == 0 ? block.gap : 0
      part.setting = block.setting
      part.role = number == 0 ? .byline : number == 1 ? .titlePart : .epigraph
      parts.append(part)
    }
    // What stands below the title, and is not a line or two such as a motto and where it is from, begins the text.
    if parts.count > 5 || parts.dropFirst(2).contains(where: { $0.count > 200 }) { return }
    recognition.blocks.replaceSubrange(first...first, with: parts)
  }

  /// Where no blank lines part anything, the name and a title in capitals stand above the first line of a poem or play;
  /// or the name and three asterisks, where a poem has no title.
  private func cutOff(_ first: Int, _ recognition: inout Recognition) -> Bool {
    let bytes = recognition.bytes
    let block = recognition.blocks[first]
    guard block.role == .unknown, block.lines.count > 6, isName(block.lines[0], recognition) else { return false }
    let isUntitled = NumberHeads.isAsterisks(block.lines[1], bytes)
    guard
      isUntitled
        || isTitle(block.lines[1], below: block.lines[0], bytes) && TextShape(block.lines[1], bytes).isAllCapitals
          && !TextShape(block.lines[0], bytes).isAllCapitals
    else { return false }
    let count = isUntitled ? 1 : 2
    var parts = block.lines.prefix(count).enumerated().map { number, line in
      var part = Block(range: line, lines: [line])
      part.gap = number == 0 ? block.gap : 0
      part.setting = block.setting
      part.role = number == 0 ? .byline : .titlePart
      return part
    }
    var rest = Block(
      range: block.lines[count].lowerBound..<block.range.upperBound, lines: Array(block.lines.dropFirst(count)))
    (rest.setting, rest.indent, rest.gap) = (block.setting, block.indent, 1)
    parts.append(rest)
    recognition.blocks.replaceSubrange(first...first, with: parts)
    return true
  }

  /// Two to four words, each with a capital; the first a forename, or all of them unlike the title's capitals.
  private func isName(_ line: Range<Int>, _ recognition: Recognition) -> Bool {
    guard line.count <= 80 else { return false }
    let text = recognition.source.text(line)
    let words = text.split { $0 == " " }
    guard (2...4).contains(words.count), let last = text.last, last.isWordLetter else { return false }
    let areNames = words.allSatisfy { word in
      word.first?.isUppercase == true && word.allSatisfy { $0.isWordLetter || ".-’'".contains($0) }
        || ["von", "de", "di", "da", "van", "der", "du", "del"].contains(word)
    }
    guard areNames, let first = words.first, !Self.holdings.contains(WordHash(words[words.count - 1].lowercased()))
    else {
      return false
    }
    if first.hasSuffix("."), first.count == 2 { return true }
    return Forenames.contains(WordHash(first.lowercased()))
  }

  /// A short line that ends no sentence, begins no part and holds no number.
  private func isTitle(_ line: Range<Int>, below name: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard line.count <= 160 else { return false }
    let shape = TextShape(line, bytes)
    let isMark = shape.letters == 0
    guard !isMark, shape.words <= 12, !shape.startsWithSmallLetter, !shape.endsWithComma,
      !shape.endsSentence || shape.isAllCapitals, !bytes[line].contains(where: NoteMarker.isDigit),
      HeadWording(Block(range: line, lines: [line]), bytes).division == nil
    else { return false }
    var words = SmallWords(bytes[line], takesDigits: false)
    return words.next() && !Self.others.contains(words.hash)
  }

  /// What an archive keeps of a person: `Woodrow Wilson Papers`.
  private static let holdings = WordList("papers files archive archives collection letters nachlass fonds fondo fonds")

  /// Words with which no title below its author begins: it would be the second part of one, or the kind of work.
  private static let others = WordList(
    """
    or oder ou или by von par por to dear a an being novel tragedy comedy drama play poem tale romance ein eine roman \
    novelle erzählung trauerspiel lustspiel schauspiel tragödie komödie tragédie comédie drame conte una tragedia \
    commedia persons persona personae personen personnages personaggi personas dramatis characters dramma romanzo novela comedia роман повесть рассказ поэма трагедия комедия драма сказка пьеса
    """)

  /// Whether a line such as `By Anna Petrova` says that the first line is no author.
  private func namesAuthorBelow(_ first: Int, _ recognition: Recognition) -> Bool {
    recognition.blocks[first...].dropFirst().prefix(4).contains { block in
      block.count <= 240 && TitlePageRecogniser.byline(recognition.source.text(block.range))
    }
  }
}
