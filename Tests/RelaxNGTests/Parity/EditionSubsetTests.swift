internal import Foundation
internal import ParitySupport
internal import RelaxNG
internal import Testing

@Suite struct EditionSubsetTests {
  /// `Benchmarks/relaxng --long` does the same with 10,000.
  @Test(.enabled(if: Jing() != nil, "jing is not installed"))
  func `what the schema of editions allows, jing allows by tei_all`() throws {
    let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    let edition = package + "/Schemas/tei-edition.rng"
    let reference = URL(fileURLWithPath: SharedData.folder + "/schemas/tei_all-4.12.0.rng")
    guard FileManager.default.fileExists(atPath: edition), FileManager.default.fileExists(atPath: reference.path) else {
      return print("skipped: tei-edition.rng or tei_all-4.12.0.rng is not there")
    }
    let schema = try Schema(contentsOf: edition)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("samples-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var sampler = DocumentSampler(schema, seed: 1, elements: 30)
    var files: [URL] = []
    for number in 1...300 {
      guard let document = sampler.next() else { continue }
      #expect(schema.validate(document.bytes).first == nil)
      files.append(folder.appendingPathComponent("\(number).xml"))
      try Data(document.bytes).write(to: files[files.count - 1])
    }
    #expect(files.count > 290)
    for (file, findings) in zip(files, try #require(Jing()).findings(in: files, schema: reference)) {
      #expect(findings.first == nil, "\((try? String(contentsOf: file, encoding: .utf8)) ?? "")")
    }
  }
}
