/// What has been written of an element.
struct SampleContent {
  /// A namespace that no schema mentions, for names that may be any.
  static let foreign = "urn:x-sample"
  /// Stands for an identifier until all of them are known.
  static let reference = "\u{F8FF}"

  var attributes: [SampleDocument.Attribute] = []
  var children: [SampleDocument.Child] = []
}

extension DocumentSampler {
  /// Writes something that a pattern allows.
  ///
  /// - Parameter path: the elements that still lie before the one that the document heads for.
  mutating func write(_ id: PatternID, to content: inout SampleContent, along path: inout ArraySlice<Int>) {
    let node = schema.table[id]
    uses[Int(id)] += 1
    switch node.kind {
    case .empty, .notAllowed: break
    case .text: if let text = text() { content.children.append(.text(text)) }
    case .choice: write(choose(schema.table.members(node), path.first), to: &content, along: &path)
    case .group:
      write(node.first, to: &content, along: &path)
      write(node.second, to: &content, along: &path)
    case .interleave: interleave(schema.table.members(node), to: &content, along: &path)
    case .oneOrMore:
      repeat { write(node.first, to: &content, along: &path) } while room > 0 && random.isLucky(oneIn: 2)
    case .data, .value, .list:
      if let text = string(id) { content.children.append(.text(text)) }
    case .attribute:
      let taken = Set(content.attributes.map(\.name))
      guard let name = name(schema.nameClasses[Int(node.first)], besides: taken), let value = string(node.second) else {
        break
      }
      content.attributes.append(.init(name: name, value: value))
    case .element:
      guard let name = name(schema.nameClasses[Int(node.first)], besides: []) else { break }
      room -= 1
      var inside = SampleContent()
      if path.first == Int(node.second) {
        path.removeFirst()
        write(schema.elements[Int(node.second)].content, to: &inside, along: &path)
      } else {
        var aimless: ArraySlice<Int> = []
        write(schema.elements[Int(node.second)].content, to: &inside, along: &aimless)
      }
      content.children.append(
        .element(.init(name: name, attributes: inside.attributes, children: inside.children)))
    }
  }

  /// The alternative that leads on, or else that was used least of those there is room for.
  private mutating func choose(_ alternatives: [PatternID], _ target: Int?) -> PatternID {
    if let target, let leading = alternatives.first(where: { leads($0, to: target) }) { return leading }
    let possible = alternatives.filter { costs[$0] < PatternCosts.impossible }
    let cheapest = possible.map { costs[$0] }.min() ?? 0
    let affordable = possible.filter { costs[$0] <= max(cheapest, room) }
    // Now and then any will do, so that it is not always the same order.
    if random.isLucky(oneIn: 4), let any = affordable.randomElement(using: &random) { return any }
    return affordable.min { (uses[Int($0)], $0) < (uses[Int($1)], $1) } ?? PatternTable.empty
  }

  /// Whether the element is in the pattern itself, not in another element.
  private func leads(_ id: PatternID, to element: Int) -> Bool {
    var open = [id]
    var seen: Set<PatternID> = []
    while let id = open.popLast() {
      let node = schema.table[id]
      guard node.flags.contains(.elements), costs[id] < PatternCosts.impossible, seen.insert(id).inserted else {
        continue
      }
      switch node.kind {
      case .element: if Int(node.second) == element { return true }
      case .choice, .interleave: open += schema.table.members(node)
      case .group: open += [node.first, node.second]
      case .oneOrMore: open.append(node.first)
      default: break
      }
    }
    return false
  }

  /// Writes all parts and mixes their children, each part keeping its order.
  private mutating func interleave(
    _ parts: [PatternID], to content: inout SampleContent, along path: inout ArraySlice<Int>
  ) {
    var queues: [ArraySlice<SampleDocument.Child>] = []
    for part in parts {
      var inside = SampleContent(attributes: content.attributes)
      write(part, to: &inside, along: &path)
      content.attributes = inside.attributes
      queues.append(inside.children[...])
    }
    while let index = queues.indices.filter({ !queues[$0].isEmpty }).randomElement(using: &random) {
      if let child = queues[index].popFirst() { content.children.append(child) }
    }
  }

  private mutating func text() -> String? {
    [nil, "a", "Text ", " and more", "&<>", "\n  "].randomElement(using: &random) ?? nil
  }

  /// A name of a class, other than those in `taken`.
  private mutating func name(_ names: NameClass, besides taken: Set<SampleDocument.Name>) -> SampleDocument.Name? {
    var mentioned: Set<QualifiedName> = []
    var namespaces: Set<String> = []
    names.collect(names: &mentioned, namespaces: &namespaces)
    if names.isOpen {
      for namespace in namespaces.union([SampleContent.foreign, ""]) {
        for number in 0..<8 { mentioned.insert(QualifiedName(namespace: namespace, local: "any\(number)")) }
      }
    }
    let possible = mentioned.filter {
      names.contains($0) && $0.local != "xmlns" && !taken.contains(.init(namespace: $0.namespace, local: $0.local))
    }
    let sorted = possible.sorted { ($0.namespace, $0.local) < ($1.namespace, $1.local) }
    return sorted.randomElement(using: &random).map { .init(namespace: $0.namespace, local: $0.local) }
  }
}
