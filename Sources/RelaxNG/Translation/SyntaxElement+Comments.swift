extension SyntaxElement {
  /// The comments that come before all else in a schema, and its outermost element without them.
  func withoutLeadingComments() -> (comments: [String], root: SyntaxElement) {
    var comments: [String] = []
    for annotation in annotations {
      guard case .comment(let text) = annotation.content, annotation.position == 0 else { break }
      comments.append(text)
    }
    if comments.isEmpty { return ([], self) }
    let root = SyntaxElement(
      kind, attributes: attributes, text: text, children: children, place: place, namespaces: namespaces, base: base,
      annotations: Array(annotations.dropFirst(comments.count)))
    return (comments, root)
  }
}
