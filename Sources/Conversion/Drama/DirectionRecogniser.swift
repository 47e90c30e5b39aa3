/// Finds stage directions within what is spoken: `(aside)`, `[Exit]`, `(geht ab)`.
///
/// Square brackets in a speech always hold one. Round ones do where they stand between sentences, as a parenthesis
/// of the speaker's own stands within one.
struct DirectionRecogniser: Recogniser {
  static let direction = Rule("drama.direction", "a bracket within a speech, between sentences or beside the speaker")
  static let rules = [direction]

  func recognise(_ recognition: inout Recognition) {
    guard recognition.genre.name == "drama" else { return }
    for index in recognition.blocks.indices {
      let block = recognition.blocks[index]
      switch block.role {
      case .speech, .verse: find(in: block.range, &recognition)
      case .speaker: break
      default: continue
      }
    }
  }

  private func find(in range: Range<Int>, _ recognition: inout Recognition) {
    let bytes = recognition.bytes
    var index = range.lowerBound
    while index < range.upperBound {
      let open = bytes[index]
      guard open == UInt8(ascii: "(") || open == UInt8(ascii: "[") else {
        index += 1
        continue
      }
      guard recognition.isFree(index..<index + 1) else {
        index += 1
        continue
      }
      guard let close = Self.close(of: index, range.upperBound, bytes) else {
        if open == UInt8(ascii: "["), isOpenEnded(index, range, bytes) {
          recognition.lay("stage", index..<range.upperBound, .paragraph, Self.direction)
          return
        }
        index += 1
        continue
      }
      var part = index..<close + 1
      // `cloud[s]`: a letter that an editor supplied.
      if close - index <= 4, index > range.lowerBound, bytes[index + 1..<close].allSatisfy(NoteMarker.isLetter),
        NoteMarker.isLetter(bytes[index - 1])
      {
        index = close + 1
        continue
      }
      // Marks of emphasis around the bracket go with it.
      if part.lowerBound > range.lowerBound, part.upperBound < range.upperBound,
        bytes[part.lowerBound - 1] == UInt8(ascii: "_"), bytes[part.upperBound] == UInt8(ascii: "_")
      {
        part = part.lowerBound - 1..<part.upperBound + 1
      }
      // `shall see['t]`, `[sic]`: what an editor supplied or confirms.
      if Self.isSupplied(index, close, in: range, bytes) {
        index = close + 1
        continue
      }
      let hasWords = bytes[part].contains { NoteMarker.isLetter($0) || $0 >= 0xC3 && $0 != 0xE2 }
      if hasWords, open == UInt8(ascii: "[") || standsApart(part, in: range, bytes) || isItalic(part, bytes) {
        // The whole block: it stays within the line or paragraph that it is.
        recognition.lay("stage", part, .paragraph, Self.direction)
      }
      index = close + 1
    }
  }

  /// Whether a bracket is joined to the word before it and holds the rest of that word, or says `sic`.
  private static func isSupplied(_ open: Int, _ close: Int, in range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard close - open <= 9 else { return false }
    if open > range.lowerBound, NoteMarker.isLetter(bytes[open - 1]) || bytes[open - 1] >= 0x80,
      bytes[open + 1..<close].allSatisfy({ NoteMarker.isLetter($0) || $0 == UInt8(ascii: "'") || $0 >= 0x80 })
    {
      return bytes[open] == UInt8(ascii: "[")
    }
    return bytes[open + 1..<close].suffix(3).elementsEqual("sic".utf8)
  }

  /// `[_Exeunt._` at the end of a speech: old prints do not close the bracket.
  private func isOpenEnded(_ start: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let line = bytes[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
    return line == range.upperBound && bytes[start..<line].contains(where: NoteMarker.isLetter)
  }

  private func isItalic(_ part: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[part.lowerBound] == UInt8(ascii: "_") || bytes[part.lowerBound + 1] == UInt8(ascii: "_")
  }

  /// Whether a sentence ends before the bracket, or the speech begins there, and another begins behind it.
  private func standsApart(_ part: Range<Int>, in range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard part.count <= 400 else { return false }
    // `(What a creature!)` is said, if only to oneself.
    if bytes[part].last == UInt8(ascii: ")"), let last = bytes[part].dropLast().last, "!?".utf8.contains(last) {
      return false
    }
    let before = bytes[range.lowerBound..<part.lowerBound].last { $0 > 0x20 }
    let after = bytes[part.upperBound..<range.upperBound].first { $0 > 0x20 }
    // `.`, `!`, `?`, `:`, a dash or an ellipsis, a closing quotation mark.
    let ends = before.map { ".!?:;-\"')".utf8.contains($0) || [0xA6, 0x94, 0x93, 0x9D, 0xBB].contains($0) } ?? true
    guard ends else { return false }
    guard let after else { return true }
    // `_Anna._ (reading): The fifth …`
    if before == nil, after == UInt8(ascii: ":") { return true }
    return (0x41...0x5A).contains(after) || after >= 0x80 || "\"'(.[-".utf8.contains(after)
  }

  /// Where a bracket closes, others within it allowed for.
  static func close(of start: Int, _ end: Int, _ bytes: [UInt8]) -> Int? {
    let open = bytes[start]
    let close: UInt8 = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var depth = 0
    for at in start..<min(end, start + 1_200) {
      if bytes[at] == open { depth += 1 }
      if bytes[at] == close { depth -= 1 }
      if depth == 0 { return at }
    }
    return nil
  }
}
