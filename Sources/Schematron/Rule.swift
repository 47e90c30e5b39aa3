internal import Diagnostics
internal import XMLCore

/// A `rule`: a context and what must hold there.
struct Rule {
  let context: XPath
  let checks: [Check]
  private let variables: [Variable]

  /// Whether an assertion asks for `current()`, the node that the rule is about.
  private let usesCurrent: Bool

  init(_ element: Node, outer: String?, _ reader: inout RuleReader) throws(Diagnostic) {
    try reader.refuse(in: element, elements: ["include", "extends"], attributes: ["abstract"])
    guard let pattern = element["context"] else {
      throw Diagnostic(.fatal, "schematron.rule", "a `rule` needs a `context`", at: element.place)
    }
    let before = reader.currentCount
    context = try reader.expression(pattern, in: element, Self.selection)
    if reader.isLater, reader.currentCount > before {
      throw Diagnostic(.warning, "schematron.not-portable", "`\(pattern)`: it asks for `current()`", at: element.place)
    }
    variables = try Variable.all(in: element, &reader)
    var checks: [Check] = []
    for check in Self.assertions(in: element) {
      do throws(Diagnostic) {
        checks.append(try Check(check, outer: element["id"] ?? outer, &reader))
      } catch {
        try reader.skip(1, for: error)
      }
    }
    self.checks = checks
    usesCurrent = reader.currentCount > before
  }

  func check(
    _ node: Node, _ outer: [String: XPathValue], _ found: inout [Diagnostic]
  ) throws(Diagnostic) {
    var values = outer
    if usesCurrent { values[PortableExpression.current] = .nodes([node]) }
    for variable in variables { values[variable.name] = try variable.value(at: node, values) }
    for check in checks {
      if let diagnostic = try check.diagnostic(at: node, values) { found.append(diagnostic) }
    }
  }

  static func assertions(in rule: Node) -> [Node] {
    rule.elements.filter { $0.name == "assert" || $0.name == "report" }
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
