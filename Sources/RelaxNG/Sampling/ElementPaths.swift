/// How each element of a schema is reached from its start by the shortest way.
struct ElementPaths {
  /// The numbers of all elements that a document can have.
  private(set) var reachable: [Int] = []
  /// All patterns that a document can use.
  private(set) var patterns: [PatternID] = []
  /// A pattern that uses an element.
  private(set) var patternsOfElement: [Int: PatternID] = [:]
  private var parents: [Int: Int] = [:]

  init(_ schema: SimplifiedSchema, _ costs: PatternCosts) {
    var queue: [(content: PatternID, parent: Int)] = [(schema.start, -1)]
    var next = 0
    var seen: Set<PatternID> = []
    while next < queue.count {
      let (content, parent) = queue[next]
      next += 1
      var open = [content]
      var here: Set<PatternID> = []
      while let id = open.popLast() {
        guard costs[id] < PatternCosts.impossible, here.insert(id).inserted else { continue }
        if seen.insert(id).inserted { patterns.append(id) }
        let node = schema.table[id]
        switch node.kind {
        case .choice, .interleave: open += schema.table.members(node)
        case .group: open += [node.first, node.second]
        case .oneOrMore, .list: open.append(node.first)
        case .attribute: open.append(node.second)
        case .element:
          let number = Int(node.second)
          guard patternsOfElement[number] == nil else { continue }
          patternsOfElement[number] = id
          parents[number] = parent
          reachable.append(number)
          queue.append((schema.elements[number].content, number))
        case .empty, .notAllowed, .text, .data, .value: break
        }
      }
    }
  }

  /// The elements to go through, the one that is sought at the end.
  func path(to element: Int) -> [Int] {
    var path: [Int] = []
    var current = element
    while current >= 0, path.count <= reachable.count {
      path.append(current)
      current = parents[current] ?? -1
    }
    return path.reversed()
  }
}
