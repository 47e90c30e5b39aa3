internal import Diagnostics

/// Reads a schema in the compact syntax into the tree that its XML syntax would give.
///
/// It goes down the grammar of the compact syntax specification (section 2.5) with one function a rule; each
/// element it makes is the one that the specification's translation (appendix A) names.
struct CompactSyntaxReader {
  private var lexer: CompactLexer
  var token: CompactToken
  private var lookahead: CompactToken?
  var namespaces = CompactNamespaces()
  /// The prefixes in scope, as every element of the tree has them.
  private var scope: [String: String] = [:]
  private var problems: [Diagnostic] = []
  private let url: String
  private let keepsAnnotations: Bool
  private var depth = 0

  /// - Parameter keepsAnnotations: the writers want them, the engine is quicker without.
  /// - Throws: the first error of the syntax, or all names that stand for nothing.
  static func read(
    _ bytes: [UInt8], url: String, keepsAnnotations: Bool = false
  ) throws(SchemaFailure) -> SyntaxElement {
    let source = try CompactSource(bytes, file: url)
    var reader = try CompactSyntaxReader(source, url, keepsAnnotations)
    let root = try reader.schema()
    if !reader.problems.isEmpty { throw SchemaFailure(reader.problems) }
    return root
  }

  private init(_ source: CompactSource, _ url: String, _ keepsAnnotations: Bool) throws(SchemaFailure) {
    lexer = CompactLexer(source)
    token = try lexer.next()
    self.url = url
    self.keepsAnnotations = keepsAnnotations
  }

  // MARK: the whole

  private mutating func schema() throws(SchemaFailure) -> SyntaxElement {
    var outer: [Annotation.Content] = []
    while try declaration(&outer) {}
    scope = namespaces.declarable
    outer += takeComments()
    let root = try isAtGrammar() ? grammarWithoutBraces() : rootPattern()
    add(outer, to: root, at: 0, first: true)
    guard case .end = token.kind else { throw unexpected("the end of the schema") }
    add(takeComments(), to: root)
    if let uri = namespaces.standsAtRoot {
      // The attribute would name the attribute instead of what stands below it.
      if root.kind == .attribute, let name = root["name"] {
        root.attributes.removeAll { $0.name == "name" }
        let element = make(.name, root.place)
        element.text = name
        if !name.contains(":") { element.attributes = [.init("ns", "")] }
        root.children.insert(element, at: 0)
      }
      root.attributes.append(.init("ns", uri))
    }
    return root
  }

  private mutating func declaration(_ comments: inout [Annotation.Content]) throws(SchemaFailure) -> Bool {
    guard let keyword = token.keyword, keyword == .default || keyword == .namespace || keyword == .datatypes else {
      return false
    }
    // The keyword may as well be the name of a definition or of an annotation, but then something else follows it.
    comments += takeComments()
    let start = token
    try advance(&comments)
    var prefix: String?
    if keyword == .default {
      guard token.keyword == .namespace else { throw unexpected("`namespace`") }
      try advance(&comments)
      if case .name(let name, _) = token.kind {
        prefix = name
        try advance(&comments)
      }
    } else {
      guard case .name(let name, _) = token.kind else { throw unexpected("a prefix") }
      prefix = name
      try advance(&comments)
    }
    try expect(.equals, &comments)
    let problem: String?
    if keyword == .datatypes {
      problem = namespaces.bindLibrary(prefix ?? "", to: try literal(&comments))
    } else {
      var binding = CompactNamespaces.Binding.inherited
      if token.keyword == .inherit { try advance(&comments) } else { binding = .uri(try literal(&comments)) }
      if keyword == .default {
        if namespaces.unprefixed != nil { report("the default namespace is declared twice", start) }
        namespaces.unprefixed = binding
      }
      problem = prefix.flatMap { namespaces.bind($0, to: binding) }
    }
    if let problem { report(problem, start) }
    return true
  }

  /// A schema that is one pattern.
  private mutating func rootPattern() throws(SchemaFailure) -> SyntaxElement {
    let parsed = try pattern()
    add(parsed.before, to: parsed.element, at: 0, first: true)
    if let follower = parsed.after.first(where: { if case .element = $0 { true } else { false } }) {
      if case .element(let element) = follower {
        throw lexer.failure(
          "the annotation `\(element.name.local)` cannot follow the outermost pattern", token.range,
          help: "put it in brackets before the pattern")
      }
    }
    add(parsed.after, to: parsed.element)
    return parsed.element
  }

