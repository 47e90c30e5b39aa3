import Foundation
import ParitySupport
import RelaxNG

/// The comparison over one schema.
struct SchemaComparison {
  let oracle: Oracle
  let schema: Schema
  let jing: Jing

  init(_ oracle: Oracle, jing: Jing) throws {
    self.oracle = oracle
    self.jing = jing
    schema = try Schema(contentsOf: oracle.schema.path)
  }

  /// All documents of the oracle, checked by jing anew, since the oracle keeps the first error only.
  func originals() throws -> ParityReport {
    let rows = oracle.rows.filter { !$0.isUnread && !$0.includes && !$0.hasDTD }
    return try report(rows.map(\.document))
  }

  /// Makes mutants and compares them; what is disagreed on stays in `folder`, the rest is removed.
  func mutants(_ count: Int, seed: UInt64, in folder: URL, report: inout ParityReport) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var files: [URL] = []
    var labels: [String] = []
    for (name, document, mutant) in MutantBatch(files: oracle.sources(upTo: 150_000), seed: seed).prefix(count) {
      let file = folder.appendingPathComponent(name)
      try Data(mutant.bytes).write(to: file)
      files.append(file)
      labels.append(
        "\(file.path) (\(mutant.mutations.map(\.rawValue).joined(separator: ", ")) in \(document.split(separator: "/").last ?? ""))"
      )
    }
    let own = try self.report(files, labels: labels, into: &report)
    for file in files where !own.contains(file) { try? FileManager.default.removeItem(at: file) }
  }

  private func report(_ files: [URL]) throws -> ParityReport {
    var report = ParityReport()
    _ = try self.report(files, labels: files.map(\.path), into: &report)
    return report
  }

  /// Gives the files that are disagreed on.
  private func report(_ files: [URL], labels: [String], into report: inout ParityReport) throws -> Set<URL> {
    let theirs = try jing.findings(in: files, schema: oracle.schema)
    var disputed: Set<URL> = []
    for ((file, label), reference) in zip(zip(files, labels), theirs) {
      let before = report.disagreements.count
      let own = schema.validate(contentsOf: file.path).map { ParityFinding($0) }
      let bytes = FileManager.default.contents(atPath: file.path).map { [UInt8]($0) } ?? []
      report.add(label, bytes: bytes, reference: reference, own: own)
      if report.disagreements.count > before { disputed.insert(file) }
    }
    return disputed
  }
}
