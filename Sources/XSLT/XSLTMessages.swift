internal import Diagnostics

/// libxslt's free text, which comes in pieces, put together again as diagnostics.
///
/// An error is a line such as `compilation error: file F line N element E` followed by its message;
/// everything else was said by `xsl:message`.
struct XSLTMessages {
  private let lines: [Substring]

  init(_ pieces: [String]) {
    lines = pieces.joined().split(separator: "\n", omittingEmptySubsequences: true)
  }

  func diagnostics(defaultFile: String) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var heading: (severity: Severity, place: Place, element: Substring?)?
    for line in lines {
      if let found = Self.heading(line, defaultFile) {
        heading = found
      } else if let current = heading {
        let notes = current.element.map { [Diagnostic.Note("in the element `\($0)`")] } ?? []
        result.append(
          Diagnostic(current.severity, "xslt.error", String(line), at: current.place, notes: notes))
        heading = nil
      } else {
        result.append(Diagnostic(.note, "xslt.message", String(line)))
      }
    }
    return result
  }

  private static func heading(
    _ line: Substring, _ defaultFile: String
  ) -> (severity: Severity, place: Place, element: Substring?)? {
    let words = line.split(separator: " ")
    let isWarning = line.hasPrefix("compilation warning") || line.hasPrefix("runtime warning")
    guard isWarning || line.hasPrefix("compilation error") || line.hasPrefix("runtime error")
    else { return nil }
    func word(after key: Substring) -> Substring? {
      guard let index = words.lastIndex(of: key), index + 1 < words.count else { return nil }
      return words[index + 1]
    }
    let file = word(after: "file").map(String.init) ?? defaultFile
    let number = word(after: "line").flatMap { Int($0) } ?? 0
    return (isWarning ? .warning : .error, Place(file: file, line: number), word(after: "element"))
  }
}
