public import Corpus
public import CorpusChecks
internal import Diagnostics
public import Reports

/// What is told of what was found: how much it weighs, what is left out, what was known before.
public struct ValidationPolicy: Sendable {
  public var severities = SeverityMap()
  /// Findings that the settings leave out: a code, and the files it is left out for.
  public var ignores: [Ignore] = []
  /// Whether documents may leave out findings by `<?tei-ignore?>`.
  public var respectsInstructions = true
  public var baseline: Baseline?
  /// Whether the checks of the corpus are made besides those of the schemas.
  public var checksCorpus = false

  public init() {}

  /// That findings of a code are left out in some files.
  public struct Ignore: Sendable, Hashable {
    public var code: String
    /// `nil` for all files.
    public var files: Glob?

    public init(code: String, files: Glob?) {
      self.code = code
      self.files = files
    }
  }

  /// The checks of the corpus that are on: all that weigh something, or just those that were set.
  public var rules: Set<CheckRule> {
    Set(
      CheckRule.allCases.filter { rule in
        if let level = severities.level(of: rule.rawValue) { return level != .off }
        return checksCorpus && rule.severity != nil
      })
  }
}
