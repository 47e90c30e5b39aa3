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
    var parts: [(index: Int, role: Block.Role)] = []
    for index in opening {
      guard let role = role(of: recognition.blocks[index], recognition) else { break }
      // Above the title those speak who made the electronic text.
      let isAbove = !parts.contains { $0.role != .frontRemark } && isSentence(recognition.blocks[index], recognition)
      parts.append((index, isAbove ? .frontRemark : role))
    }
    // A few lines may follow the author; many are a table of contents.
    if let last = parts.lastIndex(where: { $0.role == .byline || $0.role == .imprint }), parts.count - last > 4 {
      parts = Array(parts[...last])
    }
    // What does not reach to the first part ends with the last block that surely belongs to it.
    if parts.count < opening.count {
      parts = Array(parts[..<((parts.lastIndex { $0.role == .byline || $0.role == .imprint } ?? -1) + 1)])
    }
    settle(&parts, recognition)
    let title = parts.first { $0.role != .frontRemark }
    guard (2...32).contains(parts.count), let title, title.role == .titlePart,
      parts.contains(where: { $0.role == .byline || $0.role == .imprint }),
      recognition.blocks[title.index].role == .head || isStated(recognition.blocks[title.index], recognition)
        || recognition.layout.pages.contains(where: \.isPrinted)
        || title.index == opening.first
          && TextShape(recognition.blocks[title.index].range, recognition.bytes).isAllCapitals
    else { return }
    for part in parts { recognition.blocks[part.index].role = part.role }
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

  /// `By` on a line by itself goes with the name below it; what stands between the author and the year is the imprint.
  private func settle(_ parts: inout [(index: Int, role: Block.Role)], _ recognition: Recognition) {
    for position in parts.indices.dropFirst() where parts[position].role == .titlePart {
      let before = recognition.text(recognition.blocks[parts[position - 1].index]).lowercased().filter(\.isWordLetter)
      let text = recognition.text(recognition.blocks[parts[position - 1].index])
      let isOpen = parts[position - 1].role == .byline && text.hasSuffix(" of")
      if isOpen { parts[position].role = .byline }
      if Self.prepositions.contains(before) {
        parts[position - 1].role = .byline
        parts[position].role = .byline
      }
    }
    guard let author = parts.lastIndex(where: { $0.role == .byline }),
      let imprint = parts.lastIndex(where: { $0.role == .imprint }), author < imprint
    else { return }
    for position in author + 1..<imprint where parts[position].role == .titlePart { parts[position].role = .imprint }
  }

  /// What a block is on a title page; `nil` if it cannot stand there.
  private func role(of block: Block, _ recognition: Recognition) -> Block.Role? {
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
    guard shape.words <= 36, !shape.startsWithSmallLetter || Self.byline(text) else { return nil }
    if Self.byline(text) || StatedAuthor(recognition).isNamed(in: block, recognition) { return .byline }
    // A book is printed in a year; what bears a day is a letter, a sermon, a despatch.
    if let date = OpeningRecogniser.dateline(block, recognition), date.day != nil { return nil }
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

  /// Whether a block says who wrote a book, or who printed it, where and when.
  static func namesMaker(_ block: Block, _ recognition: Recognition) -> Bool {
    let text = recognition.source.text(block.range)
    return byline(text) || isImprint(text)
  }

  static let prepositions: Set<String> = ["by", "von", "par", "di", "por", "de", "door", "af", "av"]

  /// Whether a block is surely no head, as it names who wrote the text.
  static func namesAuthor(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, let first = words.first, ["by", "von", "par"].contains(first.lowercased()), byline(text)
    else { return false }
    return words.dropFirst().allSatisfy { $0.first?.isUppercase == true } && words[1].lowercased() != "the"
  }

  /// `By John Smith`, `von Johann Wolfgang Goethe`, `par M. de Molière`: a word that says so, and a name in capitals.
  static func byline(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count >= 2, words.count <= 14, let last = text.last, !"?!;:".contains(last)
    else {
      return false
    }
    let word = first.lowercased().filter(\.isWordLetter)
    if others.contains(word) {
      return words.count <= 12
    }
    guard prepositions.contains(word) else { return false }
    let small = words.dropFirst().count { $0.first?.isLowercase == true }
    let second = words[1].lowercased()
    if ["la", "le", "les", "los", "las", "der", "den", "dem", "einer", "l’", "l'"].contains(second) { return false }
    return small * 3 <= words.count && (word == "by" || small <= 2 && words.count <= 6)
  }

  /// Whether a byline names one who translated or edited the book.
  static func namesAnother(_ text: String) -> Bool {
    others.contains(text.lowercased().drop { !$0.isWordLetter }.prefix { $0.isWordLetter }.description)
  }

  private static let others: Set<String> = [
    "translated", "edited", "übersetzt", "herausgegeben", "traduit", "tradotto", "traducido", "illustrated",
  ]

  /// A year, or a word that names printers, with little else.
  private static func isImprint(_ text: String) -> Bool {
    let words = text.split { !$0.isWordLetter && !$0.isNumber }
    guard words.count <= 24 else { return false }
    // `Resolution 217 of 10 December 1948`: a day and a month are no printer's.
    let numbers = words.count { $0.first?.isNumber == true }
    let hasYear =
      numbers <= 1
      && words.contains { word in
        Int(word).map { (1_450...2_030).contains($0) } == true
          || word.utf8.count >= 4 && word == word.uppercased()
            && (RomanNumeral(word)?.value).map { $0 >= 1_450 } == true
      }
    if hasYear { return true }
    let low = text.lowercased()
    return printers.contains { low.holds($0) }
  }

  private static let printers = [
    "printed", "published", "imprimé", "gedruckt", "stampato", "impreso", "напечатано", " chez ", "à paris",
    "publisher", "publishing", "snelpersdruk", "uitgever", "förlag", "forlag", "press,", "press.", "& co", "and co.",
    "& sons", "verlag", "druck", "buchhandlung",
    "imprimerie", "éditeur", "libraire", "tipografia", "editore", "imprenta", "editorial", "типография", "издательство",
  ]
}
