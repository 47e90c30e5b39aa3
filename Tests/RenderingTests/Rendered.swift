import Conversion
import Files
import Rendering
import TEI
import TestSupport
import XMLCore

/// The appeal's TEI, made as `tei build` makes it.
func appeal() throws -> [UInt8] {
  let file = Package.path("Samples/appeal/edition.yaml")
  let settings = try EditionSettings(yaml: String(decoding: try InputFile.read(file), as: UTF8.self), file: file)
  let names = Package.path("Samples/appeal/names.xml")
  let authority = try NameAuthority(parsing: try InputFile.read(names), file: names)
  let source = try SourceText(try InputFile.read(Package.path("Samples/appeal/appeal.txt")), file: "appeal.txt")
  return try Converter(settings: settings, authority: authority).convert(source).xml
}

/// A document to render: the appeal, or a file of `Tests/RenderingFixtures`.
func document(_ name: String) throws -> Document {
  if name == "appeal" { return try Document(parsing: try appeal(), file: "appeal.xml") }
  return try Document(parsing: try InputFile.read(Package.path("Tests/RenderingFixtures/\(name)")), file: name)
}

let webFixtures =
  ["appeal"] + ["book", "letter", "play", "poem", "rtl", "tables", "transcription"].map { "web/\($0).xml" }
let printFixtures = ["appeal"] + ["apparatus", "letter", "lists", "notes", "play", "poem"].map { "print/\($0).xml" }

/// The words of a text without marks.
func words(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }

/// The words of a TEI document's text that are not in `shown`, a rendering of it.
///
/// What a rendering chooses from (`choice`), or says in its own way (running heads, the heading of the notes), does not count.
func missing(of document: Document, in shown: String) throws -> [Substring] {
  let path = try XPath(
    """
    //t:text//text()[not(ancestor::t:choice or ancestor::t:fw or ancestor::t:del or ancestor::t:index
      or ancestor::t:head/parent::t:div[@type='notes'])]
    """, namespaces: ["t": "http://www.tei-c.org/ns/1.0"])
  guard let root = document.root else { return [] }
  let own = Set(words(shown))
  // A word that markup divides is whole only when nothing stands between the letters.
  let letters = words(shown).joined()
  return try path.nodes(at: root).flatMap { words($0.text) }.filter { !own.contains($0) && !letters.contains($0) }
}
