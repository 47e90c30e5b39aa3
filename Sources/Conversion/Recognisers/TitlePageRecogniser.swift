internal import TEI

/// Finds the title page of a book: short blocks before its first part, one of which says who wrote or printed it.
struct TitlePageRecogniser: Recogniser {
  static let page = Rule("front.title-page", "short blocks before the first part, with an author, a printer or a year")
  static let rules = [page]

  func recognise(_ recognition: inout Recognition) {
    let first = recognition.firstDivision
    // Author and title are known already.
    guard !recognition.blocks.prefix(8).contains(where: \.isOfFront) else { return }
    guard first < recognition.blocks.count, recognition.blocks.first?.division == nil else { return }
    let opening = recognition.mainBlocks.filter { $0 < first }
    let author = StatedAuthor(recognition)
    var parts: [(index: Int, role: Block.Role)] = []
    for index in opening {
      guard let role = role(of: recognition.blocks[index], author, recognition) else { break }
      // Above the title those speak who made the electronic text.
      // A dedication, a note on the edition or a preface begins what follows the title page.
      if parts.contains(where: { $0.role == .imprint || $0.role == .byline }),
        FrontMatter.begins(recognition.blocks[index], recognition.bytes)
      {
        break
      }
      let isAbove = !parts.contains { $0.role != .frontRemark } && isSentence(recognition.blocks[index], recognition)
      parts.append((index, isAbove ? .frontRemark : role))
    }
    // A few lines may follow the author; many are a table of contents.
    let isMaker = { (part: (index: Int, role: Block.Role)) in
      part.role == .byline || part.role == .imprint
        || part.role == .frontRemark && recognition.blocks[part.index].role != .remark
          && Self.namesPrinter(recognition.text(recognition.blocks[part.index]))
    }
    if let last = parts.lastIndex(where: isMaker), parts.count - last > 4 {
      parts = Array(parts[...last])
    }
    // What does not reach to the first part ends with the last block that surely belongs to it.
    if parts.count < opening.count {
      parts = Array(parts[..<((parts.lastIndex { $0.role == .byline || $0.role == .imprint } ?? -1) + 1)])
    }
    quote(&parts, recognition)
    settle(&parts, recognition)
    if let half = HalfTitle(parts.last?.index, above: first, recognition) {
      parts.removeLast()
      recognition.blocks[half.index].division = half.division
    }
    let title = parts.first { $0.role != .frontRemark }
    guard (2...32).contains(parts.count), let title, title.role == .titlePart,
      parts.contains(where: { $0.role == .byline || $0.role == .imprint }), !isSignature(title.index, recognition),
      recognition.blocks[title.index].role == .head || isStated(recognition.blocks[title.index], recognition)
        || recognition.layout.pages.contains(where: \.isPrinted)
        || title.index == opening.first
          && TextShape(recognition.blocks[title.index].range, recognition.bytes).isAllCapitals
    else { return }
    for part in parts { recognition.blocks[part.index].role = part.role }
  }

  /// Whether what would be the title is the name of who signs the dedication above: `J. CARTER.` below a sentence.
  private func isSignature(_ index: Int, _ recognition: Recognition) -> Bool {
    let block = recognition.blocks[index]
    guard index > 0, block.lines.count == 1, block.count <= 40, isSentence(recognition.blocks[index - 1], recognition),
      recognition.blocks[index - 1].role != .remark
    else { return false }
    return recognition.bytes[block.range.prefix(4)].contains(UInt8(ascii: "."))
      || ClosingRecogniser.bareName(of: block, recognition) != nil
  }

  private func isSentence(_ block: Block, _ recognition: Recognition) -> Bool {
    let shape = TextShape(block.range, recognition.bytes)
    return block.role != .head && shape.endsSentence && shape.words > 8 && !shape.isAllCapitals
  }

  /// Whether a block has the words that a library gives as the title, or the first of them.
  private func isStated(_ block: Block, _ recognition: Recognition) -> Bool {
    guard let stated = recognition.layout.boilerplate.value(of: "Title", recognition.bytes) else { return false }
    let words = { (text: String) in text.lowercased().filter { $0.isWordLetter || $0 == " " }.split(separator: " ") }
    let own = words(recognition.text(block))
    return !own.isEmpty && words(stated).starts(with: own) || own.starts(with: words(stated))
  }

  /// A motto in quotation marks, and below it whose it is.
  private func quote(_ parts: inout [(index: Int, role: Block.Role)], _ recognition: Recognition) {
    let bytes = recognition.bytes
    for position in parts.indices.dropFirst() where [.frontRemark, .titlePart].contains(parts[position].role) {
      let block = recognition.blocks[parts[position].index]
      guard block.role != .remark, block.count > 16, isQuotation(bytes[block.range]),
        !TextShape(block.range, bytes).isAllCapitals
      else { continue }
      parts[position].role = .epigraph
      guard position + 1 < parts.count, parts[position + 1].role != .byline else { continue }
      let below = recognition.blocks[parts[position + 1].index]
      if below.lines.count == 1, below.count <= 40, below.setting != .flush || bytes[below.range.lowerBound] == 0x2D,
        !Self.namesMaker(below, recognition)
      {
        parts[position + 1].role = .epigraph
      }
    }
  }

