/// What is left of a pattern after a piece of a document: James Clark's derivatives ("An algorithm for RELAX NG
/// validation", 2002), with the content of an element kept apart from what follows it.
///
/// Clark's `after(p, q)` strings all open elements together in one pattern. Here the start tag gives the pairs
/// of content and rest themselves: the validator goes into the content and puts the rests on its stack. So the
/// patterns met depend on the schema alone and not on where in the document an element stands, and they are few.
final class Derivatives {
  let schema: SimplifiedSchema
  var table: PatternTable
  private var opened: [UInt64: [Branch]] = [:]
  private var attributed: [UInt64: [Branch]] = [:]
  private var closed: [PatternID: PatternID] = [:]
  private var texts: [PatternID: PatternID] = [:]

  /// A way to go on: into `inner`, the content of an element or the value of an attribute, and then with `rest`.
  struct Branch {
    var inner: PatternID
    var rest: PatternID
  }

  init(_ schema: SimplifiedSchema) {
    self.schema = schema
    table = schema.table
  }

  private static func key(_ pattern: PatternID, _ letter: Int, _ flag: Bool = false) -> UInt64 {
    UInt64(UInt32(bitPattern: pattern)) << 32 | UInt64(letter) << 1 | (flag ? 1 : 0)
  }

  /// The elements with a name that may come next.
  ///
  /// - Parameter skipping: whether required parts before may be left out, to go on after an error.
  func opening(_ pattern: PatternID, _ letter: Int, skipping: Bool = false) -> [Branch] {
    let node = table[pattern]
    guard node.flags.contains(.elements) else { return [] }
    if node.kind == .element {
      guard schema.elementNames.contains(node.first, letter) else { return [] }
      return [Branch(inner: schema.elements[Int(node.second)].content, rest: PatternTable.empty)]
    }
    let key = Self.key(pattern, letter, skipping)
    if let known = opened[key] { return known }
    var found: [Branch] = []
    switch node.kind {
    case .choice:
      for member in table.members(node) {
        let inside = table[member]
        if inside.kind == .element, !schema.elementNames.contains(inside.first, letter) { continue }
        found += opening(member, letter, skipping: skipping)
      }
    case .oneOrMore:
      let more = table.optional(pattern)
      found = opening(node.first, letter, skipping: skipping).map {
        Branch(inner: $0.inner, rest: table.group($0.rest, more))
      }
    case .interleave: found = interleaved(node) { self.opening($0, letter, skipping: skipping) }
    case .group:
      var rest = pattern
      while table[rest].kind == .group {
        let pair = table[rest]
        for branch in opening(pair.first, letter, skipping: skipping) {
          found.append(Branch(inner: branch.inner, rest: table.group(branch.rest, pair.second)))
        }
        rest = pair.second
        guard skipping || table.isNullable(pair.first) else {
          rest = PatternTable.empty
          break
        }
      }
      found += opening(rest, letter, skipping: skipping)
    default: break
    }
    found = merged(found)
    opened[key] = found
    return found
  }

  /// The attributes with a name that the start tag may have; their order does not matter.
  func attribute(_ pattern: PatternID, _ letter: Int) -> [Branch] {
    let node = table[pattern]
    guard node.flags.contains(.attributes) else { return [] }
    if node.kind == .attribute {
      guard schema.attributeNames.contains(node.first, letter) else { return [] }
      return [Branch(inner: node.second, rest: PatternTable.empty)]
    }
    let key = Self.key(pattern, letter)
    if let known = attributed[key] { return known }
    var found: [Branch] = []
    switch node.kind {
    case .choice: for member in table.members(node) { found += attribute(member, letter) }
    case .oneOrMore:
      let more = table.optional(pattern)
      found = attribute(node.first, letter).map { Branch(inner: $0.inner, rest: table.group($0.rest, more)) }
    case .interleave: found = interleaved(node) { self.attribute($0, letter) }
    case .group:
      var before: [PatternID] = []
      var rest = pattern
      while true {
        let pair = table[rest]
        let (part, tail) = pair.kind == .group ? (pair.first, pair.second) : (rest, PatternTable.empty)
        for branch in attribute(part, letter) {
          var left = table.group(branch.rest, tail)
          for part in before.reversed() { left = table.group(part, left) }
          found.append(Branch(inner: branch.inner, rest: left))
        }
        guard pair.kind == .group else { break }
        before.append(part)
        rest = tail
      }
    default: break
    }
    found = merged(found)
    attributed[key] = found
    return found
  }

