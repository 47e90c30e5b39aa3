import Testing

/// A short text written for a test, and what the TEI made of it must say.
struct DocumentCase: Sendable, CustomTestStringConvertible {
  let name: String
  let language: String
  let text: String
  /// XPath expressions with the texts they must give.
  let expected: [(path: String, values: [String])]

  var testDescription: String { name }

  init(_ name: String, _ language: String, _ text: String, _ expected: KeyValuePairs<String, [String]>) {
    self.name = name
    self.language = language
    self.text = text
    self.expected = expected.map { ($0.key, $0.value) }
  }
}

extension DocumentCase {
  static let all =
    letters + papers + decrees + oddities + plays + romancePlays + stage + verse + entries + articles + laws + days
    + ocr + titlePages
    + books
    + scripts + measure + endings + titles + years + emphasis + notes + divisions + suppliedTitles + scans + poems
    + speakers + newcomers + leave + theatre + levels + fronts + frontPages + besideVerse + enclosures + [manyNotes]
    + rows + items + headRows + stanzas + [index]
}
