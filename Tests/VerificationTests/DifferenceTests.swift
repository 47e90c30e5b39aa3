import Diagnostics
import TestSupport
import Testing
import Verification
import XMLCore

/// Each kind of difference is found once, at its place.
@Suite struct DifferenceTests {
  private static let long = (1...40).map { "sentence \($0) of a long paragraph" }.joined(separator: ", ") + "."

  private static let differences: [(String, String, String, [String])] = [
    ("a letter changed", "one two three", "<p>one twö three</p>", ["changed 1:7"]),
    ("a letter lost", "one two three", "<p>one to three</p>", ["lost 1:6"]),
    ("a letter added", "one two three", "<p>one twxo three</p>", ["added 1:7"]),
    ("the first letter", "one two three four", "<p>Xne two three four</p>", ["changed 1:1"]),
    ("the last letter", "one two three four", "<p>one two three fouR</p>", ["changed 1:18"]),
    ("the end lost", "one two three four", "<p>one two</p>", ["lost 1:9"]),
    ("the end added", "one two", "<p>one two three</p>", ["added 1:8"]),
    ("words joined", "one two three", "<p>one twothree</p>", ["joined 1:8"]),
    ("a word parted", "one two three", "<p>one tw o three</p>", ["parted 1:7"]),
    ("words joined by inline markup", "one two", "<p>one<date>two</date></p>", ["joined 1:4"]),
    ("words joined before a marker that is text", "one [1] two", "<p>one<ref n='1'>[1]</ref> two</p>", ["joined 1:4"]),
    ("two words exchanged", "first alpha then omega at last", "<p>first omega then alpha at last</p>", ["changed 1:7"]),
    ("a word doubled", "all of that is here now", "<p>all of that that is here now</p>", ["added 1:13"]),
    (
      "an editor's correction", "this is teh end of it",
      "<p>this is <choice><sic>teh</sic><corr>the</corr></choice> end of it</p>", ["added 1:13"]
    ),
    ("an editor's addition", "this is end of it", "<p>this is <supplied>the </supplied>end of it</p>", ["added 1:9"]),
    ("a no-break space made a space", "one\u{A0}two three four", "<p>one two three four</p>", ["lost 1:4"]),
    ("an accent decomposed", "café is here now", "<p>cafe\u{301} is here now</p>", ["changed 1:4"]),
    ("an accent turned", "un été chaud", "<p>un èté chaud</p>", ["changed 1:4"]),
    ("a Cyrillic letter for its twin", "из росы она", "<p>из poсы она</p>", ["changed 1:4"]),
    ("a quotation mark made smart", "he said \"yes\" to it", "<p>he said “yes\" to it</p>", ["changed 1:9"]),
    (
      "the second line's third word", "one two three\nfour five six\n", "<p>one two three\nfour five sex</p>",
      ["changed 2:12"]
    ),
    (
      "a long paragraph lost", "Before it.\n\n\(long)\n\nAfter it all goes on.",
      "<p>Before it.</p><p>After it all goes on.</p>", ["lost 3:1"]
    ),
    (
      "a long paragraph doubled", "Before it.\n\n\(long)\n\nAfter it all goes on.",
      "<p>Before it.</p><p>\(long)</p><p>\(long)</p><p>After it all goes on.</p>", ["added 5:1"]
    ),
    (
      "a long paragraph moved", "Before it.\n\n\(long)\n\nAfter it all goes on here and on.",
      "<p>Before it.</p><p>After it all goes on here and on.</p><p>\(long)</p>", ["added 3:1", "lost 5:1"]
    ),
  ]

  @Test(arguments: differences.indices) func isFoundAtItsPlace(_ index: Int) throws {
    let (name, source, body, expected) = Self.differences[index]
    let proof = try prove(source, body)
    #expect(proof.found == expected, "\(name): \(proof.differences.map(\.message))")
    #expect(!proof.isLossless)
    #expect(proof.differenceCount == expected.count)
  }

  /// A difference in the second byte of `é` was once shown as half a character, a column too far.
  @Test func messagesQuoteWholeCharacters() throws {
    let proof = try prove("un été chaud", "<p>un èté chaud</p>")
    #expect(proof.differences.map(\.message) == ["`é` became `è`"])
    #expect(proof.differences.first?.place == Place(file: "a.txt", line: 1, column: 4, length: 1))
  }

  @Test func showsTheFirstTwentyAndCountsAll() throws {
    let words = (0..<50).map { "word number \($0) is here" }
    let proof = try prove(
      words.joined(separator: "\n"), "<p>\(words.map { $0.replacing("is", with: "iz") }.joined(separator: "\n"))</p>")
    #expect(proof.differences.count == 20)
    #expect(proof.differenceCount == 50)
  }

  @Test(arguments: ["\r\n", "\r"]) func lineEndsAndAByteOrderMarkAreNoDifference(_ end: String) throws {
    #expect(try prove("\u{FEFF}one\(end)two\(end)", "<p>one\ntwo</p>").isLossless)
  }

  @Test func textsWithNothingInCommonAreComparedInTheEnd() throws {
    let proof = try prove(
      String(repeating: "abcdefghi ", count: 20_000), "<p>\(String(repeating: "1234567890 ", count: 20_000))</p>")
    #expect(!proof.isLossless)
  }

  @Test(
    arguments: [
      ("<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>one</body></text></TEI>", "xml."),
      ("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/></TEI>", "verify.no-text"), ("", "xml."), ("one", "xml."),
    ])
  func whatIsNoTEIIsAFailureAndNoVerdict(_ tei: String, _ code: String) {
    let failure = #expect(throws: XMLFailure.self) {
      try LosslessProof(source: Array("one".utf8), sourceFile: "a.txt", tei: Array(tei.utf8), teiFile: "a.xml")
    }
    #expect(failure?.diagnostics.first?.code.hasPrefix(code) == true, "\(failure?.diagnostics ?? [])")
    #expect(failure?.diagnostics.first?.place?.file == "a.xml")
  }

  @Test func everyTextOfAGroupCounts() throws {
    let tei = """
      <teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><TEI><teiHeader/><text><body><p>one</p></body></text></TEI>\
      <TEI><teiHeader><p>no</p></teiHeader><text><group><text><body><p>two</p></body></text></group></text></TEI></teiCorpus>
      """
    let proof = try LosslessProof(source: Array("one two".utf8), sourceFile: nil, tei: Array(tei.utf8), teiFile: nil)
    #expect(proof.isLossless)
  }
}
