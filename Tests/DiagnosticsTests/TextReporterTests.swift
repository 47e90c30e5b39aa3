import Diagnostics
import TestSupport
import Testing

@Suite("TextReporter")
struct TextReporterTests {
  static let letter = """
    <letter>
    \t<p>\tDear <foo>sir</foo></p>
      <p>日本語 <bar/> e\u{301}a\u{300} <baz/></p>
      <p>plain</p>
    </letter>
    """

  static let diagnostics = [
    Diagnostic(
      .error, "relaxng.unexpected-element", "element `foo` is not allowed in `p`",
      at: Place(file: "letter.xml", line: 2, column: 11, length: 4),
      notes: [.init("`p` begins here", at: Place(file: "letter.xml", line: 2, column: 2)), .init("nowhere")],
      help: "write `hi`"),
    Diagnostic(
      .warning, "x.wide", "after wide characters", at: Place(file: "letter.xml", line: 3, column: 10, length: 5)),
    Diagnostic(
      .note, "x.combining", "after combining characters",
      at: Place(file: "letter.xml", line: 3, column: 21, length: 6)),
    Diagnostic(
      .error, "x.wide-mark", "on wide characters", at: Place(file: "letter.xml", line: 3, column: 6, length: 3)),
    Diagnostic(.error, "x.line", "the line as a whole", at: Place(file: "letter.xml", line: 4)),
    Diagnostic(.error, "x.end", "at the end of the line", at: Place(file: "letter.xml", line: 5, column: 10)),
    Diagnostic(.error, "x.beyond", "beyond the last line", at: Place(file: "letter.xml", line: 99, column: 1)),
    Diagnostic(.fatal, "x.file", "the file as a whole", at: Place(file: "letter.xml")),
    Diagnostic(.fatal, "x.none", "nowhere at all", help: "look elsewhere"),
    Diagnostic(.error, "x.unknown", "in a file that cannot be shown", at: Place(file: "other.xml", line: 1, column: 1)),
  ]

  static func reporter(colour: Bool = false, _ text: String = letter) -> TextReporter {
    TextReporter(colour: colour) { file in file == "letter.xml" ? Array(text.utf8) : nil }
  }

  @Test("puts the caret under tabs, wide and combining characters, and leaves out what is not known")
  func plain() {
    let report = Self.reporter().report(Self.diagnostics)
    expectSnapshot(Array(report.utf8), named: "report.txt")
  }

  @Test("colours severities, messages and carets on a terminal")
  func coloured() {
    let report = Self.reporter(colour: true).report(Self.diagnostics)
    expectSnapshot(Array(report.utf8), named: "report-colour.txt")
  }

  @Test("the coloured report differs from the plain one in escape sequences only")
  func colourAddsOnlyEscapes() {
    let coloured = Self.reporter(colour: true).report(Self.diagnostics)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == Self.reporter().report(Self.diagnostics))
  }

  @Test("says nothing about nothing")
  func nothing() {
    #expect(Self.reporter().report([]).isEmpty)
  }

  @Test("is the same for the same diagnostics in another order")
  func steady() {
    let placed = Self.diagnostics.filter { $0.place != nil }
    #expect(Self.reporter().report(placed.reversed()) == Self.reporter().report(placed))
  }

  @Test("cuts a long line around the caret and shows that it did", arguments: [1, 40, 96, 97, 500, 960, 1_000, 1_001])
  func longLine(column: Int) throws {
    let text = String((0..<1_000).map { Character(Unicode.Scalar(97 + UInt8($0 % 26))) })
    let report = Self.reporter(text).report([
      Diagnostic(.error, "x", "here", at: Place(file: "letter.xml", line: 1, column: column))
    ])
    let lines = report.split(separator: "\n").map(Array.init)
    try #require(lines.count == 3)
    #expect(lines[1].count <= "   1 | ".count + 98)
    let caret = try #require(lines[2].firstIndex(of: "^"))
    if column <= 1_000 {
      #expect(lines[1][caret] == Array(text)[column - 1])
    } else {
      #expect(caret == lines[1].count)
    }
    #expect((lines[1][7] == "…") == (column > 33))
    #expect((lines[1].last == "…") == (column < 900))
  }

  @Test("cuts a long line of which only the line is known")
  func longLineWithoutColumn() {
    let report = Self.reporter(String(repeating: "x", count: 97)).report([
      Diagnostic(.error, "x", "here", at: Place(file: "letter.xml", line: 1))
    ])
    #expect(report == "letter.xml:1: error: here [x]\n   1 | \(String(repeating: "x", count: 96))…\n")
  }

  @Test(
    "makes control characters and escape sequences harmless wherever they come from",
    arguments: ["\u{1B}[2J", "\u{9B}31m", "\u{7F}", "\u{0}", "\u{8}", "\u{202E}", "\u{2066}", "\u{85}", "\r"])
  func hostile(text: String) {
    let file = "a\(text).xml"
    let reporter = TextReporter(colour: false) { _ in Array("source \(text == "\r" ? "" : text)!".utf8) }
    let report = reporter.report([
      Diagnostic(
        .error, "rule.\(text)", "message \(text)", at: Place(file: file, line: 1, column: 1),
        notes: [.init("note \(text)", at: Place(file: file, line: 1))], help: "help \(text)")
    ])
    for scalar in text.unicodeScalars where !scalar.isASCII || scalar.value < 0x20 || scalar.value == 0x7F {
      #expect(!report.unicodeScalars.contains(scalar))
    }
    #expect(report.split(separator: "\n").count == 5)
  }

  @Test("keeps the caret in place after a control character")
  func caretAfterControl() {
    let report = Self.reporter("a\u{1}bc").report([
      Diagnostic(.error, "x", "here", at: Place(file: "letter.xml", line: 1, column: 3))
    ])
    #expect(report.hasSuffix("   1 | a\u{FFFD}bc\n     |   ^\n"))
  }

  @Test("asks for a file's bytes once")
  func readsOnce() {
    let counter = Counter()
    let reporter = TextReporter { _ in
      counter.count += 1
      return Array("abc".utf8)
    }
    _ = reporter.report(
      (1...3).map { Diagnostic(.error, "x", "x", at: Place(file: "a", line: 1, column: $0)) })
    #expect(counter.count == 1)
  }

  private final class Counter: @unchecked Sendable { var count = 0 }
}
