import Foundation
import ParitySupport

/// `mutate --count N --seed N --out FOLDER FILE…`: writes mutants of the files, and `manifest.tsv` with what was done.
@main
struct Mutate {
  static func main() throws {
    var count = 2_000
    var seed: UInt64 = 1
    var out = "mutants"
    var files: [String] = []
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--count": count = arguments.next().flatMap { Int($0) } ?? count
      case "--seed": seed = arguments.next().flatMap { UInt64($0) } ?? seed
      case "--out": out = arguments.next() ?? out
      default: files.append(argument)
      }
    }
    guard !files.isEmpty else {
      FileHandle.standardError.write(Data("usage: mutate [--count N] [--seed N] [--out FOLDER] FILE…\n".utf8))
      exit(2)
    }
    let folder = URL(fileURLWithPath: out)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var manifest = "mutant\tdocument\tmutations\n"
    for (name, document, mutant) in MutantBatch(files: files, seed: seed).prefix(count) {
      try Data(mutant.bytes).write(to: folder.appendingPathComponent(name))
      manifest += "\(name)\t\(document)\t\(mutant.mutations.map(\.rawValue).joined(separator: ","))\n"
    }
    try Data(manifest.utf8).write(to: folder.appendingPathComponent("manifest.tsv"))
  }
}