  /// What is left when the start tag is complete: attributes that did not come cannot come any more.
  func closingTag(_ pattern: PatternID) -> PatternID {
    without(pattern, leaving: PatternTable.notAllowed)
  }

  /// The same, with the required attributes that did not come forgiven.
  func forgivingTag(_ pattern: PatternID) -> PatternID {
    without(pattern, leaving: PatternTable.empty)
  }

  private func without(_ pattern: PatternID, leaving left: PatternID) -> PatternID {
    let node = table[pattern]
    guard node.flags.contains(.attributes) else { return pattern }
    if node.kind == .attribute { return left }
    let key = left == PatternTable.empty ? ~pattern : pattern
    if let known = closed[key] { return known }
    let result = mapped(pattern) { self.without($0, leaving: left) }
    closed[key] = result
    return result
  }

  /// The pattern with `transform` done to its parts.
  private func mapped(_ pattern: PatternID, _ transform: (PatternID) -> PatternID) -> PatternID {
    let node = table[pattern]
    switch node.kind {
    case .choice:
      let members = table.members(node).map(transform)
      return table.choice(members)
    case .interleave:
      let members = table.members(node).map(transform)
      return table.interleave(members)
    case .oneOrMore:
      let inner = transform(node.first)
      return table.oneOrMore(inner)
    case .group:
      var parts: [PatternID] = []
      var rest = pattern
      while table[rest].kind == .group {
        parts.append(transform(table[rest].first))
        rest = table[rest].second
      }
      var result = transform(rest)
      while let part = parts.popLast() { result = table.group(part, result) }
      return result
    default: return pattern
    }
  }

  /// What is left after characters that stand beside elements, which only `text` allows.
  func text(_ pattern: PatternID) -> PatternID {
    let node = table[pattern]
    guard node.flags.contains(.text) else { return PatternTable.notAllowed }
    if node.kind == .text { return pattern }
    if let known = texts[pattern] { return known }
    let result = consuming(pattern) { self.text($0) }
    texts[pattern] = result
    return result
  }

  /// What is left after something that `derive` gives the derivative by.
  func consuming(_ pattern: PatternID, _ derive: (PatternID) -> PatternID) -> PatternID {
    let node = table[pattern]
    var found: [PatternID] = []
    switch node.kind {
    case .choice: for member in table.members(node) { found.append(derive(member)) }
    case .oneOrMore:
      let inner = derive(node.first)
      return table.group(inner, table.optional(pattern))
    case .interleave:
      let members = Array(table.members(node))
      for index in members.indices {
        var parts = members
        parts[index] = derive(members[index])
        found.append(table.interleave(parts))
      }
    case .group:
      var rest = pattern
      while table[rest].kind == .group {
        let pair = table[rest]
        let inner = derive(pair.first)
        found.append(table.group(inner, pair.second))
        rest = table.isNullable(pair.first) ? pair.second : PatternTable.notAllowed
      }
      if rest != PatternTable.notAllowed { found.append(derive(rest)) }
    default: return PatternTable.notAllowed
    }
    return table.choice(found)
  }

  private func interleaved(_ node: PatternTable.Node, _ branches: (PatternID) -> [Branch]) -> [Branch] {
    let members = Array(table.members(node))
    var found: [Branch] = []
    for index in members.indices {
      for branch in branches(members[index]) {
        var parts = members
        parts[index] = branch.rest
        found.append(Branch(inner: branch.inner, rest: table.interleave(parts)))
      }
    }
    return found
  }

  /// One branch for each content, with all that may follow it.
  private func merged(_ branches: [Branch]) -> [Branch] {
    guard branches.count > 1 else { return branches }
    var order: [PatternID] = []
    var rests: [PatternID: [PatternID]] = [:]
    for branch in branches {
      if rests[branch.inner] == nil { order.append(branch.inner) }
      rests[branch.inner, default: []].append(branch.rest)
    }
    return order.compactMap { inner in
      let rest = table.choice(rests[inner] ?? [])
      return rest == PatternTable.notAllowed ? nil : Branch(inner: inner, rest: rest)
    }
  }
}
