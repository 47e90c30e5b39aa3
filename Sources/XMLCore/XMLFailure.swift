public import Diagnostics

/// Why an operation on XML gave no result: at least one diagnostic, in the order they were found.
public struct XMLFailure: DiagnosticError {
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
