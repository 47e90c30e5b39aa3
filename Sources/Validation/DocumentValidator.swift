public import Diagnostics
public import XMLCore

/// Something that a document can be valid against: a RELAX NG schema, a set of Schematron rules.
public protocol DocumentValidator {
  /// Its name in reports: `tei-edition`, or the path of a file.
  var name: String { get }

  /// What is wrong in `document`; empty for a valid one.
  func validate(_ document: Document) -> [Diagnostic]
}
