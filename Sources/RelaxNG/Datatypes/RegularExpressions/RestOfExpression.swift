/// What may still follow at some point of an expression: lists of nodes to be matched one after the other.
///
/// Equal lists are one list with one number; number 0 is the empty list.
struct RestOfExpression {
  private struct Link: Hashable {
    var head: Int32
    var tail: Int32
  }

  private let expression: RegularExpression
  private var nodes: [RegularExpression.Node]
  private var isNodeNullable: [Bool]
  private var links = [Link(head: -1, tail: -1)]
  private var isListNullable = [true]
  private var numberOfLink: [Link: Int32] = [:]
  private var shortened: [Repetition: Int32] = [:]
  private(set) var whole: Int32 = 0

  private struct Repetition: Hashable {
    var part: Int
    var least: Int32
    var most: Int32
  }

  var count: Int { links.count }

  init(_ expression: RegularExpression) {
    self.expression = expression
    nodes = expression.nodes
    isNodeNullable = expression.isNullable
    whole = list(Int32(expression.root), 0)
  }

  func isNullable(_ list: Int32) -> Bool { isListNullable[Int(list)] }

  /// Gives `found` each list that may follow once a character of a class has been read from `list`.
  mutating func derive(_ list: Int32, _ membership: [UInt64], _ found: (Int32) -> Void) {
    var list = list
    while list != 0 {
      let link = links[Int(list)]
      derive(node: link.head, link.tail, membership, found)
      guard isNodeNullable[Int(link.head)] else { return }
      list = link.tail
    }
  }

  /// The same for a node that `tail` follows; as deep as groups are nested.
  private mutating func derive(node: Int32, _ tail: Int32, _ membership: [UInt64], _ found: (Int32) -> Void) {
    switch nodes[Int(node)] {
    case .set(let index):
      if membership[index / 64] & 1 << UInt64(index % 64) != 0 { found(tail) }
    case .choice(let branches):
      for branch in branches { derive(node: Int32(branch), tail, membership, found) }
    case .sequence(let parts):
      var tails: [Int32] = [tail]
      for part in parts.dropFirst().reversed() { tails.append(self.list(Int32(part), tails[tails.count - 1])) }
      for (part, tail) in zip(parts, tails.reversed()) {
        derive(node: Int32(part), tail, membership, found)
        if !isNodeNullable[part] { return }
      }
    case .repetition(let part, let least, let most):
      guard most > 0 else { return }
      // A part that may be empty fulfils any least count, so only the most is left to count.
      let fewer = isNodeNullable[part] ? 0 : max(least - 1, 0)
      let next = repetition(part, fewer, most == RegularExpression.unbounded ? most : most - 1)
      derive(node: Int32(part), next.map { self.list($0, tail) } ?? tail, membership, found)
    }
  }

  private mutating func repetition(_ part: Int, _ least: Int32, _ most: Int32) -> Int32? {
    guard most > 0 else { return nil }
    let key = Repetition(part: part, least: least, most: most)
    if let known = shortened[key] { return known }
    let number = Int32(nodes.count)
    nodes.append(.repetition(part, least: least, most: most))
    isNodeNullable.append(least == 0 || isNodeNullable[part])
    shortened[key] = number
    return number
  }

  private mutating func list(_ head: Int32, _ tail: Int32) -> Int32 {
    let link = Link(head: head, tail: tail)
    if let known = numberOfLink[link] { return known }
    let number = Int32(links.count)
    links.append(link)
    isListNullable.append(isNodeNullable[Int(head)] && isListNullable[Int(tail)])
    numberOfLink[link] = number
    return number
  }
}
