internal import Diagnostics

/// Why a datatype could not be made: an unknown name, or a parameter that does not fit.
struct DatatypeError: DiagnosticError {
  var diagnostics: [Diagnostic]

  init(_ code: String, _ message: String, at place: Place?, help: String? = nil) {
    diagnostics = [Diagnostic(.error, code, message, at: place, help: help)]
  }
}
