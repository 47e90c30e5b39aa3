public import Diagnostics
public import XMLCore

/// An ISO Schematron schema, or the one that is embedded in a RELAX NG schema, evaluated directly by XPath 1.0.
///
/// Read: `ns`, `let` at every level, `pattern`, `rule`, `assert`, `report`, `value-of`, `name`, `emph`, `span`, and
/// `current()`. With rules in XPath 1.0 (`queryBinding="xslt"`) all are run or the schema is refused: `include`,
/// `extends`, abstract patterns and rules. Of rules in XPath 2.0 or later those are run that mean the same in 1.0;
/// `skipped` has the others.
/// As the standard has it, a node is checked by the first rule of a pattern whose context it matches
/// (ISO/IEC 19757-3, section 6.5).
public final class SchematronSchema {
  private let variables: [Variable]
  private let patterns: [Pattern]
  private let isLater: Bool
  /// How many assertions and reports the schema has, run or not.
  public let assertionCount: Int
  /// Those that are not run.
  public let skipped: [SkippedRule]

  /// - Throws: `XMLFailure` when the schema is not well formed, or cannot be run.
  public init(parsing bytes: [UInt8], file: String? = nil) throws(XMLFailure) {
    let document = try Document(parsing: bytes, file: file)
    guard let root = document.root else { throw XMLFailure([.notSchematron(nil)]) }
    do throws(Diagnostic) {
      let parts = try SchemaParts(root)
      var reader = RuleReader(isLater: parts.isLater, namespaces: [:], takesScope: parts.isEmbedded)
      for element in parts.namespaces {
        if let prefix = element["prefix"], let uri = element["uri"] { reader.namespaces[prefix] = uri }
      }
      if !parts.isEmbedded { try reader.refuse(in: root, elements: ["include"]) }
      variables = try Variable.all(parts.variables, &reader)
      var patterns: [Pattern] = []
      for element in parts.patterns {
        do throws(Diagnostic) { patterns.append(try Pattern(element, &reader)) } catch {
          try reader.skip(1, for: error)
          reader.assertionCount += 1
        }
      }
      self.patterns = patterns
      isLater = parts.isLater
      assertionCount = reader.assertionCount
      skipped = reader.skipped
    } catch {
      throw XMLFailure([error])
    }
  }

  static let namespace = "http://purl.oclc.org/dsdl/schematron"
  /// That of Schematron 1.5, which older RELAX NG schemas hold.
  static let oldNamespace = "http://www.ascc.net/xml/schematron"

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
    for pattern in patterns {
      do throws(Diagnostic) { try pattern.check(start, values, &found) } catch {
        // What was written for another version may go wrong here without being wrong.
        guard isLater else { throw error }
        found.append(
          Diagnostic(.warning, "schematron.not-run", "some rules were not run to their end: \(error.message)"))
      }
    }
    return found
  }
}

extension RuleReader {
  /// Throws where an element holds or bears something that cannot be run.
  func refuse(in element: Node, elements: Set<String>, attributes: [String] = []) throws(Diagnostic) {
    for attribute in attributes where element[attribute] != nil && element[attribute] != "false" {
      throw .unsupported("`@\(attribute)` of `\(element.name)`", at: element.place)
    }
    for child in element.elements where elements.contains(child.name) {
      throw .unsupported("`\(child.name)`", at: child.place)
    }
  }
}

extension Diagnostic {
  static func notSchematron(_ place: Place?) -> Diagnostic {
    Diagnostic(
      .fatal, "schematron.not-a-schema", "this is not a Schematron schema", at: place,
      help: "its outermost element must be `schema` in the namespace \(SchematronSchema.namespace)")
  }

  fileprivate static func unsupported(_ what: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .fatal, "schematron.unsupported", "\(what) is not supported", at: place,
      help: "write the rules out in full, in one file")
  }
}
