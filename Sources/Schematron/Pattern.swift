internal import Diagnostics
internal import XMLCore

/// A `pattern`: rules of which a node meets the first that fits.
struct Pattern {
  let rules: [Rule]
  private let variables: [Variable]

  init(_ element: Node, _ reader: inout RuleReader) throws(Diagnostic) {
    try reader.refuse(in: element, elements: ["include"], attributes: ["abstract", "is-a"])
    // What a pattern knows the next does not.
    let known = reader.known
    defer { reader.known = known }
    variables = try Variable.all(in: element, &reader)
    var rules: [Rule] = []
    // A rule that stands alone is a pattern of one.
    let all = element.name == "rule" ? [element] : element.elements(named: "rule")
    reader.assertionCount += all.reduce(0) { $0 + Rule.assertions(in: $1).count }
    for (index, rule) in all.enumerated() {
      let outside = reader.known
      defer { reader.known = outside }
      do throws(Diagnostic) {
        rules.append(try Rule(rule, outer: element["id"], &reader))
      } catch {
        // A node that this rule takes is not for those after it; which these are, only its context would say.
        let rest = rule["abstract"] == "true" ? [rule] : all[index...].map { $0 }
        try reader.skip(rest.reduce(0) { $0 + Rule.assertions(in: $1).count }, for: error)
        if rest.count > 1 || rule == all.last { break }
      }
    }
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
