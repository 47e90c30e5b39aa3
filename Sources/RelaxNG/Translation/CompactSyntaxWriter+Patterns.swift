extension CompactSyntaxWriter {
  /// Where a pattern stands: alone, between operators, or before `?`, `*` or `+`.
  enum Context {
    case whole, operand
  }

  func pattern(
    _ element: SyntaxElement, _ outer: Scope, _ context: Context, indent: Int
  ) -> String {
    if let flat = flat(element, outer, context), flat.count + indent <= Self.width { return flat }
    let scope = outer.entering(element)
    let lead = leading(element, indent: indent)
    let margin = Self.spaces(indent)
    switch element.kind {
    case .element, .attribute:
      let hasName = element["name"] != nil
      let head = "\(lead)\(element.kind.rawValue) \(nameClass(of: element, scope, indent: indent + 2))"
      return head + braces(element, scope, indent: indent, from: hasName ? 0 : 1)
    case .list, .mixed: return lead + element.kind.rawValue + braces(element, scope, indent: indent)
    case .grammar: return lead + "grammar " + block(element, scope, indent: indent)
    case .optional, .zeroOrMore, .oneOrMore:
      let suffix = element.kind == .optional ? "?" : element.kind == .zeroOrMore ? "*" : "+"
      let body = operandContent(of: element, scope, indent: indent + (lead.isEmpty ? 0 : 1))
      return lead.isEmpty ? body + suffix : lead + "(" + body + suffix + ")"
    case .group, .interleave, .choice:
      if element.children.count == 1, lead.isEmpty, element.annotations.isEmpty {
        return pattern(element.children[0], scope, context, indent: indent)
      }
      let isInside = context == .operand || !lead.isEmpty
      let body = content(of: element, scope, indent: indent + (isInside ? 1 : 0))
      return isInside ? lead + "(" + body + ")" : body
    default:
      let word = word(element, scope, indent: indent)
      let hasExcept = element.kind == .data && element.children.last?.kind == .except
      let lead =
        comments(element.annotations.map(\.content)).map { $0 + "\n" + margin }.joined() + lead
      return hasExcept && (context == .operand || !lead.isEmpty) ? "(" + lead + word + ")" : lead + word
    }
  }

  /// What has no patterns below it, but for a datatype's exception.
  private func word(_ element: SyntaxElement, _ scope: Scope, indent: Int) -> String {
    switch element.kind {
    case .ref: return CompactLiteral.identifier((element["name"] ?? "").trimmed)
    case .parentRef: return "parent " + CompactLiteral.identifier((element["name"] ?? "").trimmed)
    case .externalRef: return "external " + referenceText(element, scope)
    case .value:
      let text = CompactLiteral.text(element.text)
      return element["type"].map { datatype($0, scope) + " " + text } ?? text
    case .data:
      var text = datatype(element["type"] ?? "", scope)
      if element.children.contains(where: { $0.kind == .param }) {
        text += " { " + parameters(of: element, indent: indent + 2) + " }"
      }
      if let index = element.children.firstIndex(where: { $0.kind == .except }) {
        let except = element.children[index]
        text += " - (" + content(of: except, scope.entering(except), indent: indent + 2) + ")"
      }
      return text
    default: return element.kind.rawValue
    }
  }

  /// The parameters of a datatype; each on a line of its own if one is documented.
  private func parameters(of data: SyntaxElement, indent: Int) -> String {
    let parts = data.children.indices.filter { data.children[$0].kind == .param }.map { index in
      let param = data.children[index]
      return documentation(behind: index, of: data, indent: indent) + leading(param, indent: indent)
        + "\((param["name"] ?? "").trimmed) = \(CompactLiteral.text(param.text))"
    }
    guard parts.contains(where: { $0.contains("\n") }) else { return parts.joined(separator: " ") }
    let margin = "\n" + Self.spaces(indent)
    return margin + parts.joined(separator: margin)
  }

  private func datatype(_ type: String, _ scope: Scope) -> String {
    let type = type.trimmed
    return scope.library.isEmpty ? type : (names.libraries[scope.library] ?? "xsd") + ":" + type
  }

  private func braces(_ element: SyntaxElement, _ scope: Scope, indent: Int, from first: Int = 0) -> String {
    let inner = Self.spaces(indent + 2)
    let trailing = trailingComments(of: element).map { "\n" + inner + $0 }.joined()
    let body = content(of: element, scope, indent: indent + 2, from: first)
    return " {\n" + inner + body + trailing + "\n" + Self.spaces(indent) + "}"
  }

  /// The patterns of an element with the operator that belongs between them, each on a line of its own.
  func content(of element: SyntaxElement, _ scope: Scope, indent: Int, from first: Int = 0) -> String {
    let indices = element.children.indices.dropFirst(first)
    guard !indices.isEmpty else { return element.kind == .attribute ? "text" : "empty" }
    let isSeveral = indices.count > 1
    let margin = Self.spaces(indent)
    let connector = connector(element.kind)
    var text = ""
    for index in indices {
      let comments = comments(element.annotations.filter { $0.position == index }.map(\.content))
      let child = element.children[index]
      let following = following(index, of: element, indent: indent)
      let operandIndent = indent + (connector == "," ? 0 : 2)
      let operand =
        documentation(behind: index, of: element, indent: operandIndent)
        + pattern(
          child, scope, isSeveral || !following.isEmpty ? .operand : .whole, indent: operandIndent)
      let isAlone = operand.hasPrefix("#") || operand.hasPrefix("[")
      let commentLines = comments.map { $0 + "\n" + margin }.joined()
      if index == first {
        text += commentLines + operand
      } else if connector == "," {
        text += ",\n" + margin + commentLines + operand
      } else {
        text += "\n" + margin + commentLines + connector + " " + (isAlone ? "\n" + margin + "  " : "") + operand
      }
      text += following
    }
    return text
  }

  /// The content of what `?`, `*` or `+` follows, in parentheses where it needs them.
  private func operandContent(of element: SyntaxElement, _ scope: Scope, indent: Int) -> String {
    let only = element.children.count == 1 ? element.children[0] : nil
    let isPlain = element.annotations.allSatisfy { $0.position == 0 && !$0.isComment }
    if let only, isPlain, !needsParentheses(only) { return pattern(only, scope, .operand, indent: indent) }
    let trailing = trailingComments(of: element).map { "\n" + Self.spaces(indent + 1) + $0 }.joined()
    let close = trailing.isEmpty ? ")" : "\n" + Self.spaces(indent) + ")"
    return "(" + content(of: element, scope, indent: indent + 1) + trailing + close
  }

  /// Whether a pattern needs them before `?`, `*` or `+`; operators bring their own.
  private func needsParentheses(_ element: SyntaxElement) -> Bool {
    switch element.kind {
    case .optional, .zeroOrMore, .oneOrMore: true
    case .group, .interleave, .choice: element.children.count == 1
    default: !element.annotations.isEmpty
    }
  }

  private func connector(_ kind: SyntaxKind) -> String {
    switch kind {
    case .choice, .except: "|"
    case .interleave: "&"
    default: ","
    }
  }

  // MARK: on one line

  /// The pattern on one line, or `nil` where an annotation or its length forbids it.
  func flat(_ element: SyntaxElement, _ outer: Scope, _ context: Context) -> String? {
    guard element.annotations.isEmpty else { return nil }
    let scope = outer.entering(element)
    let text: String?
    switch element.kind {
    case .element, .attribute:
      if element["name"] == nil, element.children.first.map(Self.hasAnnotations) ?? false { return nil }
      let name = nameClass(of: element, scope, indent: 0)
      text = flat(children: element, scope, from: element["name"] == nil ? 1 : 0).map {
        "\(element.kind.rawValue) \(name) { \($0) }"
      }
    case .list, .mixed: text = flat(children: element, scope).map { "\(element.kind.rawValue) { \($0) }" }
    case .optional, .zeroOrMore, .oneOrMore:
      let suffix = element.kind == .optional ? "?" : element.kind == .zeroOrMore ? "*" : "+"
      let only = element.children.count == 1 ? element.children[0] : nil
      if let only, !needsParentheses(only) {
        text = flat(only, scope, .operand).map { $0 + suffix }
      } else {
        text = flat(children: element, scope).map { "(\($0))" + suffix }
      }
    case .group, .interleave, .choice:
      if element.children.count == 1 { return flat(element.children[0], scope, context) }
      text = flat(children: element, scope).map { context == .operand ? "(\($0))" : $0 }
    case .grammar: text = nil
    default:
      if element.children.contains(where: Self.hasAnnotations) { return nil }
      let word = word(element, scope, indent: 0)
      let hasExcept = element.kind == .data && element.children.last?.kind == .except
      text = word.contains("\n") ? nil : hasExcept && context == .operand ? "(\(word))" : word
    }
    guard let text, text.count <= Self.width else { return nil }
    return text
  }

  func flat(children element: SyntaxElement, _ scope: Scope, from first: Int = 0) -> String? {
    guard element.annotations.allSatisfy({ $0.position == 0 && !$0.isComment }) else { return nil }
    let children = element.children.dropFirst(first)
    guard !children.isEmpty else { return element.kind == .attribute ? "text" : "empty" }
    let connector = connector(element.kind)
    var text = ""
    for child in children {
      guard let part = flat(child, scope, children.count > 1 ? .operand : .whole) else { return nil }
      if !text.isEmpty { text += connector == "," ? ", " : " \(connector) " }
      text += part
      if text.count > Self.width { return nil }
    }
    return text
  }

  private static func hasAnnotations(_ element: SyntaxElement) -> Bool {
    !element.annotations.isEmpty || element.children.contains(where: hasAnnotations)
  }
}
