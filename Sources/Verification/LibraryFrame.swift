/// What stands before and after a text in the files of Project Gutenberg: it may be in the header instead of the text.
struct LibraryFrame {
  /// The source, with blanks for what the header has word for word.
  let text: [UInt8]
  /// How many characters those are.
  let characters: Int

  init(_ source: [UInt8], header: [UInt8]) {
    var text = source
    var characters = 0
    for part in Self.parts(source) {
      let solid = source[part].filter { !PlainText.isSpace($0) }
      guard !solid.isEmpty, Self.contains(header, solid) else { continue }
      characters += PlainText.characters(solid)
      for index in part where text[index] != 0x0A { text[index] = 0x20 }
    }
    self.text = text
    self.characters = characters
  }

  /// The bytes up to the mark of the start, with it, and those from the mark of the end on.
  private static func parts(_ source: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var end: Range<Int>?
    var line = 0
    while line < source.count {
      let stop = source[line...].firstIndex(of: 0x0A) ?? source.count
      if source[line..<stop].starts(with: "***".utf8) {
        let mark = String(decoding: source[line..<stop].filter { $0 > 0x20 && $0 != UInt8(ascii: "*") }, as: UTF8.self)
        if mark.hasPrefix("STARTOFTH"), parts.isEmpty {
          // Its lines go on to the next asterisk; longer and shorter ends are tried by the caller's search alone.
          let close = source[(line + 3)...].firstRange(of: "***".utf8)?.upperBound ?? stop
          parts.append(0..<min(max(close, stop), source.count))
        }
        if mark.hasPrefix("ENDOFTH") {
          end = line..<source.count
        }
      }
      line = stop + 1
    }
    return parts + (end.map { [$0] } ?? [])
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= text.count else { return false }
    for start in 0...text.count - part.count
    where text[start] == part[0] && text[start..<start + part.count].elementsEqual(part) {
      return true
    }
    return false
  }
}
