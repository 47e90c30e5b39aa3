public import Diagnostics

/// Something that a document can be valid against: a RELAX NG schema, a set of Schematron rules.
public protocol DocumentValidator {
  /// Its name in reports: `tei-edition`, or the path of a file.
  var name: String { get }

  /// What is wrong in a document; empty for a valid one.
  func validate(_ document: UnparsedDocument) -> [Diagnostic]
}
