internal import TEI

/// Finds what stands after the last paragraph: a closing salute, signatures, a second dateline, a postscript.
struct ClosingRecogniser: Recogniser {
  static let signature = Rule(
    "closing.signature", "a short block at the end that reads as a name with an office, initials or both")
  static let salute = Rule("closing.salute", "a short block at the end that takes leave")
  static let dateline = Rule("closing.dateline", "a date by itself after the last paragraph")
  static let postscript = Rule("closing.postscript", "a block after the signature that begins with P.S.")
  static let rules = [signature, salute, dateline, postscript]

  /// A closing of more blocks than this is something else.
  private static let limit = 12

  func recognise(_ recognition: inout Recognition) {
    for index in recognition.mainBlocks.suffix(Self.limit).reversed() {
      let role = recognition.blocks[index].role
      if role == .unknown || role == .stanza, isNearEnd(index, recognition), SteppedClosing.cut(index, &recognition) {
        continue
      }
      // Lines that are set in look like verse.
      if role == .unknown || role == .stanza { cutOffLeave(index, &recognition) }
      if recognition.blocks[index].role == .unknown { recognition.splitLines(of: index, by: self.role) }
    }
    closeBelowSigned(&recognition)
    let free = recognition.mainBlocks.filter { recognition.blocks[$0].role == .unknown }
    let isDated = (recognition.scope ?? recognition.blocks.indices).contains {
      recognition.blocks[$0].role == .dateline || recognition.blocks[$0].role == .salute
    }
    // The text proper has at least one block; what remains of it after that may close it.
    var closing: [(Int, Block.Role)] = []
    for index in free.dropFirst().reversed() {
      let block = recognition.blocks[index]
      if let role = role(of: block, recognition), role != .signature || mayBeSigned(block, isDated, recognition) {
        closing.append((index, role))
      } else if block.setting == .right, block.count <= 160, mayStandAlone(block, isDated, recognition) {
        closing.append((index, .signature))
      } else if closing.last?.1 == .closingDateline, isPlace(block, recognition) {
        closing.append((index, .closingDateline))
      } else if closing.isEmpty || closing.last?.1 == .closingDateline, isInitials(block, recognition.bytes) {
        closing.append((index, .signature))
      } else if closing.isEmpty, isDated, Self.bareName(of: block, recognition) != nil {
        closing.append((index, .signature))
      } else {
        break
      }
    }
    // A date alone closes nothing that is not signed; and what closes a text is an unbroken run to its end.
    let isSigned = closing.contains { $0.1 == .signature }
    for (index, role) in closing {
      guard
        isSigned || role == .postscript || role == .closingSalute
          || role == .closingDateline && isDone(index, recognition)
      else { break }
      recognition.blocks[index].role = role
    }
    closeWithin(&recognition)
    if recognition.citation == nil, recognition.scope?.lowerBound ?? 0 == 0 { findSourceAtEnd(&recognition) }
  }

  /// `_Chelsea_,` above a date.
  private func isPlace(_ block: Block, _ recognition: Recognition) -> Bool {
    guard block.lines.count == 1, block.count <= 40 else { return false }
    return TextShape(block.range, recognition.bytes).endsWithComma
      && SignatureWording(block.range, recognition.bytes).isAllNames
  }

  /// `H. G. L.`
  private func isInitials(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, (4...12).contains(block.count) else { return false }
    let letters = bytes[block.range].filter { $0 != 0x20 && $0 != UInt8(ascii: "_") }
    guard letters.count >= 4, letters.count % 2 == 0 else { return false }
    return letters.enumerated().allSatisfy { number, byte in
      number % 2 == 0 ? (0x41...0x5A).contains(byte) : byte == UInt8(ascii: ".")
    }
  }

  /// Whether no more than a postscript stands behind a block.
  private func isNearEnd(_ index: Int, _ recognition: Recognition) -> Bool {
    let rest = recognition.mainBlocks.reversed().prefix { $0 > index }
    return rest.count <= 4 && rest.reduce(0) { $0 + recognition.blocks[$1].count } <= 1_200
  }

  /// `Done at Paris`, `Geschehen zu Wien`: a formula that dates a document at its end.
  private func isDone(_ index: Int, _ recognition: Recognition) -> Bool {
    Self.isFormula(recognition.blocks[index], recognition)
  }

  /// Whether a block begins as the formula does with which a document is dated and signed.
  static func isFormula(_ block: Block, _ recognition: Recognition) -> Bool {
    var words = SmallWords(recognition.bytes[block.range.prefix(24)], takesDigits: false)
    return words.next() && formulas.contains(words.hash)
  }

