internal import TEI

/// Tells the date of a letter in which the month is a number: `Wien 25. 6. 907`, `23/X. 10`, `7 VII.`
///
/// Such figures may mean many things, so it is asked only above the first paragraph of a text.
enum NumericDateline {
  /// Whether a block is nothing but a day, a month and perhaps a year, with a place before them at most.
  static func isOne(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.lines.count == 1, block.count <= 48, block.division == nil else { return false }
    var parts = parts(bytes[block.range])[...]
    // The place: capitalised words.
    while let first = parts.first, first.kind == .word { parts.removeFirst() }
    guard block.setting == .right || parts.count == 3, (2...3).contains(parts.count) else { return false }
    let (day, month) = (parts.removeFirst(), parts.removeFirst())
    guard day.kind == .number, (1...31).contains(day.value), (1...12).contains(month.value), month.kind != .word else {
      return false
    }
    guard let year = parts.first else { return month.kind == .roman }
    return year.kind == .number && year.digits >= 2 && year.digits <= 4
  }

  private struct Part {
    enum Kind { case word, number, roman }
    let kind: Kind
    var value = 0
    var digits = 0
  }

  /// The words and numbers of some bytes; none where marks stand that no date has.
  private static func parts(_ text: ArraySlice<UInt8>) -> [Part] {
    var parts: [Part] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte <= 0x20 || ".,/".utf8.contains(byte) {
        index += 1
        continue
      }
      let run = text[index...].prefix { $0 > 0x20 && !".,/".utf8.contains($0) }
      index = run.endIndex
      if run.allSatisfy(NoteMarker.isDigit) {
        guard run.count <= 4 else { return [] }
        parts.append(Part(kind: .number, value: run.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits: run.count))
      } else if run.allSatisfy({ "IVX".utf8.contains($0) }), parts.contains(where: { $0.kind == .number }) {
        let value = RomanNumeral(String(decoding: run, as: UTF8.self))?.value ?? 0
        parts.append(Part(kind: .roman, value: value))
      } else if parts.allSatisfy({ $0.kind == .word }), parts.count < 4, (0x41...0x5A).contains(byte) || byte >= 0xC3 {
        parts.append(Part(kind: .word))
      } else {
        return []
      }
    }
    return parts
  }
}
