internal import TEI

/// Closes the letters of a collection: a name that ends many parts of a text is a signature, wherever it does.
struct LetterSeriesRecogniser: Recogniser {
  static let rules: [Rule] = []

  /// So many parts end with the name at least, and so many are surely letters.
  private static let least = 5
  private static let letters = 3

  func recognise(_ recognition: inout Recognition) {
    let parts = parts(recognition)
    guard parts.count >= Self.least else { return }
    let opened = parts.count { part in
      part.contains { recognition.blocks[$0].role == .dateline || recognition.blocks[$0].role == .salute }
    }
    guard opened >= Self.letters else { return }
    var counts: [WordHash: Int] = [:]
    for part in parts {
      let names = Set(part.dropFirst().suffix(6).compactMap { surname(of: recognition.blocks[$0], recognition) })
      for name in names { counts[name, default: 0] += 1 }
    }
    let known = counts.filter { $0.value >= Self.least }
    guard !known.isEmpty else { return }
    for part in parts {
      close(part, known, &recognition)
      open(part, &recognition)
    }
  }

  private func parts(_ recognition: Recognition) -> [[Int]] {
    var parts: [[Int]] = []
    for index in recognition.mainBlocks {
      if parts.isEmpty || recognition.blocks[index].division != nil { parts.append([]) }
      parts[parts.count - 1].append(index)
    }
    return parts
  }

  /// The last word of a short line that is nothing but a name.
  private func surname(of block: Block, _ recognition: Recognition) -> WordHash? {
    guard block.role == .unknown || block.role == .signature, block.lines.count == 1, block.count <= 60 else {
      return nil
    }
    let bytes = recognition.bytes
    let range = OpeningRecogniser.withoutMarkers(block.range, recognition)
    let wording = SignatureWording(range, bytes)
    guard let last = bytes[range].last, last == UInt8(ascii: ".") || last == UInt8(ascii: ",") || last >= 0x41,
      !bytes[range].contains(where: NoteMarker.isDigit), wording.isAllNames, !wording.addresses,
      HeadWording.division(of: Block(range: range, lines: [range]), bytes) == nil
    else { return nil }
    var words = SmallWords(bytes[wording.name], takesDigits: false)
    var surname: WordHash?
    // `LUDWIG V. BEETHOVEN.--M.P.`: the letters behind the name are none.
    while words.next() { if words.range.count > 2 { surname = words.hash } }
    return TextShape(range, bytes).words <= 5 ? surname : nil
  }

  /// The last such name of a part signs it; what stands behind is a postscript.
  private func close(_ part: [Int], _ known: [WordHash: Int], _ recognition: inout Recognition) {
    guard
      let position = part.indices.dropFirst().suffix(6).last(where: { position in
        surname(of: recognition.blocks[part[position]], recognition).map { known[$0] != nil } == true
      })
    else { return }
    let rest = part[(position + 1)...]
    let isOpen = rest.filter { recognition.blocks[$0].role == .unknown }
    guard isOpen.reduce(0, { $0 + recognition.blocks[$1].count }) <= 800,
      !isOpen.contains(where: { begins(recognition.blocks[$0], recognition.bytes) }),
      rest.allSatisfy({
        recognition.blocks[$0].role == .unknown || DivisionPlan.kind(of: recognition.blocks[$0].role) != .body
      })
    else { return }
    // Nothing but the head stands above a name that is no signature.
    guard
      part[..<position].contains(where: { recognition.blocks[$0].role == .unknown && recognition.blocks[$0].count > 20 }
      )
    else { return }
    recognition.blocks[part[position]].role = .signature
    for index in isOpen { recognition.blocks[index].role = roleBehind(recognition.blocks[index], recognition) }
    let before = recognition.blocks[part[position - 1]]
    if position > 1, before.role == .unknown, before.lines.count <= 2, before.count <= 90,
      TextShape(before.range, recognition.bytes).endsWithComma || ClosingRecogniser().isLeave(before, recognition)
    {
      recognition.blocks[part[position - 1]].role = .closingSalute
    }
  }

  /// What stands behind the signature: a day, a seal, a second leave with its initial, or else a postscript.
  private func roleBehind(_ block: Block, _ recognition: Recognition) -> Block.Role {
    if OpeningRecogniser.isDateline(block, recognition) { return .closingDateline }
    if SignatureWording.isSealAlone(block.range, recognition.bytes) { return .signature }
    if block.lines.count == 1, block.count <= 90, ClosingRecogniser().isLeave(block, recognition) {
      return .closingSalute
    }
    // `B.`, `B----.`
    let text = recognition.bytes[block.range]
    let isInitial =
      text.count <= 8 && (0x41...0x5A).contains(text[text.startIndex])
      && !text.contains { (0x61...0x7A).contains($0) || NoteMarker.isDigit($0) }
    return isInitial ? .signature : .postscript
  }

  /// Whether a block looks like the head of the next letter: `12.`, `TO MR. SMITH`.
  private func begins(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, block.count <= 80 else { return false }
    if NoteMarker.isDigit(bytes[block.range.lowerBound]), TextShape(block.range, bytes).letters == 0 { return true }
    return SignatureWording(block.range, bytes).addresses && TextShape(block.range, bytes).isAllCapitals
  }

  /// `MY GOOD ADJUTANT,--` above the text of a letter.
  private func open(_ part: [Int], _ recognition: inout Recognition) {
    guard let position = part.firstIndex(where: { recognition.blocks[$0].role == .unknown }), position + 1 < part.count,
      part[..<position].allSatisfy({
        recognition.blocks[$0].role == .head || recognition.blocks[$0].role == .dateline
          || recognition.blocks[$0].role == .remark
      }), position > 0
    else { return }
    let block = recognition.blocks[part[position]]
    guard block.lines.count == 1, block.count <= 80, block.division == nil,
      recognition.blocks[part[position + 1]].role == .unknown
    else { return }
    let bytes = recognition.bytes
    var end = block.range.upperBound
    while end > block.range.lowerBound, "-".utf8.contains(bytes[end - 1]) { end -= 1 }
    if end - 3 > block.range.lowerBound, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 { end -= 3 }
    let shape = TextShape(block.range.lowerBound..<end, bytes)
    let last = bytes[end - 1]
    guard shape.words <= 12, last == UInt8(ascii: ",") || last == UInt8(ascii: "!") || last == UInt8(ascii: ":"),
      end < block.range.upperBound || shape.isAllCapitals
    else { return }
    recognition.blocks[part[position]].role = .salute
  }
}
