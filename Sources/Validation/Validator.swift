public import Diagnostics
public import XMLCore

/// Validates documents against any number of schemas and rules, each compiled once.
public struct Validator {
  public var validators: [any DocumentValidator]

  public init(_ validators: [any DocumentValidator]) { self.validators = validators }

  /// The project's schema and rules.
  public static func edition() throws(XMLFailure) -> Validator {
    Validator([try GrammarValidator.edition(), try RulesValidator.edition()])
  }

  /// What is wrong in a document; a document that is not well formed is told of and goes no further.
  public func validate(_ bytes: [UInt8], file: String?) -> [Diagnostic] {
    let document: Document
    do throws(XMLFailure) {
      document = try Document(parsing: bytes, file: file)
    } catch {
      return error.diagnostics
    }
    return document.warnings + validators.flatMap { $0.validate(document) }
  }
}
