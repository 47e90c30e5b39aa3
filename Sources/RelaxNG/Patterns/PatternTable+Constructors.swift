// How patterns are put together; each constructor gives the normal form of what it is asked for.
extension PatternTable {
  mutating func choice(_ left: PatternID, _ right: PatternID) -> PatternID {
    if left == right || right == Self.notAllowed { return left }
    if left == Self.notAllowed { return right }
    return choice([left, right])
  }

  mutating func choice(_ alternatives: [PatternID]) -> PatternID {
    var members: [PatternID] = []
    for alternative in alternatives where alternative != Self.notAllowed {
      members.append(contentsOf: self.members(alternative, of: .choice))
    }
    members.sort()
    var kept = 0
    var nullable = false
    for member in members where kept == 0 || members[kept - 1] != member {
      members[kept] = member
      kept += 1
      if member != Self.empty, isNullable(member) { nullable = true }
    }
    members.removeSubrange(kept...)
    // `empty` adds nothing to what already allows nothing; having the lowest number it stands first.
    if nullable, members.first == Self.empty { members.removeFirst() }
    if members.isEmpty { return Self.notAllowed }
    if members.count == 1 { return members[0] }
    var flags: Flags = []
    for member in members { flags.formUnion(self[member].flags) }
    return intern(
      Node(kind: .choice, flags: flags, depth: deeper(members), first: 0, second: 0, hash: 0), members: members)
  }

  mutating func interleave(_ left: PatternID, _ right: PatternID) -> PatternID {
    if left == Self.empty { return right }
    if right == Self.empty { return left }
    return interleave([left, right])
  }

  mutating func interleave(_ parts: [PatternID]) -> PatternID {
    var members: [PatternID] = []
    for part in parts where part != Self.empty {
      if part == Self.notAllowed { return part }
      members.append(contentsOf: self.members(part, of: .interleave))
    }
    if members.isEmpty { return Self.empty }
    if members.count == 1 { return members[0] }
    members.sort()
    var flags: Flags = []
    var nullable = true
    for member in members {
      flags.formUnion(self[member].flags)
      nullable = nullable && isNullable(member)
    }
    if !nullable { flags.remove(.nullable) }
    return intern(
      Node(kind: .interleave, flags: flags, depth: deeper(members), first: 0, second: 0, hash: 0), members: members)
  }

  mutating func group(_ left: PatternID, _ right: PatternID) -> PatternID {
    if left == Self.empty { return right }
    if right == Self.empty { return left }
    if left == Self.notAllowed || right == Self.notAllowed { return Self.notAllowed }
    // ((a, b), c) is (a, (b, c)).
    var spine: [PatternID] = []
    var rest = left
    while self[rest].kind == .group {
      spine.append(self[rest].first)
      rest = self[rest].second
    }
    var result = pair(rest, right)
    while let part = spine.popLast() { result = pair(part, result) }
    return result
  }

  private mutating func pair(_ left: PatternID, _ right: PatternID) -> PatternID {
    let (a, b) = (self[left], self[right])
    var flags = a.flags.union(b.flags)
    if !(a.flags.contains(.nullable) && b.flags.contains(.nullable)) { flags.remove(.nullable) }
    let depth = max(a.depth == .max ? a.depth : a.depth + 1, b.depth)
    return intern(Node(kind: .group, flags: flags, depth: depth, first: left, second: right, hash: 0), members: [])
  }

  mutating func oneOrMore(_ part: PatternID) -> PatternID {
    let node = self[part]
    switch node.kind {
    // `text` is any number of characters already.
    case .empty, .notAllowed, .text, .oneOrMore: return part
    case .choice where members(node).first == Self.empty:
      // (empty | p)+ is (empty | p+).
      let inner = oneOrMore(choice(Array(members(node).dropFirst())))
      return choice(Self.empty, inner)
    default:
      return intern(
        Node(kind: .oneOrMore, flags: node.flags, depth: deeper([part]), first: part, second: 0, hash: 0), members: [])
    }
  }

  mutating func optional(_ part: PatternID) -> PatternID { choice(part, Self.empty) }

  mutating func list(_ part: PatternID) -> PatternID {
    if part == Self.notAllowed { return part }
    return intern(
      Node(kind: .list, flags: .strings, depth: deeper([part]), first: part, second: 0, hash: 0), members: [])
  }

  mutating func data(_ datatype: Int, except: PatternID?) -> PatternID {
    let except = except == Self.notAllowed ? nil : except
    return intern(
      Node(
        kind: .data, flags: .strings, depth: except.map { deeper([$0]) } ?? 0, first: Int32(datatype),
        second: except ?? -1, hash: 0), members: [])
  }

  mutating func value(_ value: Int) -> PatternID {
    intern(Node(kind: .value, flags: .strings, depth: 0, first: Int32(value), second: 0, hash: 0), members: [])
  }

  mutating func attribute(_ names: NameClassID, _ value: PatternID) -> PatternID {
    if value == Self.notAllowed { return value }
    return intern(
      Node(kind: .attribute, flags: .attributes, depth: deeper([value]), first: names, second: value, hash: 0),
      members: [])
  }

  mutating func element(_ names: NameClassID, _ number: Int) -> PatternID {
    intern(
      Node(kind: .element, flags: .elements, depth: 0, first: names, second: Int32(number), hash: 0), members: [])
  }
}
