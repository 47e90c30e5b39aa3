/// Writes a schema in the compact syntax, with its comments and annotations.
///
/// What fits on a line stands on one; what does not is broken at its braces and operators.
struct CompactSyntaxWriter {
  typealias Scope = CompactNames.Scope

  let names: CompactNames
  let reference: (String) -> String
  /// How long a line may get.
  static let width = 100

  /// - Parameter reference: what becomes of the URI of an `include` or `external`.
  static func write(_ root: SyntaxElement, reference: @escaping (String) -> String = { $0 }) -> [UInt8] {
    let writer = CompactSyntaxWriter(names: CompactNames(root), reference: reference)
    return Array(writer.schema(root).utf8)
  }

  private func schema(_ root: SyntaxElement) -> String {
    // Comments at the very beginning speak of the whole, so they stand before the declarations.
    let (leading, root) = root.withoutLeadingComments()
    var lines = comments(leading.map { .comment($0) })
    if !lines.isEmpty, !names.declarations.isEmpty { lines.append("") }
    lines += names.declarations
    if !names.declarations.isEmpty { lines.append("") }
    let scope = Scope()
    let isPlain =
      root.kind == .grammar && !root.annotations.contains { if case .attribute = $0.content { true } else { false } }
    if isPlain {
      lines += components(of: root, scope.entering(root), indent: 0)
    } else {
      lines.append(pattern(root, scope, .whole, indent: 0))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  // MARK: names

  /// The name of an element or attribute, or in a name class.
  func name(_ name: String, of element: SyntaxElement, _ scope: Scope, isInAttribute: Bool) -> String {
    let (binding, local) = scope.resolve(name, of: element)
    if isInAttribute ? binding == .uri("") : binding == names.unprefixed { return local }
    return names.prefixes[binding].map { $0 + ":" + local } ?? local
  }

  func nameClass(of element: SyntaxElement, _ scope: Scope, indent: Int) -> String {
    if let name = element["name"] {
      return self.name(name, of: element, scope, isInAttribute: element.kind == .attribute)
    }
    guard let child = element.children.first else { return "*" }
    let isAttribute = element.kind == .attribute
    let text = nameClass(child, scope, isAttribute, isOperand: false, indent: indent)
    let documentation = documentation(behind: 0, of: element, indent: indent)
    return comments(before: 0, of: element, indent: indent) + documentation + text
      + following(0, of: element, indent: indent)
  }

  private func nameClass(
    _ element: SyntaxElement, _ outer: Scope, _ isAttribute: Bool, isOperand: Bool, indent: Int
  ) -> String {
    let scope = outer.entering(element)
    let lead = leading(element, indent: indent)
    func children(_ parent: SyntaxElement) -> String {
      parent.children.indices.map { index in
        comments(before: index, of: parent, indent: indent)
          + documentation(behind: index, of: parent, indent: indent)
          + nameClass(parent.children[index], scope.entering(parent), isAttribute, isOperand: true, indent: indent)
          + following(index, of: parent, indent: indent)
      }.joined(separator: " | ")
    }
    switch element.kind {
    case .name: return lead + name(element.text, of: element, scope, isInAttribute: isAttribute)
    case .choice:
      let text = children(element)
      return isOperand || !lead.isEmpty ? lead + "(" + text + ")" : text
    case .anyName, .nsName:
      var text = element.kind == .anyName ? "*" : (names.prefixes[scope.namespace] ?? "") + ":*"
      if let except = element.children.first { text += " - (" + children(except) + ")" }
      return isOperand && !element.children.isEmpty || !lead.isEmpty && !element.children.isEmpty
        ? (lead.isEmpty ? "(\(text))" : lead + "(" + text + ")") : lead + text
    default: return "*"
    }
  }
}
