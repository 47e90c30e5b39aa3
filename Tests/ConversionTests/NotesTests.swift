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

  @Test func eachChapterHasItsOwnNotesThatCountAnew() throws {
    let tei = try convert(
      """
      CHAPTER I. THE RIVER

      The river is old.[1] It was there before the mill.[2]

      Notes

      1. So the parish book says.
      2. The parish book again.

      CHAPTER II. THE WHEEL

      The wheel is of oak.[1] The oak came from the hills.[2]

      Notes

      1. From the accounts of the year 1712.

      He who wrote them could hardly spell.

      2. The same.

      CHAPTER III. THE STONE

      The stone came by ship.[1]

      Notes

      1. Letter of the captain.
      """
    ).query
    #expect(try tei.strings("//t:div[@type='chapter']/t:div[@type='notes']/t:note/@n") == ["1", "2", "1", "2"])
    #expect(try tei.strings("//t:back//t:note/t:p") == ["Letter of the captain."])
    #expect(
      try tei.strings("//t:body//t:div[@type='notes']/t:note/t:p") == [
        "So the parish book says.", "The parish book again.", "From the accounts of the year 1712.",
        "He who wrote them could hardly spell.", "The same.",
      ])
    // Each marker points to the note of its own chapter.
    for chapter in 1...2 {
      #expect(
        try tei.strings("//t:div[@type='chapter'][\(chapter)]//t:ref/@target")
          == tei.strings("//t:div[@type='chapter'][\(chapter)]//t:note/@xml:id").map { "#\($0)" })
    }
  }

  @Test func notesWithoutAHeadingStandBehindTheTextThatCallsThem() throws {
    let conversion = try convert(
      """
      The first part says this.[1] It says that, too.[2]

      [1] In a book.

      [2] In another book, and at length.

      There it is said so.

      [3] In a third.

      The second part says more.[3] And so it ends.

      [3] In a fourth.

      Nothing follows.
      """)
    let tei = try conversion.query
    #expect(try tei.strings("//t:body//t:note/@n") == ["1", "2", "3"])
    #expect(try tei.strings("//t:body//t:ref/@n") == ["1", "2", "3"])
    // Nothing above it calls `[3] In a third`, so that it is text.
    #expect(try tei.strings("//t:body//t:note[@n='3']/t:p") == ["In a fourth."])
  }

  @Test func aSectionOfNotesWithAHeadForEachChapterHasAsManySeries() throws {
    let conversion = try convert(
      """
      CHAPTER I

      It was so.[1] And so.[2]

      CHAPTER II

      It was otherwise.[1] And worse.[2]

      NOTES

      Chapter I

      [1] He says.

      [2] She says.

      Chapter II

      [1] They say.

      [2] Nobody says.
      """)
    let tei = try conversion.query
    #expect(conversion.diagnostics("notes.label-twice") == [])
    #expect(try tei.strings("//t:back/t:div/t:div/t:head") == ["Chapter I", "Chapter II"])
    #expect(try tei.strings("//t:body//t:ref/@target") == tei.strings("//t:back//t:note/@xml:id").map { "#\($0)" })
  }

  @Test func numbersThatTouchWordsCallNotesThatAreOnlyNumbered() throws {
    let tei = try convert(
      "The mill stood in 1712,1 and still stands.2 It has 3 wheels.3\n\nThat is all.\n\nNotes\n\n"
        + "1 So he says.\n\n2 So she says.\n\n3 So they say.\n"
    ).query
    #expect(try tei.strings("//t:body//t:ref") == ["1", "2", "3"])
    #expect(try tei.strings("//t:back//t:note/t:p") == ["So he says.", "So she says.", "So they say."])
  }

  @Test(arguments: ["See § 4 of it.", "Prices rose * 3.", "(1) is a number, (2) another."])
  func whatLooksLikeAMarkerAndIsNoneCallsNothing(_ text: String) throws {
    let tei = try convert("\(text)\n\n[1] An item of a list.\n\n§ A paragraph.\n\nMore text follows here.\n").query
    #expect(try tei.count("//t:body//t:ref") == 0)
    #expect(try tei.count("//t:note") == 0)
  }

  @Test func notesMayStandBelowTheirNumbers() throws {
    let tei = try convert(
      "Exegi monumentum 1\nIt stood for long (so they say 2)\n1\nI have raised it.\n2\nIn the book.\n"
    ).query
    #expect(try tei.strings("//t:body//t:ref") == ["1", "2"])
    #expect(try tei.strings("//t:back//t:note/t:p") == ["I have raised it.", "In the book."])
  }
}
