internal import CLibXML
internal import CLibXMLShims
internal import Diagnostics

/// libxslt's free text, which comes in pieces, put together again as diagnostics.
///
/// An error is a line such as `compilation error: file F line N element E` followed by its message;
/// everything else was said by `xsl:message`, or is a warning where no stylesheet runs yet.
struct XSLTMessages {
  private let lines: [Substring]
  private let isCompiling: Bool

  init(_ pieces: [String], compiling isCompiling: Bool = false) {
    self.isCompiling = isCompiling
    lines = pieces.joined().split(separator: "\n", omittingEmptySubsequences: true)
  }

  func diagnostics(defaultFile: String) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var heading: Heading?
    for line in lines {
      if let found = self.heading(line, defaultFile) {
        heading = found
      } else if let current = heading {
        let notes = [
          current.element.map { Diagnostic.Note("in the element `\($0)`") },
          current.template.map { Diagnostic.Note("in the template `\($0)`") },
        ].compactMap(\.self)
        result.append(
          Diagnostic(current.severity, "xslt.error", String(line), at: current.place, notes: notes))
        heading = nil
      } else {
        result.append(
          isCompiling
            ? Diagnostic(.warning, "xslt.warning", String(line), at: Place(file: defaultFile))
            : Diagnostic(.note, "xslt.message", String(line)))
      }
    }
    return result
  }

  /// The line before a message: where it belongs.
  private struct Heading {
    let severity: Severity
    let place: Place
    var element: Substring?
    var template: Substring?
  }

  private func heading(_ line: Substring, _ defaultFile: String) -> Heading? {
    // Without a place libxslt says no more than this; in a run it could be a message.
    if isCompiling, line == "error" { return Heading(severity: .error, place: Place(file: defaultFile)) }
    // A document may have thousands of messages.
    guard line.hasPrefix("runtime ") || line.hasPrefix("compilation ") else { return nil }
    // The file may have blanks in its name, and the element may be called `file` or `line`.
    guard
      let found = line.wholeMatch(
        of:
          /(?:compilation |runtime )(error|warning)(?:: (?:file (.*?))?(?: ?line (\d+))?(?: ?element (\S+))?)?(?: template (.+))?/
      )
    else { return nil }
    let (_, kind, file, number, element, template) = found.output
    let place = Place(
      file: file.flatMap { $0.isEmpty ? nil : Self.unescaped(String($0)) } ?? defaultFile,
      line: number.flatMap { Int($0) } ?? 0)
    return Heading(severity: kind == "warning" ? .warning : .error, place: place, element: element, template: template)
  }

  /// A path as the user wrote it: the library writes a blank in it as `%20`.
  private static func unescaped(_ path: String) -> String {
    guard path.contains("%"), let text = xmlURIUnescapeString(path, 0, nil) else { return path }
    defer { cxml_free(text) }
    return String(cString: text)
  }
}
