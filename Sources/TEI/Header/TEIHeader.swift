public import XMLCore

/// The header of a converted document: what the editor said, what the text says, and what was done.
public struct TEIHeader: Sendable {
  public var settings: EditionSettings
  /// The main title: the editor's, or the document's own head.
  public var title: String
  /// Whether the text has no title and the tool gave it one, such as the name of the file.
  public var titleIsSupplied = false
  /// The source as the text cites it.
  public var citation: Citation?
  /// The citation, or what else names the source, as written.
  public var sourceText: String?
  /// When the document was made, as its dateline says.
  public var created: (text: String, attributes: [(String, String)])?
  /// What the source puts before and after the text itself, word for word: a library's licence.
  public var boilerplate: [String] = []
  /// The authors, as the source's own data or its title page say.
  public var statedAuthors: [String] = []
  /// Those who translated or edited the text, as the source's own data say, with what they did.
  public var statedEditors: [(role: String, name: String)] = []
  /// What a library says of the text, of whom the source is.
  public var library: LibraryRecord?
  /// The calendars in which dates of the text are counted: the header has to define them.
  public var calendars: [CalendarSystem] = []
  /// The encoding of the source file, where it was not UTF-8.
  public var sourceEncoding: String?
  /// Whether elements stand for characters that XML forbids.
  public var hasStandIns = false
  /// Whether a word was joined over a line's end.
  public var joinsHyphens = false
  /// Who sent the letters of the text to whom, where and when.
  public var correspondence: [CorrespondenceRecord] = []
  /// The languages of the text by BCP 47 tag, the main one first.
  public var languages: [String] = []

  /// The `xml:id` of the tool's own responsibility, to which `@resp` points.
  public static let toolIdentifier = "conversion"
  /// The `xml:id` of those who wrote the source's notes.
  public static let noteEditorsIdentifier = "source-editors"
  public static let sourceIdentifier = "source"

  public init(settings: EditionSettings, title: String) {
    self.settings = settings
    self.title = title
  }

  /// Writes the `teiHeader` element.
  public func write(to writer: inout XMLWriter) {
    writer.start("teiHeader")
    writeFileDesc(to: &writer)
    writeEncodingDesc(to: &writer)
    writeProfileDesc(to: &writer)
    writer.line(1)
    writer.start("revisionDesc", ["status": "draft"])
    writer.line(2)
    writer.element(
      "change", ["who": "#\(Self.toolIdentifier)"], "Converted from plain text; not yet read by an editor.")
    writer.line(1)
    writer.end("revisionDesc")
    writer.line()
    writer.end("teiHeader")
  }
}
