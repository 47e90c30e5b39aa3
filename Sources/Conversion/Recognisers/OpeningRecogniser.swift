internal import TEI

/// Finds what stands before the first paragraph: heads, the citation of the source, the dateline, the salute.
struct OpeningRecogniser: Recogniser {
  static let head = Rule("opening.head", "a short block before the first paragraph that does not end like a sentence")
  static let source = Rule("opening.source", "a citation with volume, pages, place or year, beside the heads")
  static let dateline = Rule("opening.dateline", "a short block that is a date with hardly more than a place beside it")
  static let salute = Rule("opening.salute", "a short block that addresses the reader")
  static let address = Rule(
    "opening.address", "short lines between the start or the dateline of a letter and its salute")
  static let rules = [head, source, dateline, address, salute]

  /// An opening of more blocks than this is something else: a list, a poem.
  private static let limit = 12

  func recognise(_ recognition: inout Recognition) {
    // `Done at Paris` below articles opens nothing.
    if recognition.scope.map({ recognition.blocks[$0.lowerBound].division?.type }) == "testimonium" { return }
    for index in recognition.mainBlocks.prefix(4).reversed() {
      recognition.splitLines(of: index) { line, recognition in
        if Self.isDateline(line, recognition) { return .dateline }
        return Self.isSalute(line, TextShape(line.range, recognition.bytes), recognition) ? .salute : nil
      }
    }
    let candidates = recognition.mainBlocks.prefix(Self.limit)
    var heads = 0
    // Heads are looked for only where the text begins, and where nothing else tells them.
    // Below the head of a page that was cut out of a book the text goes on.
    let isCut = recognition.layout.pages.first.map { page in
      page.isPrinted && page.range.upperBound <= recognition.blocks.first?.range.lowerBound ?? 0
    }
    let isWhole =
      isStart(recognition) && isCut != true
      && !recognition.blocks.prefix(8).enumerated().contains { $1.role == .head && ($0 == 0 || $1.division == nil) }
    var opened = false
    var isAddressed = startsAddressed(candidates, recognition)
    let lastHead = candidates.prefix(6).last { recognition.blocks[$0].role == .head } ?? -1
    for (position, index) in candidates.enumerated() {
      let block = recognition.blocks[index]
      let shape = TextShape(Self.withoutMarkers(block.range, recognition), recognition.bytes)
      let isLast = index == recognition.mainBlocks.last
      // Known for what they are already; an opening goes on behind them.
      if block.role == .head || block.role == .remark || block.role == .credit { continue }
      guard block.role == .unknown else { break }
      let isAboveHead = index < lastHead
      if !isLast,
        Self.isDateline(block, recognition) || position < 3 && NumericDateline.isOne(block, recognition.bytes)
      {
        recognition.blocks[index].role = .dateline
        opened = true
      } else if !isLast, recognition.citation == nil, isStart(recognition),
        block.count <= (position > 0 ? 500 : 60), let citation = citation(block, recognition)
      {
        recognition.blocks[index].role = .source
        recognition.citation = citation
      } else if !isLast, Self.isSalute(block, shape, recognition),
        position > 0 || isStart(recognition) && Self.callsUpon(block, shape, recognition.bytes)
      {
        recognition.blocks[index].role = .salute
        opened = true
      } else if isAddressed || position > 0 && recognition.blocks[candidates[position - 1]].role == .dateline,
        isAddress(candidates.dropFirst(position), recognition)
      {
        recognition.blocks[index].role = .address
        isAddressed = true
      } else if !isLast, position > 0, position <= 3, isWhole, block.lines.count == 1, block.count <= 60,
        recognition.blocks[index - 1].role == .head,
        TitlePageRecogniser.namesAuthor(recognition.text(block))
      {
        // `By Anna Carter` below the title, where there is no title page.
        recognition.blocks[index].role = .credit
      } else if !isLast || isAbovePart(index, recognition), !opened, heads < 4, isWhole, Self.isHead(block, shape),
        !isLineOfText(index, shape, recognition), !TitlePageRecogniser.isOfTranscriber(block, recognition.bytes)
      {
        recognition.blocks[index].role = .head
        heads += 1
      } else if !isLast, position > 0,
        Self.isWithinTitle(block, shape, below: recognition.blocks[index - 1], recognition)
      {
        recognition.blocks[index].role = .head
      } else if !isAboveHead {
        break
      }
    }
    keepBody(&recognition, candidates)
  }

