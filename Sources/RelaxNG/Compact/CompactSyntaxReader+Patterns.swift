internal import Diagnostics

extension CompactSyntaxReader {
  /// A pattern with what stands before and behind it in the element that will hold it.
  struct Parsed {
    var before: [Annotation.Content] = []
    var element: SyntaxElement
    var after: [Annotation.Content] = []
    /// Whether it is a datatype with `-`, which can only be joined to others in parentheses.
    var isExcepted = false
    /// Whether operators made it, so that annotations before its parentheses are its own.
    var isCompound = false
  }

  func append(_ parsed: Parsed, to holder: SyntaxElement) {
    add(parsed.before, to: holder)
    let isImplied =
      parsed.element.kind == .group && holder.kind.groupsItsChildren
      || parsed.element.kind == .choice && holder.kind == .except && parsed.after.isEmpty
    if parsed.isCompound, isImplied {
      // Several children are a group, or in an exception a choice, by themselves (specification, section 4.12).
      let position = holder.children.count
      for annotation in parsed.element.annotations {
        holder.annotations.append(Annotation(annotation.content, position: annotation.position + position))
      }
      holder.children += parsed.element.children
    } else {
      holder.children.append(parsed.element)
    }
    add(parsed.after, to: holder)
  }

  mutating func pattern() throws(SchemaFailure) -> Parsed {
    try nested { reader throws(SchemaFailure) in try reader.joined() }
  }

  /// Particles with one kind of operator between them: there is no precedence among `,`, `&` and `|`.
  private mutating func joined() throws(SchemaFailure) -> Parsed {
    let first = try particle()
    guard let (symbol, kind) = connector() else { return first }
    let holder = make(kind, first.element.place)
    if first.isExcepted { throw excepted() }
    append(first, to: holder)
    while isAt(symbol) {
      try advance(in: holder)
      let next = try particle()
      if next.isExcepted { throw excepted() }
      append(next, to: holder)
    }
    if let (other, _) = connector() {
      throw failure(
        "`\(symbol.rawValue)` and `\(other.rawValue)` cannot be mixed", token,
        help: "put parentheses around what belongs together")
    }
    return Parsed(element: holder, isCompound: true)
  }

  private func connector() -> (CompactToken.Symbol, SyntaxKind)? {
    switch token.kind {
    case .symbol(.comma): (.comma, .group)
    case .symbol(.ampersand): (.ampersand, .interleave)
    case .symbol(.bar): (.bar, .choice)
    default: nil
    }
  }

  private func excepted() -> SchemaFailure {
    failure(
      "a datatype with an exception cannot be joined to another pattern", token,
      help: "put parentheses around the datatype and its exception")
  }

  private mutating func particle() throws(SchemaFailure) -> Parsed {
    var parsed = try primary()
    let kind: SyntaxKind
    switch token.kind {
    case .symbol(.question): kind = .optional
    case .symbol(.star): kind = .zeroOrMore
    case .symbol(.plus): kind = .oneOrMore
    default: return parsed
    }
    if parsed.isExcepted { throw excepted() }
    let holder = make(kind, parsed.element.place)
    // Comments before the pattern stay before what it becomes.
    let before = parsed.before
    parsed.before = []
    append(parsed, to: holder)
    try advance(in: holder)
    return Parsed(before: before, element: holder, after: try following(), isCompound: true)
  }

  private mutating func primary() throws(SchemaFailure) -> Parsed {
    let annotations = try annotations()
    var parsed = try unannotated(annotations)
    parsed.before = annotations.comments + parsed.before
    parsed.after += try following()
    return parsed
  }

  private mutating func unannotated(_ annotations: Annotations) throws(SchemaFailure) -> Parsed {
    if isAt(.openParenthesis) { return try parenthesised(annotations) }
    let element: SyntaxElement
    var isExcepted = false
    switch token.keyword {
    case .element, .attribute: element = try named(token.keyword == .element ? .element : .attribute)
    case .list: element = try braced(.list)
    case .mixed: element = try braced(.mixed)
    case .grammar:
      element = make(.grammar)
      try advance(in: element)
      try block(element, canInclude: true)
    case .empty: element = try word(.empty)
    case .text: element = try word(.text)
    case .notAllowed: element = try word(.notAllowed)
    case .external:
      element = make(.externalRef)
      try advance(in: element)
      try reference(element)
    case .parent:
      element = make(.parentRef)
      try advance(in: element)
      guard case .name(let name, let isQuoted) = token.kind, isQuoted || token.keyword == nil else {
        throw unexpected("the name of a definition")
      }
      element.attributes = [.init("name", name)]
      try advance(in: element)
    case .string, .token: (element, isExcepted) = try datatype()
    case nil: (element, isExcepted) = try reference()
    default:
      throw unexpected(
        "a pattern",
        help: token.keyword.map { "a reference to a definition of that name is written `\\\($0.rawValue)`" })
    }
    apply(annotations, to: element)
    return Parsed(element: element, after: annotations.contents(behind: element), isExcepted: isExcepted)
  }

