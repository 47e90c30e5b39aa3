internal import Diagnostics
public import XMLCore

/// The persons, organisations and places that an edition knows, with the forms in which texts name them.
public struct NameAuthority: Sendable {
  public private(set) var entries: [NameEntry] = []

  public init() {}

  /// Reads the `person`, `org` and `place` elements of a TEI document, in `standOff` or anywhere else.
  ///
  /// - Throws: `XMLFailure` when the file is not well formed, no TEI, or an entry has no `xml:id`.
  public init(parsing bytes: [UInt8], file: String? = nil) throws(XMLFailure) {
    let document = try Document(parsing: bytes, file: file)
    guard let root = document.root, root.namespace == teiNamespace else {
      throw XMLFailure([
        Diagnostic(
          .fatal, "names.not-tei", "the names file is not a TEI document", at: document.root?.place,
          help: "its outermost element must be in the namespace \(teiNamespace)")
      ])
    }
    var diagnostics: [Diagnostic] = []
    for node in Self.entries(below: root) {
      guard let identifier = node.xml("id") else {
        diagnostics.append(
          Diagnostic(
            .fatal, "names.no-id", "this `\(node.name)` has no `xml:id`", at: node.place,
            help: "give it one, so that the text can point to it"))
        continue
      }
      if let entry = NameEntry(node, identifier: identifier) { entries.append(entry) }
    }
    if !diagnostics.isEmpty { throw XMLFailure(diagnostics) }
  }

  /// Adds the entries of another file.
  public mutating func merge(_ other: NameAuthority) { entries += other.entries }

  private static func entries(below root: Node) -> [Node] {
    var found: [Node] = []
    var open = [root]
    while let node = open.popLast() {
      if ["person", "org", "place"].contains(node.name) {
        found.append(node)
      } else {
        open += node.elements.reversed()
      }
    }
    return found
  }
}

/// The namespace of TEI P5.
public let teiNamespace = "http://www.tei-c.org/ns/1.0"
