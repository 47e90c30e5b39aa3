public import Diagnostics
internal import XMLCore

/// Validates documents against any number of schemas and rules, on one thread.
public struct Validator {
  private let validators: [any DocumentValidator]

  public init(_ validators: [any DocumentValidator]) { self.validators = validators }

  /// What is wrong in a document; a document that is not well formed is told of and goes no further.
  public func validate(_ bytes: [UInt8], file: String?) -> [Diagnostic] {
    validate(UnparsedDocument(bytes, file: file))
  }

  /// What is wrong in a document, whose tree is made only if one of them needs it.
  public func validate(_ document: UnparsedDocument) -> [Diagnostic] {
    var found: [Diagnostic] = []
    // A schema reads the document itself; without one the tree tells what is not well formed, and identifiers given twice.
    if !validators.contains(where: { $0 is GrammarValidator }) {
      do throws(XMLFailure) {
        found = try document.tree().warnings
      } catch {
        return error.diagnostics
      }
    }
    for validator in validators {
      found += validator.validate(document)
      if found.contains(where: { $0.severity >= .error && $0.code.hasPrefix("xml.") }) { break }
    }
    return found
  }
}
