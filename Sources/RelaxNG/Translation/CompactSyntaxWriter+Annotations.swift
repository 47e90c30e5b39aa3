extension CompactSyntaxWriter {
  func comments(_ contents: [Annotation.Content]) -> [String] {
    var lines: [String] = []
    for case .comment(let text) in contents {
      // Two comments in a row would be read as one.
      if lines.last?.hasPrefix("#") == true { lines.append("") }
      lines += CompactLiteral.comment(Self.withoutMargin(text), mark: "#")
    }
    return lines
  }

  /// A comment without the white space that XML's syntax puts around its text.
  private static func withoutMargin(_ text: String) -> String {
    let lines = text.trimmed.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { $0.offset == 0 ? String($0.element) : String($0.element).trimmed }
      .joined(separator: "\n")
  }

  /// The comments before child `index` of an element, each on a line of its own.
  func comments(before index: Int, of element: SyntaxElement, indent: Int) -> String {
    // Those before the first child come with what leads the element itself.
    let contents = element.annotations.filter { $0.position == index }.map(\.content)
    let lines = comments(contents)
    guard !lines.isEmpty else { return "" }
    return "\n" + lines.map { $0.isEmpty ? "" : Self.spaces(indent) + $0 }.joined(separator: "\n") + "\n"
      + Self.spaces(indent)
  }

  /// Documentation and what stands in brackets before an element; ends in white space if there is any.
  func leading(_ element: SyntaxElement, indent: Int) -> String {
    var documentation: [String] = []
    var inBrackets: [String] = []
    var hasElement = false
    for annotation in element.annotations where annotation.position == 0 || element.kind == .data {
      switch annotation.content {
      case .comment: break
      case .attribute(let name, let value): inBrackets.append("\(written(name)) = \(CompactLiteral.text(value))")
      case .element(let content):
        // A grammar's own are written between its definitions, a parameter's documentation before the parameter.
        if element.kind == .grammar || annotation.position > 0 && Self.isDocumentation(content) { break }
        if !hasElement, Self.isDocumentation(content), let text = Self.documentation(content) {
          documentation = CompactLiteral.comment(text, mark: "##")
        } else {
          inBrackets.append(foreign(content, indent: indent + 2))
        }
        hasElement = true
      }
    }
    let margin = "\n" + Self.spaces(indent)
    var text = documentation.map { $0 + margin }.joined()
    if !inBrackets.isEmpty {
      let line = "[ " + inBrackets.joined(separator: " ") + " ]"
      let isShort = line.count + indent <= Self.width && !line.contains("\n")
      text +=
        isShort
        ? line + margin : "[" + margin + "  " + inBrackets.joined(separator: margin + "  ") + margin + "]" + margin
    }
    return text
  }

  /// The documentation behind a child that holds only characters: `##` before it is read so.
  func documentation(behind index: Int, of element: SyntaxElement, indent: Int) -> String {
    guard element.children[index].kind.holdsCharacters, let content = contents(behind: index, of: element).first,
      Self.isDocumentation(content), let text = Self.documentation(content)
    else { return "" }
    let margin = "\n" + Self.spaces(indent)
    return CompactLiteral.comment(text, mark: "##").map { $0 + margin }.joined()
  }

  private func contents(behind index: Int, of element: SyntaxElement) -> [Annotation.Element] {
    element.annotations.compactMap {
      if $0.position == index + 1, case .element(let content) = $0.content { content } else { nil }
    }
  }

  /// What follows child `index` of an element behind `>>`.
  func following(_ index: Int, of element: SyntaxElement, indent: Int) -> String {
    var text = ""
    for (number, content) in contents(behind: index, of: element).enumerated() {
      let isBefore = number == 0 && element.children[index].kind.holdsCharacters && Self.isDocumentation(content)
      if !isBefore { text += " >> " + foreign(content, indent: indent) }
    }
    return text
  }

  /// Comments behind the last child.
  func trailingComments(of element: SyntaxElement) -> [String] {
    guard !element.children.isEmpty else { return [] }
    return comments(element.annotations.filter { $0.position == element.children.count }.map(\.content))
  }

  /// An annotation element, on one line if it fits.
  func foreign(_ element: Annotation.Element, indent: Int = 0) -> String {
    let name = written(element.name, isElement: true)
    var parts = element.attributes.map { "\(written($0.name)) = \(CompactLiteral.text($0.value))" }
    let isMixed = element.content.contains { if case .text(let text) = $0 { !text.trimmed.isEmpty } else { false } }
    for item in element.content {
      switch item {
      case .text(let text): if isMixed || element.content.count == 1 { parts.append(CompactLiteral.text(text)) }
      case .element(let child): parts.append(foreign(child, indent: indent + 2))
      case .comment(let text):
        let margin = "\n" + Self.spaces(indent + 2)
        parts.append(CompactLiteral.comment(text.trimmed, mark: "#").joined(separator: margin) + margin)
      }
    }
    if parts.isEmpty { return name + " []" }
    let isShort =
      parts.reduce(name.count + indent) { $0 + $1.count + 1 } <= Self.width && !parts.contains { $0.contains("\n") }
    if isShort { return name + " [ " + parts.joined(separator: " ") + " ]" }
    let margin = "\n" + Self.spaces(indent + 2)
    return name + " [" + margin + parts.joined(separator: margin) + "\n" + Self.spaces(indent) + "]"
  }

  func written(_ name: Annotation.Name, isElement: Bool = false) -> String {
    guard !name.namespace.isEmpty else { return isElement ? CompactLiteral.identifier(name.local) : name.local }
    return (names.prefixes[.uri(name.namespace)] ?? name.prefix) + ":" + name.local
  }

  /// Whether an annotation is documentation that `##` can write: text alone.
  static func isDocumentation(_ element: Annotation.Element) -> Bool {
    element.name.namespace == CompactNamespaces.annotations && element.name.local == "documentation"
      && element.attributes.isEmpty && documentation(element) != nil
  }

  private static func documentation(_ element: Annotation.Element) -> String? {
    var text = ""
    for item in element.content {
      guard case .text(let part) = item else { return nil }
      text += part
    }
    return text
  }
}
