internal import Diagnostics
internal import XMLCore

/// A `pattern`: rules of which a node meets the first that fits.
struct Pattern {
  let rules: [Rule]
  private let variables: [Variable]

  init(_ element: Node, _ namespaces: [String: String]) throws(Diagnostic) {
    try element.refuse(elements: ["include"], attributes: ["abstract", "is-a"])
    variables = try Variable.all(in: element, namespaces)
    var rules: [Rule] = []
    for element in element.elements(named: "rule") { rules.append(try Rule(element, namespaces)) }
    self.rules = rules
  }

  func check(
    _ document: Node, _ outer: [String: XPathValue], _ found: inout [Diagnostic]
  ) throws(Diagnostic) {
    var values = outer
    for variable in variables { values[variable.name] = try variable.value(at: document, values) }
    var met: Set<Node> = []
    for rule in rules {
      for node in try rule.context.nodes(at: document) where met.insert(node).inserted {
        try rule.check(node, values, &found)
      }
    }
  }
}
