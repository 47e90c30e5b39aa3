public import Diagnostics
internal import TEIResources
public import XMLCore

/// A RELAX NG schema in XML syntax.
public struct GrammarValidator: DocumentValidator {
  public let name: String
  private let schema: RelaxNGSchema

  /// Compiles a schema file's bytes.
  public init(_ bytes: [UInt8], name: String) throws(XMLFailure) {
    self.name = name
    schema = try RelaxNGSchema(bytes: bytes, url: name)
  }

  /// The project's own schema for editions, `Schemas/tei-edition.rng`.
  public static func edition() throws(XMLFailure) -> GrammarValidator {
    TEIResources.register()
    return try GrammarValidator(TEIResources.bytes("tei-edition.rng") ?? [], name: "tei-edition")
  }

  public func validate(_ document: Document) -> [Diagnostic] { schema.validate(document) }
}
