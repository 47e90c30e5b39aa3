import Conversion
import Diagnostics
import TEI
import TestSupport
import Testing
import Validation
import Verification
import XMLCore

/// What `edition.yaml` says of a house's style is done, and nothing else of the text is changed by it.
@Suite struct HouseStyleTests {
  private static let mill = """
    Collected Papers of the Mill

    % 1. Of the Mill and Those
    who built it

    It stood by the river ^1 for many years, and nobody knew who
    had built it or when.
    ^1 The Ouse.

    |p 12|

    The miller was called Hobb ^2. He had three daughters and a cat,
    and none of them could bear the other.
    ^2 So the register; others write Hob.

    %% a. The Daughters

    They left the valley one by one, and wrote seldom ^7.

    % 2. Of the Talk at Table

    HOBB> Where is the bread? It was here in the evening, and it
    was a good one.

    ANNA> It is where it was.

    (She goes out.)

    HOBB> Then we shall starve.

    """

  private func settings(_ patterns: String) throws -> EditionSettings {
    try EditionSettings(yaml: "patterns:\n" + patterns, file: "edition.yaml")
  }

  private func converted(_ text: String, _ patterns: String) throws -> Conversion {
    let settings = try settings(patterns)
    let source = try SourceText(Array(text.utf8), file: "text.txt", settings: settings)
    let conversion = try Converter(settings: settings).convert(source)
    let proof = try LosslessProof(source: Array(text.utf8), sourceFile: nil, tei: conversion.xml, teiFile: nil)
    #expect(proof.isLossless, "\(proof.differences)")
    let findings = try SchemaSet.edition().makeValidator().validate(conversion.xml, file: nil)
    #expect(!findings.contains { $0.severity >= .error }, "\(patterns): \(findings)")
    return conversion
  }

  private static let patterns = #"""
      head:
        - pattern: '^% (?<number>\d+)\.'
          type: chapter
        - pattern: '^%% (\p{Ll})\.'
          type: section
      page: '^\|p (\d+)\|$'
      note: '^\^(?<label>\d+) '
      marker: '\^(\d+)(?=[ .])'
      speaker: '^(?<name>\p{Lu}+)>'
    """#

  @Test func headsBeginDivisionsOfTheirTypeAndNumber() throws {
    let query = try converted(Self.mill, Self.patterns).query
    #expect(try query.strings("//t:body/t:div/@type") == ["chapter", "chapter"])
    #expect(try query.strings("//t:body/t:div/@n") == ["1", "2"])
    #expect(try query.string("//t:div[@n='1']/t:div[@type='section']/@n") == "a")
    #expect(try query.string("//t:div[@n='1']/t:head").contains("who built it"))
    #expect(try query.string("//t:body/t:head") == "Collected Papers of the Mill")
  }

  @Test func pagesNotesAndMarkersAreFound() throws {
    let conversion = try converted(Self.mill, Self.patterns)
    let query = try conversion.query
    #expect(try query.string("//t:pb/@n") == "12")
    #expect(try query.string("//t:fw") == "|p 12|")
    #expect(try query.strings("//t:note/@n") == ["1", "2"])
    #expect(try query.strings("//t:note/t:p") == ["The Ouse.", "So the register; others write Hob."])
    #expect(try query.strings("//t:ref[@type='noteAnchor']") == ["^1", "^2"])
    #expect(try query.strings("//t:ref/@target") == ["#note-1", "#note-2"])
    let missing = try #require(conversion.diagnostics("notes.marker-without-note").first)
    #expect(missing.message == "there is no note `7` for this marker")
    #expect(missing.place?.line == 18)
  }

  @Test func speakersBeginSpeeches() throws {
    let query = try converted(Self.mill, Self.patterns).query
    #expect(try query.strings("//t:sp/t:speaker") == ["HOBB>", "ANNA>", "HOBB>"])
    #expect(try query.string("//t:sp[2]/t:stage") == "(She goes out.)")
    #expect(try query.string("//t:sp[3]/t:p") == "Then we shall starve.")
  }

  @Test func notesAtTheEndAreADivisionOfTheirOwn() throws {
    let text = """
      A Title

      Some text that calls a note{a} and then another{b} in its lines.

      Notes

      {a}: The first of them.

      {b}: The second, which is longer and goes on
      in another line.

      """
    let query = try converted(
      text,
      #"""
        note: '^\{(?<label>\w+)\}:'
        marker: '\{(\w+)\}'
      """#
    ).query
    #expect(try query.string("//t:back/t:div[@type='notes']/t:head") == "Notes")
    #expect(try query.strings("//t:back//t:note/@n") == ["a", "b"])
    #expect(try query.strings("//t:body//t:ref/@n") == ["a", "b"])
  }

  @Test func withoutPatternsNothingIsAnyDifferent() throws {
    #expect(try converted(Self.mill, "  speaker: '^NOBODY SAYS'").xml == convert(Self.mill).xml)
  }

  @Test func patternsThatFitEverywhereGiveWhatIsValid() throws {
    for kind in ["head", "page", "note", "marker", "speaker"] {
      for pattern in [".", #"\w+"#, #"^.+$"#, #"\d"#, "[A-Z]", #"^\S+ "#] {
        _ = try converted(Self.mill, "  \(kind): '\(pattern)'")
      }
    }
  }

  @Test(arguments: [
    ("head: '('", "edition.yaml:2:9", "`(` is no regular expression"),
    ("page: 'x*'", "edition.yaml:2:9", "fits an empty line"),
    ("chapter: 'x'", "edition.yaml:2:3", "the key `chapter` is not known here"),
    ("head: {pattern: 'x', level: 12}", "edition.yaml:2:", "the level `12` is none"),
    ("head: {type: x}", "edition.yaml:2:", "`pattern` is missing here"),
  ]) func mistakesAreToldAtTheirPlace(_ yaml: String, _ place: String, _ message: String) throws {
    let failure = #expect(throws: SettingsFailure.self) { try settings("  " + yaml) }
    let diagnostic = try #require(failure?.diagnostics.first)
    #expect(diagnostic.place?.description.hasPrefix(place) == true, "\(diagnostic)")
    #expect(diagnostic.message.contains(message), "\(diagnostic)")
  }
}
