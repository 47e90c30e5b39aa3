extension CompactSyntaxReader {
  /// Whether what follows is the content of a grammar and not a pattern.
  mutating func isAtGrammar() throws(SchemaFailure) -> Bool {
    var depth = 0
    switch token.kind {
    case .end: return true
    case .documentation, .symbol(.openBracket): break
    default: return try isAtComponent()
    }
    // What annotations stand before can only be told behind them.
    var ahead = self
    while true {
      switch ahead.token.kind {
      case .documentation where depth == 0: break
      case .symbol(.openBracket): depth += 1
      case .symbol(.closeBracket): depth -= 1
      case .end: return false
      default: if depth == 0 { return try ahead.isAtComponent() }
      }
      try ahead.advance()
    }
  }

  private mutating func isAtComponent() throws(SchemaFailure) -> Bool {
    switch token.keyword {
    case .start, .div, .include: return true
    case nil: break
    default: return false
    }
    switch token.kind {
    case .name:
      switch try peek().kind {
      case .symbol(.equals), .symbol(.barEquals), .symbol(.ampersandEquals), .symbol(.openBracket): return true
      default: return false
      }
    case .prefixedName: return try peek().kind == .symbol(.openBracket)
    default: return false
    }
  }

  mutating func grammarWithoutBraces() throws(SchemaFailure) -> SyntaxElement {
    let grammar = make(.grammar)
    try components(of: grammar, canInclude: true)
    return grammar
  }

  /// Definitions up to the closing brace or the end.
  mutating func components(of holder: SyntaxElement, canInclude: Bool) throws(SchemaFailure) {
    while true {
      if token.kind == .end || isAt(.closeBrace) { return add(takeComments(), to: holder) }
      let annotations = try annotations()
      add(annotations.comments, to: holder)
      switch token.kind {
      case .name, .prefixedName:
        if token.keyword == nil, try peek().kind == .symbol(.openBracket) {
          guard annotations.isEmpty else { throw unexpected("a definition", help: "an annotation cannot be annotated") }
          add(takeComments(), to: holder)
          let start = token
          let element = try annotationElement()
          if element.name.namespace == XMLSyntaxReader.namespace {
            report("an annotation cannot be of RELAX NG's own namespace", start)
          }
          add([.element(element)], to: holder)
          continue
        }
      default: break
      }
      let component = try component(canInclude: canInclude)
      apply(annotations, to: component)
      holder.children.append(component)
    }
  }

  private mutating func component(canInclude: Bool) throws(SchemaFailure) -> SyntaxElement {
    switch token.keyword {
    case .start:
      let start = make(.start)
      try advance(in: start)
      return try assigned(start)
    case .div:
      let div = make(.div)
      try advance(in: div)
      try block(div, canInclude: canInclude)
      return div
    case .include:
      guard canInclude else { throw failure("an `include` cannot stand in another", token) }
      return try include()
    case nil:
      guard case .name(let name, _) = token.kind else { fallthrough }
      let define = make(.define)
      define.attributes = [.init("name", name)]
      try advance(in: define)
      return try assigned(define)
    default:
      let quoted = token.keyword.map { "`\\\($0.rawValue)`" }
      throw unexpected(
        "`start`, `div`, `include` or a definition",
        help: quoted.map { "a definition with the name of a keyword is written \($0)" })
    }
  }

  private mutating func include() throws(SchemaFailure) -> SyntaxElement {
    let include = make(.include)
    try advance(in: include)
    try reference(include)
    if isAt(.openBrace) { try block(include, canInclude: false) }
    return include
  }

  /// The URI behind `include` or `external`, and which namespace goes there with it.
  mutating func reference(_ element: SyntaxElement) throws(SchemaFailure) {
    var comments: [Annotation.Content] = []
    element.attributes = [.init("href", try literal(&comments))]
    var inherited = namespaces.unprefixed
    if token.keyword == .inherit, try peek().kind == .symbol(.equals) {
      try advance(&comments)
      try advance(&comments)
      guard case .name(let prefix, _) = token.kind else { throw unexpected("a prefix") }
      inherited = binding(of: prefix)
      try advance(&comments)
      if case .uri(let uri) = inherited { element.attributes.append(.init("ns", uri)) }
    } else if namespaces.standsAtRoot == nil, case .uri(let uri) = inherited {
      element.attributes.append(.init("ns", uri))
    }
    add(comments, to: element)
  }

  mutating func block(_ holder: SyntaxElement, canInclude: Bool) throws(SchemaFailure) {
    try expect(.openBrace, in: holder)
    try nested { reader throws(SchemaFailure) in try reader.components(of: holder, canInclude: canInclude) }
    try expect(.closeBrace, in: holder)
  }

  /// `=`, `|=` or `&=` and a pattern.
  private mutating func assigned(_ element: SyntaxElement) throws(SchemaFailure) -> SyntaxElement {
    switch token.kind {
    case .symbol(.equals): break
    case .symbol(.barEquals): element.attributes.append(.init("combine", "choice"))
    case .symbol(.ampersandEquals): element.attributes.append(.init("combine", "interleave"))
    default: throw unexpected("`=`, `|=` or `&=`")
    }
    try advance(in: element)
    let content = try pattern()
    append(content, to: element)
    return element
  }
}
