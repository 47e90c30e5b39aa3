internal import TEI
internal import TextEncoding

/// Fills in the header what the text itself says.
struct HeaderBuilder {
  let recognition: Recognition
  let title: String

  var header: TEIHeader {
    var header = TEIHeader(settings: recognition.settings, title: title)
    let boilerplate = recognition.layout.boilerplate
    header.boilerplate = [boilerplate.before, boilerplate.after].filter { !$0.isEmpty }.map {
      recognition.source.text(Block.trimmed($0, of: recognition.bytes))
    }
    header.statedAuthor = boilerplate.value(of: "Author", recognition.bytes) ?? author
    if recognition.source.reading.encoding != .utf8 {
      header.sourceEncoding = recognition.source.reading.encoding.name
    }
    header.hasStandIns = !recognition.source.oddities.isEmpty
    header.joinsHyphens = recognition.spans.contains { $0.element == "lb" }
    header.citation = recognition.citation
    header.sourceText = recognition.citation.map { recognition.source.text($0.range) }
    header.usesJulian = recognition.dates.contains { $0.calendar == .julian }
    header.usesGregorian = recognition.dates.contains { $0.calendar == .gregorian }
    let dateline =
      recognition.blocks.first { $0.role == .dateline } ?? recognition.blocks.first { $0.role == .closingDateline }
    if let dateline,
      let date = recognition.dates.first(where: { dateline.range.contains($0.expression.range.lowerBound) })
    {
      let attributes = DateMarkup.attributes(of: date).filter { !["xml:id", "resp", "type"].contains($0.name) }
      header.created = (recognition.source.text(date.expression.range), attributes.map { ($0.name, $0.value) })
    }
    return header
  }

  /// The author as the title page has it, without `By`.
  private var author: String? {
    guard let page = recognition.spans.first(where: { $0.element == "docAuthor" }) else { return nil }
    var words = recognition.source.text(page.range).split(whereSeparator: \.isWhitespace)
    if let first = words.first, ["by", "von", "par", "di", "por", "de"].contains(first.lowercased()) {
      words.removeFirst()
    }
    while let last = words.last, last == "," { words.removeLast() }
    let name = words.joined(separator: " ")
    return name.isEmpty || name.utf8.count > 80 ? nil : name
  }
}
