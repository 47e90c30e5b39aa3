internal import TEI
internal import TextEncoding

/// Fills in the header what the text itself says.
struct HeaderBuilder {
  let recognition: Recognition
  let title: String
  /// Whether the text has no title, and something else stands in for it.
  let isSupplied: Bool

  var header: TEIHeader {
    var header = TEIHeader(settings: recognition.settings, title: title)
    header.titleIsSupplied = isSupplied
    let boilerplate = recognition.layout.boilerplate
    header.boilerplate = [boilerplate.before, boilerplate.after].filter { !$0.isEmpty }.map {
      recognition.source.text(Block.trimmed($0, of: recognition.bytes))
    }
    header.library = LibraryFrame(recognition).record
    let record = header.library
    header.statedAuthors = record?.authors ?? []
    header.statedEditors =
      (record?.editors ?? []).map { ("editor", $0) } + (record?.translators ?? []).map { ("translator", $0) }
    if header.statedAuthors.isEmpty, header.statedEditors.isEmpty, let author { header.statedAuthors = [author] }
    if recognition.source.reading.encoding != .utf8 {
      header.sourceEncoding = recognition.source.reading.encoding.name
    }
    header.correspondence = CorrespondenceReader(recognition).records
    header.hasStandIns = !recognition.source.oddities.isEmpty
    header.joinsHyphens = recognition.spans.contains { $0.element == "lb" }
    header.citation = recognition.citation
    header.sourceText = recognition.citation.map { recognition.source.text($0.range) }
    header.calendars = CalendarSystem.allCases.filter { calendar in
      recognition.dates.contains { $0.calendar == calendar && $0.calendarIsKnown }
    }
    if let date = ownDate {
      let attributes = DateMarkup.attributes(of: date).filter { !["xml:id", "resp", "type"].contains($0.name) }
      header.created = (recognition.source.text(date.expression.range), attributes.map { ($0.name, $0.value) })
    }
    return header
  }

  /// The date of the text's own dateline, if it says the year.
  private var ownDate: TextDate? { Self.ownDate(of: recognition) }

  static func ownDate(of recognition: Recognition) -> TextDate? {
    guard let dateline = ownDateline(recognition),
      let date = recognition.dates.first(where: { dateline.range.contains($0.expression.range.lowerBound) }),
      date.first.year != nil, date.certainty == .high
    else { return nil }
    return date
  }

  /// The author whom the title page names, without `By`.
  private var author: String? {
    guard let named = recognition.spans.first(where: { $0.element == "docAuthor" }) else { return nil }
    var words = line(named.range).split(separator: " ")
    if let first = words.first, TitlePageRecogniser.prepositions.contains(first.lowercased()) { words.removeFirst() }
    while let last = words.last, last == "," { words.removeLast() }
    let name = words.joined(separator: " ")
    return name.isEmpty || name.utf8.count > 80 ? nil : name
  }

  private func line(_ range: Range<Int>) -> String {
    recognition.source.text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The dateline that dates the whole text: above its first part, or below its last paragraph where it has no parts.
  ///
  /// A letter in a novel, and the first of a collection, say nothing of when the book was written.
  private static func ownDateline(_ recognition: Recognition) -> Block? {
    guard !recognition.blocks.contains(where: { $0.role == .imprint }) else { return nil }
    let main = recognition.mainBlocks
    let parts = main.filter { recognition.blocks[$0].division != nil }
    var end = parts.count > 1 ? parts[1] : Int.max
    // A chapter is no document by itself.
    if let first = parts.first, ![nil, "letter", "enclosure"].contains(recognition.blocks[first].division?.type) {
      end = first
    }
    if let index = main.prefix(16).first(where: { recognition.blocks[$0].role == .dateline }) {
      return index < end ? recognition.blocks[index] : nil
    }
    return main.last { $0 < end && recognition.blocks[$0].role == .closingDateline }.map { recognition.blocks[$0] }
  }
}
