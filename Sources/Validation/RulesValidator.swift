public import Diagnostics
internal import Schematron
internal import TEIResources
public import XMLCore

/// A set of Schematron rules.
public struct RulesValidator: DocumentValidator {
  public let name: String
  private let schema: SchematronSchema

  public init(_ bytes: [UInt8], name: String) throws(XMLFailure) {
    self.name = name
    schema = try SchematronSchema(parsing: bytes, file: name)
  }

  /// The project's own rules for editions, `Schemas/tei-edition.sch`.
  public static func edition() throws(XMLFailure) -> RulesValidator {
    try RulesValidator(TEIResources.bytes("tei-edition.sch") ?? [], name: "tei-edition rules")
  }

  public func validate(_ document: Document) -> [Diagnostic] {
    do throws(Diagnostic) {
      return try schema.validate(document)
    } catch {
      return [error]
    }
  }
}
