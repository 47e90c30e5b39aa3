internal import Foundation
internal import ParitySupport
internal import RelaxNG
internal import Testing

@Suite struct ParityTests {
  /// The oracles that can be asked here; jing and the shared data may be absent.
  private static let oracles: [Oracle] = {
    let found = Oracle.all(in: URL(fileURLWithPath: SharedData.folder))
    if found.isEmpty { print("skipped: jing's verdicts on tei/ are not in the shared data") }
    return found
  }()

  @Test(arguments: oracles)
  func `every document gets the verdict of jing, and its first error in the same line`(_ oracle: Oracle) throws {
    let schema = try Schema(contentsOf: oracle.schema.path)
    for row in oracle.rows where !row.isUnread {
      let own = schema.validate(contentsOf: row.document.path).map { ParityFinding($0) }
      #expect(Verdict(own) == row.verdict, "\(row.document.lastPathComponent)")
      guard let expected = row.firstLine, let first = own.map(\.line).min(), first != expected else { continue }
      // The oracle gives the line on which a tag ends and we the line on which it begins.
      let bytes = [UInt8](try Data(contentsOf: row.document))
      let tokens = TokenIndex(bytes)
      #expect(
        own.contains { tokens.lastLine(of: tokens.token(line: $0.line, column: $0.column, isEnd: false)) == expected },
        "\(row.document.lastPathComponent): jing in line \(expected), ours in line \(first)")
    }
  }

  @Test(.enabled(if: Jing() != nil, "jing is not installed"), arguments: oracles)
  func `mutants of documents get the verdict and the errors of jing`(_ oracle: Oracle) throws {
    let jing = try #require(Jing())
    let schema = try Schema(contentsOf: oracle.schema.path)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mutants-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // A document that jing must be started again for, a broken one, costs a second.
    let batch = MutantBatch(files: oracle.sources(upTo: 40_000), seed: 7).lazy.filter { !$0.mutant.isBroken }
    var files: [(url: URL, mutant: Mutant)] = []
    for (name, _, mutant) in batch.prefix(50) {
      let file = folder.appendingPathComponent(name)
      try Data(mutant.bytes).write(to: file)
      files.append((file, mutant))
    }
    var report = ParityReport()
    for (file, reference) in zip(files, try jing.findings(in: files.map(\.url), schema: oracle.schema)) {
      let own = schema.validate(file.mutant.bytes).map { ParityFinding($0) }
      report.add(file.url.lastPathComponent, bytes: file.mutant.bytes, reference: reference, own: own)
    }
    #expect(report.verdicts == report.documents, "\(report.disagreements.filter { $0.kind == .verdict })")
    #expect(report.firstTokens * 100 >= report.invalid * 98, "\(report.summary)")
    #expect(report.complete * 100 >= report.several * 95, "\(report.summary)")
  }
}
