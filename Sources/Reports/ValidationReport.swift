public import Diagnostics

/// All that a run of `tei validate` found: what every form of report is made from.
public struct ValidationReport: Sendable, Hashable {
  /// The form of its JSON; raised when a key changes its meaning or goes.
  public static let version = 2

  /// In the order of the corpus.
  public var documents: [DocumentReport]
  /// What belongs to no document: a link that leads out of a folder, rules that were not run.
  public var general: [Diagnostic]
  /// The part of the corpus it is about, such as `2/8`; `nil` for all of it.
  public var shard: String?
  /// How many findings were not told because the baseline knows them.
  public var known: Int
  /// How many findings were not told because the document or the settings ask for it.
  public var ignored: Int
  /// How many documents were not looked at, since there were errors enough.
  public var skipped: Int

  public init(
    documents: [DocumentReport], general: [Diagnostic] = [], shard: String? = nil, known: Int = 0, ignored: Int = 0,
    skipped: Int = 0
  ) {
    self.documents = documents
    self.general = general
    self.shard = shard
    self.known = known
    self.ignored = ignored
    self.skipped = skipped
  }

  /// The findings of all documents, in their order, and those that belong to none first.
  public var diagnostics: [Diagnostic] { general + documents.flatMap { $0.findings.map(\.diagnostic) } }

  public var summary: Summary { Summary(self) }

  /// The exit code's meaning: a document that could not be read weighs more than one that is wrong.
  public var outcome: Outcome {
    if documents.contains(where: { $0.verdict == .unreadable }) || general.contains(where: { $0.severity == .fatal }) {
      return .couldNotRun
    }
    let isClean = documents.allSatisfy { $0.verdict == .valid } && !general.contains { $0.severity >= .error }
    return isClean ? .clean : .findings
  }

  /// The reports of shards as the report of the whole.
  public static func joining(_ parts: [ValidationReport]) -> ValidationReport {
    var general: [Diagnostic] = []
    // What is true of many documents is told at the first of them, and each shard has a first.
    for diagnostic in parts.flatMap(\.general)
    where !general.contains(where: {
      diagnostic.code.hasSuffix("not-run") ? $0.message == diagnostic.message : $0 == diagnostic
    }) {
      general.append(diagnostic)
    }
    let names = parts.compactMap(\.shard)
    let twice = Set(names.filter { name in names.count { $0 == name } > 1 }).sorted()
    if !twice.isEmpty || Set(names.map { $0.split(separator: "/").last }).count > 1 {
      general.append(
        Diagnostic(
          .error, "report.shards-differ",
          twice.isEmpty
            ? "the reports are of corpora divided in different ways"
            : "there is more than one report of shard \(twice.joined(separator: ", "))",
          help: "take one report of each shard, all of one run"))
    }
    let shards = names.map { $0.split(separator: "/").compactMap { Int($0) } }
    if let count = shards.first?.last {
      let missing = Set(1...min(max(1, count), 100_000)).subtracting(shards.compactMap(\.first)).sorted()
      if !missing.isEmpty {
        general.append(
          Diagnostic(
            .error, "report.shard-missing",
            "there is no report of shard \(missing.map { "\($0)/\(count)" }.joined(separator: ", "))",
            help: "run it, or see why its job failed"))
      }
    }
    return ValidationReport(
      documents: parts.flatMap(\.documents).sorted { ($0.index, $0.path) < ($1.index, $1.path) }, general: general,
      known: parts.map(\.known).reduce(0, +), ignored: parts.map(\.ignored).reduce(0, +),
      skipped: parts.map(\.skipped).reduce(0, +))
  }
}
