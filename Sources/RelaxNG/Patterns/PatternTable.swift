/// The number of a pattern in a `PatternTable`; equal patterns have one number.
typealias PatternID = Int32

/// All patterns that are in use, each of them once ("hash consing").
///
/// Simplified patterns (specification, section 4) and the derivatives taken of them are made here, brought
/// into a normal form on the way: `choice` and `interleave` are sorted lists without nesting, `group` leans to
/// the right, `notAllowed` and `empty` are removed as sections 4.20 and 4.21 say. So two patterns that differ
/// only by such laws have one number, a validator meets few states, and comparing patterns is comparing numbers.
struct PatternTable: Sendable {
  static let empty: PatternID = 0
  static let notAllowed: PatternID = 1
  static let text: PatternID = 2

  enum Kind: UInt8, Sendable {
    case empty, notAllowed, text
    /// `first` and `second` are the start and the count of the members in `members`.
    case choice, interleave
    case group, oneOrMore, list
    /// `first` is a datatype's number, `second` the excepted pattern or -1.
    case data
    /// `first` is a value's number.
    case value
    /// `first` is a name class, `second` the pattern of the value.
    case attribute
    /// `first` is a name class, `second` the element's number, under which its content is kept elsewhere.
    case element
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let nullable = Flags(rawValue: 1)
    /// An attribute lies outside of elements.
    static let attributes = Flags(rawValue: 2)
    /// A `data`, `value` or `list` lies outside of attributes and elements.
    static let strings = Flags(rawValue: 4)
    static let text = Flags(rawValue: 8)
    static let elements = Flags(rawValue: 16)
    static let content: Flags = [.attributes, .strings, .text, .elements]
  }

  struct Node: Sendable {
    var kind: Kind
    var flags: Flags
    /// How many levels lie below, the right-hand sides of groups not counted.
    var depth: UInt16
    var first: Int32
    var second: Int32
    var hash: UInt32
  }

  private(set) var nodes: [Node] = []
  /// The members of all choices and interleaves.
  private(set) var pool: [PatternID] = []
  private var slots: [Int32]

  init() {
    slots = [Int32](repeating: -1, count: 1 << 12)
    _ = leaf(.empty, flags: .nullable)
    _ = leaf(.notAllowed)
    _ = leaf(.text, flags: [.nullable, .text])
  }

  /// A table of patterns that were made before, in the same order.
  init(nodes: [Node], pool: [PatternID]) {
    self.nodes = nodes
    self.pool = pool
    var capacity = 1 << 12
    while nodes.count * 2 > capacity { capacity *= 2 }
    slots = Self.slots(capacity, for: nodes)
  }

  subscript(id: PatternID) -> Node {
    @inline(__always) get { nodes[Int(id)] }
  }

  @inline(__always)
  func isNullable(_ id: PatternID) -> Bool { nodes[Int(id)].flags.contains(.nullable) }

  @inline(__always)
  func has(_ flags: Flags, _ id: PatternID) -> Bool { !nodes[Int(id)].flags.isDisjoint(with: flags) }

  /// The members of a `choice` or `interleave`; the pattern alone for any other kind.
  func members(_ id: PatternID, of kind: Kind) -> [PatternID] {
    let node = self[id]
    return node.kind == kind ? members(node) : [id]
  }

  /// The members of a `choice` or `interleave`; a copy, since a slice of the pool would have the next pattern copy it whole.
  func members(_ node: Node) -> [PatternID] { Array(slice(node)) }

  private func slice(_ node: Node) -> ArraySlice<PatternID> { pool[Int(node.first)..<Int(node.first + node.second)] }
}

// Interning.
extension PatternTable {
  private mutating func leaf(_ kind: Kind, flags: Flags = []) -> PatternID {
    intern(Node(kind: kind, flags: flags, depth: 0, first: 0, second: 0, hash: 0), members: [])
  }

  /// The number of a node that is already in normal form.
  mutating func intern(_ candidate: Node, members: [PatternID]) -> PatternID {
    var node = candidate
    let pooled = node.kind == .choice || node.kind == .interleave
    var hash = UInt32(node.kind.rawValue) &* 0x9E37_79B1
    func mix(_ value: Int32) {
      hash = (hash ^ UInt32(bitPattern: value)) &* 0x85EB_CA6B
      hash ^= hash >> 13
    }
    if pooled {
      for member in members { mix(member) }
    } else {
      mix(node.first)
      mix(node.second)
    }
    node.hash = hash
    var index = Int(hash) & (slots.count - 1)
    while slots[index] >= 0 {
      let found = nodes[Int(slots[index])]
      if found.hash == hash, found.kind == node.kind {
        if pooled
          ? slice(found).elementsEqual(members) : found.first == node.first && found.second == node.second
        {
          return slots[index]
        }
      }
      index = (index + 1) & (slots.count - 1)
    }
    if pooled {
      node.first = Int32(pool.count)
      node.second = Int32(members.count)
      pool.append(contentsOf: members)
    }
    let id = PatternID(nodes.count)
    nodes.append(node)
    slots[index] = id
    if nodes.count * 2 > slots.count { grow() }
    return id
  }

  private mutating func grow() { slots = Self.slots(slots.count * 2, for: nodes) }

  private static func slots(_ capacity: Int, for nodes: [Node]) -> [Int32] {
    var slots = [Int32](repeating: -1, count: capacity)
    for (id, node) in nodes.enumerated() {
      var index = Int(node.hash) & (capacity - 1)
      while slots[index] >= 0 { index = (index + 1) & (capacity - 1) }
      slots[index] = Int32(id)
    }
    return slots
  }

  func deeper(_ ids: some Sequence<PatternID>) -> UInt16 {
    var depth: UInt16 = 0
    for id in ids { depth = max(depth, self[id].depth) }
    return depth == .max ? depth : depth + 1
  }
}
