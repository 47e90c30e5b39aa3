import Diagnostics
import TEI
import TestSupport
import Testing

@Suite("EditionSettings")
struct EditionSettingsTests {
  private func settings(_ yaml: String) throws -> EditionSettings {
    try EditionSettings(yaml: yaml, file: "edition.yaml")
  }

  private func mistakes(_ yaml: String) throws -> [Diagnostic] {
    try #require(throws: SettingsFailure.self) { try settings(yaml) }.diagnostics
  }

  @Test("reads every key")
  func everyKey() throws {
    let settings = try settings(
      """
      title: "A title: with a colon"
      subtitle: Another
      id: my-edition.1
      language: de-AT
      source: [a.txt, b.txt]
      profile: letter
      calendar: julian
      authors:
        - person: Jane Doe
          ref: "#jane"
        - organisation: The Council
      editors:
        - person: E. D. Itor
      responsibility:
        - task: proofreading
          name: R. Eader
      publication:
        publisher: A Press
        distributor: A Shop
        authority: An Authority
        place: Zürich
        date: 2026-11
        licence:
          url: https://example.org/licence
          text: Free for all
      correspondence:
        sender: A. Kreuz
        addressee:
          - person: J. Perl
            ref: "#perl"
          - organisation: The Board
        place: Linz
        date: 1787-04-04
      notesBy: the editors of 1957
      abstract: >-
        Two
        lines
      keywords: [one, two]
      names: names.xml
      outputs: [pdf]
      """)
    var expected = EditionSettings()
    expected.title = "A title: with a colon"
    expected.subtitle = "Another"
    expected.identifier = "my-edition.1"
    expected.language = "de-AT"
    expected.sources = ["a.txt", "b.txt"]
    expected.profile = "letter"
    expected.calendar = .julian
    expected.publication.publisher = "A Press"
    expected.publication.distributor = "A Shop"
    expected.publication.authority = "An Authority"
    expected.publication.place = "Zürich"
    expected.publication.date = PartialDate(year: 2026, month: 11)
    expected.correspondence.senders = [.init(kind: .person, name: "A. Kreuz")]
    expected.correspondence.addressees = [
      .init(kind: .person, name: "J. Perl", reference: "#perl"), .init(kind: .organisation, name: "The Board"),
    ]
    expected.correspondence.place = "Linz"
    expected.correspondence.date = "1787-04-04"
    expected.notesBy = "the editors of 1957"
    expected.abstract = "Two lines"
    expected.keywords = ["one", "two"]
    expected.names = ["names.xml"]
    expected.outputs = [.pdf]
    #expect(settings.authors.map(\.name) == ["Jane Doe", "The Council"])
    #expect(settings.authors.map(\.kind) == [.person, .organisation])
    #expect(settings.authors.map(\.reference) == ["#jane", nil])
    #expect(settings.editors.map(\.name) == ["E. D. Itor"])
    #expect(settings.responsibilities.map { "\($0.task) \($0.name)" } == ["proofreading R. Eader"])
    #expect(settings.publication.licence?.url == "https://example.org/licence")
    #expect(settings.publication.licence?.text == "Free for all")
    expected.authors = settings.authors
    expected.editors = settings.editors
    expected.responsibilities = settings.responsibilities
    expected.publication.licence = settings.publication.licence
    #expect(settings == expected)
  }

  @Test("is all defaults where nothing is said", arguments: ["", "\n", "# only a comment\n", "{}", "---\n"])
  func defaults(yaml: String) throws {
    #expect(try settings(yaml) == EditionSettings())
  }

  @Test("takes a key without a value for one that is not there")
  func emptyValues() throws {
    let settings = try settings(
      "title:\nsubtitle: ~\nlanguage: null\nsource:\nkeywords:\nnames: []\nauthors:\npublication:\n")
    #expect(settings == EditionSettings())
  }

  @Test("takes words that YAML holds for numbers or truth values as they are written")
  func words() throws {
    let settings = try settings("title: 1917\nlanguage: no\nsubtitle: 'null'\nid: y\nkeywords: [yes, 1.0, 0x10]")
    #expect(settings.title == "1917")
    #expect(settings.language == "no")
    #expect(settings.subtitle == "null")
    #expect(settings.identifier == "y")
    #expect(settings.keywords == ["yes", "1.0", "0x10"])
  }

