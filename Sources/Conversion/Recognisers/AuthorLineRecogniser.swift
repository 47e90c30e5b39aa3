internal import TEI

/// Finds the author's name above a text's title: `Anna Petrova`, and on the next line `THE MILL`.
struct AuthorLineRecogniser: Recogniser {
  static let author = Rule("front.author", "a personal name on the first line, with the text's title below it")
  static let rules = [author]

  func recognise(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    guard let first = recognition.blocks.firstIndex(where: { $0.role != .remark && $0.role != .separator }), first < 4,
      first + 1 < recognition.blocks.count
    else { return }
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
    guard areNames, let first = words.first else { return false }
    if first.hasSuffix("."), first.count == 2 { return true }
    return Self.forenames.contains(first.lowercased())
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

  /// Words with which no title below its author begins: it would be the second part of one.
  private static let others = WordList("or oder ou или by von par por to dear")

  /// Whether a line such as `By Anna Petrova` says that the first line is no author.
  private func namesAuthorBelow(_ first: Int, _ recognition: Recognition) -> Bool {
    recognition.blocks[first...].dropFirst().prefix(8).contains { block in
      block.count <= 240 && TitlePageRecogniser.byline(recognition.source.text(block.range))
    }
  }

  /// Common forenames in the languages of the editions that one meets.
  private static let forenames: Set<String> = Set(
    """
    anna anne maria marie mary elizabeth elisabeth jane charlotte emily george william john james thomas henry charles \
    edward robert richard samuel walter oscar herbert arthur joseph jonathan daniel david mark edgar nathaniel herman \
    ralph emma virginia kate louisa harriet lewis rudyard christopher benjamin abraham alexander francis washington \
    johann wolfgang friedrich heinrich gotthold theodor thomas franz karl carl ludwig wilhelm hermann rainer stefan \
    arthur adalbert gottfried clemens achim joseph ernst gerhart hugo georg hans bettina annette conrad bertolt jean \
    pierre victor honoré gustave émile emile guy alexandre jules charles paul stéphane arthur anatole marcel alphonse \
    alfred théophile voltaire denis françois blaise rené prosper george germaine dante giovanni francesco alessandro \
    luigi italo giacomo torquato ludovico niccolò carlo vittorio ugo giuseppe gabriele grazia miguel lope pedro benito \
    federico garcía gustavo josé juan luis antonio leopoldo emilia tirso fernando rubén александр михаил николай иван \
    лев фёдор федор антон максим борис анна марина сергей владимир осип афанасий алексей денис гавриил василий \
    константин дмитрий пётр петр евгений иннокентий леонид андрей александра викентий всеволод виссарион валерий \
    adam juliusz henryk bolesław eliza jan karel božena
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
