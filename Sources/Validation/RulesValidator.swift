public import Diagnostics
internal import Schematron
public import XMLCore

/// A set of Schematron rules.
public struct RulesValidator: DocumentValidator {
  public let name: String
  private let schema: SchematronSchema

  public init(_ bytes: [UInt8], name: String) throws(XMLFailure) {
    self.name = name
    schema = try SchematronSchema(parsing: bytes, file: name)
  }

  public func validate(_ document: UnparsedDocument) -> [Diagnostic] {
    do {
      return try schema.validate(try document.tree())
    } catch let error as XMLFailure {
      return error.diagnostics
    } catch let error as Diagnostic {
      return [error]
    } catch {
      return []
    }
  }
}
