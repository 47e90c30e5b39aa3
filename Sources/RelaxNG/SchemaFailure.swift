public import Diagnostics

/// Why a schema cannot be used: at least one diagnostic, in the order they were found.
public struct SchemaFailure: DiagnosticError {
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
