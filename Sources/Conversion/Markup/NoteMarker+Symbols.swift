/// Markers that are symbols: asterisks, daggers, signs of sections.
extension NoteMarker {
  /// `*`, `**`, `†`, `‡`, `§`: one symbol, or the same up to three times.
  static func symbol(at start: Int, _ end: Int, _ bytes: [UInt8]) -> NoteMarker? {
    guard let width = symbolWidth(at: start, end, bytes) else { return nil }
    var index = start + width
    while index - start < 3 * width, index + width <= end,
      bytes[index..<index + width].elementsEqual(bytes[start..<start + width])
    {
      index += width
    }
    return NoteMarker(
      style: .symbol, label: String(decoding: bytes[start..<index], as: UTF8.self), range: start..<index)
  }

  /// `§ 25` in the text is a section, as is `¶ 3`.
  static func isSection(at start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    guard bytes[start] == 0xC2, start + 2 < end else { return false }
    let next = bytes[start + 2..<end].first { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 }
    return next.map(isDigit) == true
  }

  /// How many bytes the symbol has: `*` one, `§` and `¶` two, `†`, `‡`, `‖` and `∗` three.
  private static func symbolWidth(at index: Int, _ end: Int, _ bytes: [UInt8]) -> Int? {
    guard index < end else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "*"): return 1
    case 0xC2 where index + 1 < end && (bytes[index + 1] == 0xA7 || bytes[index + 1] == 0xB6): return 2
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && (bytes[index + 2] | 1) == 0xA1: return 3
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x96: return 3
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x88 && bytes[index + 2] == 0x97: return 3
    default: return nil
    }
  }
}
