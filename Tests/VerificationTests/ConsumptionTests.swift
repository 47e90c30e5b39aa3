import Diagnostics
import TestSupport
import Testing
import Verification

/// Which characters markup may stand for, and which it may not.
@Suite struct ConsumptionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
    let body: String
    let consumed: [Consumption: Int]

    init(_ name: String, _ source: String, _ body: String, _ consumed: [Consumption: Int] = [:]) {
      testDescription = name
      self.source = source
      self.body = body
      self.consumed = consumed
    }
  }

  private static let allowed: [Case] = [
    Case("nothing at all", "one two", "<p>one two</p>"),
    Case("a marker", "word[1] next", "<p>word<ref n='1'/> next</p>", [.noteMarker: 3]),
    Case("a marker with blanks", "word[ 1 ] next", "<p>word<ref n='1'/> next</p>", [.noteMarker: 3]),
    Case("a marker behind a blank", "word [1], next", "<p>word <ref n='1'/>, next</p>", [.noteMarker: 3]),
    Case("a marker whose blank went with it", "word [1], next", "<p>word<ref n='1'/>, next</p>", [.noteMarker: 3]),
    Case("round brackets", "word(12) next", "<p>word<ptr n='12'/> next</p>", [.noteMarker: 4]),
    Case("braces", "word{8} next", "<p>word<anchor n='8'/> next</p>", [.noteMarker: 3]),
    Case("an asterisk", "word* next", "<p>word<ref n='*'/> next</p>", [.noteMarker: 1]),
    Case("a dagger", "word† next", "<p>word<ref n='†'/> next</p>", [.noteMarker: 1]),
    Case("a marker kept as text", "word[1] next", "<p>word<ref n='1'>[1]</ref> next</p>"),
    Case("a note's label", "[1] A note.", "<note n='1'><p>A note.</p></note>", [.noteMarker: 3]),
    Case("two markers in a row", "a[1][2] b", "<p>a<ref n='1'/><ref n='2'/> b</p>", [.noteMarker: 6]),
    Case("underscores", "is _so_ here", "<p>is <hi>so</hi> here</p>", [.emphasis: 2]),
    Case("double asterisks", "is **so** here", "<p>is <hi>so</hi> here</p>", [.emphasis: 4]),
    Case(
      "a mark that stayed text behind one that did not", "_so_\n\n_they went_",
      "<p><hi>so</hi></p><p>_they went_</p>", [.emphasis: 2]),
    Case("the same on one line", "_so_ _they went", "<p><hi>so</hi> _they went</p>", [.emphasis: 2]),
    Case("one mark of two that stand together", "_so__ they", "<p><hi>so</hi>_ they</p>", [.emphasis: 2]),
    Case(
      "emphasis that was cut at a line's end", "_so\nit is_", "<l><hi>so</hi></l><l><hi>it is</hi></l>", [.emphasis: 2]),
    Case("emphasis next to emphasis", "_a_ _b_", "<p><hi>a</hi> <emph>b</emph></p>", [.emphasis: 4]),
    Case("a hyphen at a line's end", "Wort-\nteil", "<p>Wort<lb break='no'/>teil</p>", [.hyphen: 1]),
    Case(
      "a hyphen at a page's end", "Wort-\n[Pg 23]\nteil", "<p>Wort<pb n='23' break='no'/>teil</p>",
      [.hyphen: 1, .pageNumber: 6]),
    Case("a page number", "one [Pg 23] two", "<p>one <pb n='23'/> two</p>", [.pageNumber: 6]),
    Case("a page number with p.", "one [p. 23] two", "<p>one <pb n='23'/> two</p>", [.pageNumber: 6]),
    Case("a Roman page number", "one {xvii} two", "<p>one <pb n='xvii'/> two</p>", [.pageNumber: 6]),
    Case("asterisks between sections", "a\n\n* * *\n\nb", "<p>a</p><milestone unit='x'/><p>b</p>", [.separator: 3]),
    Case("a rule between sections", "a\n-----\nb", "<p>a</p>\n<milestone unit='x'/>\n<p>b</p>", [.separator: 5]),
    Case("line breaks for line ends", "one\ntwo", "<p>one<lb/>two</p>"),
    Case("paragraphs without white space between them", "one\n\ntwo", "<p>one</p><p>two</p>"),
    Case("more white space than there was", "one two", "<p>\n  one\n  two\n</p>"),
    Case("CDATA, references, comments", "a < b & c é", "<p>a <![CDATA[<]]> b &amp; <!-- no -->c &#xE9;<?no no?></p>"),
  ]

  @Test(arguments: allowed) func isLosslessAndOnTheAccount(_ document: Case) throws {
    let proof = try prove(document.source, document.body)
    #expect(proof.isLossless, "\(proof.differences)")
    #expect(proof.consumed == document.consumed)
    #expect(proof.sourceCharacters == proof.teiCharacters + proof.consumed.values.reduce(0, +), "the account adds up")
  }

  private static let refused: [(Case, [String])] = [
    (Case("a marker of another number", "word[2] next", "<p>word<ref n='1'/> next</p>"), ["lost 1:5"]),
    (Case("a marker of a longer number", "word[12] next", "<p>word<ref n='1'/> next</p>"), ["lost 1:5"]),
    (Case("a marker at another place", "one[1] two three", "<p>one two<ref n='1'/> three</p>"), ["lost 1:4"]),
    (Case("a digit that a marker's number equals", "in 13[3] he", "<p>in 1<ref n='3'>[3]</ref> he</p>"), ["lost 1:5"]),
    (Case("a letter that a marker's label equals", "wide[e] he", "<p>wid<ref n='e'>[e]</ref> he</p>"), ["lost 1:4"]),
    (Case("two markers for one tag", "one[1][1] two", "<p>one<ref n='1'/> two</p>"), ["lost 1:7"]),
    (
      Case("a marker next to its own note", "one[3]\n\n[3] Note", "<p>one</p><note n='3'>[3] Note</note>"),
      ["lost 3:1"]
    ),
    (Case("an underscore without emphasis", "a snake_case word", "<p>a snakecase word</p>"), ["lost 1:8"]),
    (Case("a star elsewhere in the line", "a* b c", "<p>a b <hi>c</hi></p>"), ["lost 1:2"]),
    (Case("four underscores", "a ____so", "<p>a <hi>so</hi></p>"), ["lost 1:6"]),
    (Case("a hyphen within a line", "Wort-teil", "<p>Wort<lb break='no'/>teil</p>"), ["lost 1:5"]),
    (Case("a hyphen at a line's end that is a word's own", "Wort-\nteil", "<p>Wort<lb/>teil</p>"), ["lost 1:5"]),
    (Case("a page number that ends alike", "one [Pg 123] two", "<p>one <pb n='23'/> two</p>"), ["lost 1:5"]),
    (Case("a page number without brackets", "one 23 two", "<p>one <pb n='23'/> two</p>"), ["lost 1:5"]),
    (Case("words between sections", "a\n\n* x *\n\nb", "<p>a</p><milestone/><p>b</p>"), ["lost 3:1"]),
    (Case("a full stop before a milestone", "yes.\nno", "<p>yes<milestone/>\nno</p>"), ["lost 1:4"]),
  ]

  @Test(arguments: refused.indices) func isNotExcused(_ index: Int) throws {
    let (document, expected) = Self.refused[index]
    let proof = try prove(document.source, document.body)
    #expect(proof.found == expected, "\(document.testDescription): \(proof.differences.map(\.message))")
  }
}
