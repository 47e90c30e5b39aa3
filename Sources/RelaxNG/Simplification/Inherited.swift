/// What an element of a schema takes over from those around it.
struct Inherited {
  /// The nearest `ns` (specification, section 4.9).
  var namespace = ""
  /// The nearest `datatypeLibrary` (section 4.4).
  var datatypeLibrary = ""
  var scope: GrammarScope?
  /// The URLs of the parts being read, to notice one that refers to itself (sections 4.6 and 4.7).
  var parts: [String] = []

  /// The same as seen by the children of `element`.
  func entering(_ element: SyntaxElement) -> Inherited {
    guard !element.attributes.isEmpty else { return self }
    var inner = self
    if let namespace = element["ns"] { inner.namespace = namespace }
    if let library = element["datatypeLibrary"] { inner.datatypeLibrary = library.trimmed }
    return inner
  }
}