  /// What begins with no keyword: a reference, a datatype or a value.
  private mutating func reference() throws(SchemaFailure) -> (SyntaxElement, isExcepted: Bool) {
    switch token.kind {
    case .name(let name, _):
      let element = make(.ref)
      element.attributes = [.init("name", name)]
      try advance(in: element)
      return (element, false)
    case .prefixedName: return try datatype()
    case .literal:
      let element = make(.value)
      try value(element)
      return (element, false)
    default: throw unexpected("a pattern")
    }
  }

  private mutating func value(_ element: SyntaxElement) throws(SchemaFailure) {
    var comments: [Annotation.Content] = []
    element.text = try literal(&comments)
    // A value holds nothing but its characters: the comments are lost, as they are in the XML syntax.
    if namespaces.standsAtRoot == nil, case .uri(let uri) = namespaces.unprefixed {
      element.attributes.append(.init("ns", uri))
    }
  }

  private mutating func parenthesised(_ annotations: Annotations) throws(SchemaFailure) -> Parsed {
    let place = place(of: token)
    var comments = takeComments()
    try advance()
    var parsed = try pattern()
    comments += parsed.before
    parsed.before = comments
    parsed.isExcepted = false
    guard isAt(.closeParenthesis) else { throw unexpected("`,`, `|`, `&` or `)`") }
    try advance(&parsed.after)
    if annotations.isEmpty { return parsed }
    if parsed.isCompound, parsed.element.annotations.allSatisfy({ $0.position > 0 }) {
      apply(annotations, to: parsed.element)
      // With annotations of its own it is no longer the same as its parts.
      parsed.isCompound = false
      return parsed
    }
    let group = make(.group, place)
    append(parsed, to: group)
    apply(annotations, to: group)
    return Parsed(element: group)
  }

  private mutating func word(_ kind: SyntaxKind) throws(SchemaFailure) -> SyntaxElement {
    let element = make(kind)
    try advance(in: element)
    return element
  }

  private mutating func braced(_ kind: SyntaxKind) throws(SchemaFailure) -> SyntaxElement {
    let element = make(kind)
    try advance(in: element)
    try content(of: element)
    return element
  }

  private mutating func named(_ kind: SyntaxKind) throws(SchemaFailure) -> SyntaxElement {
    let element = make(kind)
    try advance()
    try nameClass(of: element)
    try content(of: element)
    return element
  }

  /// A pattern in braces; several that are only separated by commas stay a group, as the XML syntax allows too.
  private mutating func content(of element: SyntaxElement) throws(SchemaFailure) {
    try expect(.openBrace, in: element)
    append(try pattern(), to: element)
    guard isAt(.closeBrace) else { throw unexpected("`,`, `|`, `&` or `}`") }
    try advance(in: element)
  }

  /// A datatype: a value of it, or its parameters and an exception.
  private mutating func datatype() throws(SchemaFailure) -> (SyntaxElement, isExcepted: Bool) {
    let place = place(of: token)
    var library = ""
    let type: String
    switch token.kind {
    case .prefixedName(let prefix, let local):
      type = local
      if let known = namespaces.libraries[prefix] {
        library = known
      } else {
        report(
          "the datatype library `\(prefix)` is not declared", token,
          help: "write `datatypes \(prefix) = \"…\"` at the head of the schema")
      }
    case .name(let name, _): type = name
    default: throw unexpected("a datatype")
    }
    let attributes: [SyntaxElement.Attribute] = [.init("type", type), .init("datatypeLibrary", library)]
    var comments = takeComments()
    try advance()
    if case .literal = token.kind {
      let element = make(.value, place)
      element.attributes = attributes
      try value(element)
      return (element, false)
    }
    let element = make(.data, place)
    element.attributes = attributes
    add(comments, to: element)
    comments = []
    if isAt(.openBrace) {
      try advance(in: element)
      while !isAt(.closeBrace) { try parameter(of: element) }
      try advance(in: element)
    }
    guard isAt(.minus) else { return (element, false) }
    let except = make(.except)
    try advance(in: element)
    let parsed = try primaryException()
    append(parsed, to: except)
    element.children.append(except)
    return (element, true)
  }

  /// What follows `-`: a pattern without operators, or any in parentheses.
  private mutating func primaryException() throws(SchemaFailure) -> Parsed {
    let annotations = try annotations()
    var parsed = try nested { reader throws(SchemaFailure) in try reader.unannotated(annotations) }
    if parsed.isExcepted { throw excepted() }
    parsed.before = annotations.comments + parsed.before
    return parsed
  }

  private mutating func parameter(of data: SyntaxElement) throws(SchemaFailure) {
    let annotations = try annotations()
    guard case .name(let name, _) = token.kind else { throw unexpected("a parameter or `}`") }
    add(annotations.comments, to: data)
    let param = make(.param)
    param.attributes = [.init("name", name)]
    var comments: [Annotation.Content] = []
    try advance(&comments)
    try expect(.equals, &comments)
    param.text = try literal(&comments)
    add(comments, to: data)
    apply(annotations, to: param)
    data.children.append(param)
    add(annotations.contents(behind: param), to: data)
  }
}

extension SyntaxKind {
  /// Whether several patterns in it are taken one after the other.
  var groupsItsChildren: Bool {
    switch self {
    case .element, .define, .zeroOrMore, .oneOrMore, .optional, .list, .mixed: true
    default: false
    }
  }
}
