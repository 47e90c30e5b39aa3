/// How many there are of what the patterns of a schema refer to by number.
struct ArchiveSizes {
  var types: Int
  var values: Int
  var nameClasses: Int
  var elements: Int
}

extension PatternTable {
  func write(to archive: inout ArchiveWriter) {
    var words: [UInt64] = []
    words.reserveCapacity(nodes.count * 2)
    for node in nodes {
      words.append(
        UInt64(node.kind.rawValue) | UInt64(node.flags.rawValue) << 8 | UInt64(node.depth) << 16
          | UInt64(node.hash) << 32)
      words.append(UInt64(UInt32(bitPattern: node.first)) | UInt64(UInt32(bitPattern: node.second)) << 32)
    }
    archive.write(words)
    archive.write(pool)
  }

  init(from archive: inout ArchiveReader, _ sizes: ArchiveSizes) throws(ArchiveReader.Damage) {
    let words = try archive.words()
    let pool = try archive.numbers()
    var nodes: [Node] = []
    nodes.reserveCapacity(words.count / 2)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      let (facts, parts) = (words[index], words[index + 1])
      guard let kind = Kind(rawValue: UInt8(truncatingIfNeeded: facts)) else { throw ArchiveReader.Damage() }
      let node = Node(
        kind: kind, flags: Flags(rawValue: UInt8(truncatingIfNeeded: facts >> 8)),
        depth: UInt16(truncatingIfNeeded: facts >> 16), first: Int32(truncatingIfNeeded: parts),
        second: Int32(truncatingIfNeeded: parts >> 32), hash: UInt32(truncatingIfNeeded: facts >> 32))
      guard Self.isSound(node, number: nodes.count, pool, sizes) else { throw ArchiveReader.Damage() }
      nodes.append(node)
    }
    guard nodes.count > 2, nodes[0].kind == .empty, nodes[1].kind == .notAllowed, nodes[2].kind == .text else {
      throw ArchiveReader.Damage()
    }
    self.init(nodes: nodes, pool: pool)
  }

  /// Whether the node refers only to what there is; patterns are made after their parts.
  private static func isSound(_ node: Node, number: Int, _ pool: [PatternID], _ sizes: ArchiveSizes) -> Bool {
    func isPart(_ id: PatternID) -> Bool { id >= 0 && id < number }
    func isOne(of count: Int, _ id: Int32) -> Bool { id >= 0 && id < count }
    switch node.kind {
    case .empty, .notAllowed, .text: return true
    case .choice, .interleave:
      guard node.first >= 0, node.second > 0, Int(node.first) + Int(node.second) <= pool.count else { return false }
      return pool[Int(node.first)..<Int(node.first) + Int(node.second)].allSatisfy(isPart)
    case .group: return isPart(node.first) && isPart(node.second)
    case .oneOrMore, .list: return isPart(node.first)
    case .data: return isOne(of: sizes.types, node.first) && (node.second == -1 || isPart(node.second))
    case .value: return isOne(of: sizes.values, node.first)
    case .attribute: return isOne(of: sizes.nameClasses, node.first) && isPart(node.second)
    case .element: return isOne(of: sizes.nameClasses, node.first) && isOne(of: sizes.elements, node.second)
    }
  }
}
