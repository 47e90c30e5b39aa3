// Beginning anew in the midst of a document: an interleave of twenty parts has a million states, and a long
// document may come upon all of them, but it needs only those of the elements that are open.
extension Automaton {
  /// Whether the tables have grown so far that it is better to forget.
  @inline(__always)
  var isOvergrown: Bool { states.count > Self.mostStates || elementRows.count > Self.mostCells }

  private static let mostStates = 100_000
  private static let mostCells = 4 << 20

  /// Forgets everything but the states and merges of `frames` and `state`, which get their new numbers.
  func renew(frames: FlatTable<Validator.Frame>, state: StateID) -> StateID {
    let old = derivatives.table
    let (states, merges) = forget()
    var copies: [PatternID: PatternID] = [:]
    func copy(_ patterns: [PatternID]) -> [PatternID] {
      patterns.map { derivatives.table.copy($0, from: old, &copies) }
    }
    func renewed(_ state: StateID) -> StateID { state >= 0 ? self.state(copy(states(state))) : state }
    for index in 0..<frames.count {
      var frame = frames.base[index]
      frame.rest = renewed(frame.rest)
      frame.before = renewed(frame.before)
      if frame.merge >= 0 { frame.merge = add(merges[Int(frame.merge)].map(copy)) }
      frames.base[index] = frame
    }
    return renewed(state)
  }
}

extension PatternTable {
  /// The pattern `id` of another table in this one.
  fileprivate mutating func copy(
    _ id: PatternID, from other: PatternTable, _ known: inout [PatternID: PatternID]
  ) -> PatternID {
    if let copy = known[id] { return copy }
    let node = other[id]
    var result = id
    switch node.kind {
    case .empty, .notAllowed, .text: break
    case .choice:
      var members: [PatternID] = []
      for member in other.members(node) { members.append(copy(member, from: other, &known)) }
      result = choice(members)
    case .interleave:
      var members: [PatternID] = []
      for member in other.members(node) { members.append(copy(member, from: other, &known)) }
      result = interleave(members)
    case .group:
      var parts: [PatternID] = []
      var rest = id
      while other[rest].kind == .group {
        parts.append(copy(other[rest].first, from: other, &known))
        rest = other[rest].second
      }
      result = copy(rest, from: other, &known)
      while let part = parts.popLast() { result = group(part, result) }
    case .oneOrMore: result = oneOrMore(copy(node.first, from: other, &known))
    case .list: result = list(copy(node.first, from: other, &known))
    case .data:
      let except = node.second >= 0 ? copy(node.second, from: other, &known) : nil
      result = data(Int(node.first), except: except)
    case .value: result = value(Int(node.first))
    case .attribute: result = attribute(node.first, copy(node.second, from: other, &known))
    case .element: result = element(node.first, Int(node.second))
    }
    known[id] = result
    return result
  }
}
