internal import TEI

/// The words by which a note says in which style a date is given.
enum StyleWords {
  /// The calendars that a text names, each once, in the order of their words.
  static func calendars(in text: String) -> [CalendarSystem] {
    let folded = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let found = [(CalendarSystem.julian, julian), (.gregorian, gregorian)].compactMap { calendar, words in
      words.compactMap { folded.firstRange(of: $0)?.lowerBound }.min().map { (calendar, $0) }
    }
    return found.sorted { $0.1 < $1.1 }.map(\.0)
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
