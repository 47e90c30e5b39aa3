public import Diagnostics
public import RelaxNG
internal import TEIResources
internal import XMLCore

/// The schemas and rules of a run: the schemas compiled once for all threads, the rules once for each.
public struct SchemaSet: Sendable {
  private var grammars: [GrammarValidator] = []
  private var rules: [(bytes: [UInt8], name: String)] = []

  /// What is to be said of rules that are not run.
  public private(set) var remarks: [Diagnostic] = []

  private let cache: SchemaCache?

  /// - Parameter cache: where compiled schemas are kept from one run to the next.
  public init(cache: SchemaCache? = nil) { self.cache = cache }

  /// The project's schema and rules for editions.
  ///
  /// - Parameter cache: where compiled schemas are kept from one run to the next.
  /// - Throws: a `DiagnosticError` with what is wrong in them.
  public static func edition(cache: SchemaCache? = nil) throws -> SchemaSet {
    TEIResources.register()
    var set = SchemaSet(cache: cache)
    set.grammars = [try GrammarValidator.edition(cache: cache)]
    try set.add(rules: TEIResources.bytes("tei-edition.sch") ?? [], name: "tei-edition rules")
    return set
  }

  /// Adds a RELAX NG schema in XML or compact syntax; its parts are read from its own folder.
  ///
  /// - Parameter parts: its parts where they come from the store.
  /// - Throws: a `DiagnosticError` with all that is wrong in the schema.
  public mutating func add(grammar bytes: [UInt8], name: String, parts: StoredParts? = nil) throws {
    if let parts {
      grammars.append(
        try GrammarValidator(bytes, name: name, url: parts.url, parts: parts.resources, cache: cache))
      return
    }
    let folder = name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
    grammars.append(
      try GrammarValidator(
        bytes, name: name, partsFrom: folder.isEmpty && name.hasPrefix("/") ? "/" : folder, cache: cache))
  }

  /// Adds Schematron rules.
  ///
  /// - Throws: a `DiagnosticError` with what is wrong in the rules.
  public mutating func add(rules bytes: [UInt8], name: String) throws {
    remarks += [try RulesValidator(bytes, name: name).remark].compactMap { $0 }
    rules.append((bytes, name))
  }

  /// A validator for one thread.
  public func makeValidator() -> Validator {
    // They were compiled when they were added.
    Validator(grammars + rules.compactMap { try? RulesValidator($0.bytes, name: $0.name) })
  }
}
