import Files
import TestSupport
import Testing

/// The verdicts of jing on real documents of twelve projects, by one call for each schema.
@Suite(.enabled(if: Program.tei != nil, "tei is not built here")) struct VerdictTests {
  struct Oracle: Sendable, CustomTestStringConvertible {
    let name: String
    let schema: String
    var testDescription: String { name }
  }

  @Test(
    .enabled(if: Shared.path("tei") != nil, "no shared test data here"),
    arguments: [
      Oracle(name: "tei_all_4.12", schema: "tei_all-4.12.0"), Oracle(name: "epidoc", schema: "tei-epidoc"),
      Oracle(name: "bodley", schema: "bodley-msDesc"), Oracle(name: "teisimple", schema: "teisimple"),
    ])
  func areOursAsWell(_ oracle: Oracle) async throws {
    let shared = try #require(Shared.folder)
    let table = String(
      decoding: try InputFile.read("\(shared)/tei/ORACLE_jing_\(oracle.name).tsv"), as: UTF8.self)
    let rows = table.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    // Where jing wanted a DTD that is not there it has no verdict.
    let judged = rows.filter { $0.count > 1 && $0[1] != "fatal" }
    #expect(judged.count >= 18)
    let result = try await Program.tei(
      ["validate", "--schema", "schemas/\(oracle.schema).rng", "--format", "jsonl"] + rows.map { String($0[0]) },
      folder: shared)
    var verdicts: [Substring: Bool] = [:]
    for line in result.text.split(separator: "\n") where line.hasPrefix("{\"findings\"") {
      let path = try #require(line.firstMatch(of: #/"path":"([^"]*)","verdict":"([a-z]*)"/#))
      verdicts[path.output.1] = path.output.2 == "valid"
    }
    #expect(verdicts.count == rows.count, "no document stopped the others")
    let differing = judged.filter { verdicts[$0[0]] != ($0[1] == "valid") }.map { $0[0] }
    #expect(differing == [])
  }
}
