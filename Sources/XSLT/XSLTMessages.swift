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
    // The file may have blanks in its name, and the element may be called `file` or `line`.
    guard
      let found = line.wholeMatch(
        of: /(?:compilation |runtime )(error|warning)(?:: (?:file (.*?))?(?: ?line (\d+))?(?: ?element (\S+))?)?/)
    else { return nil }
    let (_, kind, file, number, element) = found.output
    let place = Place(
      file: file.flatMap { $0.isEmpty ? nil : String($0) } ?? defaultFile, line: number.flatMap { Int($0) } ?? 0)
    return (kind == "warning" ? .warning : .error, place, element)
  }
}
