extension CompactSyntaxReader {
  /// The name class of an element or attribute: an attribute `name` where it is one plain name, else a child.
  mutating func nameClass(of element: SyntaxElement) throws(SchemaFailure) {
    let parsed = try nested { reader throws(SchemaFailure) in
      try reader.nameClass(isAttribute: element.kind == .attribute)
    }
    let name = parsed.element
    if name.kind == .name, name["ns"] == nil || name["ns"] == "" && element.kind == .attribute,
      parsed.before.isEmpty, parsed.after.isEmpty, name.annotations.isEmpty, !inheritsInAttribute(name, element)
    {
      element.attributes = [.init("name", name.text)]
    } else {
      append(parsed, to: element)
    }
  }

  /// Whether the name of an attribute is of the inherited namespace, which its `name` attribute could not say.
  private func inheritsInAttribute(_ name: SyntaxElement, _ element: SyntaxElement) -> Bool {
    element.kind == .attribute && name["ns"] == nil && !name.text.contains(":")
  }

  private mutating func nameClass(isAttribute: Bool) throws(SchemaFailure) -> Parsed {
    let first = try simpleNameClass(isAttribute)
    if first.isExcepted || !isAt(.bar) { return first }
    let choice = make(.choice, first.element.place)
    append(first, to: choice)
    while isAt(.bar) {
      try advance(in: choice)
      let next = try simpleNameClass(isAttribute)
      if next.isExcepted {
        throw failure(
          "a name class with an exception cannot be joined to another", token, help: "put it in parentheses")
      }
      append(next, to: choice)
    }
    return Parsed(element: choice, isCompound: true)
  }

  private mutating func simpleNameClass(
    _ isAttribute: Bool, canExcept: Bool = true
  ) throws(SchemaFailure) -> Parsed {
    let annotations = try annotations()
    var parsed: Parsed
    if isAt(.openParenthesis) {
      var comments = takeComments()
      try advance()
      parsed = try nested { reader throws(SchemaFailure) in try reader.nameClass(isAttribute: isAttribute) }
      comments += parsed.before
      parsed.before = comments
      parsed.isExcepted = false
      guard isAt(.closeParenthesis) else { throw unexpected("`|` or `)`") }
      try advance(&parsed.after)
      if !annotations.isEmpty, !parsed.isCompound {
        // Annotations before parentheses do not belong to the one name inside.
        let choice = make(.choice, parsed.element.place)
        append(parsed, to: choice)
        parsed = Parsed(element: choice)
      }
    } else {
      parsed = try basicNameClass(isAttribute, canExcept: canExcept)
    }
    apply(annotations, to: parsed.element)
    parsed.after = annotations.contents(behind: parsed.element) + parsed.after
    parsed.before = annotations.comments + parsed.before
    parsed.after += try following()
    return parsed
  }

  private mutating func basicNameClass(_ isAttribute: Bool, canExcept: Bool) throws(SchemaFailure) -> Parsed {
    let element: SyntaxElement
    switch token.kind {
    case .symbol(.star):
      element = make(.anyName)
    case .namespaceName(let prefix):
      element = make(.nsName)
      if case .uri(let uri) = binding(of: prefix) { element.attributes = [.init("ns", uri)] }
    case .name(let local, _):
      let name = make(.name)
      name.text = local
      if isAttribute {
        name.attributes = [.init("ns", "")]
      } else if namespaces.standsAtRoot == nil, case .uri(let uri) = namespaces.unprefixed {
        name.attributes = [.init("ns", uri)]
      }
      try advance()
      return Parsed(element: name)
    case .prefixedName(let prefix, let local):
      let name = make(.name)
      name.text = local
      switch binding(of: prefix) {
      case .uri(""): name.attributes = [.init("ns", "")]
      case .uri: name.text = prefix + ":" + local
      case .inherited, nil: break
      }
      try advance()
      return Parsed(element: name)
    default:
      throw unexpected("a name, `*` or a name class in parentheses")
    }
    try advance()
    guard isAt(.minus) else { return Parsed(element: element) }
    guard canExcept else {
      throw failure("an exception cannot have an exception", token, help: "put it in parentheses")
    }
    let except = make(.except)
    try advance(in: element)
    append(try simpleNameClass(isAttribute, canExcept: false), to: except)
    element.children.append(except)
    return Parsed(element: element, isExcepted: true)
  }
}
