import Conversion
import Diagnostics
import TestSupport
import Testing
import Validation
import Verification

/// The appeal, point by point, as the target encoding has it.
@Suite struct AppealTests {
  private let conversion: Conversion
  private let tei: XMLQuery
  private let lines: [String]

  init() throws {
    conversion = try Appeal.convert()
    tei = try conversion.query
    lines = String(decoding: try Appeal.source(), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func isTheGoldenTEI() { expectSnapshot(conversion.xml, named: "appeal.xml") }

  @Test func isConvertedTheSameTwice() throws { #expect(try Appeal.convert().xml == conversion.xml) }

  @Test func isLosslessAndNothingOfItBecomesMarkup() throws {
    let proof = try LosslessProof(
      source: try Appeal.source(), sourceFile: "appeal.txt", tei: conversion.xml, teiFile: "appeal.xml")
    #expect(proof.isLossless, "\(proof.differences)")
    #expect(proof.consumed.isEmpty)
    #expect(proof.sourceCharacters == proof.teiCharacters)
  }

  @Test func isValid() throws {
    #expect(try SchemaSet.edition().makeValidator().validate(conversion.xml, file: "appeal.xml") == [])
  }

  @Test(
    .enabled(if: Program.path("jing") != nil, "no jing here"),
    .enabled(if: Shared.path("schemas/tei_all-4.12.0.rng") != nil, "no shared schemas here"))
  func isValidAgainstTheWholeOfTEI() async throws {
    let folder = try ScratchFolder()
    let file = try folder.write(conversion.xml, to: "appeal.xml")
    let schema = try #require(Shared.path("schemas/tei_all-4.12.0.rng"))
    let result = try await Program.run(try #require(Program.path("jing")), [schema, file])
    #expect(result.code == 0, "\(result.text)")
  }

  @Test func keepsBothHeadsEachAsWritten() throws {
    #expect(try tei.strings("//t:body/t:div/t:head/@type") == ["catalogue", "document"])
    #expect(try tei.strings("//t:body/t:div/t:head") == [lines[0], lines[2]])
    #expect(lines[0] != lines[2])
  }

  @Test func takesTheTitleFromTheHeadOfTheDocument() throws {
    #expect(try tei.string("//t:titleStmt/t:title[@type='main']") == lines[2])
  }

  @Test func keepsTheSourceInPlaceAndReadsItIntoTheHeader() throws {
    #expect(try tei.string("//t:body/t:div/t:note[@type='source']/t:bibl") == lines[1])
    #expect(try tei.count("//t:body/t:div/*[2][self::t:note]") == 1)
    let source = "//t:sourceDesc/t:biblStruct"
    #expect(try tei.string("\(source)/t:monogr/t:title") == "Documents of foreign policy of the USSR")
    #expect(try tei.string("\(source)/t:monogr/t:imprint/t:pubPlace") == "M.")
    #expect(try tei.string("\(source)//t:date/@when") == "1957")
    #expect(try tei.string("\(source)//t:biblScope[@unit='volume']/@n") == "1")
    #expect(try tei.string("\(source)//t:biblScope[@unit='page']/@from") == "28")
    #expect(try tei.string("\(source)//t:biblScope[@unit='page']/@to") == "30")
  }

  @Test func datesTheDocumentAndKeepsTheMarkerAsWritten() throws {
    let dateline = "//t:body/t:div/t:opener/t:dateline"
    #expect(try tei.string(dateline) == lines[3])
    #expect(try tei.string("\(dateline)/t:date/@when") == "1917-11-28")
    #expect(try tei.string("\(dateline)/t:date") == "November 28, 1917")
    #expect(try tei.string("\(dateline)/t:ref[@type='noteAnchor'][@n='1']") == "[ 1 ]")
  }

  @Test func numbersTenParagraphsAndNamesEach() throws {
    let paragraphs = "//t:body/t:div/t:p"
    #expect(try tei.strings(paragraphs) == Array(lines[4..<14]))
    #expect(try tei.strings("\(paragraphs)/@n") == (1...10).map(String.init))
    #expect(try tei.count("\(paragraphs)/@xml:id") == 10)
    let identifiers = try tei.strings("//@xml:id")
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test func readsNovember19InTheOldStyleOfNote2WithTheYearOfTheDateline() throws {
    let date = "//t:p//t:date[.='November 19']"
    #expect(try tei.strings("//t:body\(date)/@when") == ["1917-12-02"])
    #expect(try tei.strings("//t:body\(date)/@when-custom") == ["1917-11-19"])
    #expect(try tei.strings("//t:body\(date)/@calendar") == ["#julian"])
    #expect(try tei.strings("//t:body\(date)/@datingMethod") == ["#julian"])
    #expect(try tei.string("//t:body\(date)/following-sibling::node()[1][self::t:ref]/@n") == "2")
  }

  @Test func readsDecember1FiveTimesByInference() throws {
    let dates = "//t:body//t:date[@when='1917-12-01']"
    #expect(
      try tei.strings(dates) == ["December 1", "December 1st", "December 1st", "December 1", "December 1"])
    #expect(try tei.strings("\(dates)/@cert") == Array(repeating: "medium", count: 5))
    #expect(try tei.count("\(dates)[@when-custom]") == 0)
  }

  @Test func reportsTheDayBetweenNote3AndItsDateAndCorrectsNothing() throws {
    let conflict = try #require(conversion.diagnostics("date.note-conflict").first)
    #expect(conversion.diagnostics.count == 1, "\(conversion.diagnostics)")
    #expect(conflict.severity == .warning)
    // Every line of the source but the last is followed by an empty one.
    let line = 5 * 2 + 1
    let column = try #require(lines[5].firstRange(of: "December 1[")?.lowerBound)
    #expect(
      conflict.place
        == Place(
          file: "appeal.txt", line: line, column: lines[5].distance(from: lines[5].startIndex, to: column) + 1,
          length: 10))
    let query = "//t:standOff//t:note[@subtype='query']"
    #expect(try tei.count(query) == 1)
    let targets = try tei.string("\(query)/@target").split(separator: " ").map { String($0.dropFirst()) }
    // The marker at the date that the note annotates, the one at the date that it speaks of, and the note.
    let concerned = try targets.map {
      try tei.string("concat(name(//*[@xml:id='\($0)']), ' ', //*[@xml:id='\($0)']/@n)")
    }
    #expect(concerned == ["ref 3", "ref 2", "note 3"])
  }

  @Test func namesThePersonsAndListsThem() throws {
    let krylenko = "//t:p/t:persName[t:roleName='Ensign'][t:surname='Krylenko']"
    let trotsky = "//t:signed/t:persName[t:forename='L.'][t:surname='Trotsky']"
    let lenin = "//t:signed/t:persName[t:surname='Ulyanov'][t:addName[@type='pseudonym']='N. Lenin']"
    for person in [krylenko, trotsky, lenin] {
      let reference = try tei.string("\(person)/@ref")
      #expect(try tei.count("//t:standOff/t:listPerson/t:person[concat('#', @xml:id)='\(reference)']") == 1)
    }
    #expect(try tei.string("\(trotsky)/t:roleName") == "People's Commissar for Foreign Affairs")
    #expect(try tei.string("\(lenin)/t:roleName") == "Chairman of the Council of People's Commissars")
  }

  @Test func signsTwiceInOneCloser() throws {
    #expect(try tei.count("//t:closer") == 1)
    #expect(try tei.strings("//t:closer/t:signed") == Array(lines[14...15]))
  }

  @Test func setsTheNotesInTheBackAndLinksBothWays() throws {
    let notes = "//t:back/t:div[@type='notes']/t:note[@place='end']"
    #expect(try tei.string("//t:back/t:div[@type='notes']/t:head") == "Notes :")
    #expect(try tei.strings("\(notes)/@n") == ["1", "2", "3"])
    #expect(try tei.strings("\(notes)/t:label") == ["[ 1 ]", "[ 2 ]", "[ 3 ]"])
    #expect(try tei.strings(notes) == Array(lines[17...19]))
    for number in 1...3 {
      let anchor = "//t:body//t:ref[@type='noteAnchor'][@n='\(number)']"
      let note = "\(notes)[@n='\(number)']"
      #expect(try tei.string("\(anchor)/@target") == "#" + tei.string("\(note)/@xml:id"))
      #expect(try tei.string("\(note)/@target") == "#" + tei.string("\(anchor)/@xml:id"))
    }
    #expect(try tei.strings("//t:body//t:ref") == ["[ 1 ]", "[ 2]", "[ 3]"])
  }

  @Test func leavesTheErrorsOfTheTranslationToTheEditor() throws {
    #expect(try tei.count("//t:p[contains(., 'hesitation of braces, clerical agreements')]") == 1)
    #expect(try tei.count("//t:text//*[self::t:sic or self::t:corr or self::t:choice]") == 0)
  }

  @Test func saysInTheHeaderWhatWasAndWasNotDone() throws {
    #expect(try tei.string("name(//t:publicationStmt/*[1])") == "authority")
    #expect(try tei.string("//t:editorialDecl/t:stdVals").contains("@when"))
    #expect(try tei.strings("//t:calendarDesc/t:calendar/@xml:id") == ["gregorian", "julian"])
    #expect(try tei.strings("//t:langUsage/t:language/@ident") == ["en"])
    #expect(try tei.string("//t:appInfo/t:application/@version") != "")
    #expect(try tei.string("//t:revisionDesc/@status") == "draft")
  }

  @Test func explainsEveryTagByItsRule() {
    #expect(conversion.explanation.count == conversion.spans.count)
    let expected = "<date> by date.style-from-note: the year is that of `November 28, 1917`, the nearest date with one;"
    #expect(conversion.explanation.contains { $0.contains(expected) && $0.hasPrefix("appeal.txt:9:") })
  }
}
