internal import Diagnostics

/// Cuts a schema in the compact syntax into tokens (compact syntax specification, section 2.4).
struct CompactLexer {
  let source: CompactSource
  private var index = 0

  init(_ source: CompactSource) { self.source = source }

  mutating func next() throws(SchemaFailure) -> CompactToken {
    var comments: [String] = []
    while index < source.scalars.count {
      let start = index
      let scalar = source.scalars[index]
      switch scalar {
      // A line break that was escaped is no white space.
      case 0x20, 0x09, CompactSource.lineBreak:
        index += 1
      case Self.code("#"):
        if peek(1) == Self.code("#") {
          return CompactToken(kind: .documentation(lines(marked: 2)), range: start..<index, comments: comments)
        }
        comments.append(lines(marked: 1))
      case Self.code("\""), Self.code("'"):
        return CompactToken(kind: .literal(try literal(quote: scalar)), range: start..<index, comments: comments)
      case Self.code("\\"):
        index += 1
        guard let name = name() else { throw failure("a name has to follow the backslash", start..<start + 1) }
        return CompactToken(kind: .name(name, isQuoted: true), range: start..<index, comments: comments)
      default:
        guard let kind = name(at: start) ?? symbol() else {
          throw failure("the character `\(Self.text([scalar]))` has no meaning here", start..<start + 1)
        }
        return CompactToken(kind: kind, range: start..<index, comments: comments)
      }
    }
    return CompactToken(kind: .end, range: index..<index, comments: comments)
  }

  private func peek(_ distance: Int) -> UInt32? {
    index + distance < source.scalars.count ? source.scalars[index + distance] : nil
  }

  private mutating func name() -> String? {
    guard let first = peek(0), first != Self.code(":"), NameCharacters.isStart(first) else { return nil }
    let start = index
    while let scalar = peek(0), scalar != Self.code(":"), NameCharacters.isPart(scalar) { index += 1 }
    return Self.text(source.scalars[start..<index])
  }

  private mutating func name(at start: Int) -> CompactToken.Kind? {
    guard let name = name() else { return nil }
    guard peek(0) == Self.code(":") else { return .name(name, isQuoted: false) }
    if peek(1) == Self.code("*") {
      index += 2
      return .namespaceName(name)
    }
    index += 1
    if let local = self.name() { return .prefixedName(prefix: name, local: local) }
    index -= 1
    return .name(name, isQuoted: false)
  }

  private mutating func symbol() -> CompactToken.Kind? {
    guard let first = peek(0) else { return nil }
    if let second = peek(1), let symbol = CompactToken.Symbol(rawValue: Self.text([first, second])) {
      index += 2
      return .symbol(symbol)
    }
    guard let symbol = CompactToken.Symbol(rawValue: Self.text([first])) else { return nil }
    index += 1
    return .symbol(symbol)
  }

  /// A string in one quotation mark or three of them, from the first on.
  private mutating func literal(quote: UInt32) throws(SchemaFailure) -> String {
    let start = index
    let isTripled = peek(1) == quote && peek(2) == quote
    index += isTripled ? 3 : 1
    var content: [UInt32] = []
    while let scalar = peek(0) {
      if scalar == quote, !isTripled || peek(1) == quote && peek(2) == quote {
        index += isTripled ? 3 : 1
        return Self.text(content)
      }
      if scalar == CompactSource.lineBreak {
        guard isTripled else { break }
        content.append(0x0A)
      } else {
        content.append(scalar)
      }
      index += 1
    }
    throw failure(
      "the string does not end", start..<start + 1,
      help: isTripled ? nil : "a string of several lines stands in three quotation marks")
  }

  /// The text of the comments on this line and the lines that follow, if nothing else stands on these.
  ///
  /// - Parameter count: how many `#` at least begin each line.
  private mutating func lines(marked count: Int) -> String {
    var lines: [String] = []
    repeat {
      while peek(0) == Self.code("#") { index += 1 }
      if peek(0) == 0x20 { index += 1 }
      let start = index
      while let scalar = peek(0), scalar != CompactSource.lineBreak { index += 1 }
      lines.append(Self.text(source.scalars[start..<index]))
    } while goesOn(marked: count)
    return lines.joined(separator: "\n")
  }

  /// Moves on to the comment on the next line, if there is one of the same kind.
  private mutating func goesOn(marked count: Int) -> Bool {
    var next = index + 1
    while next < source.scalars.count, source.scalars[next] == 0x20 || source.scalars[next] == 0x09 { next += 1 }
    guard next < source.scalars.count, source.scalars[next] == Self.code("#") else { return false }
    let isDocumentation = next + 1 < source.scalars.count && source.scalars[next + 1] == Self.code("#")
    guard isDocumentation == (count == 2) else { return false }
    index = next
    return true
  }

  func failure(_ message: String, _ range: Range<Int>, help: String? = nil) -> SchemaFailure {
    SchemaFailure([Diagnostic(.error, "schema.syntax", message, at: source.place(range), help: help)])
  }

  private static func code(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }

  private static func text(_ scalars: some Sequence<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars { text.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    return String(text)
  }
}
