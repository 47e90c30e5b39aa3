@testable import RelaxNG

/// A schema written out so that two that mean the same read the same: names resolved, one line a node.
struct SyntaxOutline {
  var hasAnnotations = true
  private(set) var lines: [String] = []

  static func lines(of root: SyntaxElement, hasAnnotations: Bool = true) -> [String] {
    var outline = SyntaxOutline(hasAnnotations: hasAnnotations)
    outline.visit(root, 0, ns: "", library: "", isRoot: true)
    return outline.lines
  }

  private mutating func visit(_ element: SyntaxElement, _ depth: Int, ns: String, library: String, isRoot: Bool = false)
  {
    let ns = element["ns"] ?? ns
    let library = element["datatypeLibrary"] ?? library
    // Alone in a choice or a group a pattern is what it is outside (specification, section 4.12).
    let isAlone = element.children.count == 1 && !element.annotations.contains { $0.position == 0 }
    if isAlone, [.choice, .group, .interleave].contains(element.kind) {
      visit(element.children[0], depth, ns: ns, library: library)
      annotations(of: element, at: 1, depth - 1, isRoot)
      return
    }
    let isLeaf = element.children.isEmpty && ![.grammar, .div, .include].contains(element.kind)
    if isLeaf, hasAnnotations, !isRoot {
      for case .comment(let text) in element.annotations.map(\.content) { comment(text, depth) }
    }
    var line = element.kind.rawValue
    switch element.kind {
    case .element, .attribute: break
    case .nsName: line += " {\(ns)}"
    case .name: line += " " + resolve(element.text.trimmed, element, ns)
    case .value:
      line += " \(element["type"].map { library + "#" + $0 } ?? "#token") " + element.text.debugDescription
      if element["type"] == "QName" { line += " {\(ns)}" }
    case .data: line += " \(library)#\(element["type"] ?? "")"
    case .param: line += " \(element["name"] ?? "") " + element.text.debugDescription
    case .include, .externalRef:
      line += " " + (element["href"] ?? "").replacing(".rnc", with: "").replacing(".rng", with: "")
    default: line += element["name"].map { " " + $0 } ?? ""
    }
    if let combine = element["combine"] { line += " " + combine }
    let indent = String(repeating: " ", count: depth)
    lines.append(indent + line)
    if hasAnnotations {
      lines += element.annotations.compactMap { annotation in
        guard case .attribute(let name, let value) = annotation.content else { return nil }
        return "\(indent) @{\(name.namespace)}\(name.local) \(value)"
      }.sorted()
    }
    annotations(of: element, at: 0, depth, isRoot || isLeaf)
    if element.kind == .element || element.kind == .attribute, let name = element["name"] {
      let isPlain = element.kind == .attribute && !name.contains(":") && element["ns"] == nil
      lines.append("\(indent) name " + (isPlain ? "{}" + name : resolve(name.trimmed, element, ns)))
    }
    let hasNameClass = (element.kind == .element || element.kind == .attribute) && element["name"] == nil
    let patterns = element.children.count - (hasNameClass ? 1 : 0)
    for (index, child) in element.children.enumerated() {
      let isLast = index == element.children.count - 1 && patterns == 1
      if isLast, element.kind.groupsItsChildren, child.kind == .group,
        !child.annotations.contains(where: { $0.position == 0 })
      {
        // The parts of a group that is alone in an element are the element's own.
        for (index, part) in child.children.enumerated() {
          visit(part, depth + 1, ns: child["ns"] ?? ns, library: child["datatypeLibrary"] ?? library)
          annotations(of: child, at: index + 1, depth, isRoot)
        }
      } else {
        visit(child, depth + 1, ns: ns, library: library)
      }
      annotations(of: element, at: index + 1, depth, isRoot)
    }
    // An attribute without a pattern holds text (specification, section 4.12).
    if element.kind == .attribute, patterns == 0 { lines.append(indent + " text") }
  }

  private func resolve(_ name: String, _ element: SyntaxElement, _ ns: String) -> String {
    guard let colon = name.firstIndex(of: ":") else { return "{\(ns)}\(name)" }
    let prefix = String(name[..<colon])
    let uri = prefix == "xml" ? CompactNamespaces.xml : element.namespaces[prefix] ?? "undeclared"
    return "{\(uri)}\(name[name.index(after: colon)...])"
  }

  private mutating func annotations(of element: SyntaxElement, at position: Int, _ depth: Int, _ isRoot: Bool) {
    guard hasAnnotations else { return }
    for annotation in element.annotations where annotation.position == position {
      switch annotation.content {
      case .attribute: break
      case .element(let content): visit(content, depth + 1)
      // Comments outside the root may come to stand inside.
      case .comment(let text): if !isRoot { comment(text, depth + 1) }
      }
    }
  }

  private mutating func visit(_ element: Annotation.Element, _ depth: Int) {
    let attributes = element.attributes.map { " {\($0.name.namespace)}\($0.name.local)=\($0.value)" }.sorted()
    lines.append(
      String(repeating: " ", count: depth) + "<{\(element.name.namespace)}\(element.name.local)>" + attributes.joined())
    for item in element.content {
      switch item {
      case .element(let child): visit(child, depth + 1)
      case .text(let text) where text.trimmed.isEmpty: break
      case .text(let text): lines.append(String(repeating: " ", count: depth + 1) + text.debugDescription)
      case .comment(let text): comment(text, depth + 1)
      }
    }
  }

  /// A comment's words, whatever white space and hyphens have become of between them.
  private mutating func comment(_ text: String, _ depth: Int) {
    let words = text.split { $0.isWhitespace || $0 == "-" }
    lines.append(String(repeating: " ", count: depth) + "#" + words.joined(separator: " "))
  }
}
