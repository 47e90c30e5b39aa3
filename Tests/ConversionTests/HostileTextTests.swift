import Conversion
import Diagnostics
import TestSupport
import Testing
import Verification

/// Texts made to be slow or to break something. What counts is that they end, and end right.
@Suite struct HostileTextTests {
  private static let texts: [(name: String, text: String)] = [
    ("100,000 opening brackets", String(repeating: "[", count: 100_000)),
    ("50,000 brackets that are no markers", String(repeating: "[ (", count: 50_000) + " end"),
    ("20,000 numbers", String(repeating: "28 ", count: 20_000)),
    ("20,000 months", String(repeating: "May ", count: 20_000)),
    ("10,000 days without a year", String(repeating: "3 May ", count: 10_000)),
    ("a megabyte on a line", String(repeating: "word and another, ", count: 60_000)),
    ("20,000 blank lines", "A title\n" + String(repeating: "\n", count: 20_000) + "A paragraph.\n"),
    ("20,000 blocks of a letter", String(repeating: "x\n\n", count: 20_000)),
    ("100,000 asterisks", String(repeating: "*", count: 100_000)),
    ("markup of XML", "<p>&amp;</p> ]]> <!-- --> <?x?> &#x1; \"'\n"),
    ("10,000 combining marks on one letter", "a" + String(repeating: "\u{301}", count: 10_000) + " end\n"),
    ("5,000 signatures", "Text that says something.\n\n" + String(repeating: "J. Smith\n", count: 5_000)),
  ]

  @Test(arguments: texts.indices) func endsAndLosesNothing(_ index: Int) throws {
    let (name, text) = Self.texts[index]
    let conversion = try convert(text)
    let proof = try LosslessProof(source: Array(text.utf8), sourceFile: nil, tei: conversion.xml, teiFile: nil)
    #expect(proof.isLossless, "\(name): \(proof.differences)")
  }

  @Test func tenThousandNotesWithoutMarkersAreEachReported() throws {
    let notes = (1...10_000).map { "[\($0 % 999 + 1)] A note." }.joined(separator: "\n")
    let conversion = try convert("A text.\n\nNothing is called here.\n\nNotes\n\n\(notes)\n")
    #expect(conversion.diagnostics("notes.note-without-marker").count == 10_000)
    #expect(try conversion.query.count("//t:back//t:note") == 10_000)
  }

  @Test func aThousandNotesOfOneLabelTakeAThousandMarkersInTurn() throws {
    let text = String(repeating: "word[1] ", count: 1_000)
    let notes = String(repeating: "[1] A note.\n", count: 1_000)
    let tei = try convert("\(text)\n\nThe end is here.\n\nNotes\n\n\(notes)").query
    #expect(
      try tei.strings("//t:body//t:ref/@target") == tei.strings("//t:back//t:note/@xml:id").map { "#\($0)" })
  }
}
