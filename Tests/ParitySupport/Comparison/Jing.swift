public import Foundation

/// James Clark's validator, the reference, as the command `jing` runs it.
///
/// IDs are followed up, which is what it does without `-i`.
public struct Jing: Sendable {
  public let executable: URL

  /// `nil` where it is not installed.
  public init?() {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let candidates = folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent("jing") }
    guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      return nil
    }
    executable = found
  }

  /// The findings in each of `files`, in the order of the files; many files share one virtual machine.
  public func findings(in files: [URL], schema: URL) throws -> [[ParityFinding]] {
    var found: [[ParityFinding]] = []
    while found.count < files.count {
      // A command line has room for about this many paths.
      let batch = files[found.count..<min(found.count + 2_000, files.count)]
      let report = try run([schema.path] + batch.map(\.path))
      let byFile = Dictionary(grouping: report) { $0.path }
      for file in batch {
        let own = byFile[file.path, default: []].map(\.finding)
        found.append(own)
        // It stops at a file that is not well formed, and is started again after it.
        if own.contains(where: \.isFatal) { break }
      }
    }
    return found
  }

  private func run(_ arguments: [String]) throws -> [(path: String, finding: ParityFinding)] {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap(Self.finding)
  }

  /// A line of its report: `path:line:column: error: message`.
  private static func finding(_ line: Substring) -> (path: String, finding: ParityFinding)? {
    for (mark, isFatal) in [(": error: ", false), (": fatal: ", true)] {
      guard let found = line.range(of: mark) else { continue }
      var place = line[..<found.lowerBound].split(separator: ":", omittingEmptySubsequences: false)
      guard place.count > 2, let column = Int(place.removeLast()), let row = Int(place.removeLast()) else { continue }
      let message = String(line[found.upperBound...])
      // A note to the error before it.
      if message.hasPrefix("first occurrence of ID") { return nil }
      return (
        place.joined(separator: ":"), ParityFinding(line: row, column: column, message: message, isFatal: isFatal)
      )
    }
    return nil
  }
}
