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
}