  // MARK: tokens

  mutating func advance() throws(SchemaFailure) {
    if let ahead = lookahead {
      token = ahead
      lookahead = nil
    } else {
      token = try lexer.next()
    }
  }

  mutating func peek() throws(SchemaFailure) -> CompactToken {
    if let lookahead { return lookahead }
    let ahead = try lexer.next()
    lookahead = ahead
    return ahead
  }

  /// Moves on, and gathers the comments that stood before the token.
  mutating func advance(_ comments: inout [Annotation.Content]) throws(SchemaFailure) {
    comments += takeComments()
    try advance()
  }

  /// Moves on; the comments before the token become part of `element`.
  mutating func advance(in element: SyntaxElement) throws(SchemaFailure) {
    add(takeComments(), to: element)
    try advance()
  }

  mutating func takeComments() -> [Annotation.Content] {
    defer { token.comments = [] }
    return keepsAnnotations ? token.comments.map { .comment($0) } : []
  }

  func isAt(_ symbol: CompactToken.Symbol) -> Bool { token.kind == .symbol(symbol) }

  mutating func expect(_ symbol: CompactToken.Symbol, _ comments: inout [Annotation.Content]) throws(SchemaFailure) {
    guard isAt(symbol) else { throw unexpected("`\(symbol.rawValue)`") }
    try advance(&comments)
  }

  mutating func expect(_ symbol: CompactToken.Symbol, in element: SyntaxElement) throws(SchemaFailure) {
    guard isAt(symbol) else { throw unexpected("`\(symbol.rawValue)`") }
    try advance(in: element)
  }

  /// A string, which may be put together with `~`.
  mutating func literal(_ comments: inout [Annotation.Content]) throws(SchemaFailure) -> String {
    guard case .literal(var text) = token.kind else { throw unexpected("a string in quotation marks") }
    try advance(&comments)
    while isAt(.tilde) {
      try advance(&comments)
      guard case .literal(let more) = token.kind else { throw unexpected("a string in quotation marks") }
      text += more
      try advance(&comments)
    }
    return text
  }

  // MARK: the tree

  func make(_ kind: SyntaxKind, _ place: Place) -> SyntaxElement {
    SyntaxElement(kind, place: place, namespaces: scope, base: url)
  }

  func make(_ kind: SyntaxKind) -> SyntaxElement { make(kind, place(of: token)) }

  func place(of token: CompactToken) -> Place { lexer.source.place(token.range) }

  /// Adds annotations behind the children that `element` has, or before some of them.
  func add(_ contents: [Annotation.Content], to element: SyntaxElement, at position: Int? = nil, first: Bool = false) {
    guard keepsAnnotations, !contents.isEmpty else { return }
    let annotations = contents.map { Annotation($0, position: position ?? element.children.count) }
    element.annotations.insert(contentsOf: annotations, at: first ? 0 : element.annotations.count)
  }

  // MARK: errors

  func unexpected(_ expected: String, help: String? = nil) -> SchemaFailure {
    lexer.failure("\(token.wording) stands where \(expected) is expected", token.range, help: help)
  }

  func failure(_ message: String, _ token: CompactToken, help: String? = nil) -> SchemaFailure {
    lexer.failure(message, token.range, help: help)
  }

  /// Notes an error that does not keep the rest from being read.
  mutating func report(_ message: String, _ token: CompactToken, help: String? = nil) {
    problems.append(Diagnostic(.error, "schema.syntax", message, at: place(of: token), help: help))
  }

  /// Runs `body` one level deeper. The limit fits the half megabyte of stack that a thread may have.
  mutating func nested<Result>(
    _ body: (inout CompactSyntaxReader) throws(SchemaFailure) -> Result
  ) throws(SchemaFailure) -> Result {
    depth += 1
    defer { depth -= 1 }
    if depth > 250 { throw failure("the schema is nested more than 250 deep", token) }
    return try body(&self)
  }
}