  @Test(
    "asks `did you mean` of a key that is nearly right, at its place",
    arguments: [
      ("titel: x", "1:1", "the key `titel` is not known here", "did you mean `title`?"),
      ("title: x\nlangauge: en", "2:1", "the key `langauge` is not known here", "did you mean `language`?"),
      ("publication:\n  licens:\n    url: x", "2:3", "the key `licens` is not known here", "did you mean `licence`?"),
      ("publication:\n  licence:\n    uri: x", "3:5", "the key `uri` is not known here", "did you mean `url`?"),
      ("authors:\n- persons: x\n  person: y", "2:3", "the key `persons` is not known here", "did you mean `person`?"),
    ])
  func didYouMean(yaml: String, place: String, message: String, help: String) throws {
    let found = try mistakes(yaml)
    #expect(found.map(\.message) == [message])
    #expect(found.first?.help == help)
    #expect(found.first?.place.map { "\($0.line):\($0.column)" } == place)
    #expect(found.first?.place?.file == "edition.yaml")
    #expect(found.first?.severity == .fatal)
  }

  @Test("names the keys that are known where one is far from all of them")
  func farKey() throws {
    let help = try #require(try mistakes("publication:\n  colour: red").first?.help)
    for key in ["publisher", "distributor", "authority", "place", "date", "licence"] { #expect(help.contains(key)) }
  }

  @Test(
    "says at which line a value is of the wrong kind",
    arguments: [
      ("a\nb", "1:1", "`edition.yaml` must hold keys with values"),
      ("- a", "1:1", "`edition.yaml` must hold keys with values"),
      ("title:\n  - a", "2:3", "`title` must be one value"), ("id: 1 2", "1:5", "`1 2` cannot be an `xml:id`"),
      ("calendar: mayan", "1:11", "`calendar` cannot be `mayan`"),
      ("keywords:\n  a: b", "2:3", "`keywords` must be a value or a list"),
      ("keywords:\n- a\n- [b]", "3:3", "every item of `keywords` must be one value"),
      ("authors: Jane", "1:10", "`authors` must be a list"),
      ("authors:\n  person: Jane", "2:3", "`authors` must be a list"),
      ("authors:\n- Jane", "2:3", "`authors` must hold keys with values"),
      ("authors:\n- ref: x", "2:3", "`person` or `organisation` is missing here"),
      (
        "authors:\n- person: x\n  organisation: y", "3:17",
        "an author or editor is a person or an organisation, not both"
      ),
      ("responsibility:\n- task: x", "2:3", "`name` is missing here"),
      ("publication: x", "1:14", "`publication` must hold keys with values"),
      ("publication:\n  date: yesterday", "2:9", "`yesterday` is no date"),
      ("publication:\n  date: 2026-02-30", "2:9", "`2026-02-30` is no date"),
      ("outputs: [html, docx]", "1:10", "`outputs` cannot hold `docx`"),
    ])
  func wrongKind(yaml: String, place: String, message: String) throws {
    let found = try mistakes(yaml)
    #expect(found.map(\.message) == [message])
    #expect(found.first?.place.map { "\($0.line):\($0.column)" } == place)
  }

  @Test("reports all mistakes at once")
  func allMistakes() throws {
    let found = try mistakes("titel: x\ncalendar: y\nid: 1\npublication:\n  date: z\n")
    #expect(found.count == 4)
    #expect(Set(found.compactMap { $0.place?.line }) == [1, 2, 3, 5])
  }

  @Test(
    "says at which line the YAML is broken",
    arguments: [
      ("title: x\n\tsubtitle: y", 2), ("title: 'x\n", 2), ("title: x\n  b: c", 2), ("a: [b\n", 2), ("a: *none", 1),
      ("title: x\nid: y\ntitle: z", 3), ("a: b\n}", 2),
    ])
  func broken(yaml: String, line: Int) throws {
    let found = try mistakes(yaml)
    #expect(found.map(\.code) == ["edition.yaml"])
    #expect(found.first?.place?.line == line)
    #expect(found.first?.message.hasPrefix("the settings are not well-formed YAML") == true)
  }
}
