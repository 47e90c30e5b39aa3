internal import Diagnostics

/// The marker of a note, as it stands in the text or before the note.
struct NoteMarker: Sendable, Hashable {
  /// How the marker is written; notes and their markers in the text are written alike.
  enum Style: Sendable, Hashable {
    /// `[1]`, `[ 1 ]`, `[*]`
    case square
    /// `(1)`
    case round
    /// `1.`, `1)`: before a note only
    case numbered
    /// `*`, `†`
    case symbol
    /// `¹`
    case superscript
    /// `1 `: before a note below a heading for notes only
    case bare
    /// `word1`: in the text only, where the notes are numbered and nothing else calls them
    case attached
  }

  let style: Style
  let label: String
  let range: Range<Int>

  /// The marker at the very start of a line of notes.
  ///
  /// - Parameter digits: how many a number in square brackets may have; more than three only where notes count so far.
  static func atStart(of line: Range<Int>, _ bytes: [UInt8], digits: Int = 3) -> NoteMarker? {
    guard let first = bytes[line].first else { return nil }
    switch first {
    case UInt8(ascii: "["): return bracketed(at: line.lowerBound, line.upperBound, .square, bytes, digits)
    case UInt8(ascii: "("): return bracketed(at: line.lowerBound, line.upperBound, .round, bytes)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = bytes[line].prefix { isDigit($0) }
      guard digits.count <= 3, digits.endIndex < line.upperBound,
        bytes[digits.endIndex] == UInt8(ascii: ".") || bytes[digits.endIndex] == UInt8(ascii: ")"),
        digits.endIndex + 1 < line.upperBound, bytes[digits.endIndex + 1] <= 0x20
      else { return nil }
      return NoteMarker(
        style: .numbered, label: String(decoding: digits, as: UTF8.self),
        range: line.lowerBound..<digits.endIndex + 1)
    default:
      // `* * *` is a break and not three notes.
      if !hasWords(line, bytes) { return nil }
      if let marker = symbol(at: line.lowerBound, line.upperBound, bytes) {
        return marker.marksWords(bytes) ? nil : marker
      }
      return superscript(at: line.lowerBound, line.upperBound, bytes)
    }
  }

  /// The markers of a style within some bytes of the running text.
  static func all(_ style: Style, in range: Range<Int>, _ bytes: [UInt8], digits: Int = 3) -> [NoteMarker] {
    if style == .symbol, !hasWords(range, bytes) { return [] }
    var found: [NoteMarker] = []
    var index = range.lowerBound
    while let start = next(style, in: index..<range.upperBound, bytes) {
      if let marker = at(start, range.upperBound, style, bytes, digits), !marker.startsText(of: range),
        !marker.refersToText(bytes), style != .symbol || !marker.marksWords(bytes)
      {
        found.append(marker)
        index = marker.range.upperBound
      } else {
        index = start + 1
      }
    }
    return found
  }

  /// Where the next byte is with which a marker may begin.
  private static func next(_ style: Style, in range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      // The loops are so short as every text goes through them several times.
      switch style {
      case .square: bytes.first(UInt8(ascii: "["), in: range)
      case .round: bytes.first(UInt8(ascii: "("), in: range)
      case .symbol: range.first { bytes[$0] == UInt8(ascii: "*") || bytes[$0] == 0xC2 || bytes[$0] == 0xE2 }
      case .superscript: range.first { bytes[$0] == 0xC2 || bytes[$0] == 0xE2 }
      case .attached: range.first { isDigit(bytes[$0]) }
      case .numbered, .bare: nil
      }
    }
  }

  private static func at(
    _ index: Int, _ end: Int, _ style: Style, _ bytes: [UInt8], _ digits: Int
  ) -> NoteMarker? {
    switch style {
    case .square:
      bytes[index] == UInt8(ascii: "[") ? bracketed(at: index, end, .square, bytes, digits) : nil
    case .round:
      bytes[index] == UInt8(ascii: "(") ? bracketed(at: index, end, .round, bytes) : nil
    case .symbol: isSection(at: index, end, bytes) ? nil : symbol(at: index, end, bytes)
    case .superscript: superscript(at: index, end, bytes)
    case .attached: attached(at: index, end, bytes)
    case .numbered, .bare: nil
    }
  }

  /// Whether there is a letter or a digit.
  static func hasWords(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[range].contains { isDigit($0) || isLetter($0) || $0 >= 0xC3 }
  }

  /// A marker calls a note from behind a word; at the start of a block it is something else, unless it is the block.
  private func startsText(of block: Range<Int>) -> Bool {
    range.lowerBound == block.lowerBound && range.upperBound < block.upperBound
  }

  /// `[(3) below]`, `(2) above`: the number of something else in the text.
  private func refersToText(_ bytes: [UInt8]) -> Bool {
    guard style == .round, range.lowerBound > 0 else { return false }
    if "[(".utf8.contains(bytes[range.lowerBound - 1]) { return true }
    let behind = bytes[range.upperBound...].prefix(8)
    return Self.places.contains { behind.starts(with: $0) }
  }

  private static let places = [" below", " above", " oben", " unten", " supra", " infra"].map { Array($0.utf8) }

  /// `[12]`, `[ 1 ]`, `[*]`: a number of up to three digits, a letter or a symbol, with blanks around it.
  private static func bracketed(
    at start: Int, _ end: Int, _ style: Style, _ bytes: [UInt8], _ digits: Int = 3
  ) -> NoteMarker? {
    let close: UInt8 = style == .square ? UInt8(ascii: "]") : UInt8(ascii: ")")
    var index = start + 1
    while index < end, bytes[index] == 0x20, index < start + 4 { index += 1 }
    let labelStart = index
    while index < end, index < labelStart + 6, isDigit(bytes[index]) { index += 1 }
    if index == labelStart {
      if let symbol = symbol(at: index, end, bytes) {
        index = symbol.range.upperBound
      } else if style == .square, index < end, isLetter(bytes[index]) {
        index += 1
      }
    }
    guard index > labelStart, index - labelStart <= 4 || !isDigit(bytes[labelStart]) else { return nil }
    // Four digits in brackets are a year, but for the notes of a text that has more than 999.
    if isDigit(bytes[labelStart]), index - labelStart > digits { return nil }
    let labelEnd = index
    while index < end, bytes[index] == 0x20, index < labelEnd + 3 { index += 1 }
    guard index < end, bytes[index] == close else { return nil }
    return NoteMarker(
      style: style, label: String(decoding: bytes[labelStart..<labelEnd], as: UTF8.self),
      range: start..<index + 1)
  }

  /// `¹`, `²³`: the label in plain digits.
  private static func superscript(at start: Int, _ end: Int, _ bytes: [UInt8]) -> NoteMarker? {
    var index = start
    var label = ""
    while index + 1 < end {
      if bytes[index] == 0xC2, let digit = [0xB9: 1, 0xB2: 2, 0xB3: 3][Int(bytes[index + 1])] {
        label += String(digit)
        index += 2
      } else if index + 2 < end, bytes[index] == 0xE2, bytes[index + 1] == 0x81,
        bytes[index + 2] == 0xB0
          || (0xB4...0xB9).contains(bytes[index + 2])
      {
        label += String(bytes[index + 2] - 0xB0)
        index += 3
      } else {
        break
      }
    }
    return label.isEmpty ? nil : NoteMarker(style: .superscript, label: label, range: start..<index)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
