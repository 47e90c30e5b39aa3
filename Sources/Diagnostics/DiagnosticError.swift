/// An error that says in diagnostics why something gave no result.
public protocol DiagnosticError: Error, Sendable {
  /// At least one, in the order they were found.
  var diagnostics: [Diagnostic] { get }
}
