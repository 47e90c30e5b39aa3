internal import TEI

/// What may be signed, and by what it is.
extension ClosingRecogniser {
  /// In a text of many parts a name alone signs only what is dated, or what is no title page.
  func mayBeSigned(_ block: Block, _ isDated: Bool, _ recognition: Recognition) -> Bool {
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
  func mayStandAlone(_ block: Block, _ isDated: Bool, _ recognition: Recognition) -> Bool {
    let bytes = recognition.bytes[block.range]
    // `(Written in 1822.)`
    if bytes.first == UInt8(ascii: "("), bytes.contains(where: NoteMarker.isDigit) { return false }
    let shape = TextShape(block.range, recognition.bytes)
    guard !isDated, shape.isAllCapitals, shape.words > 2 else { return true }
    return SignatureWording(block.range, recognition.bytes).namesPerson
  }

  /// `H. G. L.`
  func isInitials(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, (4...12).contains(block.count) else { return false }
    let letters = bytes[block.range].filter { $0 != 0x20 && $0 != UInt8(ascii: "_") }
    guard letters.count >= 4, letters.count % 2 == 0 else { return false }
    return letters.enumerated().allSatisfy { number, byte in
      number % 2 == 0 ? (0x41...0x5A).contains(byte) : byte == UInt8(ascii: ".")
    }
  }

  /// `(Signed) J. Smith,` and below it the office, the place and the date, to the end.
  func closeBelowSigned(_ recognition: inout Recognition) {
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

  /// A surname and no more, such as ends a telegram; to be believed only at the end of a text that has a dateline or a salute.
  static func bareName(of block: Block, _ recognition: Recognition) -> PersonalName? {
    let range = OpeningRecogniser.withoutMarkers(block.range, recognition)
    let shape = TextShape(range, recognition.bytes)
    guard shape.words <= 3, !shape.endsSentence || shape.isAllCapitals && shape.words <= 2, range.count <= 40 else {
      return nil
    }
    return SignatureReader().name(in: range, of: recognition.bytes)
  }

  /// `[SEAL] JOHN SMITH`, `(L. S.) J. SMITH` below what ends a treaty, whatever follows.
  func signWithSeals(_ recognition: inout Recognition) {
    guard let scope = recognition.scope, recognition.blocks[scope.lowerBound].division?.type == "testimonium" else {
      return
    }
    var first: Int?
    for index in recognition.mainBlocks where recognition.blocks[index].role == .unknown {
      let block = recognition.blocks[index]
      guard block.count <= 160, Self.beginsWithSeal(recognition.bytes[block.range]),
        !Self.names(of: block, recognition).isEmpty
      else { continue }
      recognition.blocks[index].role = .signature
      first = first ?? index
    }
    if let first, first > scope.lowerBound, recognition.blocks[first - 1].role == .unknown,
      Self.isFormula(recognition.blocks[first - 1], recognition)
    {
      recognition.blocks[first - 1].role = .closingDateline
    }
  }

  private static func beginsWithSeal(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "[") || text.first == UInt8(ascii: "(") else { return false }
    let start = text.prefix(8).filter { $0 != 0x20 && $0 != UInt8(ascii: ".") }.dropFirst()
    return start.starts(with: "SEAL".utf8) || start.starts(with: "Seal".utf8) || start.starts(with: "LS".utf8)
  }
}
