extension CompactSyntaxReader {
  /// What stands before a pattern or a definition: comments, documentation, and annotations in brackets.
  struct Annotations {
    /// Comments, which stay outside what is annotated.
    var comments: [Annotation.Content] = []
    var attributes: [Annotation.Content] = []
    /// Documentation, elements, and the comments among them.
    var contents: [Annotation.Content] = []

    var isEmpty: Bool { attributes.isEmpty && contents.isEmpty }

    /// What comes behind an element that can hold nothing but characters.
    func contents(behind element: SyntaxElement) -> [Annotation.Content] {
      element.kind.holdsCharacters ? contents : []
    }
  }

  mutating func annotations() throws(SchemaFailure) -> Annotations {
    var result = Annotations()
    result.comments = takeComments()
    while case .documentation(let text) = token.kind {
      var element = Annotation.Element(
        Annotation.Name(prefix: "a", local: "documentation", namespace: CompactNamespaces.annotations))
      element.content = [.text(text)]
      result.contents.append(.element(element))
      try advance()
      result.comments += takeComments()
    }
    guard isAt(.openBracket) else { return result }
    try advance()
    var names: Set<Annotation.Name> = []
    while try isAtAnnotationAttribute() {
      result.contents += takeComments()
      let start = token
      let attribute = try annotationAttribute(&result.contents)
      if attribute.name.namespace.isEmpty {
        report("an annotation attribute needs a prefix", start)
      } else if attribute.name.namespace == XMLSyntaxReader.namespace {
        report("an annotation cannot be of RELAX NG's own namespace", start)
      }
      checkOnce(attribute.name, in: &names, start)
      result.attributes.append(.attribute(attribute.name, value: attribute.value))
    }
    while !isAt(.closeBracket) {
      result.contents += takeComments()
      let start = token
      result.contents.append(.element(try annotationElement()))
      checkForeign(result.contents.last, start)
    }
    result.contents += takeComments()
    try advance()
    return result
  }

  /// Puts annotations at the head of an element that may already have others.
  func apply(_ annotations: Annotations, to element: SyntaxElement) {
    let contents = element.kind.holdsCharacters ? [] : annotations.contents
    add(annotations.attributes + contents, to: element, at: 0, first: true)
  }

  /// The annotations that `>>` puts behind a pattern.
  mutating func following() throws(SchemaFailure) -> [Annotation.Content] {
    var result: [Annotation.Content] = []
    while isAt(.follows) {
      try advance(&result)
      result += takeComments()
      let start = token
      result.append(.element(try annotationElement()))
      checkForeign(result.last, start)
    }
    return result
  }

  /// An element: its name, and in brackets attributes, elements and texts.
  mutating func annotationElement() throws(SchemaFailure) -> Annotation.Element {
    var element = Annotation.Element(try annotationName(isAttribute: false))
    var comments: [Annotation.Content] = []
    try advance(&comments)
    guard isAt(.openBracket) else { throw unexpected("`[`", help: "the content of an annotation stands in brackets") }
    try advance(&comments)
    var names: Set<Annotation.Name> = []
    while try isAtAnnotationAttribute() {
      let start = token
      let attribute = try annotationAttribute(&comments)
      checkOnce(attribute.name, in: &names, start)
      element.attributes.append(attribute)
    }
    append(comments, to: &element)
    while !isAt(.closeBracket) {
      append(takeComments(), to: &element)
      if case .literal = token.kind {
        var comments: [Annotation.Content] = []
        let text = try literal(&comments)
        if case .text(let before)? = element.content.last {
          element.content[element.content.count - 1] = .text(before + text)
        } else {
          element.content.append(.text(text))
        }
        append(comments, to: &element)
      } else {
        element.content.append(.element(try nested { reader throws(SchemaFailure) in try reader.annotationElement() }))
      }
    }
    append(takeComments(), to: &element)
    try advance()
    return element
  }

  private func append(_ comments: [Annotation.Content], to element: inout Annotation.Element) {
    for case .comment(let text) in comments { element.content.append(.comment(text)) }
  }

  private mutating func isAtAnnotationAttribute() throws(SchemaFailure) -> Bool {
    switch token.kind {
    case .name, .prefixedName: try peek().kind == .symbol(.equals)
    default: false
    }
  }

  private mutating func annotationAttribute(
    _ comments: inout [Annotation.Content]
  ) throws(SchemaFailure) -> Annotation.Attribute {
    let name = try annotationName(isAttribute: true)
    try advance(&comments)
    try advance(&comments)
    return Annotation.Attribute(name, try literal(&comments))
  }

  private mutating func annotationName(isAttribute: Bool) throws(SchemaFailure) -> Annotation.Name {
    switch token.kind {
    case .name(let local, _):
      if isAttribute, local == "xmlns" { report("`xmlns` cannot be the name of an annotation", token) }
      return Annotation.Name(local: local)
    case .prefixedName(let prefix, let local):
      guard let binding = binding(of: prefix) else { return Annotation.Name(prefix: prefix, local: local) }
      guard case .uri(let uri) = binding else {
        report("the inherited namespace `\(prefix)` cannot be used in an annotation", token)
        return Annotation.Name(prefix: prefix, local: local)
      }
      if isAttribute, uri.isEmpty, local == "xmlns" { report("`xmlns` cannot be the name of an annotation", token) }
      return Annotation.Name(prefix: uri.isEmpty ? "" : prefix, local: local, namespace: uri)
    default:
      throw unexpected("the name of an annotation")
    }
  }

  private mutating func checkOnce(_ name: Annotation.Name, in names: inout Set<Annotation.Name>, _ token: CompactToken)
  {
    if !names.insert(Annotation.Name(local: name.local, namespace: name.namespace)).inserted {
      report("the annotation attribute `\(name.local)` is given twice", token)
    }
  }

  private mutating func checkForeign(_ content: Annotation.Content?, _ token: CompactToken) {
    if case .element(let element) = content, element.name.namespace == XMLSyntaxReader.namespace {
      report("an annotation cannot be of RELAX NG's own namespace", token)
    }
  }

  /// What a prefix stands for; an error where it is not declared.
  mutating func binding(of prefix: String) -> CompactNamespaces.Binding? {
    if let known = namespaces.bindings[prefix] { return known }
    report(
      "the prefix `\(prefix)` is not declared", token,
      help: "write `namespace \(prefix) = \"…\"` at the head of the schema")
    return nil
  }
}

extension SyntaxKind {
  /// Whether it can hold nothing but characters: annotation elements stand behind it then (as trang has it).
  var holdsCharacters: Bool { self == .value || self == .param || self == .name }
}
