import Diagnostics
import Foundation
import ParitySupport
import RelaxNG

/// `samples SCHEMA LARGER [COUNT [SEED]]`: makes up documents from a schema, and says which of them it does not allow
/// itself, or the larger schema does not allow by jing or by our engine.
@main
struct Samples {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2, let jing = Jing() else {
      print("usage: samples SCHEMA LARGER [COUNT [SEED]], with jing installed")
      exit(2)
    }
    let count = arguments.count > 3 ? Int(arguments[3]) ?? 300 : 300
    let schema = try Schema(contentsOf: arguments[1])
    let larger = try Schema(contentsOf: arguments[2])
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("samples-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var sampler = DocumentSampler(schema, seed: arguments.count > 4 ? UInt64(arguments[4]) ?? 1 : 1)
    var files: [URL] = []
    var rejected: [URL: [String]] = [:]
    while files.count < count, let document = sampler.next() {
      let file = folder.appendingPathComponent("\(files.count + 1).xml")
      try Data(document.bytes).write(to: file)
      files.append(file)
      let own = schema.validate(document.bytes).first.map { "its own schema: \($0.place?.line ?? 0) \($0.message)" }
      let other = larger.validate(document.bytes).first.map { "the larger, ours: \($0.message)" }
      rejected[file] = [own, other].compactMap { $0 }
    }
    for (file, findings) in zip(files, try jing.findings(in: files, schema: URL(fileURLWithPath: arguments[2]))) {
      if let first = findings.first { rejected[file]?.append("the larger, jing: \(first.line) \(first.message)") }
    }
    let failures = files.filter { rejected[$0]?.isEmpty == false }
    print("\(files.count) samples of \(arguments[1]), \(failures.count) rejected")
    for file in failures.prefix(20) {
      print(file.path)
      for line in rejected[file] ?? [] { print("  \(line.prefix(300))") }
    }
    if failures.isEmpty { try? FileManager.default.removeItem(at: folder) }
    exit(failures.isEmpty && files.count == count ? 0 : 1)
  }
}
