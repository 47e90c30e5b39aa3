import Conversion
import Diagnostics
import TestSupport
import Testing
import Validation
import Verification

/// What real texts have besides paragraphs: pages, notes at their foot, speeches, lists, a library's frame.
@Suite struct BookTests {
  private func checked(_ text: String) throws -> XMLQuery {
    let conversion = try convert(text)
    let proof = try LosslessProof(source: Array(text.utf8), sourceFile: nil, tei: conversion.xml, teiFile: nil)
    #expect(proof.isLossless, "\(proof.differences)")
    let findings = try SchemaSet.edition().makeValidator().validate(conversion.xml, file: nil)
    #expect(!findings.contains { $0.severity >= .error }, "\(findings)")
    return try conversion.query
  }

  @Test func aParagraphGoesOnOverAPageAndItsNotes() throws {
    let tei = try checked(
      """
         The first paragraph begins on one page, as the lines show, and it does
      not end there; it has a note.* It goes on without an end of its
      own to the next page, where it is to

      * The note stands at the foot.

      [Pg 2]

      be finished at last, in a line or two, as the reader will see.
         The second paragraph is short but fills two lines of the page, and that
      is all that it does.
      """)
    #expect(try tei.strings("//t:body//t:p[@n]/@n") == ["1", "2"])
    #expect(try tei.strings("//t:pb/@n") == ["2"])
    #expect(try tei.strings("//t:p/t:note[@place='foot']/t:p") == ["The note stands at the foot."])
    #expect(try tei.strings("//t:ref/@n") == ["*"])
  }

  @Test func aNoteInWordsStandsBehindItsParagraph() throws {
    let tei = try checked(
      "First line of it.[1]\n\n[Footnote 1: So they _say_ in [old] books.]\n\nAnd another paragraph follows.\n")
    #expect(try tei.strings("//t:note/@n") == ["1"])
    #expect(try tei.strings("//t:note/t:p") == ["So they say in [old] books."])
    #expect(try tei.strings("//t:note//t:hi/@rend") == ["italic"])
  }

  @Test func theFrameOfALibraryGoesIntoTheHeader() throws {
    let tei = try checked(
      """
      The Project Gutenberg eBook of Emma

      Title: Emma

      *** START OF THE PROJECT GUTENBERG EBOOK EMMA ***

      EMMA

      There was a house, and somebody lived in it for many years.

      *** END OF THE PROJECT GUTENBERG EBOOK EMMA ***

      The licence stands here.
      """)
    #expect(try tei.strings("//t:titleStmt/t:title") == ["Emma"])
    #expect(try tei.strings("//t:notesStmt/t:note").count == 2)
    #expect(try tei.strings("//t:body//t:p").count == 1)
  }

  @Test func theHeadsOfPrintedPagesAreSetApart() throws {
    var text = ""
    for page in 12...17 {
      text += page % 2 == 0 ? "\(page) THE MILLS OF [1803\n\n" : "1803] THE RIVER. \(page)\n\n"
      for line in 1...24 { text += "the words of line \(line) on this page go on and on to the very\n" }
      text += "\n\n"
    }
    let tei = try checked(text + "end of it all.\n")
    #expect(try tei.strings("//t:pb/@n") == ["12", "13", "14", "15", "16", "17"])
    #expect(try tei.strings("//t:fw/@type") == Array(repeating: "header", count: 6))
    #expect(try tei.count("//t:body//t:p") == 1)
  }

  @Test func aHeadWhoseNumberWasMisreadIsStillAHead() throws {
    var text = ""
    for page in 12...30 {
      // What a machine makes of 18, 19, 21.
      let misread = [18: "i8 THE MILLS OF [1803", 19: "i8o3] THE RIVER. ig", 21: "1803] THE RIVER. zi"]
      text += misread[page] ?? (page % 2 == 0 ? "\(page) THE MILLS OF [1803" : "1803] THE RIVER. \(page)")
      text += "\n\n"
      for line in 1...24 { text += "the words of line \(line) on this page go on and on to the very\n" }
      text += "\n\n"
    }
    let tei = try checked(text + "end of it all.\n")
    #expect(try tei.count("//t:fw[@type='header']") == 19)
    #expect(try tei.count("//t:pb[@n]") == 16)
    #expect(try tei.count("//t:body//t:p") == 1)
  }

  @Test func aLineThatStopsShortEndsAParagraphWhereNoBlankLinesDo() throws {
    var text = ""
    for verse in 1...10 {
      text += "And the miller of the valley went down to the old grey river \(verse) times\n"
      text += "and looked at the wheel for a while, and the wheel looked at him and\n"
      text += "stood still.\n"
      text += "--Why does it not go round? said he to himself for the \(verse)th time.\n"
    }
    let tei = try checked(text)
    #expect(try tei.count("//t:body//t:p") == 20)
    #expect(try tei.count("//t:body//t:p[starts-with(., '--')]") == 10)
  }

  @Test func aPageMarkWithinALineBreaksThePageThereIfTheNumbersCountOn() throws {
    let tei = try checked(
      "It was a day in [p. 4]May. The mill stood [p. 5]still. Nobody came [p. 6]by.\n\nHe slept over[p. 7]long.\n")
    #expect(try tei.strings("//t:p//t:pb/@n") == ["4", "5", "6", "7"])
    let citing = try checked("It was a day in May [p. 40]. The mill stood still [p. 12].\n\nHe slept.\n")
    #expect(try citing.count("//t:pb") == 0)
  }

  @Test func barePageNumbersInBracketsCountOn() throws {
    let tei = try checked(
      "The first page ends here.\n\n[xii]\n\nThe second one.\n\n[xiii]\n\nThe third.\n\n[1]\n\nThe fourth.\n\n[2]\n\nEnd.\n"
    )
    #expect(try tei.strings("//t:pb/@n") == ["xii", "xiii", "1", "2"])
  }

  @Test func asterisksMarkWordsWhereTheyCallNoNotes() throws {
    let tei = try checked("He was *very* old, and ~so~ was she; 3 * 4 * 5 is 60.\n\nThat is *all there* is.\n")
    #expect(try tei.strings("//t:hi") == ["very", "so", "all there"])
  }

  @Test func aTranslatorIsNoAuthor() throws {
    let tei = try checked(
      """
      THE MILLER'S SONS

      By Ivan Petrov

      Translated from the Russian

      By Mary Brown

      London

      1901

      CHAPTER I

      There were three sons, and the eldest had a cough.

      CHAPTER II

      There was a fourth, of whom nobody spoke.
      """)
    #expect(try tei.strings("//t:titlePage/t:docAuthor") == ["By Ivan Petrov"])
    #expect(try tei.strings("//t:titlePage/t:byline") == ["Translated from the Russian", "By Mary Brown"])
    #expect(try tei.strings("//t:titlePage/t:docImprint") == ["London", "1901"])
    #expect(try tei.strings("//t:div[@type='chapter']/@n") == ["I", "II"])
  }

  @Test func numbersAloneAreHeadsIfTheyCountOn() throws {
    let tei = try checked(
      "THE MILL\n\nI\n\nIt stood there.\n\nII\n\nIt burnt down.\n\nIII\n\nIt was built again.\n")
    #expect(try tei.strings("//t:div[@type='section']/@n") == ["I", "II", "III"])
  }
}
