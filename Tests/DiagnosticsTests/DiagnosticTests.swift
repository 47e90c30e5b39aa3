import Diagnostics
import Testing

@Suite("Diagnostic, Place and Outcome")
struct DiagnosticTests {
  @Test(
    "a place is written as file:line:column without what is not known",
    arguments: [
      (Place(file: "a.xml", line: 3, column: 4), "a.xml:3:4"),
      (Place(file: "a.xml", line: 3), "a.xml:3"),
      (Place(file: "a.xml"), "a.xml"),
      (Place(file: "a.xml", column: 7), "a.xml"),
      (Place(line: 2, column: 1), "<stdin>:2:1"),
    ])
  func description(of place: Place, is text: String) {
    #expect(place.description == text)
  }

  @Test("diagnostics are sorted by file, line and column; what has no place comes first, equal places keep their order")
  func order() {
    func diagnostic(_ name: String, _ place: Place?) -> Diagnostic { Diagnostic(.error, name, "", at: place) }
    let sorted = [
      diagnostic("e", Place(file: "b", line: 1, column: 1)),
      diagnostic("d2", Place(file: "a", line: 10, column: 2)),
      diagnostic("d1", Place(file: "a", line: 10, column: 1)),
      diagnostic("c", Place(file: "a", line: 9, column: 80)),
      diagnostic("a", nil),
      diagnostic("d3", Place(file: "a", line: 10, column: 2)),
      diagnostic("b", nil),
    ].inReadingOrder()
    #expect(sorted.map(\.code) == ["a", "b", "c", "d1", "d2", "d3", "e"])
  }

  @Test(
    "the exit code is that of the worst diagnostic; notes and warnings are no findings",
    arguments: [
      ([], 0), ([.note], 0), ([.warning, .note], 0), ([.warning, .error], 1), ([.error, .fatal, .note], 2),
    ] as [([Severity], Int32)])
  func outcome(of severities: [Severity], is code: Int32) {
    #expect(Outcome(severities.map { Diagnostic($0, "x", "x") }).rawValue == code)
  }

  @Test("severities are ordered by their weight")
  func severities() {
    #expect(Severity.allCases.sorted(by: >) == [.fatal, .error, .warning, .note])
  }

  @Test("a diagnostic is its own reason of a failure")
  func alone() {
    let diagnostic = Diagnostic(.fatal, "a.b", "c", notes: [.init("d", at: Place(line: 1))], help: "e")
    #expect(diagnostic.diagnostics == [diagnostic])
  }
}
