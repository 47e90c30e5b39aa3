extension EditionSettings {
  /// What the section `validation` says: schemas, how much findings weigh, and what is left out.
  public struct Validation: Sendable, Hashable {
    /// Files, or names in the schema store; over what documents name.
    public var schemas: [String] = []
    public var schematron: [String] = []
    public var catalogs: [String] = []
    /// Whether `xi:include` is followed.
    public var xinclude = false
    /// Whether the checks of the corpus are made.
    public var checks = false
    private var weights: [Weight] = []
    public var ignores: [Ignore] = []

    /// Levels by codes, in their order.
    public var severities: [(String, String)] { weights.map { ($0.code, $0.level) } }

    private struct Weight: Sendable, Hashable {
      let code: String
      let level: String
    }

    /// That a code is left out, in the files that a pattern names or in all.
    public struct Ignore: Sendable, Hashable {
      public var code: String
      public var files: String?
    }

    public init() {}

    init(_ keys: SettingsReader.Section) {
      schemas = keys.strings("schema")
      schematron = keys.strings("schematron")
      catalogs = keys.strings("catalog")
      xinclude = keys.choice("xinclude", Switch.self) == .on
      checks = keys.choice("check", Switch.self) == .on
      weights = keys.pairs("severity").map { Weight(code: $0.0, level: $0.1) }
      ignores = keys.sections("ignore").compactMap { keys in
        guard let code = keys.required("code") else { return nil }
        let ignore = Ignore(code: code, files: keys.string("files"))
        keys.finish()
        return ignore
      }
      keys.finish()
    }

    private enum Switch: String, CaseIterable {
      case on = "true"
      case off = "false"
    }
  }
}
