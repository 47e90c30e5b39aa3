/// Whether what is spoken in a play is verse, as a whole and speech by speech.
struct SpokenLines {
  let isVerse: Bool
  /// Whether the lines of its verse begin with capitals.
  private let beginWithCapitals: Bool
  private let measure: Int

  init(_ recognition: Recognition, _ evidence: DramaEvidence) {
    let measure = recognition.layout.measure
    self.measure = measure
    guard recognition.layout.paragraphs != .unwrapped else {
      isVerse = false
      beginWithCapitals = false
      return
    }
    var lines = 0
    var filled = 0
    var capitals = 0
    // Of short texts, all lines below another, and those with a number in the margin.
    var below = (all: 0, capital: 0, filled: 0, numbered: 0, shared: 0)
    var isCast = false
    // Speeches whose lines are filled and go on with small letters, and those whose lines are not.
    var prose = 0
    var verse = 0
    for (index, next) in zip(recognition.mainBlocks, recognition.mainBlocks.dropFirst()) {
      var block = recognition.blocks[index]
      // What stands between the cast's head and the next is no speech.
      if block.lines.count == 1, block.count <= 60, DramaState.isCastHead(recognition.bytes[block.range]) {
        isCast = true
      } else if block.division != nil || StageWords.isEntrance(block.lines[0], recognition.bytes) {
        isCast = false
      }
      if isCast, evidence.hasScenes { continue }
      if let bare = evidence.bare, bare.isSpaced {
        guard bare.contains(block.lines[0], recognition.bytes) else { continue }
        let speech = recognition.blocks[next]
        block = Block(
          range: block.range.lowerBound..<speech.range.upperBound, lines: [block.lines[0]] + speech.lines)
      }
      guard block.lines.count >= 2 else { continue }
      let label = evidence.label(block.lines[0], goesOn: true, recognition.bytes)
      guard
        evidence.bare?.contains(block.lines[0], recognition.bytes) == true
          || label.map({ evidence.names.contains($0.key) }) == true
      else { continue }
      // Behind its speaker the first line is filled as the others are.
      let isAlone = block.lines[0].count <= 40
      let spoken = isAlone ? block.lines.dropFirst() : block.lines[...]
      let filledLines = zip(spoken, spoken.dropFirst()).count { Self.isFilled($0, $1, measure, recognition.bytes) }
      let smallLines = spoken.dropFirst().count { Self.startsSmall($0, recognition.bytes) }
      // Behind a short first line with its speaker, too.
      let whole = evidence.bare != nil || label?.style == .alone ? block.lines.dropFirst() : block.lines[...]
      below.all += whole.count - 1
      if whole.count < block.lines.count, let first = whole.first, Inset.column(of: first, recognition.bytes) > 4 {
        below.shared += 1
      }
      below.filled += filledLines
      below.capital += whole.dropFirst().count { Inset.startsWithCapital($0, recognition.bytes) }
      below.numbered += spoken.count { Self.hasNumber($0, recognition.bytes) }
      if spoken.count >= 2 {
        if filledLines == spoken.count - 1, smallLines * 2 >= spoken.count - 1 {
          prose += 1
        } else if filledLines * 3 < spoken.count - 1 {
          verse += 1
        }
      }
      guard block.lines.count >= 3 else { continue }
      for (line, next) in zip(block.lines.dropFirst(), block.lines.dropFirst(2)) {
        lines += 1
        if Inset.startsWithCapital(next, recognition.bytes) { capitals += 1 }
        if Self.isFilled(line, next, measure, recognition.bytes) { filled += 1 }
      }
    }
    beginWithCapitals = capitals * 20 >= lines * 11
    if lines < 4 {
      isVerse =
        below.all >= 3 && below.capital == below.all && below.filled < below.all
        || below.numbered > 0 && verse >= 2 && prose == 0 || below.shared > 2 && prose == 0
      return
    }
    // Lines this short are no measure; verse begins each of its own with a capital.
    isVerse =
      measure >= 60 && prose > verse * 2
      ? false : measure < 56 && filled * 5 >= lines ? capitals * 10 >= lines * 9 : filled * 3 < lines
  }

  /// Whether lines of one speech in a play in verse are prose: filled, and going on with small letters.
  func areProse(_ lines: ArraySlice<Range<Int>>, _ bytes: [UInt8]) -> Bool {
    guard beginWithCapitals || measure >= 60, lines.count > 1 else { return false }
    var small = 0
    var filled = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      let isSmall = Self.startsSmall(next, bytes)
      if isSmall { small += 1 }
      // No verse is that wide that goes on with a small letter.
      if isSmall && line.count >= 62 && beginWithCapitals || Self.isFilled(line, next, measure, bytes) { filled += 1 }
    }
    // The rest of a verse too long for its line is set in.
    if lines.count == 2, Inset.column(of: lines.last!, bytes) > Inset.column(of: lines.first!, bytes) + 4 {
      return false
    }
    if measure >= 66, Self.areWide(lines, bytes) { return true }
    if !beginWithCapitals { return small > 0 && filled == lines.count - 1 }
    return small > 0 && small * 2 >= lines.count - 1 && filled * 2 >= lines.count - 1
  }

  /// Whether line after line is wider than verses are; two may be so by chance.
  private static func areWide(_ lines: ArraySlice<Range<Int>>, _ bytes: [UInt8]) -> Bool {
    func width(_ line: Range<Int>) -> Int { bytes[line].count { $0 & 0xC0 != 0x80 && $0 != UInt8(ascii: "_") } }
    guard lines.dropLast().allSatisfy({ width($0) >= 64 }), let last = lines.last else { return false }
    return lines.count > 2 || startsSmall(last, bytes) || width(last) >= 60
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

  /// Whether the number of the verse stands behind a wide blank.
  private static func hasNumber(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard line.count > 12, let last = bytes[line].last, NoteMarker.isDigit(last) else { return false }
    return bytes[line].dropLast(bytes[line].reversed().prefix { NoteMarker.isDigit($0) }.count).suffix(3)
      .allSatisfy { $0 == 0x20 }
  }

  private static func startsSmall(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    for scalar in Scalars(bytes[line].prefix(12)) {
      let kind = LetterKind(scalar)
      if kind.contains(.letter) { return kind.contains(.small) }
    }
    return false
  }
}
