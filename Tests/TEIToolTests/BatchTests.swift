import Diagnostics
import Files
import TestSupport
import Testing
import XMLCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Many texts in one call.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct BatchTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try folder.write("A First Text\n\nIt has some words of its own.\n", to: "texts/a.txt")
    try folder.write("A Second Text\n\nIt has more of them.\n", to: "texts/letters/b.TXT")
    try folder.write([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2E, 0x0A], to: "texts/letters/c.txt")
    try folder.write("not taken", to: "texts/notes.md")
    try folder.write("not taken", to: "texts/.hidden/d.txt")
  }

  private func tei(_ arguments: String) async throws -> Program.Result {
    try await Program.tei(arguments.split(separator: " ").map(String.init), folder: folder.path)
  }

  @Test func aFolderIsConvertedWithTheFoldersInIt() async throws {
    let result = try await tei("convert texts -o out --jobs 2")
    #expect(result.code == 0)
    #expect(folder.files.filter { $0.hasPrefix("out/") } == ["out/a.xml", "out/letters/b.xml", "out/letters/c.xml"])
    #expect(result.error.contains("3 texts: 3 converted"))
    #expect(result.error.contains("texts/letters/c.txt: note: the text is likely in windows-1251"), "\(result.error)")
    // What is the same of every text is told once.
    let publisher = result.error.split(separator: "\n").filter { $0.contains("header.no-publisher") }
    #expect(publisher.count == 2 && publisher.last?.hasPrefix("the same of 2 other texts: ") == true, "\(publisher)")
    // No bar where nobody watches.
    #expect(!result.error.contains("[" + "="))
    #expect(!result.error.contains("\r"))
  }

  @Test func ofSeveralFoldersEachKeepsItsName() async throws {
    try folder.write("One more text here.\n", to: "more/a.txt")
    #expect(try await tei("convert texts more -o out -q").code == 0)
    #expect(
      folder.files.filter { $0.hasPrefix("out/") } == [
        "out/more/a.xml", "out/texts/a.xml", "out/texts/letters/b.xml", "out/texts/letters/c.xml",
      ])
  }

  @Test func aBadTextStopsNoOtherAndIsToldInItsPlace() async throws {
    try folder.write("%PDF-1.7\n\u{1}", to: "texts/letters/a.txt")
    try folder.write([0x25, 0x50, 0x44, 0x46, 0x2D, 0xFF], to: "texts/letters/a.txt")
    let result = try await tei("convert texts -o out -j 4")
    #expect(result.code == 2)
    #expect(result.error.contains("texts/letters/a.txt: error: this is a PDF"))
    #expect(result.error.contains("4 texts: 3 converted, 1 not converted"))
    #expect(folder.files.filter { $0.hasPrefix("out/") }.count == 3)
    let places = result.error.split(separator: "\n").compactMap {
      $0.hasPrefix("texts/") ? $0.split(separator: ":")[0] : nil
    }
    #expect(places == places.sorted())
  }

  @Test func anEditedResultIsLeftAndAnUntouchedOneMadeAnew() async throws {
    #expect(try await tei("convert texts -o out -q").code == 0)
    try folder.write("A First Text\n\nIt has other words now.\n", to: "texts/a.txt")
    try folder.write("A Second Text\n\nIt has other words, too.\n", to: "texts/letters/b.TXT")
    let edited = try folder.text("out/letters/b.xml").replacing("more of them", with: "<!-- why? -->more of them")
    try folder.write(edited, to: "out/letters/b.xml")
    let result = try await tei("convert texts -o out")
    #expect(result.code == 2)
    #expect(result.error.contains("`out/letters/b.xml` was edited since it was generated, and is left as it is"))
    #expect(result.error.contains("3 texts: 1 converted, 1 unchanged, 1 left as they are"))
    #expect(try folder.text("out/a.xml").contains("other words now"))
    #expect(try folder.text("out/letters/b.xml") == edited)
    #expect(try await tei("convert texts -o out -q --force").code == 0)
    #expect(try folder.text("out/letters/b.xml").contains("other words, too"))
  }

  @Test func aLinkOutOfTheFolderIsToldOfAndNotFollowed() async throws {
    let outside = try ScratchFolder()
    try outside.write("A Secret\n\nIt is not for the folder.\n", to: "secret.txt")
    _ = try await Program.shell("ln -s '\(outside.path)/secret.txt' texts/link.txt", folder: folder.path)
    let result = try await tei("convert texts -o out")
    #expect(result.error.contains("texts/link.txt: warning: the link leads out of the folder"), "\(result.error)")
    #expect(folder.files.filter { $0.hasPrefix("out/") }.count == 3)
  }

  @Test func lineEndsThatGitChangedAreNoEdit() async throws {
    #expect(try await tei("convert texts/a.txt -o a.xml -q").code == 0)
    let bytes = try folder.bytes("a.xml").flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    try folder.write(bytes, to: "a.xml")
    #expect(try await tei("convert texts/a.txt -o a.xml -q").code == 0)
    // A file of someone's own has no mark.
    try folder.write("<TEI/>", to: "a.xml")
    let result = try await tei("convert texts/a.txt -o a.xml -q")
    #expect(result.code == 2)
    #expect(result.error.contains("is there already"))
  }

  @Test func metadataComeFromATable() async throws {
    try folder.write(
      """
      file;title;author;date;language;publisher;keywords;sender;senderref;addressee;sentfrom;sent
      a.txt;"The ""First""; of all";Ann Smith;1848-05-03;en-GB;A Press;peace | war;;;;;
      letters/c.txt;Привет;;spring of 1900;ru;;;Anna | | Petr;https://example.org/anna;Ivan;Tver;1900-04-02
      nowhere.txt;X;;;;;;;;;;

      """, to: "m.csv")
    let result = try await tei("convert texts -o out --metadata m.csv")
    #expect(result.code == 0)
    #expect(result.error.contains("m.csv:4: warning: there is no text `nowhere.txt`"))
    let first = try XMLQuery(try folder.bytes("out/a.xml"))
    #expect(try first.string("//t:titleStmt/t:title") == "The \"First\"; of all")
    #expect(try first.string("//t:titleStmt/t:author") == "Ann Smith")
    #expect(try first.string("//t:creation/t:date/@when") == "1848-05-03")
    #expect(try first.string("/t:TEI/@xml:lang") == "en-GB")
    #expect(try first.strings("//t:keywords/t:term") == ["peace", "war"])
    let third = try XMLQuery(try folder.bytes("out/letters/c.xml"))
    #expect(try third.string("//t:creation/t:date") == "spring of 1900")
    #expect(try third.string("/t:TEI/@xml:lang") == "ru")
    #expect(try third.strings("//t:correspAction/*") == ["Anna", "Petr", "Tver", "1900-04-02", "Ivan"])
    #expect(try third.strings("//t:correspAction/*/@ref") == ["https://example.org/anna"])
    #expect(try third.string("//t:correspAction/t:date/@when") == "1900-04-02")
    #expect(try first.count("//t:correspDesc") == 0)
    for file in ["a", "letters/b", "letters/c"] {
      #expect(try await tei("validate out/\(file).xml").code == 0)
    }
  }

  @Test func aCorpusHoldsAllTextsAndEachIdentifierOnce() async throws {
    try folder.copy("Samples/appeal/appeal.txt", as: "texts/appeal.txt")
    try folder.copy("Samples/appeal/names.xml", as: "names.xml")
    try folder.copy("Samples/appeal/appeal.txt", as: "texts/again.txt")
    let result = try await tei("convert texts --corpus -o all.xml --names names.xml")
    #expect(result.code == 0)
    let corpus = try XMLQuery(try folder.bytes("all.xml"))
    #expect(try corpus.count("/t:teiCorpus/t:TEI") == 5)
    let identifiers = try corpus.strings("//@xml:id")
    #expect(Set(identifiers).count == identifiers.count)
    for pointer in try corpus.strings("//@target | //@ref | //@resp | //@calendar") where pointer.hasPrefix("#") {
      for single in pointer.split(separator: " ") {
        #expect(identifiers.contains(String(single.dropFirst())), "\(single)")
      }
    }
    let verdict = try await tei("validate all.xml")
    #expect(verdict.code == 0, "\(verdict.text)")
    #expect(try await tei("convert texts --corpus -o all.xml -q").code == 0)
    try folder.write(try folder.text("all.xml") + "<!-- mine -->", to: "all.xml")
    #expect(try await tei("convert texts --corpus -o all.xml -q").code == 2)
  }

  private struct Report: Decodable {
    struct Text: Decodable {
      struct Encoding: Decodable { let name, certainty: String }
      struct Tag: Decodable {
        let element, rule, certainty: String
        let place: Place
      }
      let source, outcome: String
      let output: String?
      let encoding: Encoding?
      let found: [String: Int]?
      let tags: [Tag]?
      let diagnostics: [Diagnostic]
    }
    let documents, invalid: Int
    let texts: [Text]
    let diagnostics: [Diagnostic]
  }

  @Test func aReportForProgramsTellsOfEachText() async throws {
    try folder.write([0x25, 0x50, 0x44, 0x46, 0x2D, 0xFF], to: "texts/bad.txt")
    let result = try await tei("convert texts -o out --report json --explain")
    #expect(result.code == 2)
    #expect(result.error == "")
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output))
    #expect(report.documents == 4)
    #expect(report.invalid == 1)
    #expect(
      report.texts.map(\.source) == ["texts/a.txt", "texts/bad.txt", "texts/letters/b.TXT", "texts/letters/c.txt"])
    #expect(report.texts.map(\.outcome) == ["written", "failed", "written", "written"])
    #expect(report.texts[0].output == "out/a.xml")
    #expect(report.texts[1].output == nil)
    #expect(report.texts[1].diagnostics.map(\.code) == ["source.binary"])
    #expect(report.texts[3].encoding?.name == "windows-1251")
    #expect(report.texts[0].found?["paragraph"] == 1)
    let head = try #require(report.texts[0].tags?.first { $0.element == "head" })
    #expect(head.place == Place(file: "texts/a.txt", line: 1, column: 1, length: 12))
    #expect(head.rule == "opening.head")
  }

  @Test func excerptsShowTheTextAndNotItsBytes() async throws {
    // `Он пишет[1] ей.` in Windows-1251: the marker has no note.
    let text: [UInt8] =
      [0xCE, 0xED, 0x20, 0xEF, 0xE8, 0xF8, 0xE5, 0xF2] + Array("[1] ".utf8) + [0xE5, 0xE9]
      + Array(".\n\nNotes\n\n[2] ".utf8)
      + [0xC4, 0xE0, 0x2E, 0x0A]
    try folder.write(text, to: "c.txt")
    let result = try await tei("convert c.txt --encoding windows-1251 -o c.xml")
    #expect(result.error.contains("Он пишет[1] ей."), "\(result.error)")
    #expect(try await tei("verify c.txt c.xml").text.contains("read as windows-1251"))
  }

  @Test func namesComeFromATable() async throws {
    try folder.write(
      """
      name,type,ref,forms,id
      Ann Smith,person,https://d-nb.info/gnd/118540238 http://viaf.org/viaf/1,A. Smith|Annie,ann
      Rome,place,https://www.geonames.org/3169070,,
      Royal Society,organisation,,the Society,
      Тверь,place,,Твери,

      """, to: "names.csv")
    try folder.write("Annie went to Rome for the Society. Ann Smith was there, from Твери.\n", to: "t.txt")
    #expect(try await tei("convert t.txt --names names.csv -o t.xml -q").code == 0)
    let document = try XMLQuery(try folder.bytes("t.xml"))
    #expect(try document.strings("//t:text//t:persName/@ref") == ["#ann", "#ann"])
    #expect(try document.string("//t:text//t:placeName[1]/@ref") == "#rome")
    #expect(try folder.text("t.xml").contains(#"<place xml:id="тверь">"#))
    #expect(try document.string("//t:text//t:orgName/@ref") == "#royal-society")
    #expect(try document.strings("//t:person[@xml:id='ann']/t:idno/@type") == ["GND", "VIAF"])
    #expect(try await tei("validate t.xml").code == 0)
    #expect(try await tei("verify t.txt t.xml").code == 0)
  }
}
