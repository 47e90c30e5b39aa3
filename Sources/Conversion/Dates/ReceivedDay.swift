internal import TEI

/// The words around a day without a year that tell on which side of the letter's own day it lies.
struct ReceivedDay {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A letter that is answered was written before: `your letters of 3 July` in one of March is of the year before.
  ///
  /// - Returns: whether the year was changed.
  func correct(_ date: inout TextDate, _ own: CalendarDate?) -> Bool {
    guard let own, let day = date.day, day.dayNumber > own.dayNumber + 30, date.last == nil,
      speaksOfLetters(before: date.expression.range.lowerBound),
      let year = date.first.year
    else { return false }
    date.first.year = year - 1
    date.evidence.append("a letter that is spoken of was written before")
    return true
  }

  /// Whether a word behind a day says that it is near the day of writing: `last`, `instant`.
  func isRelative(_ range: Range<Int>) -> Bool {
    var words = SmallWords(bytes[range.upperBound..<min(range.upperBound + 12, bytes.count)], takesDigits: false)
    return words.next() && words.range.lowerBound <= range.upperBound + 2 && Self.relative.contains(words.hash)
  }

  private func speaksOfLetters(before place: Int) -> Bool {
    var words = SmallWords(bytes[max(0, place - 64)..<place], takesDigits: false)
    while words.next() { if Self.letters.contains(words.hash) { return true } }
    return false
  }

  private static let relative = WordList("last instant inst ultimo ult proximo prox next")
  private static let letters = WordList(
    """
    letter letters favor favors favour favours dispatch dispatches despatch despatches note received dated bearing yours \
    brief briefe schreiben erhalten datiert lettre lettres dépêche reçu reçue lettera lettere carta cartas письмо письма
    """)
}
