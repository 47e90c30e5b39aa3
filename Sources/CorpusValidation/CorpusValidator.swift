public import Corpus
internal import CorpusChecks
public import Diagnostics
internal import Files
public import Reports
public import Validation
public import XMLCore

/// Validates a corpus: many documents, some at a time, told of in their order whatever the number of jobs.
public struct CorpusValidator: Sendable {
  public var schemas: SchemaChoice
  public var policy = ValidationPolicy()
  public var limits = ParsingLimits.standard
  /// How many documents are validated at a time.
  public var jobs = 1
  /// The part of the corpus that is validated.
  public var shard: Shard?
  /// After how many errors the others are left alone.
  public var maximalErrors: Int?
  /// Writes a document's findings as people read them; `nil` where nobody wants to.
  public var reporter: (@Sendable (_ file: String?, _ bytes: [UInt8]) -> TextReporter)?
  /// What documents may name besides their schemas lies in the folders that this knows.
  public var boundaries = SchemaFinder()

  /// Whether what `xi:include` names is put in place first.
  public var includes = false

  public var includeLimits = IncludeLimits()

  var expansion: IncludeExpansion? {
    includes ? IncludeExpansion(boundaries, limits: limits, most: includeLimits) : nil
  }

  public init(schemas: SchemaChoice) { self.schemas = schemas }

  /// Whether it is told which of the settings' entries on what to ignore are of no use; for whole corpora.
  public var tellsOfIdleSettings = false

  /// The checks between documents that are made: a shard does not know what the others point to.
  var rules: Set<CheckRule> {
    shard == nil
      ? policy.rules : policy.rules.subtracting([.duplicateAcross, .unusedHand, .unusedPerson, .unusedWitness])
  }

  var filter: DocumentFilter {
    DocumentFilter(policy: policy, unasked: Set(CheckRule.allCases.map(\.rawValue)).subtracting(rules.map(\.rawValue)))
  }

  /// What happens while a corpus is validated.
  public enum Event: Sendable {
    /// So many documents are done, so many of them with errors.
    case progress(done: Int, invalid: Int)
    /// A document's findings, written by the reporter.
    case text(String)
    /// Why a document could not be read, likewise.
    case failure(String)
  }

  /// Validates `documents`, in the order given, and gives the report.
  ///
  /// - Parameter tell: called with each event, in order, from one task.
  public func validate(
    _ documents: [String], general: [Diagnostic] = [], tell: (Event) -> Void = { _ in }
  ) async -> ValidationReport {
    let wanted = documents.indices.filter { shard?.contains($0) ?? true }
    var report = ValidationReport(documents: [], general: general, shard: shard?.description)
    var judged: [JudgedDocument] = []
    var errors = 0
    var invalid = 0
    for await document in JudgingJobs(self, documents, wanted).results {
      var document = document
      if let maximalErrors {
        if errors >= maximalErrors { break }
        cut(&document, to: maximalErrors - errors)
      }
      for diagnostic in document.general where !report.general.contains(where: { $0.message == diagnostic.message }) {
        report.general.append(diagnostic)
      }
      let wrong = document.findings.count { $0.diagnostic.severity >= .error }
      errors += wrong
      if wrong > 0 { invalid += 1 }
      if !document.text.isEmpty { tell(document.isUnreadable ? .failure(document.text) : .text(document.text)) }
      document.text = ""
      judged.append(document)
      tell(.progress(done: judged.count, invalid: invalid))
    }
    if !policy.rules.isEmpty { finish(&judged, tell) }
    report.documents = judged.map { DocumentReport(path: $0.path, index: $0.index, findings: $0.findings) }
    report.known = judged.map(\.known).reduce(0, +)
    report.ignored = judged.map(\.ignored).reduce(0, +)
    report.skipped = wanted.count - judged.count
    if tellsOfIdleSettings, report.skipped == 0 { report.general += idleSettings(judged) }
    return report
  }

  private func idleSettings(_ judged: [JudgedDocument]) -> [Diagnostic] {
    let used = judged.reduce(into: Set<Int>()) { $0.formUnion($1.usedSettings) }
    let unasked = filter.unasked
    return policy.ignores.indices.filter { index in
      !used.contains(index) && !unasked.contains(where: CodePattern(policy.ignores[index].code).matches)
    }.compactMap { index in
      let ignore = policy.ignores[index]
      let files = ignore.files.map { " in `\($0.pattern)`" } ?? ""
      return policy.severities.applied(
        to: Diagnostic(
          .warning, "ignore.unused", "the settings ignore `\(ignore.code)`\(files), and there is none",
          help: "take the entry out of `ignore`"))
    }
  }

  /// The checks between documents, and what they leave of the documents' own instructions.
  private func finish(_ judged: inout [JudgedDocument], _ tell: (Event) -> Void) {
    let boundaries = boundaries
    var checks = CorpusChecks(rules, limits: limits) { boundaries.boundary(for: $0) }
    let expansion = expansion
    checks.load = { [limits] path in
      guard let bytes = try? InputFile.read(path, limit: limits.size) else { return nil }
      return expansion?.expand(bytes, file: path).checkedText ?? CheckedText(bytes)
    }
    let found = checks.check(judged.map(\.facts))
    for index in judged.indices {
      let idle = judged[index].suppressions.count > judged[index].used.count
      guard !found[index].isEmpty || idle else { continue }
      let path = judged[index].path
      let source = path == "-" ? [] : (try? InputFile.read(path, limit: limits.size)) ?? []
      let expanded = expansion?.expand(source, file: path)
      let bytes = expanded?.bytes ?? source
      let before = judged[index].findings.count
      filter.add(found[index], of: bytes, to: &judged[index])
      filter.addUnused(of: bytes, to: &judged[index])
      if let expanded { judged[index].move(before, by: expanded) }
      let new = judged[index].findings[before...].map(\.diagnostic)
      if let reporter, !new.isEmpty { tell(.text(reporter(path == "-" ? nil : path, source).report(new))) }
      let order = judged[index].findings.map(\.diagnostic).inReadingOrder()
      var waiting = Dictionary(grouping: judged[index].findings, by: \.diagnostic)
      judged[index].findings = order.compactMap { waiting[$0]?.removeFirst() }
    }
  }

  private func cut(_ document: inout JudgedDocument, to errors: Int) {
    var left = errors
    guard
      let last = document.findings.firstIndex(where: { finding in
        if finding.diagnostic.severity >= .error { left -= 1 }
        return left == 0
      }), last + 1 < document.findings.count
    else { return }
    document.findings.removeSubrange((last + 1)...)
    if let reporter, document.path != "-", let bytes = try? InputFile.read(document.path, limit: limits.size) {
      document.text = reporter(document.path, bytes).report(document.findings.map(\.diagnostic))
    }
  }
}
