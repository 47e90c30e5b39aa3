import Diagnostics
import Testing

@Suite("LineIndex")
struct LineIndexTests {
  /// Each `‸` in the text is a place asked for; it does not belong to the text.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var expected: [String]
    var testDescription: String { text.debugDescription }
  }

  @Test(
    "counts lines from LF, CR LF and a lone CR, and columns in characters, not bytes",
    arguments: [
      Case(text: "‸", expected: ["1:1"]),
      Case(text: "‸ab‸c‸", expected: ["1:1", "1:3", "1:4"]),
      Case(text: "a\n‸b\n‸", expected: ["2:1", "3:1"]),
      Case(text: "a\r\n‸b\r\n\r\n‸c", expected: ["2:1", "4:1"]),
      Case(text: "a\r‸b\r\r‸c", expected: ["2:1", "4:1"]),
      Case(text: "a‸\n", expected: ["1:2"]),
      Case(text: "äö‸ü ‸", expected: ["1:3", "1:5"]),
      Case(text: "日本‸語\n😀‸", expected: ["1:3", "2:2"]),
      Case(text: "e\u{301}‸x", expected: ["1:3"]),
      Case(text: "\u{FEFF}‸a‸b\n‸c", expected: ["1:1", "1:2", "2:1"]),
    ])
  func places(of test: Case) {
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    for scalar in test.text.unicodeScalars {
      if scalar == "‸" { offsets.append(bytes.count) } else { bytes += Array(String(scalar).utf8) }
    }
    let index = LineIndex(bytes)
    let found = offsets.map { index.place(of: $0..<$0, in: nil) }.map { "\($0.line):\($0.column)" }
    #expect(found == test.expected)
  }

  @Test("gives the length of a range in characters, over a line break too")
  func length() {
    let text = "für\nElise"
    let index = LineIndex(Array(text.utf8))
    #expect(index.place(of: 0..<4, in: "a.txt") == Place(file: "a.txt", line: 1, column: 1, length: 3))
    #expect(index.place(of: 1..<7, in: nil) == Place(line: 1, column: 2, length: 5))
  }

  @Test("takes an offset beyond the end for the end, and one before the start for the start")
  func outside() {
    let index = LineIndex(Array("a\nbc".utf8))
    #expect(index.place(of: 90..<99, in: nil) == Place(line: 2, column: 3))
    #expect(index.place(of: -5 ..< -3, in: nil) == Place(line: 1, column: 1))
    #expect(index.place(of: 3..<99, in: nil) == Place(line: 2, column: 2, length: 1))
  }

  @Test("gives each line without its line break, and none beyond the last")
  func lines() {
    let index = LineIndex(Array("one\ntwo\r\n\rfour\n".utf8))
    #expect(index.count == 5)
    #expect((0...6).map { index.line($0).map(String.init) } == [nil, "one", "two", "", "four", "", nil])
  }

  @Test("leaves the byte order mark out of the first line, as an editor does")
  func byteOrderMark() {
    #expect(LineIndex(Array("\u{FEFF}<a/>".utf8)).line(1) == "<a/>")
    #expect(LineIndex([0xEF, 0xBB, 0xBF]).place(of: 1..<2, in: nil) == Place(line: 1, column: 1))
  }

  @Test("shows bytes that are no UTF-8 as replacement characters")
  func badBytes() {
    #expect(LineIndex([0x61, 0xFF, 0x62, 0x0A, 0x63]).line(1) == "a\u{FFFD}b")
    #expect(LineIndex([0x61, 0xFF, 0x62]).place(of: 2..<3, in: nil).column == 3)
  }
}
