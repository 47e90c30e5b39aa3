/// The names of the attributes, or of the elements, that patterns have outside of elements.
struct NameSets {
  private let flag: PatternTable.Flags
  private let kind: PatternTable.Kind
  private var known: [PatternID: Set<NameClassID>] = [:]

  init(flag: PatternTable.Flags, kind: PatternTable.Kind) {
    self.flag = flag
    self.kind = kind
  }

  /// A name class that two of `parts` share a name of.
  mutating func overlap(of parts: [PatternID], in schema: Compilation) -> NameClass? {
    var seen: Set<NameClassID> = []
    var open: [NameClassID] = []
    for part in parts {
      let own = names(of: part, in: schema)
      for name in own {
        if seen.contains(name) { return schema.nameClasses[name] }
        let names = schema.nameClasses[name]
        if case .name = names {
          if let other = open.first(where: { schema.nameClasses[$0].overlaps(names) }) {
            return schema.nameClasses[other]
          }
        } else if seen.contains(where: { schema.nameClasses[$0].overlaps(names) }) {
          return names
        }
      }
      for name in own {
        seen.insert(name)
        if case .name = schema.nameClasses[name] {} else { open.append(name) }
      }
    }
    return nil
  }

  private mutating func names(of pattern: PatternID, in schema: Compilation) -> Set<NameClassID> {
    let table = schema.table
    let node = table[pattern]
    guard node.flags.contains(flag) else { return [] }
    if node.kind == kind { return [node.first] }
    if let names = known[pattern] { return names }
    var names: Set<NameClassID> = []
    switch node.kind {
    case .choice, .interleave:
      for member in table.members(node) { names.formUnion(self.names(of: member, in: schema)) }
    case .oneOrMore: names = self.names(of: node.first, in: schema)
    case .group:
      var rest = pattern
      while table[rest].kind == .group {
        names.formUnion(self.names(of: table[rest].first, in: schema))
        rest = table[rest].second
      }
      names.formUnion(self.names(of: rest, in: schema))
    default: break
    }
    known[pattern] = names
    return names
  }
}
