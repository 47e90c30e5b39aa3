/// Strings and comments as the compact syntax writes them (compact syntax specification, sections 2.2 and 2.4).
enum CompactLiteral {
  /// A string in the quotation marks that suit it best.
  static func text(_ value: String) -> String {
    let escaped = escaped(value)
    if !escaped.contains("\"") { return "\"\(escaped)\"" }
    if !escaped.contains("'") { return "'\(escaped)'" }
    // Cut where either quotation mark would end the string.
    var pieces: [String] = []
    var piece = ""
    var quote: Character = "\""
    for character in escaped {
      if character == quote || piece.isEmpty {
        if !piece.isEmpty { pieces.append("\(quote)\(piece)\(quote)") }
        piece = ""
        quote = character == "\"" ? "'" : "\""
      }
      piece.append(character)
    }
    if !piece.isEmpty { pieces.append("\(quote)\(piece)\(quote)") }
    return pieces.joined(separator: " ~ ")
  }

  /// Line breaks become escapes, and so does a backslash that would begin one.
  static func escaped(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == UInt8(ascii: "\\") }) else { return value }
    var result = String.UnicodeScalarView()
    let scalars = Array(value.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n": result.append(contentsOf: #"\x{A}"#.unicodeScalars)
      case "\r": result.append(contentsOf: #"\x{D}"#.unicodeScalars)
      case "\\" where beginsEscape(scalars[(index + 1)...]): result.append(contentsOf: #"\x{5C}"#.unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func beginsEscape(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let behind = rest.drop { $0 == "x" }
    return behind.count < rest.count && behind.first == "{"
  }

  /// A name that may be that of a keyword, where a keyword cannot stand.
  static func identifier(_ name: String) -> String {
    CompactToken.Keyword(rawValue: name) == nil ? name : "\\" + name
  }

  /// The lines of a comment, each behind `mark`; what a line break is in XML begins a new one.
  static func comment(_ text: String, mark: String) -> [String] {
    var lines: [Substring] = []
    for line in text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false) {
      lines += line.split(separator: "\r", omittingEmptySubsequences: false)
    }
    return lines.map { line in
      let line = escapedInComment(String(line))
      return line.isEmpty ? mark : mark + " " + line
    }
  }

  private static func escapedInComment(_ line: String) -> String { line.contains("\\") ? escaped(line) : line }
}