  /// `MILLER'S DAUGHTER.` below `THE`: the last word of the head above leads on to it.
  static func isWithinTitle(
    _ block: Block, _ shape: TextShape, below head: Block, _ recognition: Recognition
  ) -> Bool {
    guard head.role == .head, head.count <= 40, block.count <= 80, block.lines.count == 1,
      shape.isAllCapitals || shape.words <= 6, !shape.startsWithSmallLetter, block.setting != .right
    else { return false }
    var words = SmallWords(recognition.bytes[head.range], takesDigits: false)
    var isOpen = false
    while words.next() { isOpen = links.contains(words.hash) }
    return isOpen
  }

  private static let links = WordList("the of and or in a an der die das des le la les du el los il lo der und et e y")

  /// Whether a sentence stands above other lines with no blank one between: the first of them and no head.
  private func isLineOfText(_ index: Int, _ shape: TextShape, _ recognition: Recognition) -> Bool {
    recognition.layout.paragraphs == .unwrapped && shape.endsSentence && !shape.isAllCapitals
      && index + 1 < recognition.blocks.count && recognition.blocks[index + 1].gap == 0
      && recognition.blocks[index + 1].role == .unknown
  }

  private func citation(_ block: Block, _ recognition: Recognition) -> Citation? {
    let citation = CitationReader().citation(in: block.range, of: recognition.bytes)
    return citation.weight >= CitationReader.threshold ? citation : nil
  }

  /// Whether a block ends what stands above the first part.
  private func isAbovePart(_ index: Int, _ recognition: Recognition) -> Bool {
    index + 1 < recognition.blocks.count && recognition.blocks[index + 1].division != nil
  }

  /// Whether the part is the first one.
  private func isStart(_ recognition: Recognition) -> Bool { (recognition.scope?.lowerBound ?? 0) == 0 }

  /// A text of which all would be opening has none.
  private func keepBody(_ recognition: inout Recognition, _ candidates: ArraySlice<Int>) {
    let main = recognition.mainBlocks
    // Above the first part there may well be nothing else.
    guard recognition.scope.map({ $0.upperBound == recognition.blocks.count }) ?? true else { return }
    guard main.allSatisfy({ recognition.blocks[$0].role != .unknown }) else { return }
    for index in main.dropFirst() where recognition.blocks[index].role == .head {
      recognition.blocks[index].role = .unknown
    }
  }

  private static func isHead(_ block: Block, _ shape: TextShape) -> Bool {
    guard block.setting != .paragraph, block.setting != .right, block.lines.count <= 6, block.count <= 400,
      shape.letters > 1, !shape.startsWithSmallLetter
    else {
      return false
    }
    // `THE TRIAL OF A MILLER,` may go on below with `before the Court of the Valley.`
    if shape.endsWithComma && !(shape.isAllCapitals && block.lines.count <= 2) { return false }
    if shape.isCaseless && shape.words > 16 { return false }
    return !shape.endsSentence || shape.isAllCapitals || (shape.words <= 8 && block.lines.count == 1)
  }

  /// Whether each of at most three lines is a date or an address: lines set in at the start of a letter are no verse.
  static func opensLetter(_ block: Block, _ recognition: Recognition) -> Bool {
    guard block.lines.count <= 3, block.count <= 160 else { return false }
    return isDateline(block, recognition)
      || block.lines.allSatisfy { line in
        let part = Block(range: line, lines: [line])
        return isSalute(part, TextShape(line, recognition.bytes), recognition)
      }
  }

  static func isSalute(_ block: Block, _ shape: TextShape, _ recognition: Recognition) -> Bool {
    if block.lines.count == 2, block.count <= 100 {
      return opensLetter(block, recognition) && !isDateline(block, recognition)
    }
    guard block.count <= 100, block.lines.count == 1, shape.words <= 12, endsAsSalute(recognition.bytes[block.range])
    else { return false }
    let text = recognition.text(block).lowercased()
    // `Dear Sir,--`
    guard let last = text.last(where: { !$0.isWhitespace && !"-–—".contains($0) }), ",:!.;".contains(last) else {
      return false
    }
    let words = text.split { !$0.isWordLetter }
    guard let first = words.first, let end = words.last else { return false }
    // `Fellow citizens:`, `To the Senate of the United States:`
    if last != ".",
      Self.audiences.contains(where: { name in words.contains { $0 == name } })
        || last == ":" && first == "to" && words.count > 2
    {
      return true
    }
    // `Hochverehrter`, `Sehr geehrter`: the stem stands within the word.
    if Self.addresses(first) || end.hasSuffix("geehrter") { return true }
    return last != "." && words.contains(where: Self.addresses)
  }

