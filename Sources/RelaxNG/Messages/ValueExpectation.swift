/// What characters a value may be, gathered when it is something else.
struct ValueExpectation {
  /// The values by name.
  private(set) var values: [String] = []
  /// The types in words.
  private(set) var types: [String] = []
  private var isList = false
  private var seen: Set<PatternID> = []

  init(_ patterns: [PatternID], _ derivatives: Derivatives) {
    for pattern in patterns { visit(pattern, derivatives) }
  }

  private mutating func visit(_ pattern: PatternID, _ derivatives: Derivatives) {
    guard seen.insert(pattern).inserted else { return }
    let node = derivatives.table[pattern]
    let schema = derivatives.schema
    switch node.kind {
    case .value: values.append(schema.datatypes.values[Int(node.first)].written)
    case .data:
      let type = schema.datatypes.types[Int(node.first)].expectation
      if !types.contains(type) { types.append(type) }
    case .list:
      isList = true
      visit(node.first, derivatives)
    case .oneOrMore: visit(node.first, derivatives)
    case .choice, .interleave: for member in derivatives.table.members(node) { visit(member, derivatives) }
    case .group:
      visit(node.first, derivatives)
      visit(node.second, derivatives)
    case .empty, .notAllowed, .text, .attribute, .element: break
    }
  }

  /// A short list: the nearest to `value` first, the rest counted, then the types.
  func list(near value: String) -> String? {
    var shown = values
    if let near = Spelling.closest(to: value, among: values) {
      shown.removeAll { $0 == near.name }
      shown.insert(near.name, at: 0)
    }
    let left = shown.count - 6
    var parts = shown.prefix(left == 1 ? 7 : 6).map { "`\($0)`" }
    if left > 1 { parts.append("\(left) more") }
    parts += types.prefix(3)
    guard let last = parts.popLast() else { return nil }
    return (isList ? "a list of " : "") + (parts.isEmpty ? last : parts.joined(separator: ", ") + " or " + last)
  }
}
