internal import XMLCore

/// What values may need to know of the document around them.
final class DocumentContext: ValueContext {
  /// Knows what the document's internal subset declares; it outlives the reading.
  unowned var reader: EventReader

  init(_ reader: EventReader) { self.reader = reader }

  private var declared: [(depth: Int, prefix: String, uri: String)] = []

  /// Whether a namespace is declared in an open element.
  var isDeclaring: Bool { !declared.isEmpty }

  func reset() { declared.removeAll(keepingCapacity: true) }

  func declare(_ tag: ElementEvent, depth: Int) {
    for index in 0..<tag.namespaceCount {
      let (prefix, uri) = tag.namespace(index)
      declared.append((depth, prefix, uri))
    }
  }

  func leave(depth: Int) {
    while let last = declared.last, last.depth >= depth { declared.removeLast() }
  }

  override func isUnparsedEntity(_ name: String) -> Bool { reader.unparsedEntities.contains(name) }

  override func isNotation(_ name: String) -> Bool { reader.notations.contains(name) }

  override func namespace(of prefix: String) -> String? {
    if let found = declared.last(where: { $0.prefix == prefix }) { return found.uri }
    return prefix.isEmpty ? "" : super.namespace(of: prefix)
  }
}