  private static let formulas = WordList(
    """
    done given signed geschehen gegeben fait donné fatto dato data dado hecho datum actum учинено дано совершено
    """)

  /// In a text of many parts a name alone signs only what is dated, or what is no title page.
  private func mayBeSigned(_ block: Block, _ isDated: Bool, _ recognition: Recognition) -> Bool {
    let first = recognition.source.text(block.range.prefix(12)).split(separator: " ").first?.lowercased() ?? ""
    if SignatureWording(block.range, recognition.bytes).says { return true }
    // `In witness whereof`: what follows is signed.
    if recognition.scope.map({ recognition.blocks[$0.lowerBound].division?.type }) == "testimonium" { return true }
    if ["enter", "re-enter", "exit", "exeunt", "by", "translated", "credits:"].contains(first) { return false }
    guard let scope = recognition.scope, scope.count < recognition.blocks.count - 1,
      recognition.firstDivision < recognition.blocks.count
    else { return true }
    if isDated || block.setting == .right { return true }
    // Below nothing but heads a name is the title of a part.
    guard scope.contains(where: { isText(recognition.blocks[$0], above: block, recognition) }) else { return false }
    guard scope.lowerBound > 0 else { return false }
    let shape = TextShape(block.range, recognition.bytes)
    if Self.names(of: block, recognition).contains(where: isWhole) { return true }
    return shape.isAllCapitals && shape.words >= 2 && first != "the"
      && SignatureWording(block.range, recognition.bytes).namesPerson
  }

  /// Whether a block is more than a head, and stands above another.
  private func isText(_ block: Block, above name: Block, _ recognition: Recognition) -> Bool {
    guard block.range.upperBound <= name.range.lowerBound else { return false }
    switch block.role {
    case .head, .remark, .separator, .source: return false
    case .unknown:
      let shape = TextShape(block.range, recognition.bytes)
      return block.count > 60 || block.count > 24 && shape.endsSentence && !shape.isAllCapitals
    default: return true
    }
  }

  /// A name by itself, or with an office; `Oppersdorf, Count Franz von, friend of music` is an entry of an index.
  private func isWhole(_ name: PersonalName) -> Bool {
    guard name.certainty >= 0.8 else { return false }
    let first = name.parts.first?.kind
    return first != .surname || name.part(.role) == nil
  }

  /// A short block at the right closes a letter; in a text without datelines it is a name, or a place and a date.
  private func mayStandAlone(_ block: Block, _ isDated: Bool, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes[block.range]
    // `(Written in 1822.)`
    if bytes.first == UInt8(ascii: "("), bytes.contains(where: NoteMarker.isDigit) { return false }
    let shape = TextShape(block.range, recognition.bytes)
    guard !isDated, shape.isAllCapitals, shape.words > 2 else { return true }
    return SignatureWording(block.range, recognition.bytes).namesPerson
  }

  /// `Till then, I am,` / `Yours truly,` / `JOHN SMITH`: what stands above the leave in its block is text.
  private func cutOffLeave(_ index: Int, _ recognition: inout Recognition) {
    let block = recognition.blocks[index]
    guard (3...8).contains(block.lines.count), block.count <= 400 else { return }
    let parts = block.lines.map { Block(range: $0, lines: [$0]) }
    guard let leave = parts.indices.dropFirst().first(where: { isLeave(parts[$0], recognition) }),
      leave < parts.count - 1, parts.count - leave <= 4, role(of: parts[leave], recognition) == .closingSalute,
      parts[(leave + 1)...].contains(where: { !Self.names(of: $0, recognition).isEmpty })
    else { return }
    var text = Block(
      range: block.range.lowerBound..<parts[leave - 1].range.upperBound, lines: Array(block.lines[..<leave]))
    (text.setting, text.gap, text.division) = (block.setting, block.gap, block.division)
    var end = Block(
      range: parts[leave].range.lowerBound..<block.range.upperBound, lines: Array(block.lines[leave...]))
    (end.setting, end.gap) = (block.setting, 0)
    recognition.replace(index, by: [text, end])
    recognition.splitLines(of: index + 1, by: role)
  }

