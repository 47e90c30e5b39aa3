// Derivatives by characters that have a type: the value of an attribute, the whole text of an element, a token of a list.
extension Derivatives {
  /// Whether `value` matches a pattern of an attribute's value or an element's whole content.
  func matches(_ pattern: PatternID, _ value: UnsafeBufferPointer<UInt8>, _ context: ValueContext) -> Bool {
    if table.isNullable(pattern), isSpace(value) { return true }
    let left = string(pattern, value, context)
    return table.isNullable(left)
  }

  private func string(_ pattern: PatternID, _ value: UnsafeBufferPointer<UInt8>, _ context: ValueContext) -> PatternID {
    let node = table[pattern]
    switch node.kind {
    case .empty, .notAllowed, .attribute, .element: return PatternTable.notAllowed
    case .text: return pattern
    case .data:
      guard schema.datatypes.types[Int(node.first)].allows(value, in: context) else { return PatternTable.notAllowed }
      if node.second >= 0, matches(node.second, value, context) { return PatternTable.notAllowed }
      return PatternTable.empty
    case .value:
      let expected = schema.datatypes.values[Int(node.first)]
      let equal = schema.datatypes.types[expected.type].value(value, equals: expected.value, in: context)
      return equal ? PatternTable.empty : PatternTable.notAllowed
    case .list: return list(node.first, value, context) ? PatternTable.empty : PatternTable.notAllowed
    case .choice:
      // Most often these are values: then nothing can be left but nothing, and the first that fits is enough.
      let areValues = node.depth <= 1
      var found: [PatternID] = []
      for member in table.members(node) {
        let left = string(member, value, context)
        if areValues, left == PatternTable.empty { return left }
        if left != PatternTable.notAllowed { found.append(left) }
      }
      return table.choice(found)
    case .group, .interleave, .oneOrMore:
      guard !node.flags.isDisjoint(with: [.strings, .text]) else { return PatternTable.notAllowed }
      return consuming(pattern) { self.string($0, value, context) }
    }
  }

  /// Whether the tokens of `value` match the pattern in a `list` (specification, section 6.2.9).
  private func list(_ pattern: PatternID, _ value: UnsafeBufferPointer<UInt8>, _ context: ValueContext) -> Bool {
    var pattern = pattern
    var index = 0
    while index < value.count {
      if isSpace(value[index]) {
        index += 1
        continue
      }
      let start = index
      while index < value.count, !isSpace(value[index]) { index += 1 }
      pattern = string(pattern, UnsafeBufferPointer(rebasing: value[start..<index]), context)
      if pattern == PatternTable.notAllowed { return false }
    }
    return table.isNullable(pattern)
  }

  /// Whether a verdict on characters holds wherever they stand.
  func isIndependent(_ pattern: PatternID) -> Bool {
    let node = table[pattern]
    switch node.kind {
    case .data:
      return !schema.datatypes.types[Int(node.first)].dependsOnContext
        && (node.second < 0 || isIndependent(node.second))
    case .value:
      return !schema.datatypes.types[schema.datatypes.values[Int(node.first)].type].dependsOnContext
    case .list, .oneOrMore: return isIndependent(node.first)
    case .choice, .interleave: return table.members(node).allSatisfy { isIndependent($0) }
    case .group: return isIndependent(node.first) && isIndependent(node.second)
    case .empty, .notAllowed, .text, .attribute, .element: return true
    }
  }
}

@inline(__always)
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

@inline(__always)
func isSpace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  for byte in bytes where !isSpace(byte) { return false }
  return true
}
