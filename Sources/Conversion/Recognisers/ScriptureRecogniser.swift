/// Finds the verses of scripture: lines or blocks that begin with chapter and verse, or with numbers that count on.
struct ScriptureRecogniser: Recogniser {
  static let verse = Rule("scripture.verse", "text behind the number of a chapter and a verse, or of a verse")
  static let rules = [verse]

  func recognise(_ recognition: inout Recognition) {
    guard recognition.genre.name == "document" else { return }
    cut(&recognition)
    if recognition.genre.name == "scripture" { ScriptureBooks.name(&recognition) }
  }

  private func cut(_ recognition: inout Recognition) {
    let bytes = recognition.bytes
    var found: [VerseNumber] = []
    var lines = 0
    for index in recognition.mainBlocks where recognition.blocks[index].role == .unknown {
      for line in recognition.blocks[index].lines {
        lines += 1
        if let number = VerseNumber(line.lowerBound, line.upperBound, bytes) { found.append(number) }
      }
    }
    let named = found.filter { $0.chapter != nil }
    let isNamed = named.count >= 5 && VerseNumber.countOn(named) && named.count * 12 >= lines
    let bare = found.filter { $0.chapter == nil }
    // Below the heads of chapters fewer are enough.
    let least = recognition.blocks.contains { $0.division?.type == "chapter" } ? 5 : 12
    guard isNamed || bare.count >= least && bare.count * 8 >= lines && VerseNumber.countOn(bare) else { return }
    var result: [Block] = []
    result.reserveCapacity(recognition.blocks.count + found.count)
    var chapter: Int?
    var isBelowHead = false
    // Among verses with their chapters, a psalm below its own head may have bare numbers.
    var lastBare = 0
    for block in recognition.blocks {
      guard block.role == .unknown else {
        isBelowHead = block.role == .head
        lastBare = 0
        result.append(block)
        continue
      }
      var starts: [(line: Int, number: VerseNumber)] = []
      for (number, line) in block.lines.enumerated() {
        if let verse = VerseNumber(line.lowerBound, line.upperBound, bytes),
          (verse.chapter != nil) == isNamed
            || verse.chapter == nil && verse.verse == lastBare + 1 && (lastBare > 0 || isBelowHead)
        {
          starts.append((number, verse))
          lastBare = verse.chapter == nil ? verse.verse : 0
        }
      }
      guard let first = starts.first else {
        isBelowHead = false
        result.append(block)
        continue
      }
      if first.line > 0 { result.append(part(of: block, 0..<first.line)) }
      for (position, start) in starts.enumerated() {
        let end = position + 1 < starts.count ? starts[position + 1].line : block.lines.count
        var verse = part(of: block, start.line..<end)
        verse.role = .scriptureVerse
        if let number = start.number.chapter, number != chapter {
          if !isBelowHead {
            verse.division = Division(level: HeadWording.chapter, type: "chapter", number: String(number))
          }
          chapter = number
        }
        isBelowHead = false
        result.append(verse)
      }
    }
    recognition.blocks = result
    recognition.genre = Genre(
      name: "scripture", evidence: "\(isNamed ? named.count : bare.count) lines begin with the number of a verse")
  }

  private func part(of block: Block, _ lines: Range<Int>) -> Block {
    var part = Block(
      range: block.lines[lines.lowerBound].lowerBound..<block.lines[lines.upperBound - 1].upperBound,
      lines: Array(block.lines[lines]))
    part.gap = lines.lowerBound == 0 ? block.gap : 0
    part.setting = block.setting
    part.division = lines.lowerBound == 0 ? block.division : nil
    return part
  }
}

/// The number before a verse: `1:2`, `{1:2}`, `[1:2]`, `Gen 1:2`, `2`.
struct VerseNumber {
  let chapter: Int?
  let verse: Int
  let range: Range<Int>

  init?(_ start: Int, _ end: Int, _ bytes: [UInt8]) {
    var index = start
    let isBracketed = index < end && (bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "["))
    if isBracketed { index += 1 }
    func number() -> Int? {
      let from = index
      while index < end, index - from < 4, NoteMarker.isDigit(bytes[index]) { index += 1 }
      return index > from && index - from <= 3 ? Int(String(decoding: bytes[from..<index], as: UTF8.self)) : nil
    }
    if !isBracketed, index < end, NoteMarker.isLetter(bytes[index]) || bytes[index] >= 0xC3 {
      // The name of a book, shortened or not.
      while index < end, index - start < 16, NoteMarker.isLetter(bytes[index]) || bytes[index] >= 0xC3 { index += 1 }
      if index < end, bytes[index] == UInt8(ascii: ".") { index += 1 }
      guard index < end, bytes[index] == 0x20 else { return nil }
      index += 1
      guard let first = number(), index < end, bytes[index] == UInt8(ascii: ":") else { return nil }
      index += 1
      guard let second = number() else { return nil }
      (chapter, verse) = (first, second)
    } else {
      guard let first = number() else { return nil }
      if index < end, bytes[index] == UInt8(ascii: ":"), index + 1 < end, NoteMarker.isDigit(bytes[index + 1]) {
        index += 1
        guard let second = number() else { return nil }
        (chapter, verse) = (first, second)
      } else {
        (chapter, verse) = (nil, first)
      }
    }
    if isBracketed {
      guard index < end, bytes[index] == UInt8(ascii: "}") || bytes[index] == UInt8(ascii: "]") else { return nil }
      index += 1
    }
    // `12:30` is a time where nothing follows, `2.` begins an item.
    guard index + 1 < end, bytes[index] <= 0x20 || isBracketed, !NoteMarker.isDigit(bytes[index + 1]) else {
      return nil
    }
    range = start..<index
  }

  /// What the verse bears as its `@n`.
  var label: String { chapter.map { "\($0):\(verse)" } ?? String(verse) }

  /// Whether nearly all go on from the one before, or begin anew.
  static func countOn(_ numbers: [VerseNumber]) -> Bool {
    guard let first = numbers.first, first.verse == 1 || first.chapter != nil else { return false }
    let steps = zip(numbers, numbers.dropFirst()).count { $1.verse == $0.verse + 1 || $1.verse == 1 }
    return steps * 20 >= (numbers.count - 1) * (numbers.count < 12 ? 16 : 19)
  }
}
