extension DocumentSampler {
  /// A text that a pattern of an attribute, or of an element without children, allows.
  mutating func string(_ id: PatternID) -> String? {
    var words: [String] = []
    write(id, to: &words, isInList: false)
    return words.isEmpty ? "" : words.joined(separator: " ")
  }

  private mutating func write(_ id: PatternID, to words: inout [String], isInList: Bool) {
    let node = schema.table[id]
    uses[Int(id)] += 1
    switch node.kind {
    case .empty, .notAllowed, .attribute, .element: break
    case .text: words.append(["", "text", "some text", "Ü & <b>"].randomElement(using: &random) ?? "")
    case .choice:
      let possible = schema.table.members(node).filter {
        costs[$0] < PatternCosts.impossible && !(isInList && isBlank($0))
      }
      if let least = possible.min(by: { (uses[Int($0)], $0) < (uses[Int($1)], $1) }) {
        write(least, to: &words, isInList: isInList)
      }
    case .group, .interleave:
      let parts = node.kind == .group ? [node.first, node.second] : schema.table.members(node)
      for part in parts { write(part, to: &words, isInList: isInList) }
    case .oneOrMore:
      repeat { write(node.first, to: &words, isInList: isInList) } while random.isLucky(oneIn: 2)
    case .list: write(node.first, to: &words, isInList: true)
    case .value:
      let value = schema.datatypes.values[Int(node.first)]
      if case .name(let uri, let local) = value.value {
        let prefix = prefixes[uri].map { $0 + ":" } ?? (uri == CompactNamespaces.xml ? "xml:" : "")
        words.append(prefix + String(decoding: local, as: UTF8.self))
      } else {
        words.append(value.written)
      }
    case .data: words.append(data(id, isInList: isInList) ?? "")
    }
  }

  /// Whether the pattern is a value of white space alone, which no word of a list can be.
  private func isBlank(_ id: PatternID) -> Bool {
    let node = schema.table[id]
    return node.kind == .value && schema.datatypes.values[Int(node.first)].written.allSatisfy(\.isWhitespace)
  }

  private mutating func data(_ id: PatternID, isInList: Bool) -> String? {
    switch schema.datatypes.types[Int(schema.table[id].first)].idType {
    case .none: break
    case .id:
      let identifier = "i\(identifiers.count + 1)"
      identifiers.append(identifier)
      return identifier
    case .idref, .idrefs: return SampleContent.reference
    }
    // In a list a value is one word, and not an empty one.
    for _ in 0..<20 {
      guard let value = Self.value(of: id, schema, values, &random) else { break }
      if !isInList || !value.isEmpty && !value.contains(where: \.isWhitespace) { return value }
    }
    return known[id]
  }

  /// A value of a `data` pattern outside its exception.
  static func value(
    of id: PatternID, _ schema: SimplifiedSchema, _ values: SampleValues, _ random: inout SampleRandom
  ) -> String? {
    let node = schema.table[id]
    let type = schema.datatypes.types[Int(node.first)]
    if type.idType != .none { return SampleContent.reference }
    guard node.second >= 0 else { return values.value(of: type, &random) }
    return values.value(of: type, &random) { text in isExcepted(text, node.second, schema, values) }
  }

  private static func isExcepted(
    _ text: String, _ id: PatternID, _ schema: SimplifiedSchema, _ values: SampleValues
  ) -> Bool {
    let node = schema.table[id]
    switch node.kind {
    case .choice: return schema.table.members(node).contains { isExcepted(text, $0, schema, values) }
    case .data:
      return values.allows(schema.datatypes.types[Int(node.first)], text)
        && (node.second < 0 || !isExcepted(text, node.second, schema, values))
    case .value:
      let value = schema.datatypes.values[Int(node.first)]
      let context = SchemaValueContext(namespaces: [:])
      return Array(text.utf8).withUnsafeBufferPointer {
        schema.datatypes.types[value.type].value($0, equals: value.value, in: context)
      }
    default: return false
    }
  }
}
