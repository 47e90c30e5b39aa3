internal import Diagnostics

/// Looks whether a simplified schema keeps to the restrictions of the specification's section 7.
struct RestrictionCheck {
  let schema: Compilation
  private(set) var problems: [Diagnostic] = []
  /// The elements that the start pattern leads to.
  private(set) var reached: [Int] = []
  private var isReached: [Bool]
  /// For each pattern the paths on which it was looked at, a bit for each.
  private var seen: [UInt64]
  private var kinds: [PatternID: ContentType?] = [:]
  private var attributes = NameSets(flag: .attributes, kind: .attribute)
  private var elements = NameSets(flag: .elements, kind: .element)
  private var current: Place

  private init(_ schema: Compilation) {
    self.schema = schema
    isReached = [Bool](repeating: false, count: schema.elements.count)
    seen = [UInt64](repeating: 0, count: schema.table.nodes.count)
    current = Place()
  }

  static func run(on schema: Compilation, start: PatternID) -> (problems: [Diagnostic], reached: [Int]) {
    var check = RestrictionCheck(schema)
    check.paths(start, .start)
    var next = 0
    while next < check.reached.count {
      let declaration = schema.elements[check.reached[next]]
      check.current = declaration.place
      check.paths(declaration.content, [])
      if check.contentType(declaration.content) == nil {
        check.problem("7.2", "characters of a type stand beside elements or other characters", at: declaration.place)
      }
      next += 1
    }
    return (check.problems, check.reached)
  }

  private func place(_ pattern: PatternID) -> Place { schema.places[pattern] ?? current }

  private mutating func problem(_ section: String, _ message: String, at place: Place, help: String? = nil) {
    let diagnostic = Diagnostic(
      .error, "schema.restriction", message + " (RELAX NG section \(section))", at: place, help: help)
    if !problems.contains(diagnostic) { problems.append(diagnostic) }
  }

  // MARK: Section 7.1, and on the way 7.3 and 7.4

  private mutating func paths(_ pattern: PatternID, _ path: PathContext) {
    // What is wrong on a path is so whatever element it is in: each pattern is looked at once in a schema.
    guard seen[Int(pattern)] & path.bit == 0 else { return }
    seen[Int(pattern)] |= path.bit
    let node = schema.table[pattern]
    check(pattern, node.kind, path)
    switch node.kind {
    case .choice: for member in schema.table.members(node) { paths(member, path) }
    case .interleave:
      uniqueAttributes(in: pattern)
      distinctElements(in: pattern)
      for member in schema.table.members(node) { paths(member, path.entering(.interleave)) }
    case .oneOrMore: paths(node.first, path.entering(.oneOrMore))
    case .list: paths(node.first, path.entering(.list))
    case .data: if node.second >= 0 { paths(node.second, path.entering(.data)) }
    case .attribute:
      if schema.nameClasses[node.first].isOpen, !path.contains(.oneOrMore) {
        problem(
          "7.3", "an attribute with any number of names is not repeated", at: place(pattern),
          help: "put it into a `oneOrMore` or `zeroOrMore`")
      }
      if contentType(node.second) == nil {
        problem("7.2", "characters of a type stand beside other characters", at: place(pattern))
      }
      paths(node.second, path.entering(.attribute))
    case .element:
      let number = Int(node.second)
      if !isReached[number] {
        isReached[number] = true
        reached.append(number)
      }
    case .group:
      uniqueAttributes(in: pattern)
      for part in spine(of: pattern) { paths(part, path.entering(.group)) }
    case .empty, .notAllowed, .text, .value: break
    }
  }

  private mutating func check(_ pattern: PatternID, _ kind: PatternTable.Kind, _ path: PathContext) {
    guard let (section, holder) = path.prohibition(of: kind) else { return }
    let name = kind == .element ? "element" : "\(kind)"
    problem(section, "`\(name)` may not stand in \(holder)", at: place(pattern))
  }

  // MARK: Section 7.2

  private mutating func contentType(_ pattern: PatternID) -> ContentType? {
    if let known = kinds[pattern] { return known }
    let node = schema.table[pattern]
    var type: ContentType?
    switch node.kind {
    case .empty, .attribute, .notAllowed: type = .empty
    case .text, .element: type = .complex
    case .data, .value, .list: type = .string
    case .oneOrMore: type = contentType(node.first).flatMap { ContentType.together($0, $0) }
    case .choice:
      type = .empty
      for member in schema.table.members(node) {
        guard let before = type, let next = contentType(member) else {
          type = nil
          break
        }
        type = max(before, next)
      }
    case .group, .interleave:
      type = .empty
      var parts = Array(schema.table.members(pattern, of: .interleave))
      if node.kind == .group { parts = spine(of: pattern) }
      for part in parts {
        guard let before = type, let next = contentType(part) else {
          type = nil
          break
        }
        type = ContentType.together(before, next)
      }
    }
    kinds[pattern] = .some(type)
    return type
  }

  private func spine(of pattern: PatternID) -> [PatternID] {
    var parts: [PatternID] = []
    var rest = pattern
    while schema.table[rest].kind == .group {
      parts.append(schema.table[rest].first)
      rest = schema.table[rest].second
    }
    parts.append(rest)
    return parts
  }

  // MARK: Sections 7.3 and 7.4

  private mutating func uniqueAttributes(in pattern: PatternID) {
    let node = schema.table[pattern]
    guard node.flags.contains(.attributes) else { return }
    let parts = node.kind == .group ? spine(of: pattern) : Array(schema.table.members(node))
    if let twice = attributes.overlap(of: parts, in: schema) {
      problem(
        "7.3", "\(twice.description(as: "attribute")) may come twice in one start tag", at: place(pattern))
    }
  }

  private mutating func distinctElements(in pattern: PatternID) {
    let node = schema.table[pattern]
    let parts = Array(schema.table.members(node))
    let table = schema.table
    if parts.filter({ table.has(.text, $0) }).count > 1 {
      problem("7.4", "`text` stands in more than one part of an `interleave`", at: place(pattern))
    }
    guard node.flags.contains(.elements) else { return }
    if let twice = elements.overlap(of: parts, in: schema) {
      problem(
        "7.4", "\(twice.description(as: "element")) stands in more than one part of an `interleave`",
        at: place(pattern))
    }
  }
}

/// What characters or elements a pattern is about (section 7.2).
enum ContentType: Comparable {
  case empty, complex, string

  /// The type of both beside each other, or `nil` where they cannot be.
  static func together(_ left: ContentType, _ right: ContentType) -> ContentType? {
    if left == .empty || right == .empty || (left == .complex && right == .complex) { return max(left, right) }
    return nil
  }
}

extension NameClass {
  /// For messages: "the attribute `n`".
  func description(as kind: String) -> String {
    switch self {
    case .name(let name): "the \(kind) `\(name.local)`"
    case .namespace, .any, .choice: "one \(kind) with any of several names"
    }
  }
}
