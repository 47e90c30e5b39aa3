internal import Diagnostics
internal import XMLCore

/// A `rule`: a context and what must hold there.
struct Rule {
  let context: XPath
  let checks: [Check]
  private let variables: [Variable]

  init(_ element: Node, _ namespaces: [String: String]) throws(Diagnostic) {
    try element.refuse(elements: ["include", "extends"], attributes: ["abstract"])
    guard let pattern = element["context"] else {
      throw Diagnostic(.fatal, "schematron.rule", "a `rule` needs a `context`", at: element.place)
    }
    context = try XPath(Self.selection(of: pattern), namespaces, in: element)
    variables = try Variable.all(in: element, namespaces)
    var checks: [Check] = []
    for element in element.elements where element.name == "assert" || element.name == "report" {
      checks.append(try Check(element, namespaces))
    }
    self.checks = checks
  }

  func check(
    _ node: Node, _ outer: [String: XPathValue], _ found: inout [Diagnostic]
  ) throws(Diagnostic) {
    var values = outer
    for variable in variables { values[variable.name] = try variable.value(at: node, values) }
    for check in checks {
      if let diagnostic = try check.diagnostic(at: node, values) { found.append(diagnostic) }
    }
  }

  /// An XPath expression that selects what the XSLT pattern `context` matches: each alternative anywhere in the document.
  static func selection(of pattern: String) -> String {
    var alternatives: [String] = [""]
    var depth = 0
    var quote: Character?
    for character in pattern {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == "[" || character == "(" {
        depth += 1
      } else if character == "]" || character == ")" {
        depth -= 1
      } else if character == "|", depth == 0 {
        alternatives.append("")
        continue
      }
      alternatives[alternatives.count - 1].append(character)
    }
    return alternatives.map { alternative in
      let path = alternative.trimmingWhiteSpace()
      // A pattern may begin with `id('x')` (XSLT 1.0, section 5.2), which looks everywhere by itself.
      let isAbsolute = path.hasPrefix("/") || path.hasPrefix("id(")
      return isAbsolute ? path : "//" + path
    }.joined(separator: " | ")
  }
}
