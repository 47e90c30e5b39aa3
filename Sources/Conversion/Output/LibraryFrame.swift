internal import TEI

/// Reads what the frame around an electronic text says of it: `Title:`, `Translator:`, `Release date: … [eBook #158]`.
struct LibraryFrame {
  private let recognition: Recognition

  init(_ recognition: Recognition) { self.recognition = recognition }

  /// What it says; `nil` where the text has no frame, or one of no use.
  var record: LibraryRecord? {
    let frame = recognition.layout.boilerplate
    guard !frame.before.isEmpty else { return nil }
    let value = { frame.value(of: $0, recognition.bytes) }
    var record = LibraryRecord(library: "Project Gutenberg")
    record.title = value("Title")
    record.editors = frame.lines(of: "Editor", recognition.bytes)
    record.translators = frame.lines(of: "Translator", recognition.bytes)
    for author in frame.lines(of: "Author", recognition.bytes) {
      // Such frames call those authors who translated or edited a book; its title page knows better.
      switch deed(of: author) {
      case "translator": if !record.translators.contains(author) { record.translators.append(author) }
      case "editor": if !record.editors.contains(author) { record.editors.append(author) }
      default: record.authors.append(author)
      }
    }
    if let release = value("Release date") ?? value("Release Date") ?? value("Posting Date") {
      let parts = release.split(separator: "[", maxSplits: 1)
      if let number = parts.last?.split(separator: "#").last?.prefix(while: \.isNumber), !number.isEmpty,
        parts.count > 1
      {
        record.number = String(number)
      }
      if let text = parts.first?.split(separator: " ").joined(separator: " "), !text.isEmpty {
        let bytes = Array(text.utf8)
        let date = DateFinder(language: "en").dates(in: bytes.indices, of: bytes).first?.first
        record.released = (text, date?.iso)
      }
    }
    return record.title == nil && record.number == nil ? nil : record
  }

  /// What a title page says that a person did: `TRANSLATED BY LADY WALLACE`.
  private func deed(of name: String) -> String? {
    guard let surname = name.lowercased().split(separator: " ").last else { return nil }
    let start = recognition.layout.boilerplate.before.upperBound
    let text = recognition.source.text(start..<min(start + 4_000, recognition.bytes.count)).lowercased()
    let words = text.split(whereSeparator: { !$0.isWordLetter })
    for index in words.indices.dropLast(2) {
      guard let role = Self.deeds[String(words[index])], Self.prepositions.contains(String(words[index + 1])) else {
        continue
      }
      if words[(index + 2)..<min(index + 6, words.endIndex)].contains(surname) { return role }
    }
    return nil
  }

  private static let deeds = [
    "translated": "translator", "übersetzt": "translator", "übertragen": "translator", "traduit": "translator",
    "tradotto": "translator", "traducido": "translator", "traducida": "translator", "edited": "editor",
    "herausgegeben": "editor", "compiled": "editor", "collected": "editor", "selected": "editor",
  ]
  private static let prepositions: Set<String> = ["by", "von", "par", "da", "por"]
}
