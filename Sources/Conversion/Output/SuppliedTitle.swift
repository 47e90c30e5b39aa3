internal import TEI

/// What stands for the title of a text that has none, as catalogues of manuscripts and editions of letters have it:
/// `[Letter of 15 May 1862]`, or the first words between quotation marks.
struct SuppliedTitle {
  private let recognition: Recognition
  /// So many letters of a text stand for its title at most.
  private static let limit = 56

  init(_ recognition: Recognition) { self.recognition = recognition }

  /// - Parameter day: the day on which the text says that it was written.
  func text(dated day: PartialDate?) -> String? {
    if let day, isLetter, let date = Self.words(of: day) { return "[Letter of \(date)]" }
    return firstWords.map { "“\($0)”" }
  }

  /// Somebody is addressed before the first paragraph, and the text has no parts.
  private var isLetter: Bool {
    recognition.firstDivision >= recognition.blocks.count
      && recognition.mainBlocks.prefix(8).contains { recognition.blocks[$0].role == .salute }
  }

  private static func words(of day: PartialDate) -> String? {
    guard let year = day.year, let month = day.month, (1...12).contains(month) else { return nil }
    return [day.day.map(String.init), months[month - 1], String(year)].compactMap(\.self).joined(separator: " ")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The first words of the text, of its first line where it is verse; to the end of the sentence if that is near.
  private var firstWords: String? {
    let bytes = recognition.bytes
    guard
      let block = recognition.mainBlocks.lazy.map({ recognition.blocks[$0] }).first(where: {
        Self.isText($0.role) && !MisreadLetters.isNoise($0.range, bytes)
      }), var line = block.lines.first
    else { return nil }
    // `1. Russia is proclaimed a republic`: the number is no word of the text.
    if let label = block.enumerator, label.lowerBound == line.lowerBound, label.upperBound < line.upperBound {
      line = label.upperBound..<line.upperBound
    }
    if block.role == .scriptureVerse, let number = VerseNumber(line.lowerBound, line.upperBound, bytes) {
      line = Block.trimmed(number.range.upperBound..<line.upperBound, of: bytes)
    }
    let isVerse = block.role == .stanza || block.role == .verse
    let range = isVerse ? line : line.lowerBound..<min(block.range.upperBound, line.lowerBound + 400)
    let seen = DocumentTitle(recognition).line(range) ?? ""
    var title = ""
    var isWhole = true
    for word in seen.split(separator: " ").prefix(40) {
      if word.hasPrefix("<") || word.hasPrefix("&") { return nil }
      if !title.isEmpty, title.count + word.count + 1 > Self.limit {
        isWhole = false
        break
      }
      title += title.isEmpty ? String(word) : " \(word)"
      if title.count > 24, word.count > 4, let last = word.last, ".!?".contains(last) { break }
    }
    guard title.contains(where: \.isWordLetter), title.count <= Self.limit + 24 else { return nil }
    while let last = title.last, ",;:—–-\"“”«».".contains(last) || last == " " { title.removeLast() }
    while let first = title.first, !first.isWordLetter, !first.isNumber { title.removeFirst() }
    return title.isEmpty ? nil : isWhole ? title : "\(title) …"
  }

  private static func isText(_ role: Block.Role) -> Bool {
    switch role {
    case .paragraph, .stanza, .verse, .speech, .item, .numberedItem, .scriptureVerse: true
    default: false
    }
  }
}
