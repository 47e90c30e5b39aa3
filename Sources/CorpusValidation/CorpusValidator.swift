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
    return report
  }

  /// The checks between documents, and what they leave of the documents' own instructions.
  private func finish(_ judged: inout [JudgedDocument], _ tell: (Event) -> Void) {
    var rules = policy.rules
    // A shard does not know what the others point to.
    if shard != nil { rules.subtract([.duplicateAcross, .unusedHand, .unusedPerson, .unusedWitness]) }
    let boundaries = boundaries
    var checks = CorpusChecks(rules, limits: limits) { boundaries.boundary(for: $0) }
    let expansion = expansion
    checks.load = { [limits] path in
      guard let bytes = try? InputFile.read(path, limit: limits.size) else { return nil }
      return expansion?.expand(bytes, file: path).checkedText ?? CheckedText(bytes)
    }
    let found = checks.check(judged.map(\.facts))
    let filter = DocumentFilter(policy: policy)
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
