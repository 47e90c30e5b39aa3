/// The declarations that a schema needs in the compact syntax: which prefix stands for which namespace and library.
struct CompactNames {
  typealias Binding = CompactNamespaces.Binding

  /// What element names without a prefix mean.
  private(set) var unprefixed: Binding = .inherited
  private(set) var prefixes: [Binding: String] = [:]
  private(set) var libraries: [String: String] = [:]
  /// Prefixes that the schema itself declared, first come first.
  private var known: [Binding: String] = [:]
  private var taken: Set<String> = ["xml", "xmlns"]
  private var takenLibraries: Set<String> = []

  init(_ root: SyntaxElement) {
    var survey = Survey()
    survey.visit(root)
    for (prefix, uri) in survey.declared where !prefix.isEmpty && prefix != "xml" && uri != CompactNamespaces.xml {
      if known[.uri(uri)] == nil { known[.uri(uri)] = prefix }
    }
    let most = survey.unprefixed.max { ($0.value.count, $1.value.first) < ($1.value.count, $0.value.first) }
    unprefixed = most?.key ?? .inherited
    prefixes[.uri(CompactNamespaces.xml)] = "xml"
    for binding in survey.needed where survey.alwaysPrefixed.contains(binding) || binding != unprefixed {
      give(binding, survey.wanted[binding])
    }
    for library in survey.libraries { giveLibrary(library) }
  }

  private mutating func give(_ binding: Binding, _ wanted: String?) {
    guard prefixes[binding] == nil else { return }
    var candidates = [known[binding], wanted].compactMap { $0 }
    switch binding {
    case .inherited: candidates.append("inherited")
    case .uri(""): candidates.append("local")
    case .uri(CompactNamespaces.annotations): candidates.append("a")
    case .uri: break
    }
    let prefix = candidates.first { !taken.contains($0) && NameCharacters.isNCName($0) } ?? unused("ns", taken)
    taken.insert(prefix)
    prefixes[binding] = prefix
  }

  private mutating func giveLibrary(_ uri: String) {
    guard !uri.isEmpty, libraries[uri] == nil else { return }
    let prefix: String
    switch uri {
    case DatatypeLibraries.xsd: prefix = "xsd"
    case DatatypeLibraries.compatibility where !takenLibraries.contains("c"): prefix = "c"
    default: prefix = unused("d", takenLibraries.union(["xsd"]))
    }
    takenLibraries.insert(prefix)
    libraries[uri] = prefix
  }

  private func unused(_ stem: String, _ taken: Set<String>) -> String {
    var number = 1
    while taken.contains(stem + String(number)) { number += 1 }
    return stem + String(number)
  }

  /// The head of the schema, one declaration a line.
  var declarations: [String] {
    var lines: [String] = []
    for (binding, prefix) in prefixes.sorted(by: { $0.value < $1.value }) where prefix != "xml" && binding != unprefixed
    {
      lines.append("namespace \(prefix) = \(Self.text(of: binding))")
    }
    if unprefixed != .inherited || prefixes[.inherited] != nil {
      let prefix = prefixes[unprefixed].map { $0 + " " } ?? ""
      lines.append("default namespace \(prefix == "xml " ? "" : prefix)= \(Self.text(of: unprefixed))")
    }
    for (uri, prefix) in libraries.sorted(by: { $0.value < $1.value }) {
      lines.append("datatypes \(prefix) = \(CompactLiteral.text(uri))")
    }
    return lines
  }

  private static func text(of binding: Binding) -> String {
    switch binding {
    case .inherited: "inherit"
    case .uri(let uri): CompactLiteral.text(uri)
    }
  }
}

extension CompactNames {
  /// What an element's names mean, seen from the elements around it.
  struct Scope {
    var namespace: Binding = .inherited
    var library = ""

    func entering(_ element: SyntaxElement) -> Scope {
      var scope = self
      if let ns = element["ns"] { scope.namespace = .uri(ns) }
      if let library = element["datatypeLibrary"] { scope.library = library.trimmed }
      return scope
    }

