internal import Diagnostics
internal import XMLCore

/// What is wrong with an occurrence, wherever it stands.
struct Problem {
  let rule: CheckRule
  let message: String
  let help: String?

  init(_ rule: CheckRule, _ message: String, help: String? = nil) {
    self.rule = rule
    self.message = message
    self.help = help
  }

  /// That nothing in the document has an identifier.
  static func dangling(_ identifier: String, _ facts: DocumentFacts) -> Problem {
    Problem(
      .danglingPointer, "there is no element with the identifier `\(identifier)`",
      help: Nearby.suggestion(for: identifier, in: facts.identifiers))
  }

  /// A diagnostic for each place where an occurrence with a problem stands.
  static func diagnostics(
    _ problems: [Occurrence: Problem], in text: CheckedText, file: String?, limits: ParsingLimits
  ) -> [Diagnostic] {
    let places = OccurrenceFinder.places(of: Set(problems.keys), in: text, file: file, limits: limits)
    var found: [Diagnostic] = []
    for (occurrence, problem) in problems {
      var told = places[occurrence] ?? []
      var notes: [Diagnostic.Note] = []
      // The first that bears an identifier has a right to it.
      if problem.rule == .duplicateID, let first = told.first {
        notes = [.init("it is given here already", at: first)]
        told.removeFirst()
      }
      for place in told {
        found.append(
          Diagnostic(
            problem.rule.severity ?? .warning, problem.rule.rawValue, problem.message, at: place, notes: notes,
            help: problem.help))
      }
    }
    return found.sorted { ($0.place ?? Place(), $0.code, $0.message) < ($1.place ?? Place(), $1.code, $1.message) }
  }
}
