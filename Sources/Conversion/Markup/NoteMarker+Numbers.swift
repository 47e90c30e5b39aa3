// Numbers without brackets: they are markers only where much else speaks for it
extension NoteMarker {
  /// `12 ` before a note: a number, a blank and a word that begins with no small letter.
  static func bare(atStartOf line: Range<Int>, _ bytes: [UInt8]) -> NoteMarker? {
    let digits = bytes[line].prefix { isDigit($0) }
    guard (1...3).contains(digits.count), digits.endIndex + 1 < line.upperBound, bytes[digits.endIndex] <= 0x20 else {
      return nil
    }
    let text = bytes[digits.endIndex..<line.upperBound].drop { $0 <= 0x20 }
    guard let first = text.first, !(0x61...0x7A).contains(first), !isDigit(first) else { return nil }
    return NoteMarker(
      style: .bare, label: String(decoding: digits, as: UTF8.self), range: line.lowerBound..<digits.endIndex)
  }

  /// `word12`, `word.”12`: a number that touches what stands before it, with a blank or a mark behind it.
  static func attached(at start: Int, _ end: Int, _ bytes: [UInt8]) -> NoteMarker? {
    guard start > 1, isDigit(bytes[start]), bytes[start] != 0x30 else { return nil }
    let digits = bytes[start..<end].prefix { isDigit($0) }
    guard digits.count <= 3 else { return nil }
    // `monumentum 1` at the end of a line or before a bracket that closes.
    let isApart =
      bytes[start - 1] == 0x20
      && (isLetter(bytes[start - 2]) || bytes[start - 2] >= 0x80 || bytes[start - 2] == UInt8(ascii: "!"))
      && (digits.endIndex >= end || "\n)".utf8.contains(bytes[digits.endIndex]))
    guard isApart || touches(bytes[start - 1]) else { return nil }
    if digits.endIndex < end {
      let next = bytes[digits.endIndex]
      if isLetter(next) || next >= 0xC3 && next != 0xE2 { return nil }
      // `1.5`, `3,000`, `12:30`
      if digits.endIndex + 1 < end, next != 0x20, isDigit(bytes[digits.endIndex + 1]) { return nil }
    }
    return NoteMarker(
      style: .attached, label: String(decoding: digits, as: UTF8.self), range: start..<digits.endIndex)
  }

  /// A letter, or a mark that ends something; `$5`, `-5`, `(5` are none, nor is a number of which this is a part.
  private static func touches(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte >= 0x80 || ".,;:!?\")]".utf8.contains(byte)
  }

  /// Of the numbers that may be markers, those that count on one by one, some missing ones allowed for.
  ///
  /// - Returns: none, if less than half of the labels are among them: then they are just numbers.
  static func rising(_ markers: [NoteMarker], through labels: [String]) -> [NoteMarker] {
    let order = Dictionary(labels.enumerated().map { ($1, $0) }) { first, _ in first }
    var kept: [NoteMarker] = []
    var next = 0
    for marker in markers {
      guard let place = order[marker.label], place >= next, place <= next + 2 else { continue }
      kept.append(marker)
      next = place + 1
    }
    return kept.count == labels.count || kept.count >= 2 && kept.count * 2 >= labels.count ? kept : []
  }
}
