internal import Diagnostics
internal import XMLCore

/// Where a schema has its namespaces, variables and patterns: in itself, or anywhere in a RELAX NG schema around them.
struct SchemaParts {
  private(set) var namespaces: [Node] = []
  private(set) var variables: [Node] = []
  private(set) var patterns: [Node] = []
  let isEmbedded: Bool
  /// Whether expressions are in XPath 2.0 or later; in RELAX NG nothing says so, and TEI's are.
  let isLater: Bool

  private static let relaxng = "http://relaxng.org/ns/structure/1.0"
  private static let laterBindings: Set<String> = ["xslt2", "xslt3", "xpath2", "xpath3", "xpath31"]

  init(_ root: Node) throws(Diagnostic) {
    if root.namespace == Self.relaxng {
      isEmbedded = true
      isLater = true
      gather(root)
      return
    }
    guard root.name == "schema", root.namespace == SchematronSchema.namespace else {
      throw .notSchematron(root.place)
    }
    let binding = root["queryBinding"]?.lowercased() ?? "xslt"
    guard binding == "xslt" || binding == "xpath" || Self.laterBindings.contains(binding) else {
      throw Diagnostic(
        .fatal, "schematron.query-binding", "the query binding `\(binding)` is not supported", at: root.place,
        help: "rules in XPath 1.0 (`queryBinding=\"xslt\"`) can be run")
    }
    isEmbedded = false
    isLater = Self.laterBindings.contains(binding)
    namespaces = root.elements(named: "ns")
    variables = root.elements(named: "let")
    patterns = root.elements(named: "pattern")
  }

  /// In document order; without recursion, since a schema may be nested as deep as it likes.
  private mutating func gather(_ root: Node) {
    var waiting = [root]
    while let element = waiting.popLast() {
      guard element.namespace == SchematronSchema.namespace || element.namespace == SchematronSchema.oldNamespace else {
        waiting += element.elements.reversed()
        continue
      }
      switch element.name {
      case "ns": namespaces.append(element)
      case "let": variables.append(element)
      case "pattern", "rule": patterns.append(element)
      default: waiting += element.elements.reversed()
      }
    }
  }
}
