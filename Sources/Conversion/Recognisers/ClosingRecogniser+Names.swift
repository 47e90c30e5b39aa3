internal import TEI

/// The names of those who sign.
extension ClosingRecogniser {
  /// The names that a block is: one for the whole block, or one for each of its lines.
  static func names(of block: Block, _ recognition: Recognition) -> [PersonalName] {
    let reader = SignatureReader()
    let bytes = recognition.bytes
    let own = OpeningRecogniser.withoutMarkers(block.range, recognition)
    let shape = TextShape(own, bytes)
    let wording = SignatureWording(own, bytes)
    if wording.isSentence || wording.addresses { return [] }
    // A full stop ends a signature only after an initial or an abbreviation; a question never does.
    let isSealed = bytes[own].last == UInt8(ascii: ")") && block.lines.allSatisfy { endsWithSeal(bytes[$0]) }
    if shape.endsSentence, !isSealed, shape.words > 8 || shape.endsWithExclamation { return officer(own, bytes) }
    // Names side by side, each by itself, are not one.
    if block.lines.contains(where: { isInColumns(bytes[$0]) }) { return [] }
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
      name.parts.allSatisfy({ $0.kind != .initial || isInitial(bytes[$0.range]) }),
      !name.parts.contains(where: { $0.kind == .forename && isLink(bytes[$0.range]) })
    {
      if name.certainty >= 0.5 { return [name] }
      // A single capitalised word: only if the edition knows who that is, or if it was signed with that before.
      if let surname = name.part(.surname),
        recognition.authority.entry(ofPerson: recognition.source.text(surname)) != nil || block.role == .signature
      {
        return [name]
      }
    }
    return officer(own, bytes)
  }

  /// `JOHN SMITH, Owner of the ship “Hope.”`: a name in capitals, with a forename or an initial, before who that is.
  private static func officer(_ range: Range<Int>, _ bytes: [UInt8]) -> [PersonalName] {
    guard range.count <= 160, let comma = bytes[range.prefix(40)].firstIndex(of: UInt8(ascii: ",")),
      comma + 3 < range.upperBound, bytes[comma + 1] <= 0x20
    else { return [] }
    let name = Block.trimmed(range.lowerBound..<comma, of: bytes)
    let shape = TextShape(name, bytes)
    guard shape.isAllCapitals, (2...4).contains(shape.words),
      SignatureWording(name, bytes).namesPerson,
      !TextShape(Block.trimmed(comma + 1..<range.upperBound, of: bytes), bytes).isAllCapitals
    else { return [] }
    return SignatureReader().name(in: name, of: bytes).map { $0.certainty >= 0.5 ? [$0] : [] } ?? []
  }

  /// `JOHN SMITH (L. S.)`
  private static func endsWithSeal(_ line: ArraySlice<UInt8>) -> Bool {
    let end = line.suffix(8).filter { $0 != 0x20 && $0 != UInt8(ascii: ".") }
    return ["(SEAL)", "(Seal)", "(LS)", "[SEAL]"].contains { end.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// `Bauer   Erzberger   Müller`: three blanks within a line, both times between letters.
  static func isInColumns(_ line: ArraySlice<UInt8>) -> Bool {
    var blanks = 0
    for (offset, byte) in line.enumerated() where offset > 0 {
      if byte == 0x20 {
        blanks += 1
      } else {
        if blanks >= 3, NoteMarker.isLetter(byte) || byte >= 0x80 { return true }
        blanks = 0
      }
    }
    return false
  }

  /// `W.`, `Wm.`, `Geo.`, `Chas.`
  private static func isInitial(_ part: ArraySlice<UInt8>) -> Bool {
    let letters = part.prefix { $0 != UInt8(ascii: ".") }
    if letters.count(where: { $0 & 0xC0 != 0x80 }) <= 3 { return true }
    return abbreviations.contains { $0.elementsEqual(letters) }
  }

  /// `OF` in `D. OF MSS. INSTR.`
  private static func isLink(_ part: ArraySlice<UInt8>) -> Bool {
    ["OF", "of", "THE", "the", "AND", "and", "FOR", "for"].contains { $0.utf8.elementsEqual(part) }
  }

  private static let abbreviations = [
    "Chas", "Thos", "Saml", "Robt", "Benj", "Danl", "Alex", "Fred", "Theo", "Nath", "Edwd", "Fredk", "Alexr", "Richd",
    "CHAS", "THOS", "SAML", "ROBT", "BENJ", "DANL", "ALEX", "FRED",
  ].map { Array($0.utf8) }
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