    /// Namespace and local part of the `name` attribute of an element or attribute, or of a `name`.
    func resolve(_ name: String, of element: SyntaxElement) -> (Binding, local: String) {
      let name = name.trimmed
      if let colon = name.firstIndex(of: ":") {
        let prefix = String(name[..<colon])
        let uri = prefix == "xml" ? CompactNamespaces.xml : element.namespaces[prefix] ?? ""
        return (.uri(uri), String(name[name.index(after: colon)...]))
      }
      // An attribute's own name is not of the namespace around it (specification, section 4.8).
      if element.kind == .attribute { return (.uri(element["ns"] ?? ""), name) }
      return (namespace, name)
    }
  }

  /// What a schema makes use of, in the order of its first use.
  private struct Survey {
    var declared: [(key: String, value: String)] = []
    var unprefixed: [Binding: (count: Int, first: Int)] = [:]
    var needed: [Binding] = []
    var alwaysPrefixed: Set<Binding> = []
    var wanted: [Binding: String] = [:]
    var libraries: [String] = []
    private var seen: Set<Binding> = []
    private var previous: [String: String] = [:]

    mutating func visit(_ root: SyntaxElement) { visit(root, Scope(), isInAttribute: false) }

    private mutating func visit(_ element: SyntaxElement, _ outer: Scope, isInAttribute: Bool) {
      let scope = outer.entering(element)
      if element.namespaces != previous {
        declared += element.namespaces.sorted { $0.key < $1.key }
        previous = element.namespaces
      }
      var isInAttribute = isInAttribute
      switch element.kind {
      case .element:
        isInAttribute = false
        if let name = element["name"] { use(scope.resolve(name, of: element).0) }
      case .attribute:
        isInAttribute = true
        if let name = element["name"] { useInAttribute(scope.resolve(name, of: element).0) }
      case .name:
        let binding = scope.resolve(element.text, of: element).0
        if isInAttribute { useInAttribute(binding) } else { use(binding) }
      case .nsName: usePrefixed(scope.namespace)
      case .include, .externalRef:
        if element["ns"] != nil { need(scope.namespace) }
      case .data: libraries.append(scope.library)
      case .value:
        if element["type"] != nil { libraries.append(scope.library) }
      default: break
      }
      var positions: Set<Int> = []
      for annotation in element.annotations {
        switch annotation.content {
        case .comment: break
        case .attribute(let name, _): visit(name, isAttribute: true)
        case .element(let content):
          let isFirst = positions.insert(annotation.position).inserted
          visit(content, isMarked: isFirst && Self.canBeMarked(at: annotation.position, of: element))
        }
      }
      for (index, child) in element.children.enumerated() {
        // The patterns of an attribute hold no names.
        visit(child, scope, isInAttribute: isInAttribute && (element.kind != .attribute || index == 0))
      }
    }

    /// Whether documentation there is written with `##`, which needs no prefix.
    private static func canBeMarked(at position: Int, of element: SyntaxElement) -> Bool {
      if position == 0 { return element.kind != .grammar }
      return position <= element.children.count && element.children[position - 1].kind.holdsCharacters
    }

    private mutating func visit(_ element: Annotation.Element, isMarked: Bool = false) {
      if !isMarked || !CompactSyntaxWriter.isDocumentation(element) { visit(element.name, isAttribute: false) }
      for attribute in element.attributes { visit(attribute.name, isAttribute: true) }
      for case .element(let child) in element.content { visit(child) }
    }

    private mutating func visit(_ name: Annotation.Name, isAttribute: Bool) {
      guard !name.namespace.isEmpty else { return }
      if !name.prefix.isEmpty, wanted[.uri(name.namespace)] == nil { wanted[.uri(name.namespace)] = name.prefix }
      usePrefixed(.uri(name.namespace))
    }

    private mutating func use(_ binding: Binding) {
      let before = unprefixed[binding] ?? (0, unprefixed.count)
      unprefixed[binding] = (before.count + 1, before.first)
      need(binding)
    }

    private mutating func useInAttribute(_ binding: Binding) { if binding != .uri("") { usePrefixed(binding) } }

    private mutating func usePrefixed(_ binding: Binding) {
      alwaysPrefixed.insert(binding)
      need(binding)
    }

    private mutating func need(_ binding: Binding) { if seen.insert(binding).inserted { needed.append(binding) } }
  }
}
