import Diagnostics
import RelaxNG

// Not Foundation: starting it costs more than validating a short document.
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `rngcheck SCHEMA FILE…`: validates the files and prints each finding as `file:line:column: severity: message [code]`.
@main
struct RNGCheck {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first else {
      print("usage: rngcheck SCHEMA FILE…")
      exit(Outcome.couldNotRun.rawValue)
    }
    let schema: Schema
    do {
      schema = try Schema(contentsOf: path, cache: .ofUser())
    } catch {
      show(error.diagnostics)
      exit(Outcome.couldNotRun.rawValue)
    }
    var all: [Diagnostic] = []
    for file in arguments.dropFirst() {
      let found = schema.validate(contentsOf: file)
      show(found)
      all += found
    }
    exit(Outcome(all).rawValue)
  }

  static func show(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      let place = diagnostic.place.map { "\($0): " } ?? ""
      let help = diagnostic.help.map { " (\($0))" } ?? ""
      print("\(place)\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.code)]\(help)")
    }
  }
}
