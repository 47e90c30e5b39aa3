import Conversion
import Diagnostics
import TestSupport
import Testing

@Suite struct NotesTests {
  @Test func aMarkerWithoutANoteIsReportedWhereItStandsAndStaysText() throws {
    let conversion = try convert("Of this we know much.[1] Of that nothing.[7]\n\nNotes\n\n[1] From him.\n")
    let missing = conversion.diagnostics("notes.marker-without-note")
    #expect(missing.map(\.place) == [Place(file: "text.txt", line: 1, column: 42, length: 3)])
    #expect(missing.map(\.severity) == [.warning])
    #expect(try conversion.query.strings("//t:body//t:ref") == ["[1]"])
    #expect(try conversion.query.string("//t:body//t:p").hasSuffix("nothing.[7]"))
  }

  @Test func aNoteWithoutAMarkerIsReportedAndKept() throws {
    let conversion = try convert("Of this we know much.[1]\n\nNotes\n\n[1] From him.\n\n[2] From her.\n")
    #expect(conversion.diagnostics("notes.note-without-marker").map(\.place?.line) == [7])
    #expect(try conversion.query.strings("//t:back//t:note/@n") == ["1", "2"])
    #expect(try conversion.query.strings("//t:back//t:note[@n='2']/@target") == [])
  }

  @Test func aLabelGivenTwiceIsReportedAtTheSecond() throws {
    let conversion = try convert("Much.[1] More.[1]\n\nThat is all.\n\nNotes\n\n[1] From him.\n\n[1] From her.\n")
    #expect(conversion.diagnostics("notes.label-twice").map(\.place?.line) == [9])
    let tei = try conversion.query
    #expect(try Set(tei.strings("//t:back//t:note/@xml:id")).count == 2)
    // Each marker takes the next note of its label.
    #expect(
      try tei.strings("//t:body//t:ref/@target") == tei.strings("//t:back//t:note/@xml:id").map { "#\($0)" })
  }

  @Test func aNoteCalledTwicePointsBackToBothMarkers() throws {
    let tei = try convert("Much.[1] More.[1]\n\nThat is all.\n\nNotes\n\n[1] From him.\n").query
    let markers = try tei.strings("//t:body//t:ref/@xml:id")
    #expect(markers.count == 2)
    #expect(try tei.string("//t:back//t:note/@target") == markers.map { "#\($0)" }.joined(separator: " "))
  }

  @Test func aNoteOfSeveralParagraphsKeepsThemTogether() throws {
    let tei = try convert(
      "Much is known.[1]\n\nThat is all.\n\nNotes\n\n[1] From him.\n\nHe had it from her.\n\nShe knew.\n"
    ).query
    #expect(try tei.strings("//t:back//t:note/t:p") == ["From him.", "He had it from her.", "She knew."])
  }

  @Test(
    arguments: zip(
      ["Notes", "NOTES:", "Footnotes", "Anmerkungen", "Fußnoten", "Примечания", "Notes :"],
      ["en", "en", "en", "de", "de", "ru", "fr"]))
  func aHeadingOpensTheNotes(_ heading: String, _ language: String) throws {
    let tei = try convert("Abc def ghi.[1]\n\nJkl mno.\n\n\(heading)\n\n[1] Pqr stu.\n", language: language).query
    #expect(try tei.strings("//t:back/t:div[@type='notes']/t:head") == [heading])
  }

  @Test func theWordNotesWithoutNotesBelowIsNoHeadingForThem() throws {
    let tei = try convert("Of this we know much.\n\nNotes\n\nThey are all lost.\n").query
    #expect(try tei.strings("//t:back") == [])
  }

  @Test func theSameMarkerMayBeWrittenWithBlanksInOnePlaceAndWithoutInAnother() throws {
    let tei = try convert("One[ 1 ] two [2] three[3 ].\n\nEnd.\n\nNotes\n\n[1] A.\n[ 2] B.\n[ 3 ] C.\n").query
    #expect(try tei.strings("//t:body//t:ref") == ["[ 1 ]", "[2]", "[3 ]"])
    #expect(try tei.strings("//t:body//t:ref/@n") == tei.strings("//t:back//t:note/@n"))
  }
}
