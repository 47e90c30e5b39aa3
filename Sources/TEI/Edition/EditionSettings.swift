/// What an editor says about an edition in `edition.yaml`; what is not said stays out of the TEI.
public struct EditionSettings: Sendable, Hashable {
  /// The main title; by default the document's own head.
  public var title: String?
  public var subtitle: String?
  /// The edition's identifier, also the `xml:id` of the document.
  public var identifier: String?
  /// The text's language, a BCP 47 tag.
  public var language = "en"
  /// The source files, relative to the folder; by default every `.txt` file in it.
  public var sources: [String] = []
  /// The profile that says which rules are tried.
  public var profile = "auto"
  /// The calendar of dates that say nothing of theirs.
  public var calendar = CalendarSystem.gregorian
  public var authors: [Agent] = []
  public var editors: [Agent] = []
  public var responsibilities: [Responsibility] = []
  public var publication = Publication()
  /// Who wrote the notes of the source.
  public var notesBy: String?
  public var abstract: String?
  public var keywords: [String] = []
  /// Files with persons, organisations and places, relative to the folder.
  public var names: [String] = []
  /// What `tei build` makes besides the TEI.
  public var outputs: [Output] = Output.allCases

  public init() {}

  /// Someone who wrote or edited.
  public struct Agent: Sendable, Hashable {
    public enum Kind: String, Sendable { case person, organisation }
    public var kind: Kind
    public var name: String
    /// A pointer: `#id` of the names file, or a URI.
    public var reference: String?
  }

  /// Who did what, besides writing and editing.
  public struct Responsibility: Sendable, Hashable {
    public var task: String
    public var name: String
  }

  /// Who makes the edition public, when, where and under which licence.
  public struct Publication: Sendable, Hashable {
    public var publisher: String?
    public var distributor: String?
    public var authority: String?
    public var place: String?
    /// `2026`, `2026-11` or `2026-11-22`.
    public var date: PartialDate?
    public var licence: Licence?
  }

  public struct Licence: Sendable, Hashable {
    public var url: String?
    public var text: String?
  }

  public enum Output: String, Sendable, Hashable, CaseIterable { case html, pdf }
}
