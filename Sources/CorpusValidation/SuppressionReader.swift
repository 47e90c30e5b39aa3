internal import Diagnostics
internal import Validation

/// Finds the `<?tei-ignore CODE?>` instructions of a document.
///
/// One before the outermost element is about the whole document, any other about the element that follows it. Several
/// codes may stand in one; what stands behind ` -- ` is for people.
enum SuppressionReader {
  static func read(_ bytes: [UInt8], file: String?) -> [Suppression] {
    let instructions = DocumentInstructions.named("tei-ignore", in: bytes)
    guard !instructions.isEmpty else { return [] }
    let lines = LineIndex(bytes)
    var found: [Suppression] = []
    for instruction in instructions {
      let place = lines.place(of: instruction.range, in: file)
      let data =
        instruction.data.firstRange(of: " -- ").map { instruction.data[..<$0.lowerBound] } ?? instruction.data[...]
      var range: Range<Suppression.Position>?
      if !instruction.isInProlog {
        // Before an end tag there is nothing to cover: an empty range, and a warning that it is of no use.
        let element = instruction.element ?? instruction.range.upperBound..<instruction.range.upperBound
        let start = lines.place(of: element.lowerBound..<element.lowerBound, in: file)
        let end = lines.place(of: element.upperBound..<element.upperBound, in: file)
        range = .init(line: start.line, column: start.column)..<(.init(line: end.line, column: end.column))
      }
      let codes = data.split(whereSeparator: { $0.isWhitespace || $0 == "," })
      // One without a code is of no use, which is told.
      for code in codes.isEmpty ? [""] : codes {
        found.append(Suppression(code: CodePattern(code), range: range, place: place))
      }
    }
    return found
  }
}
