/// Writes diagnostics for people: the place, the message, the source line with a caret, notes and help.
///
/// ```
/// letter.xml:3:10: error: element `foo` is not allowed in `p` [relaxng.unexpected-element]
///    3 |   <p>Dear <foo>sir</foo></p>
///      |           ^^^^
///      = help: …
/// ```
public struct TextReporter: Sendable {
  /// Colour with terminal escape sequences; for terminals only.
  public var colour: Bool
  /// The longest excerpt of a source line, in characters; a longer line is cut around the caret.
  public var width: Int
  /// What weighs less is left out.
  public var least: Severity
  private let source: @Sendable (String?) -> [UInt8]?

  /// - Parameter source: gives a file's bytes for the excerpts, or `nil` where there are none to show.
  public init(
    colour: Bool = false, width: Int = 96, least: Severity = .note,
    source: @escaping @Sendable (String?) -> [UInt8]?
  ) {
    self.colour = colour
    self.least = least
    self.width = width
    self.source = source
  }

  /// The report of `diagnostics`, in file, line and column order; empty for none.
  public func report(_ diagnostics: [Diagnostic]) -> String {
    var indexes: [String?: LineIndex?] = [:]
    func index(_ file: String?) -> LineIndex? {
      if let known = indexes[file] { return known }
      let made = source(file).map(LineIndex.init)
      indexes[file] = .some(made)
      return made
    }
    // Many findings in one long line share its characters.
    var shown: (file: String?, line: Int, scalars: [Unicode.Scalar])?
    func scalars(_ place: Place) -> [Unicode.Scalar]? {
      if let shown, shown.file == place.file, shown.line == place.line { return shown.scalars }
      guard let line = index(place.file)?.line(place.line) else { return nil }
      let scalars = Array(line.unicodeScalars)
      shown = (place.file, place.line, scalars)
      return scalars
    }
    let style = Style(colour: colour)
    var text = ""
    for diagnostic in diagnostics.inReadingOrder() where diagnostic.severity >= least {
      text += heading(of: diagnostic, style)
      if let place = diagnostic.place, place.line > 0, let line = scalars(place) {
        text += excerpt(of: line, at: place, style)
      }
      for note in diagnostic.notes {
        let place = note.place.map { " (\(printable($0.description)))" } ?? ""
        text += "     = \(style.bold("note:")) \(printable(note.message))\(place)\n"
      }
      if let help = diagnostic.help {
        text += "     = \(style.bold("help:")) \(printable(help))\n"
      }
    }
    return text
  }

  private func heading(of diagnostic: Diagnostic, _ style: Style) -> String {
    let place = diagnostic.place.map { printable($0.description) + ": " } ?? ""
    let severity = style.severity(diagnostic.severity)
    return "\(place)\(severity): \(style.bold(printable(diagnostic.message))) [\(printable(diagnostic.code))]\n"
  }

  private func excerpt(of scalars: [Unicode.Scalar], at place: Place, _ style: Style) -> String {
    let number = String(place.line)
    let gutter = String(repeating: " ", count: max(0, 4 - number.count))
    let margin = String(repeating: " ", count: max(4, number.count))
    guard place.column > 0 else {
      let shown = String(String.UnicodeScalarView(scalars.prefix(width)))
      return "\(gutter)\(number) | \(printable(shown))\(scalars.count > width ? "…" : "")\n"
    }
    let start = min(place.column - 1, scalars.count)
    let first = scalars.count <= width ? 0 : max(0, min(start - width / 3, scalars.count - width))
    let last = min(scalars.count, first + width)
    var shown = first > 0 ? "…" : ""
    var caret = first > 0 ? " " : ""
    var marked = 0
    for index in first..<last {
      let scalar = scalars[index]
      let inMark = index >= start && index < start + max(1, place.length)
      let columns = scalar.columns
      shown += printable(String(scalar))
      if inMark {
        caret += String(repeating: "^", count: columns)
        marked += columns
      } else if index < start {
        caret += scalar == "\t" ? "\t" : String(repeating: " ", count: columns)
      }
    }
    if last < scalars.count { shown += "…" }
    if marked == 0 { caret += "^" }
    return "\(gutter)\(number) | \(shown)\n\(margin) | \(style.severity(.error, text: caret))\n"
  }
}

extension Sequence<Diagnostic> {
  /// Sorted by file, line and column; what has no place comes first, in the order given.
  public func inReadingOrder() -> [Diagnostic] {
    enumerated().sorted { left, right in
      switch (left.element.place, right.element.place) {
      case (let a?, let b?) where a != b: a < b
      case (nil, _?): true
      case (_?, nil): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}
