/// What an editor says about an edition in `edition.yaml`; what is not said stays out of the TEI.
public struct EditionSettings: Sendable, Hashable {
  /// The main title; by default the document's own head.
  public var title: String?
  public var subtitle: String?
  /// The edition's identifier, also the `xml:id` of the document.
  public var identifier: String?
  /// The text's language, a BCP 47 tag; English where nobody says.
  public var language: String {
    get { statedLanguage ?? "en" }
    set { statedLanguage = newValue }
  }
  /// The language as the editor stated it.
  public private(set) var statedLanguage: String?
  /// The encoding of the source files; by default each file's is found out.
  public var encoding: String?
  /// What becomes of characters that cannot stand in XML.
  public var forbidden = ForbiddenCharacters.g
  /// The source files, relative to the folder; by default every `.txt` file in it.
  public var sources: [String] = []
  /// The profile that says which rules are tried.
  public var profile = "auto"
  /// How heads, pages, notes and speakers are written in these texts.
  public var patterns: [HousePattern] = []
  /// The calendar of dates that say nothing of theirs; Gregorian where nobody says.
  public var calendar: CalendarSystem {
    get { statedCalendar ?? .gregorian }
    set { statedCalendar = newValue }
  }
  /// The calendar as the editor stated it.
  public private(set) var statedCalendar: CalendarSystem?
  public var authors: [Agent] = []
  public var editors: [Agent] = []
  public var responsibilities: [Responsibility] = []
  public var publication = Publication()
  /// Who wrote the notes of the source.
  public var notesBy: String?
  /// Who sent the letter to whom, where the text is one.
  public var correspondence = Correspondence()
  public var abstract: String?
  /// When the text was written: `1917-11-28`, or in words.
  public var created: String?
  public var keywords: [String] = []
  /// Files with persons, organisations and places, relative to the folder.
  public var names: [String] = []
  /// The folder with the pictures that documents name, relative to the edition's; without it none is read.
  public var images: String?
  /// What `tei build` makes besides the TEI.
  public var outputs: [Output] = Output.allCases
  /// How `tei validate` goes about the documents.
  public var validation = Validation()

  public init() {}

  /// Someone who wrote or edited.
  public struct Agent: Sendable, Hashable {
    public enum Kind: String, Sendable { case person, organisation }
    public var kind: Kind
    public var name: String
    /// A pointer: `#id` of the names file, or a URI.
    public var reference: String?

    public init(kind: Kind, name: String, reference: String? = nil) {
      self.kind = kind
      self.name = name
      self.reference = reference
    }
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

    public init(url: String? = nil, text: String? = nil) {
      self.url = url
      self.text = text
    }
  }

  /// What becomes of a character that XML forbids, or of a byte that is no character.
  public enum ForbiddenCharacters: String, Sendable, Hashable, CaseIterable {
    /// A `g` stands for it and names it.
    case g
    /// A `note` does.
    case note
    /// The text is refused.
    case error
  }

  public enum Output: String, Sendable, Hashable, CaseIterable { case html, pdf }
}
