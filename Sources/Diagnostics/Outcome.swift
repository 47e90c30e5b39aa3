/// What a run found, as the exit code that every subcommand gives.
public enum Outcome: Int32, Sendable {
  /// Nothing is wrong.
  case clean = 0
  /// The work was done and found something: an invalid document, a lost character.
  case findings = 1
  /// The work could not be done: no such file, a broken setting, a missing program.
  case couldNotRun = 2

  /// The outcome of a run that reported `diagnostics`; notes and warnings are not findings.
  public init(_ diagnostics: some Sequence<Diagnostic>) {
    let worst = diagnostics.lazy.map(\.severity).max()
    self =
      switch worst {
      case .fatal: .couldNotRun
      case .error: .findings
      default: .clean
      }
  }
}