  /// `(Signed) J. Smith,` and below it the office, the place and the date, to the end.
  private func closeBelowSigned(_ recognition: inout Recognition) {
    let free = recognition.mainBlocks.suffix(8).filter { recognition.blocks[$0].role == .unknown }
    guard
      let first = free.dropFirst(free.first == recognition.mainBlocks.first ? 1 : 0).first(where: {
        SignatureWording(recognition.blocks[$0].range, recognition.bytes).says
      })
    else { return }
    var closing: [(Int, Block.Role)] = []
    for index in free where index >= first {
      let block = recognition.blocks[index]
      let wording = SignatureWording(block.range, recognition.bytes)
      if OpeningRecogniser.isDateline(block, recognition) {
        closing.append((index, .closingDateline))
      } else if block.count <= 120, wording.says || wording.isAllNames {
        closing.append((index, .signature))
      } else if block.count <= 60, recognition.bytes[block.range.lowerBound] == UInt8(ascii: "("),
        recognition.bytes[block.range.upperBound - 1] == UInt8(ascii: ")")
      {
        // `(True translation.)`
        closing.append((index, .remark))
      } else {
        return
      }
    }
    for (index, role) in closing { recognition.blocks[index].role = role }
    // Names and offices below one who signed go with him, a place below the date with the date.
    for (position, (index, role)) in closing.enumerated().reversed() where position > 0 {
      let isOwn = SignatureWording(recognition.blocks[index].range, recognition.bytes).says
      guard role == .signature, !isOwn, closing[position - 1].0 == index - 1, closing[position - 1].1 != .remark else {
        continue
      }
      recognition.join(index - 1...index)
    }
  }

  /// A leave with a name right below it closes something wherever it stands.
  private func closeWithin(_ recognition: inout Recognition) {
    let main = recognition.mainBlocks
    for (index, next) in zip(main.dropFirst(), main.dropFirst(2))
    where recognition.blocks[index].role == .unknown && recognition.blocks[next].role == .unknown {
      let block = recognition.blocks[index]
      let name = recognition.blocks[next]
      guard block.count <= 120, name.count <= 120, name.division == nil, name.gap <= 2,
        isLeave(block, recognition),
        name.setting == .right || !Self.names(of: name, recognition).isEmpty
      else { continue }
      recognition.blocks[index].role = .closingSalute
      recognition.blocks[next].role = .signature
      signOn(below: next, main, &recognition)
    }
  }

  /// Others who sign below the first.
  private func signOn(below first: Int, _ main: [Int], _ recognition: inout Recognition) {
    for (position, index) in zip((first + 1)..., main.drop { $0 <= first }) {
      let block = recognition.blocks[index]
      guard position == index, block.role == .unknown, block.division == nil, block.count <= 120, block.gap <= 2,
        !Self.names(of: block, recognition).isEmpty
      else { return }
      recognition.blocks[index].role = .signature
    }
  }

  private func role(of block: Block, _ recognition: Recognition) -> Block.Role? {
    let first = recognition.bytes[block.range.lowerBound]
    let mayBePostscript = first | 0x20 == UInt8(ascii: "p") || first == UInt8(ascii: "N") || first >= 0x80
    let start =
      mayBePostscript ? recognition.source.text(block.range.prefix(40)).uppercased().filter { !$0.isWhitespace } : ""
    if start.hasPrefix("P.S.") || start.hasPrefix("N.S.") || start.hasPrefix("P.-S.") || start.hasPrefix("PS:")
      || start.hasPrefix("P.S:") || start.hasPrefix("POSTSCRIPT")
    {
      return .postscript
    }
    guard block.count <= 300 else { return nil }
    if SignatureWording(block.range, recognition.bytes).says, block.count <= 120 { return .signature }
    if OpeningRecogniser.isDateline(block, recognition) { return .closingDateline }
    if isLeave(block, recognition) { return .closingSalute }
    return Self.names(of: block, recognition).isEmpty ? nil : .signature
  }

  /// The names that a block is: one for the whole block, or one for each of its lines.
  static func names(of block: Block, _ recognition: Recognition) -> [PersonalName] {
    let reader = SignatureReader()
    let bytes = recognition.bytes
    let own = OpeningRecogniser.withoutMarkers(block.range, recognition)
    let shape = TextShape(own, bytes)
    let wording = SignatureWording(own, bytes)
    if wording.isSentence || wording.addresses { return [] }
    // A full stop ends a signature only after an initial or an abbreviation; a question never does.
    if shape.endsSentence, shape.words > 8 || shape.endsWithExclamation { return [] }
    let lines = block.lines.compactMap { line in
      reader.name(in: OpeningRecogniser.withoutMarkers(line, recognition), of: bytes)
    }
    if lines.count > 1, lines.count == block.lines.count,
      // A line with an office and one with a name are one signature.
      lines.allSatisfy({ $0.certainty >= 0.9 || ($0.certainty >= 0.5 && $0.part(.role) == nil) })
    {
      return lines
    }
    // `Roast Fowls. Ham.`: a word before a full stop is no initial.
    if let name = reader.name(in: wording.name, of: bytes),
      name.parts.allSatisfy({ $0.kind != .initial || isInitial(bytes[$0.range]) })
    {
      if name.certainty >= 0.5 { return [name] }
      // A single capitalised word: only if the edition knows who that is, or if it was signed with that before.
      if let surname = name.part(.surname),
        recognition.authority.entry(ofPerson: recognition.source.text(surname)) != nil || block.role == .signature
      {
        return [name]
      }
    }
    return []
  }

