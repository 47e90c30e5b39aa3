public import Diagnostics
public import XMLCore

/// An ISO Schematron schema whose expressions are XPath 1.0 (`queryBinding="xslt"`), evaluated directly.
///
/// Read: `ns`, `let` at every level, `pattern`, `rule`, `assert`, `report`, `value-of`, `name`, `emph`, `span`.
/// Refused, so that no rule is left out without a word: `include`, `extends`, abstract patterns and rules.
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
    do throws(Diagnostic) { try root.refuse(elements: ["include"]) } catch { throw XMLFailure([error]) }
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
    // What stands outside rules is evaluated at the document and not at its outermost element
    // (ISO/IEC 19757-3, section 5.4.5 for `let`).
    let start = document.node
    var values: [String: XPathValue] = [:]
    for variable in variables { values[variable.name] = try variable.value(at: start, values) }
    var found: [Diagnostic] = []
    for pattern in patterns { try pattern.check(start, values, &found) }
    return found
  }
}

extension Node {
  /// Throws where the element holds or bears something that cannot be run.
  func refuse(elements: Set<String>, attributes: [String] = []) throws(Diagnostic) {
    for attribute in attributes where self[attribute] != nil && self[attribute] != "false" {
      throw .unsupported("`@\(attribute)` of `\(name)`", at: place)
    }
    for child in self.elements where elements.contains(child.name) {
      throw .unsupported("`\(child.name)`", at: child.place)
    }
  }
}

extension Diagnostic {
  fileprivate static func unsupported(_ what: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .fatal, "schematron.unsupported", "\(what) is not supported", at: place,
      help: "write the rules out in full, in one file")
  }
}
