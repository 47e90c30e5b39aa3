public import Diagnostics
internal import TEI

/// A kind of text: which rules are tried, and in which order.
public struct Profile: Sendable {
  public let name: String
  /// What kind of text it is for, in a sentence.
  public let summary: String
  let recognisers: [any Recogniser]

  /// The profiles, `auto` left out.
  public static let all: [Profile] = [
    Profile(
      name: "document", summary: "appeals, notes and other documents with a title, a source, a date and signatures",
      recognisers: opening + closing + inline),
    Profile(
      name: "letter", summary: "letters with a dateline, a salute and a signature",
      recognisers: opening + closing + inline),
    Profile(
      name: "drama", summary: "plays: cast, acts, scenes, speeches and stage directions",
      recognisers: opening + closing + inline),
    Profile(
      name: "verse", summary: "poems: stanzas and lines, set flush or indented", recognisers: opening + closing + inline
    ),
    Profile(
      name: "prose", summary: "continuous prose under a title",
      recognisers: opening + [OpeningRecogniser(), ParagraphRecogniser()] + inline),
  ]

  /// The profile of a name.
  ///
  /// - Throws: a `convert.unknown-profile` diagnostic that lists those there are.
  public static func named(_ name: String) throws(Diagnostic) -> Profile {
    if name == "auto" { return all[0] }
    if let profile = all.first(where: { $0.name == name }) { return profile }
    throw Diagnostic(
      .fatal, "convert.unknown-profile", "there is no profile `\(name)`",
      help: "there are auto, \(all.map(\.name).joined(separator: ", "))")
  }

  /// All rules that any profile tries, in the order of their trial.
  public static var rules: [Rule] {
    var seen: Set<Rule> = []
    return all.flatMap(\.recognisers).flatMap { type(of: $0).rules }.filter { seen.insert($0).inserted }
  }

  private static let opening: [any Recogniser] = [
    HouseStyleRecogniser(), NotesRecogniser(), PageRecogniser(), NoteRunRecogniser(), FootNoteRecogniser(),
    MarkerRecogniser(), RemarkRecogniser(), MarkedPlay(), AuthorLineRecogniser(),
    SourceTailRecogniser(), InnerTitlePage(), DivisionRecogniser(),
    ContentsRecogniser(),
    DramaRecogniser(),
    TestimoniumRecogniser(), DiaryRecogniser(), ScriptureRecogniser(), TableRecogniser(), NumberedListRecogniser(),
    ListRecogniser(),
  ]
  private static let closing: [any Recogniser] = [
    EnclosedLetterRecogniser(), PartsRecogniser(), LetterSeriesRecogniser(), VerseRecogniser(), ParagraphRecogniser(),
    TitlePageRecogniser(),
  ]
  private static let inline: [any Recogniser] = [
    LineEndRecogniser(), DirectionRecogniser(), EmphasisRecogniser(), DateRecogniser(), DateNoteRecogniser(),
    CustomaryCalendarRecogniser(), DateMarkup(), NameRecogniser(), StructureRecogniser(),
  ]
}
