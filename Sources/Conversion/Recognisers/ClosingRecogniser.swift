internal import TEI

/// Finds what stands after the last paragraph: a closing salute, signatures, a second dateline, a postscript.
struct ClosingRecogniser: Recogniser {
  static let signature = Rule(
    "closing.signature", "a short block at the end that reads as a name with an office, initials or both")
  static let salute = Rule("closing.salute", "a short block at the end that takes leave")
  static let dateline = Rule("closing.dateline", "a date by itself after the last paragraph")
  static let postscript = Rule("closing.postscript", "a block after the signature that begins with P.S.")
  static let addressee = Rule("closing.addressee", "a block below the signature that names a person with a title")
  static let rules = [signature, salute, dateline, addressee, postscript]

  /// A closing of more blocks than this is something else.
  private static let limit = 12

  func recognise(_ recognition: inout Recognition) {
    for index in recognition.mainBlocks.suffix(Self.limit).reversed() {
      let role = recognition.blocks[index].role
      if role == .unknown || role == .stanza, isNearEnd(index, recognition), SteppedClosing.cut(index, &recognition) {
        addPostscripts(behind: index, &recognition)
        continue
      }
      // Lines that are set in look like verse.
      if role == .unknown || role == .stanza { cutOffLeave(index, &recognition) }
      if recognition.blocks[index].role == .unknown { recognition.splitLines(of: index, by: self.role) }
    }
    closeBelowSigned(&recognition)
    signWithSeals(&recognition)
    let free = recognition.mainBlocks.filter { recognition.blocks[$0].role == .unknown }
    let isDated =
      (recognition.scope ?? recognition.blocks.indices).contains {
        recognition.blocks[$0].role == .dateline || recognition.blocks[$0].role == .salute
      } || free.prefix(2).contains { OpeningRecogniser.addressesRunIn(recognition.blocks[$0], recognition.bytes) }
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
      } else if closing.allSatisfy({ $0.1 == .addressee || $0.1 == .closingDateline }), isDated,
        Self.bareName(of: block, recognition) != nil
      {
        closing.append((index, .signature))
      } else if closing.allSatisfy({ $0.1 == .addressee || $0.1 == .closingDateline }), isDated,
        PossessiveSignature.isOne(block, recognition.bytes)
      {
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

  /// Whether no more than a postscript stands behind a block, and no number of another letter.
  private func isNearEnd(_ index: Int, _ recognition: Recognition) -> Bool {
    let rest = recognition.mainBlocks.reversed().prefix { $0 > index }
    guard rest.count <= 4, rest.reduce(0, { $0 + recognition.blocks[$1].count }) <= 1_200 else { return false }
    return !rest.contains { index in
      let block = recognition.blocks[index]
      return block.lines.count == 1 && block.count <= 60
        && NoteMarker.isDigit(recognition.bytes[block.range.lowerBound])
        && !OpeningRecogniser.isDateline(block, recognition)
    }
  }

  /// What stands below the name belongs to the letter all the same.
  private func addPostscripts(behind index: Int, _ recognition: inout Recognition) {
    for next in recognition.mainBlocks
    where next > index && recognition.blocks[next].role == .unknown && recognition.blocks[next].division == nil {
      let isDated = OpeningRecogniser.isDateline(recognition.blocks[next], recognition)
      recognition.blocks[next].role = isDated ? .closingDateline : .postscript
    }
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

  func role(of block: Block, _ recognition: Recognition) -> Block.Role? {
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
    if block.setting != .centred, block.gap <= 2, Addressee.isOne(block, recognition.bytes) { return .addressee }
    if isLeave(block, recognition) { return .closingSalute }
    return Self.names(of: block, recognition).isEmpty ? nil : .signature
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
}