  /// Whether the first line of a text calls upon those who hear it, and is no title: `Fellow citizens:`
  private static func callsUpon(_ block: Block, _ shape: TextShape, _ bytes: [UInt8]) -> Bool {
    guard let last = bytes[block.range].last(where: { $0 > 0x20 }) else { return false }
    return last == UInt8(ascii: ":") || last == UInt8(ascii: ",") || last == UInt8(ascii: "!") && !shape.isAllCapitals
  }

  private static let audiences: Set<Substring> = [
    "fellow", "countrymen", "citizens", "friends", "brethren", "brothers", "sisters", "ladies", "americans", "freunde",
    "mitbürger", "mitbürgerinnen", "genossen", "genossinnen", "kameraden", "herren", "damen", "landsleute",
    "brüder", "schwestern", "amis", "citoyens", "camarades", "compatriotes", "frères", "amici", "cittadini", "compagni",
    "signori", "fratelli", "amigos", "ciudadanos", "compañeros", "señores", "compatriotas", "hermanos", "друзья",
    "братья", "сограждане", "господа", "соотечественники",
  ]

  /// Whether the last byte that is no dash is a mark, or nothing that a byte can tell.
  private static func endsAsSalute(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last(where: { $0 > 0x20 && $0 != UInt8(ascii: "-") }) else { return false }
    return last >= 0x80 || ",:!.;".utf8.contains(last)
  }

  /// Whether a line by itself addresses the reader, as `My dear Sir,` does.
  static func addresses(_ range: Range<Int>, _ recognition: Recognition) -> Bool {
    isSalute(Block(range: range, lines: [range]), TextShape(range, recognition.bytes), recognition)
  }

  /// Whether a paragraph calls upon the reader before it says anything: `Sir: I have the honor`.
  static func addressesRunIn(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard let end = bytes[block.range.prefix(48)].firstIndex(where: { ":,!.".utf8.contains($0) }),
      bytes[end] != UInt8(ascii: ".") || end - block.range.lowerBound <= 24
    else { return false }
    let call = String(decoding: bytes[block.range.lowerBound..<end], as: UTF8.self).lowercased()
    let words = call.split { !$0.isWordLetter }
    // `Lieber Hugo.`, but not `The dear man.`
    if bytes[end] == UInt8(ascii: "."), words.first.map(addresses) != true { return false }
    return words.count <= 5 && words.contains(where: addresses)
  }

  private static func addresses(_ word: Substring) -> Bool {
    salutes.contains(String(word)) || word.utf8.count >= 6 && (word.holds("geehrt") || word.holds("verehrt"))
  }

  /// The block without a note's marker at its end.
  static func withoutMarkers(_ range: Range<Int>, _ recognition: Recognition) -> Range<Int> {
    var end = range.upperBound
    for note in recognition.notes {
      for anchor in note.anchors where anchor.upperBound == end && anchor.lowerBound > range.lowerBound {
        end = Block.trimmed(range.lowerBound..<anchor.lowerBound, of: recognition.bytes).upperBound
      }
    }
    return range.lowerBound..<end
  }

  private static let salutes: Set<String> = [
    "highness", "lordship", "eminence", "hoheit", "durchlaucht", "altesse", "eccellenza", "alteza",
    "сиятельство", "превосходительство", "высочество", "величество",
    "dear", "sir", "sirs", "madam", "gentlemen", "comrade", "comrades", "excellency", "majesty", "citizens",
    "dearest", "beloved", "reverend", "honored", "honoured", "hochwohlgeborner", "hochzuverehrender", "hochgeehrtester",
    "wohlgeborner",
    "werter", "werthester", "werther", "theurer", "theuerster",
    "liebste", "geliebter", "geliebte", "carissimo", "carissima", "egregio", "gentilissimo", "gentilissima",
    "illustrissimo", "stimatissimo", "estimado", "estimada", "chers", "chères", "милый", "милая", "любезный",
    "любезная", "глубокоуважаемый", "многоуважаемый", "высокочтимый", "дражайший",
    "lieber", "liebe", "liebster", "liebes", "teurer", "exzellenz", "monsieur", "madame", "cher", "chère", "messieurs",
    "caro", "cara", "signore", "signor", "querido", "querida", "señor", "дорогой", "дорогая", "дорогие", "уважаемый",
    "уважаемые", "милостивый", "товарищи", "товарищ", "граждане",
  ]
}