  /// `W.`, `Wm.`, `Geo.`, `Chas.`
  private static func isInitial(_ part: ArraySlice<UInt8>) -> Bool {
    let letters = part.prefix { $0 != UInt8(ascii: ".") }
    if letters.count(where: { $0 & 0xC0 != 0x80 }) <= 3 { return true }
    return abbreviations.contains { $0.elementsEqual(letters) }
  }

  private static let abbreviations = [
    "Chas", "Thos", "Saml", "Robt", "Benj", "Danl", "Alex", "Fred", "Theo", "Nath", "Edwd", "Fredk", "Alexr", "Richd",
    "CHAS", "THOS", "SAML", "ROBT", "BENJ", "DANL", "ALEX", "FRED",
  ].map { Array($0.utf8) }

  /// A surname and no more, such as ends a telegram; to be believed only at the end of a text that has a dateline or a salute.
  private static func bareName(of block: Block, _ recognition: Recognition) -> PersonalName? {
    let range = OpeningRecogniser.withoutMarkers(block.range, recognition)
    let shape = TextShape(range, recognition.bytes)
    guard shape.words <= 3, !shape.endsSentence, range.count <= 40 else { return nil }
    return SignatureReader().name(in: range, of: recognition.bytes)
  }

  func isLeave(_ block: Block, _ recognition: Recognition) -> Bool {
    guard block.count <= 120 else { return false }
    let text = recognition.bytes[block.range]
    var words = SmallWords(text, takesDigits: false)
    var count = 0
    var isLeave = false
    var speaksToOne = false
    while words.next() {
      count += 1
      if count > 16 { return false }
      speaksToOne = speaksToOne || Self.addressees.contains(words.hash)
      isLeave = isLeave || Self.leaves.contains(words.hash)
    }
    guard isLeave else { return false }
    // `I ask to be no more than a servant of my people.` speaks to nobody.
    if count > 7, !speaksToOne, text.last == UInt8(ascii: ".") { return false }
    return count <= 3 || text.last { $0 > 0x20 }.map(",.;".utf8.contains) == true
  }

  private func findSourceAtEnd(_ recognition: inout Recognition) {
    for index in recognition.mainBlocks.suffix(2).reversed() where recognition.blocks[index].role == .unknown {
      let block = recognition.blocks[index]
      guard block.count <= 500, index > 0 else { continue }
      let citation = CitationReader().citation(in: block.range, of: recognition.bytes)
      // At the end a paragraph with a year and pages in it is likelier than at the start: more is asked of it.
      if citation.weight > CitationReader.threshold {
        recognition.blocks[index].role = .source
        recognition.citation = citation
        return
      }
    }
  }

  /// Whom a leave is taken of.
  private static let addressees = WordList(
    """
    you your yours sir madam monsieur madame messieurs veuillez ihr ihre ihrem ihren ihrer ihnen sie dein deine vous votre vos vostro vostra suo sua voi lei
    su suyo usted vuestro ваш вашего вашему вас вам tuus vester excellency
    """)

  private static let leaves = WordList(
    """
    yours sincerely respectfully faithfully obedient affectionately truly servant honor honour agréer agréez
    considération consideration почтением приветом distinti hochachtungsvoll ergebenst grüßen gruß grüße
    hochachtung salutations dévoué cordialement affezionatissimo affezionatissima affezionato devotissimo
    obbligatissimo servidor servidora afectísimo ergebener ergebenster getreuer serviteur почтении уважающий
    почтеньем affectionate cordially fraternally уважением преданный покорный saluti atentamente
    """)
}

extension NameAuthority {
  /// The person of whom `surname` is a form of the name, if there is just one.
  func entry(ofPerson surname: String) -> NameEntry? {
    let folded = surname.lowercased()
    let found = entries.filter { entry in
      entry.kind == .person && entry.forms.contains { $0.text.lowercased() == folded }
    }
    return found.count == 1 ? found[0] : nil
  }
}
