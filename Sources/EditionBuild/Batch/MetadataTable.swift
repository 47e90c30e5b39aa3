public import Diagnostics
public import TEI

/// What a CSV file says of the texts of a batch: a text a row, by its file's name.
public struct MetadataTable: Sendable {
  /// The columns that have a meaning; all but `file` are keys of `edition.yaml`.
  public static let columns = [
    "file", "id", "title", "subtitle", "author", "authorref", "editor", "date", "language", "encoding", "profile",
    "calendar", "publisher", "place", "licence", "abstract", "keywords", "sender", "senderref", "addressee",
    "addresseeref", "sentfrom", "sent",
  ]

  private let table: Table
  private let rows: [String: Table.Row]

  /// - Throws: a `table.*` or `metadata.*` diagnostic with the row.
  public init(parsing bytes: [UInt8], file: String) throws(Diagnostic) {
    table = try Table(parsing: bytes, file: file, known: Self.columns)
    guard table.columns.contains("file") else {
      throw Diagnostic(
        .fatal, "metadata.no-file-column", "the table of metadata has no column `file`", at: Place(file: file, line: 1),
        help: "it has the name of the text that the row is about")
    }
    var rows: [String: Table.Row] = [:]
    for row in table.rows {
      let place = Place(file: file, line: row.line)
      guard let name = row["file"] else {
        throw Diagnostic(
          .fatal, "metadata.no-file", "this row names no file", at: place, help: "fill in the column `file`")
      }
      if let other = rows.updateValue(row, forKey: name) {
        throw Diagnostic(
          .fatal, "metadata.same-file", "there are two rows for `\(name)`", at: place,
          notes: [.init("the other is here", at: Place(file: file, line: other.line))], help: "make one of them")
      }
      try Self.check(row, place)
    }
    self.rows = rows
  }

  /// The settings for a text: those of the edition with what its row says over them.
  public func settings(for item: TextItem, over settings: EditionSettings) -> EditionSettings {
    guard let row = row(for: item) else { return settings }
    var settings = settings
    if let text = row["id"] { settings.identifier = text }
    if let text = row["title"] { settings.title = text }
    if let text = row["subtitle"] { settings.subtitle = text }
    if let text = row["author"] {
      settings.authors = [.init(kind: .person, name: text, reference: row["authorref"])]
    }
    if let text = row["editor"] { settings.editors = [.init(kind: .person, name: text)] }
    if let text = row["date"] { settings.created = text }
    if let text = row["language"] { settings.language = text }
    if let text = row["encoding"] { settings.encoding = text }
    if let text = row["profile"] { settings.profile = text }
    if let calendar = row["calendar"].flatMap(CalendarSystem.init(unnamed:)) { settings.calendar = calendar }
    if let text = row["publisher"] { settings.publication.publisher = text }
    if let text = row["place"] { settings.publication.place = text }
    if let text = row["licence"] { settings.publication.licence = .init(url: text) }
    if let text = row["sender"] { settings.correspondence.senders = Self.agents(text, row["senderref"]) }
    if let text = row["addressee"] { settings.correspondence.addressees = Self.agents(text, row["addresseeref"]) }
    if let text = row["sentfrom"] { settings.correspondence.place = text }
    if let text = row["sent"] { settings.correspondence.date = text }
    if let text = row["abstract"] { settings.abstract = text }
    if let text = row["keywords"] { settings.keywords = text.split(separator: "|").map { String($0).trimmed } }
    return settings
  }

  /// Several names stand with `|` between them, and so do their pointers.
  private static func agents(_ names: String, _ references: String?) -> [EditionSettings.Agent] {
    let references = (references ?? "").split(separator: "|", omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
    return names.split(separator: "|", omittingEmptySubsequences: false).enumerated().compactMap { index, name in
      let name = String(name).trimmed
      let reference = index < references.count && !references[index].isEmpty ? references[index] : nil
      return name.isEmpty ? nil : .init(kind: .person, name: name, reference: reference)
    }
  }

  /// Rows that are about none of the texts.
  public func unused(by items: [TextItem]) -> [Diagnostic] {
    let used = Set(items.compactMap { row(for: $0)?.line })
    return table.rows.filter { !used.contains($0.line) }.map { row in
      Diagnostic(
        .warning, "metadata.unused", "there is no text `\(row["file"] ?? "")` among those converted",
        at: Place(file: table.file, line: row.line), help: "check the spelling; folders are part of a name")
    }
  }

  /// By the whole path, the path below the folder, or the file's name, each with its ending or without.
  private func row(for item: TextItem) -> Table.Row? {
    let file = item.path.split(separator: "/").last.map(String.init) ?? item.path
    let stem = item.name.split(separator: "/").last.map(String.init) ?? item.name
    let ending = item.path.lastIndex(of: ".").map { String(item.path[$0...]) } ?? ""
    for key in [item.path, item.name + ending, item.name, file, stem] {
      if let row = rows[key] { return row }
    }
    return nil
  }

  private static func check(_ row: Table.Row, _ place: Place) throws(Diagnostic) {
    if let name = row["calendar"], CalendarSystem(unnamed: name) == nil {
      throw Diagnostic(
        .fatal, "metadata.calendar", "there is no calendar `\(name)` here", at: place,
        help: "there are gregorian and julian")
    }
    if let identifier = row["id"], IdentifierPool.name(identifier) != identifier {
      throw Diagnostic(
        .fatal, "metadata.bad-id", "`\(identifier)` cannot be an `xml:id`", at: place,
        help: "use letters, digits, `-`, `_` and `.`, and begin with a letter")
    }
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
