internal import TEI

/// The words by which a note says in which style a date is given.
enum StyleWords {
  /// The calendars that a text names, each once, in the order of their words.
  static func calendars(in text: String) -> [CalendarSystem] {
    guard mayName(text) else { return [] }
    let folded = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let found = [(CalendarSystem.julian, julian), (.gregorian, gregorian)].compactMap { calendar, words in
      words.compactMap { folded.place(of: $0) }.min().map { (calendar, $0) }
    }
    return found.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// Whether there are letters that all of these words have some of; most notes need no further look.
  private static func mayName(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for index in bytes.indices.dropFirst(2) {
        // `o. s.`, `n. st.`; `style`, `estilo`; `julian`, `gregorian`; and anything Russian.
        let (third, second, last) = (bytes[index - 2] | 0x20, bytes[index - 1] | 0x20, bytes[index])
        switch last | 0x20 {
        case UInt8(ascii: ".") where second == UInt8(ascii: "s"):
          if third <= 0x20 || third == UInt8(ascii: ".") { return true }
        case UInt8(ascii: ".") where second == UInt8(ascii: "t"):
          if third == UInt8(ascii: "s"), index < 3 || !NoteMarker.isLetter(bytes[index - 3]) { return true }
        case UInt8(ascii: "l") where third == UInt8(ascii: "t"):
          if second == UInt8(ascii: "i") || second == UInt8(ascii: "y") { return true }
        case UInt8(ascii: "n") where third == UInt8(ascii: "i"):
          if second == UInt8(ascii: "a") { return true }
        default:
          if last == 0xD0 || last == 0xD1 { return true }
        }
      }
      return false
    }
  }

  private static let julian = [
    "old style", "o. s.", "o.s.", "julian", "alten stil", "a. st.", "alter stil", "vieux style", "vecchio stile",
    "antiguo estilo", "старому стилю", "старого стиля", "ст. ст.", "юлианск",
  ]
  private static let gregorian = [
    "new style", "n. s.", "n.s.", "gregorian", "neuen stil", "n. st.", "neuer stil", "nouveau style", "nuovo stile",
    "nuevo estilo", "новому стилю", "нового стиля", "н. ст.", "григорианск",
  ]
}
