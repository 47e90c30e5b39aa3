extension CompactSyntaxWriter {
  /// The definitions of a grammar, a `div` or an `include`, line by line.
  func components(of holder: SyntaxElement, _ scope: Scope, indent: Int) -> [String] {
    var lines: [String] = []
    let margin = Self.spaces(indent)
    for position in 0...holder.children.count {
      for annotation in holder.annotations where min(annotation.position, holder.children.count) == position {
        switch annotation.content {
        case .attribute: break
        case .comment: lines += separated(lines) + comments([annotation.content]).map { margin + $0 }
        // Those at the head of a `div` or `include` stand in brackets before it.
        case .element(let content) where position > 0 || holder.kind == .grammar:
          lines.append(margin + foreign(content, indent: indent))
        case .element: break
        }
      }
      guard position < holder.children.count else { break }
      let text = component(holder.children[position], scope, indent: indent)
      if text.hasPrefix("##") || text.hasPrefix("[") { lines += separated(lines) }
      lines.append(margin + text)
    }
    return lines
  }

  /// A blank line, unless there is nothing to be kept apart from.
  private func separated(_ lines: [String]) -> [String] { lines.isEmpty || lines.last == "" ? [] : [""] }

  private func component(_ element: SyntaxElement, _ outer: Scope, indent: Int) -> String {
    let scope = outer.entering(element)
    let lead = leading(element, indent: indent)
    switch element.kind {
    case .div: return lead + "div " + block(element, scope, indent: indent)
    case .include:
      var text = lead + "include " + referenceText(element, scope)
      if !element.children.isEmpty { text += " " + block(element, scope, indent: indent) }
      return text
    default:
      let assignment = element["combine"].map { $0.trimmed == "choice" ? "|=" : "&=" } ?? "="
      let name = element.kind == .start ? "start" : CompactLiteral.identifier((element["name"] ?? "").trimmed)
      let head = "\(name) \(assignment)"
      return lead + definition(head, element, scope, indent: indent)
    }
  }

  private func definition(_ head: String, _ element: SyntaxElement, _ scope: Scope, indent: Int) -> String {
    if let flat = flat(children: element, scope), head.count + 1 + flat.count + indent <= Self.width {
      return head + " " + flat
    }
    // One element says at its own braces where it ends.
    let only = element.children.count == 1 ? element.children[0] : nil
    let isBraced =
      only.map { ($0.kind == .element || $0.kind == .attribute) && leading($0, indent: 0).isEmpty } ?? false
    if isBraced, element.annotations.allSatisfy({ $0.position == 0 && !$0.isComment }) {
      return head + " " + content(of: element, scope, indent: indent)
    }
    return head + "\n" + Self.spaces(indent + 2) + content(of: element, scope, indent: indent + 2)
  }

  func block(_ element: SyntaxElement, _ scope: Scope, indent: Int) -> String {
    let lines = components(of: element, scope, indent: indent + 2)
    return lines.isEmpty ? "{ }" : "{\n" + lines.joined(separator: "\n") + "\n" + Self.spaces(indent) + "}"
  }

  /// The URI of an `include` or `external`, and the namespace that goes with it.
  func referenceText(_ element: SyntaxElement, _ scope: Scope) -> String {
    let uri = CompactLiteral.text(reference(element["href"] ?? ""))
    guard element["ns"] != nil, scope.namespace != names.unprefixed, let prefix = names.prefixes[scope.namespace] else {
      return uri
    }
    return uri + " inherit = " + prefix
  }
}

extension Annotation {
  var isComment: Bool { if case .comment = content { true } else { false } }
}
