internal import Diagnostics
internal import XMLCore

/// A `let`: a name for a value, in scope for what follows it.
struct Variable {
  let name: String
  private let expression: XPath

  /// Those whose value can be computed; what needs another is not run.
  static func all(in element: Node, _ reader: inout RuleReader) throws(Diagnostic) -> [Variable] {
    try all(element.elements(named: "let"), &reader)
  }

  static func all(_ elements: [Node], _ reader: inout RuleReader) throws(Diagnostic) -> [Variable] {
    var variables: [Variable] = []
    for element in elements {
      do throws(Diagnostic) {
        guard let name = element["name"], let value = element["value"] else {
          throw Diagnostic(
            .fatal, "schematron.let", "a `let` needs a `name` and a `value`", at: element.place)
        }
        variables.append(Variable(name: name, expression: try reader.expression(value, in: element)))
        reader.known.insert(name)
      } catch {
        try reader.skip(0, for: error)
        reader.known.remove(element["name"] ?? "")
      }
    }
    return variables
  }

  func value(at node: Node, _ values: [String: XPathValue]) throws(Diagnostic) -> XPathValue {
    try expression.value(at: node, variables: values)
  }
}

extension XPath {
  /// Compiles an expression that stands in a schema, so that a mistake in it is told with its place.
  convenience init(
    _ expression: String, _ namespaces: [String: String], in element: Node
  ) throws(Diagnostic) {
    do throws(Diagnostic) {
      try self.init(expression, namespaces: namespaces)
    } catch {
      var placed = error
      placed.place = element.place
      throw placed
    }
  }
}
