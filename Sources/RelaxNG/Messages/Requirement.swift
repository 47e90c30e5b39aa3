/// What a pattern cannot do without.
struct Requirement {
  private let derivatives: Derivatives
  private let flag: PatternTable.Flags

  static func elements(_ derivatives: Derivatives) -> Requirement { Requirement(derivatives, .elements) }

  static func attributes(_ derivatives: Derivatives) -> Requirement { Requirement(derivatives, .attributes) }

  private init(_ derivatives: Derivatives, _ flag: PatternTable.Flags) {
    self.derivatives = derivatives
    self.flag = flag
  }

  /// Each entry is a list of names one of which must come.
  func alternatives(in pattern: PatternID) -> [[String]] {
    let table = derivatives.table
    let node = table[pattern]
    // A part without attributes may be anything as far as attributes go.
    guard node.flags.contains(flag) else { return [] }
    if flag == .elements, table.isNullable(pattern) { return [] }
    switch node.kind {
    case .element where flag == .elements, .attribute where flag == .attributes:
      return [derivatives.schema.nameClasses[Int(node.first)].names?.map(\.written) ?? []].filter { !$0.isEmpty }
    case .oneOrMore: return alternatives(in: node.first)
    case .interleave: return table.members(node).flatMap { alternatives(in: $0) }
    case .group:
      var found: [[String]] = []
      var rest = pattern
      while table[rest].kind == .group {
        found += alternatives(in: table[rest].first)
        rest = table[rest].second
      }
      return found + alternatives(in: rest)
    case .choice:
      // One of the first that each member needs; nothing where a member needs nothing.
      var names: [String] = []
      for member in table.members(node) {
        guard let first = alternatives(in: member).first else { return [] }
        for name in first where !names.contains(name) { names.append(name) }
      }
      return [names]
    default: return []
    }
  }

  /// What must come in `pattern` before an element named by `letter`.
  func before(_ letter: Int, in pattern: PatternID) -> [[String]] {
    let node = derivatives.table[pattern]
    switch node.kind {
    case .group:
      var found: [[String]] = []
      var rest = pattern
      while derivatives.table[rest].kind == .group {
        let part = derivatives.table[rest].first
        if !derivatives.opening(part, letter, skipping: true).isEmpty { return found + before(letter, in: part) }
        found += alternatives(in: part)
        rest = derivatives.table[rest].second
      }
      return found + before(letter, in: rest)
    case .choice, .interleave:
      for member in derivatives.table.members(node) where !derivatives.opening(member, letter, skipping: true).isEmpty {
        return before(letter, in: member)
      }
      return []
    case .oneOrMore: return before(letter, in: node.first)
    default: return []
    }
  }

  /// "`a` and one of `b`, `c`" for a message.
  static func list(_ alternatives: [[String]]) -> String? {
    var parts: [String] = []
    for names in alternatives {
      let part: String
      if names.count == 1 {
        part = "`\(names[0])`"
      } else {
        let more = names.count > 5 ? " or \(names.count - 4) more" : ""
        let shown = names.prefix(names.count > 5 ? 4 : 5).map { "`\($0)`" }.joined(separator: ", ")
        part = "one of \(shown)\(more)"
      }
      if !parts.contains(part) { parts.append(part) }
    }
    guard let last = parts.popLast() else { return nil }
    return parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
  }
}
