public import Diagnostics
public import RelaxNG
internal import TEIResources

/// A RELAX NG schema, in XML or compact syntax; validated straight from the bytes, and shared by all threads.
public struct GrammarValidator: DocumentValidator, Sendable {
  public let name: String
  private let schema: Schema

  /// Compiles a schema.
  ///
  /// - Parameters:
  ///   - name: its path; what it includes is looked for relative to that.
  ///   - folder: the folder that its parts may come from; `nil` for none.
  ///   - cache: where compiled schemas are kept from one run to the next.
  /// - Throws: `SchemaFailure` with all that is wrong in the schema.
  public init(
    _ bytes: [UInt8], name: String, partsFrom folder: String? = nil, cache: SchemaCache? = nil
  ) throws(SchemaFailure) {
    self.name = name
    schema = try Schema(bytes, url: name, resources: folder.map { .folder($0) } ?? .none, cache: cache)
  }

  /// Compiles a schema whose parts come from elsewhere than a folder.
  ///
  /// - Parameter url: what its references are relative to.
  /// - Throws: `SchemaFailure` with all that is wrong in the schema.
  public init(
    _ bytes: [UInt8], name: String, url: String, parts: SchemaResources, cache: SchemaCache? = nil
  ) throws(SchemaFailure) {
    self.name = name
    schema = try Schema(bytes, url: url, resources: parts, cache: cache)
  }

  /// The project's own schema for editions, `Schemas/tei-edition.rng`.
  public static func edition(cache: SchemaCache? = nil) throws(SchemaFailure) -> GrammarValidator {
    try GrammarValidator(TEIResources.bytes("tei-edition.rng") ?? [], name: "tei-edition", cache: cache)
  }

  /// What is wrong in the document, including what is not well formed.
  public func validate(_ document: UnparsedDocument) -> [Diagnostic] {
    schema.validate(document.bytes, file: document.file, limits: document.limits)
  }
}
