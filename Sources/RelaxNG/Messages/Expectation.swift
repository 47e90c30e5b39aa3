/// What a pattern would let come next, gathered only when something else came.
struct Expectation {
  /// The names that may come next, those without which it does not go on first.
  private(set) var names: [String] = []
  private(set) var allowsText = false
  private(set) var allowsOthers = false
  private var seen: Set<PatternID> = []
  private var known: Set<String> = []
  private let derivatives: Derivatives
  /// How many names a list shows.
  private static let most = 6

  private init(_ derivatives: Derivatives) { self.derivatives = derivatives }

  /// What elements (or characters) may come where `patterns` are left.
  static func elements(of patterns: [PatternID], _ derivatives: Derivatives) -> Expectation {
    var expectation = Expectation(derivatives)
    for pattern in patterns { expectation.visit(pattern, .elements) }
    return expectation
  }

  /// What attributes a start tag may still have.
  static func attributes(of patterns: [PatternID], _ derivatives: Derivatives) -> Expectation {
    var expectation = Expectation(derivatives)
    for pattern in patterns { expectation.visit(pattern, .attributes) }
    return expectation
  }

  private mutating func visit(_ pattern: PatternID, _ flag: PatternTable.Flags) {
    guard seen.insert(pattern).inserted else { return }
    let table = derivatives.table
    let node = table[pattern]
    switch node.kind {
    case .text, .data, .value, .list: allowsText = true
    case .choice, .interleave: for member in table.members(node) { visit(member, flag) }
    case .oneOrMore: visit(node.first, flag)
    case .group:
      var rest = pattern
      while table[rest].kind == .group {
        visit(table[rest].first, flag)
        guard flag == .attributes || table.isNullable(table[rest].first) else { return }
        rest = table[rest].second
      }
      visit(rest, flag)
    case .element where flag == .elements: add(node.first, derivatives.schema.elementNames)
    case .attribute where flag == .attributes: add(node.first, derivatives.schema.attributeNames)
    case .empty, .notAllowed, .element, .attribute: break
    }
  }

  private mutating func add(_ names: NameClassID, _ alphabet: NameAlphabet) {
    guard let names = derivatives.schema.nameClasses[Int(names)].names else {
      allowsOthers = true
      return
    }
    for name in names where known.insert(name.written).inserted { self.names.append(name.written) }
  }

  /// A short list for a note: the nearest to `name` first, then those in the order of the schema, the rest counted.
  func list(near name: String? = nil, kind: String, orEnd: Bool = false) -> String? {
    // Where there are many, the common ones tend to have the short names.
    var shown = names.count > Self.most + 1 ? names.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) } : names
    if let name, let near = Spelling.closest(to: name, among: names) {
      shown.removeAll { $0 == near.name }
      shown.insert(near.name, at: 0)
    }
    let left = shown.count - Self.most
    var parts = shown.prefix(left == 1 ? Self.most + 1 : Self.most).map { "`\($0)`" }
    if left > 1 { parts.append("\(left) more") }
    if allowsOthers { parts.append(parts.isEmpty ? "any \(kind) of another namespace" : "others by namespace") }
    if allowsText, kind == "element" { parts.append("characters") }
    if orEnd { parts.append("the end of the element") }
    guard let last = parts.popLast() else { return nil }
    return parts.isEmpty ? last : parts.joined(separator: ", ") + " or " + last
  }
}

extension QualifiedName {
  /// The name as most documents write it: `xml:id` with its prefix, all others without.
  var written: String { namespace == "http://www.w3.org/XML/1998/namespace" ? "xml:" + local : local }
}
