/// Whether what is spoken in a play is verse, as a whole and speech by speech.
struct SpokenLines {
  let isVerse: Bool
  /// Whether the lines of its verse begin with capitals.
  private let beginWithCapitals: Bool
  private let measure: Int

  init(_ recognition: Recognition, _ evidence: DramaEvidence) {
    measure = recognition.layout.measure
    guard recognition.layout.paragraphs != .unwrapped else {
      isVerse = false
      beginWithCapitals = false
      return
    }
    var lines = 0
    var filled = 0
    var capitals = 0
    var width = 0
    for (index, next) in zip(recognition.mainBlocks, recognition.mainBlocks.dropFirst()) {
      var block = recognition.blocks[index]
      if let bare = evidence.bare, bare.isSpaced {
        guard bare.contains(block.lines[0], recognition.bytes) else { continue }
        let speech = recognition.blocks[next]
        block = Block(
          range: block.range.lowerBound..<speech.range.upperBound, lines: [block.lines[0]] + speech.lines)
      }
      guard block.lines.count >= 3,
        evidence.bare?.contains(block.lines[0], recognition.bytes) == true
          || SpeakerLabel(block.lines[0], goesOn: true, recognition.bytes).map({ evidence.names.contains($0.key) })
            == true
      else { continue }
      for (line, next) in zip(block.lines.dropFirst(), block.lines.dropFirst(2)) {
        // Speeches of one line each, one below the other, tell nothing.
        if let label = SpeakerLabel(next, goesOn: true, recognition.bytes), label.style == .capitals,
          evidence.names.contains(label.key)
        {
          continue
        }
        lines += 1
        width += recognition.bytes[line].count { $0 & 0xC0 != 0x80 }
        if Inset.startsWithCapital(next, recognition.bytes) { capitals += 1 }
        if Self.isFilled(line, next, measure, recognition.bytes) { filled += 1 }
      }
    }
    beginWithCapitals = capitals * 20 >= lines * 11
    // No verse that goes on with small letters is that wide.
    if capitals * 5 < lines * 2, width >= lines * 58 { filled = lines }
    // Lines this short are no measure; verse begins each of its own with a capital.
    isVerse =
      measure < 56 && lines >= 4 ? capitals * 10 >= lines * 9 : lines >= 4 && filled * 3 < lines
  }

  /// Whether lines of one speech in a play in verse are prose: filled, and going on with small letters.
  func areProse(_ lines: ArraySlice<Range<Int>>, _ bytes: [UInt8]) -> Bool {
    guard beginWithCapitals, lines.count > 1 else { return false }
    var small = 0
    var filled = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      let isSmall = Self.startsSmall(next, bytes)
      if isSmall { small += 1 }
      if isSmall && line.count >= 62 || Self.isFilled(line, next, measure, bytes) { filled += 1 }
    }
    // The rest of a verse too long for its line is set in.
    if lines.count == 2, Inset.column(of: lines.last!, bytes) > Inset.column(of: lines.first!, bytes) + 4 {
      return false
    }
    return small > 0 && small * 2 >= lines.count - 1 && filled * 2 >= lines.count - 1
  }

  /// Whether lines are verse by themselves: all begin with capitals, and few are filled.
  func areVerse(_ lines: ArraySlice<Range<Int>>, _ bytes: [UInt8]) -> Bool {
    guard lines.count > 3 else { return false }
    var filled = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      if !Inset.startsWithCapital(next, bytes) { return false }
      if Self.isFilled(line, next, measure, bytes) { filled += 1 }
    }
    return filled * 4 < lines.count - 1
  }

  /// Whether the first word of the next line would not have fitted.
  private static func isFilled(_ line: Range<Int>, _ next: Range<Int>, _ measure: Int, _ bytes: [UInt8]) -> Bool {
    let width = bytes[line].count { $0 & 0xC0 != 0x80 } + Inset.column(of: line, bytes)
    let word = bytes[next].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
    return width + 1 + word > measure
  }

  private static func startsSmall(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    for scalar in Scalars(bytes[line].prefix(12)) {
      let kind = LetterKind(scalar)
      if kind.contains(.letter) { return kind.contains(.small) }
    }
    return false
  }
}
