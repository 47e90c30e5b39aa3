public import Diagnostics
public import XMLCore

/// An ISO Schematron schema whose expressions are XPath 1.0 (`queryBinding="xslt"`), evaluated directly.
///
/// Read: `ns`, `let` at every level, `pattern`, `rule`, `assert`, `report`, `value-of`, `name`, `emph`, `span`.
/// As the standard has it, a node is checked by the first rule of a pattern whose context it matches
/// (ISO/IEC 19757-3, section 6.5).
public final class SchematronSchema {
  private let namespaces: [String: String]
  private let variables: [Variable]
  private let patterns: [Pattern]

  /// - Throws: `XMLFailure` when the schema is not well formed, or an expression in it cannot be read.
  public init(parsing bytes: [UInt8], file: String? = nil) throws(XMLFailure) {
    let document = try Document(parsing: bytes, file: file)
    guard let root = document.root, root.name == "schema", root.namespace == Self.namespace else {
      throw XMLFailure([
        Diagnostic(
          .fatal, "schematron.not-a-schema", "this is not a Schematron schema",
          at: document.root?.place,
          help: "its outermost element must be `schema` in the namespace \(Self.namespace)")
      ])
    }
    if let binding = root["queryBinding"], binding != "xslt" && binding != "xpath" {
      throw XMLFailure([
        Diagnostic(
          .fatal, "schematron.query-binding", "the query binding `\(binding)` is not supported",
          at: root.place, help: "rules in XPath 1.0 (`queryBinding=\"xslt\"`) can be run")
      ])
    }
    var namespaces: [String: String] = [:]
    for element in root.elements(named: "ns") {
      if let prefix = element["prefix"], let uri = element["uri"] { namespaces[prefix] = uri }
    }
    self.namespaces = namespaces
    do throws(Diagnostic) {
      variables = try Variable.all(in: root, namespaces)
      var patterns: [Pattern] = []
      for element in root.elements(named: "pattern") { patterns.append(try Pattern(element, namespaces)) }
      self.patterns = patterns
    } catch {
      throw XMLFailure([error])
    }
  }

  static let namespace = "http://purl.oclc.org/dsdl/schematron"

  /// The identifiers of all assertions and reports, in document order.
  public var ruleIdentifiers: [String] {
    patterns.flatMap { $0.rules.flatMap { $0.checks.map(\.identifier) } }
  }

  /// What the rules find in `document`, rule by rule.
  ///
  /// - Throws: an `xpath.evaluation` diagnostic when an expression cannot be evaluated.
  public func validate(_ document: Document) throws(Diagnostic) -> [Diagnostic] {
    guard let root = document.root else { return [] }
    var values: [String: XPathValue] = [:]
    for variable in variables { values[variable.name] = try variable.value(at: root, values) }
    var found: [Diagnostic] = []
    for pattern in patterns { try pattern.check(root, values, &found) }
    return found
  }
}