  private func isQuotation(_ text: ArraySlice<UInt8>) -> Bool {
    let isOpen = text.first == UInt8(ascii: "\"") || ["“", "«", "„"].contains { text.starts(with: $0.utf8) }
    return isOpen
      && (text.last == UInt8(ascii: "\"")
        || ["”", "»", "“"].contains { text.reversed().starts(with: $0.utf8.reversed()) })
  }

  /// `By` on a line by itself goes with the name below it; what stands between the author and the year is the imprint.
  private func settle(_ parts: inout [(index: Int, role: Block.Role)], _ recognition: Recognition) {
    for position in parts.indices.dropFirst() where [.titlePart, .byline].contains(parts[position].role) {
      let before = recognition.text(recognition.blocks[parts[position - 1].index]).lowercased().filter(\.isWordLetter)
      let text = recognition.text(recognition.blocks[parts[position - 1].index])
      let isOpen = parts[position - 1].role == .byline && text.hasSuffix(" of")
      if isOpen, parts[position].role == .titlePart { parts[position].role = .byline }
      if Self.prepositions.contains(before) {
        parts[position - 1].role = .byline
        parts[position].role = .byline
      }
    }
    guard let author = parts.lastIndex(where: { $0.role == .byline }),
      let imprint = parts.lastIndex(where: { $0.role == .imprint }), author < imprint
    else { return }
    for position in author + 1..<imprint where parts[position].role == .titlePart {
      let block = recognition.blocks[parts[position].index]
      if isMotto(block, recognition.bytes) {
        parts[position].role = .epigraph
      } else if !isDescription(block, isBelowAuthor: position == author + 1, recognition.bytes) {
        parts[position].role = .imprint
      }
    }
  }

  /// `by`, `or`, `von`: a word by itself between two lines of the page.
  private func isLink(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.count <= 6 else { return false }
    var words = SmallWords(bytes[block.range], takesDigits: false)
    return words.next() && Self.connectives.contains(words.hash)
  }

  private static let connectives = WordList("by von par di por de door af av or oder ou o and und et in")

  /// What a block is on a title page; `nil` if it cannot stand there.
  private func role(of block: Block, _ author: StatedAuthor, _ recognition: Recognition) -> Block.Role? {
    switch block.role {
    case .separator: return .frontSeparator
    case .remark: return .frontRemark
    // A transcriber's note in a frame.
    case .preformatted where block.count <= 1_200: return .frontRemark
    case .head, .paragraph, .unknown, .stanza, .item: break
    default: return nil
    }
    if Self.isOfTranscriber(block, recognition.bytes) { return .frontRemark }
    // `Persons`, `Dramatis personae`
    var words = SmallWords(recognition.bytes[block.range.prefix(40)], takesDigits: false)
    if block.lines.count == 1, words.next(), Self.persons.contains(words.hash) { return nil }
    // What the publisher says of his other books.
    if block.role != .head, block.count <= 500, block.count > 240 { return .frontRemark }
    guard block.count <= 240, block.lines.count <= 6 else { return nil }
    let text = recognition.source.text(block.range)
    // `To`, and below it the name of a friend: a dedication.
    if block.count <= 4, ["to", "an", "für", "à", "al", "a"].contains(text.lowercased()) { return nil }
    let shape = TextShape(block.range, recognition.bytes)
    // `·.·`
    if shape.letters == 0, !recognition.bytes[block.range].contains(where: NoteMarker.isDigit) { return .frontRemark }
    guard shape.words <= 36, !shape.startsWithSmallLetter || Self.byline(text) || isLink(block, recognition.bytes)
    else {
      return nil
    }
    if Self.byline(text) || author.isNamed(in: block, recognition) { return .byline }
    // A book is printed in a year; what bears a day is a letter, a sermon, a despatch.
    if let date = OpeningRecogniser.dateline(block, recognition), date.day != nil { return nil }
    // `Being a reprint of the edition published in 1653`: a description of the book.
    if text.hasPrefix("Being ") || text.hasPrefix("BEING ") { return .titlePart }
    if block.role != .head || shape.words > 2, Self.isImprint(text) { return .imprint }
    return .titlePart
  }

  /// `Transcriber's note:`, `[Transcriber's Note: …`, `E-text prepared by …`
  static func isOfTranscriber(_ block: Block, _ bytes: [UInt8]) -> Bool {
    let text = bytes[block.range]
    guard let first = text.first, "[TE".utf8.contains(first) else { return false }
    return transcribers.contains { text.starts(with: $0) }
  }

  private static let transcribers = [
    "Transcriber", "[Transcriber", "TRANSCRIBER", "[TRANSCRIBER", "E-text prepared", "[Illustration",
  ].map { Array($0.utf8) }

  private static let persons = WordList(
    "persons personae personæ personen personnages personaggi personas personages dramatis characters действующие лица osoby"
  )
}
