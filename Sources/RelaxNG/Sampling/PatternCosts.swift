/// How many elements a pattern needs at least, so that a sample can be brought to an end.
struct PatternCosts {
  /// More than any document has: what can never be satisfied.
  static let impossible = Int.max / 4

  private(set) var costs: [Int]

  subscript(id: PatternID) -> Int { costs[Int(id)] }

  /// - Parameter isWritable: whether a value for a `data` pattern is known.
  init(_ schema: SimplifiedSchema, isWritable: (PatternID) -> Bool) {
    let table = schema.table
    costs = [Int](repeating: Self.impossible, count: table.nodes.count)
    var hasChanged = true
    // A least fixed point: costs only fall, and each round knows one more level of elements.
    while hasChanged {
      hasChanged = false
      for id in PatternID(0)..<PatternID(table.nodes.count) {
        let node = table[id]
        let cost: Int
        switch node.kind {
        case .empty, .text, .value: cost = 0
        case .notAllowed: cost = Self.impossible
        case .data: cost = costs[Int(id)] == 0 || isWritable(id) ? 0 : Self.impossible
        case .choice: cost = table.members(node).map { costs[Int($0)] }.min() ?? Self.impossible
        case .interleave: cost = Self.sum(table.members(node).map { costs[Int($0)] })
        case .group: cost = Self.sum([costs[Int(node.first)], costs[Int(node.second)]])
        case .oneOrMore, .list: cost = costs[Int(node.first)]
        case .attribute: cost = costs[Int(node.second)]
        case .element: cost = Self.sum([1, costs[Int(schema.elements[Int(node.second)].content)]])
        }
        if cost < costs[Int(id)] {
          costs[Int(id)] = cost
          hasChanged = true
        }
      }
    }
  }

  private static func sum(_ parts: [Int]) -> Int { parts.reduce(0) { min($0 + $1, impossible) } }
}
