internal import XMLCore

/// What values may need to know of the document around them.
final class DocumentContext: ValueContext {
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

  override func namespace(of prefix: String) -> String? {
    if let found = declared.last(where: { $0.prefix == prefix }) { return found.uri }
    return prefix.isEmpty ? "" : super.namespace(of: prefix)
  }
}
