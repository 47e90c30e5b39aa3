import Diagnostics
import RelaxNG
import TEI
import TestSupport
import Testing
import XMLCore

@Suite("TEIHeader")
struct TEIHeaderTests {
  /// A header in which every field is filled, with `text` in all that is free.
  private func full(_ text: String) -> TEIHeader {
    var settings = EditionSettings()
    settings.subtitle = text
    settings.identifier = "an-edition"
    settings.language = "en"
    settings.authors = [agent(.person, text, "#a"), agent(.organisation, text, nil)]
    settings.editors = [agent(.person, text, nil)]
    settings.responsibilities = responsibility(text)
    settings.publication.publisher = text
    settings.publication.distributor = text
    settings.publication.authority = text
    settings.publication.place = text
    settings.publication.date = PartialDate(year: 2026, month: 11, day: 22)
    settings.publication.licence = licence(text)
    settings.notesBy = text
    settings.abstract = text
    settings.keywords = [text, "second"]
    var header = TEIHeader(settings: settings, title: text)
    header.citation = citation()
    header.sourceText = text
    header.created = (text, [("when", "1917-11-28")])
    header.calendars = [.gregorian, .julian]
    header.languages = ["en", "ru", "qaa-x-own"]
    return header
  }

  // The parts of the settings come from their own reader: that is how all callers get them.
  private func read(_ yaml: String) -> EditionSettings {
    (try? EditionSettings(yaml: yaml, file: "edition.yaml")) ?? EditionSettings()
  }

  private func agent(_ kind: EditionSettings.Agent.Kind, _ name: String, _ reference: String?) -> EditionSettings.Agent
  {
    var agent = read("authors: [{\(kind.rawValue): x}]").authors[0]
    agent.name = name
    agent.reference = reference
    return agent
  }

  private func responsibility(_ text: String) -> [EditionSettings.Responsibility] {
    var found = read("responsibility: [{task: x, name: y}]").responsibilities
    found[0].task = text
    found[0].name = text
    return found
  }

  private func licence(_ text: String) -> EditionSettings.Licence? {
    var found = read("publication: {licence: {url: 'https://example.org/', text: x}}").publication.licence
    found?.text = text
    return found
  }

  private func citation() -> Citation {
    let bytes = Array("Documents & papers. London, 1957. Vol. II. P. 28-30.".utf8)
    return CitationReader().citation(in: bytes.indices, of: bytes)
  }

  private func written(_ header: TEIHeader) -> [UInt8] {
    var writer = XMLWriter()
    writer.declaration()
    writer.start("TEI", ["xmlns": "http://www.tei-c.org/ns/1.0"])
    writer.line()
    header.write(to: &writer)
    writer.line()
    writer.fragment(Array("<text><body><p>x</p></body></text>".utf8))
    writer.line()
    writer.end("TEI")
    return writer.bytes
  }

  @Test("a full header is written as the golden file has it")
  func golden() {
    expectSnapshot(written(full("Some text")), named: "header.xml")
  }

  @Test("a header of which nothing is known is written as the golden file has it")
  func goldenBare() {
    expectSnapshot(written(TEIHeader(settings: EditionSettings(), title: "Untitled")), named: "header-bare.xml")
  }

  @Test(
    "is well formed and says what it was given, whatever signs that holds",
    arguments: ["<&>\"'", "]]>", "-- ?> <!", "é 日本 😀", " two  blanks ", "a\nb\r\nc"])
  func hostile(text: String) throws {
    let document = try Document(parsing: written(full(text)))
    let root = try #require(document.root)
    for path in [
      "titleStmt/t:title[@type='main']", "titleStmt/t:author/t:persName", "profileDesc/t:abstract/t:p",
      "creation/t:date",
    ] {
      let nodes = try XPath("//t:\(path)", namespaces: ["t": "http://www.tei-c.org/ns/1.0"]).nodes(at: root)
      #expect(nodes.first.map { Array($0.text.utf8) } == Array(text.utf8), "\(path)")
    }
  }

  @Test("is valid against the schema for editions, full and bare")
  func valid() throws {
    let schema = try Schema(schemaBytes(), url: "tei-edition.rng")
    var withoutPublisher = full("x")
    withoutPublisher.settings.publication.publisher = nil
    withoutPublisher.settings.publication.distributor = nil
    withoutPublisher.settings.publication.authority = nil
    var withoutCitation = full("x")
    withoutCitation.citation = nil
    for header in [full("x"), withoutPublisher, withoutCitation, TEIHeader(settings: EditionSettings(), title: "x")] {
      let document = try Document(parsing: written(header), file: "header.xml")
      #expect(schema.validate(document).map { "\($0.place?.description ?? "") \($0.message)" } == [])
    }
  }

  private func schemaBytes() throws -> [UInt8] { try readFile(Package.path("Schemas/tei-edition.rng")) }
}
