internal import Subprocess
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Runs programs for tests.
public enum Program {
  /// What a program said and how it left.
  public struct Result: Sendable {
    public let code: Int32
    public let output: [UInt8]
    public let error: String
    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The `tei` under test: `TEI_BINARY`, else the newest of those that were built; `nil` where there is none.
  public static let tei: String? = {
    if let named = environment("TEI_BINARY") { return named }
    // `swift test` runs a program beside which the others of the same build lie.
    let own = CommandLine.arguments[0].lastIndex(of: "/").map { "\(CommandLine.arguments[0][...$0])tei" }
    let candidates = [own, Package.path(".build/release/tei"), Package.path(".build/debug/tei")].compactMap { $0 }
    return candidates.compactMap { path in modified(path).map { (path, $0) } }.max { $0.1 < $1.1 }?.0
  }()

  /// A program on `PATH`, or `nil`; good for `.enabled(if:)`.
  public static func path(_ name: String) -> String? {
    (environment("PATH") ?? "").split(separator: ":").map { "\($0)/\(name)" }.first { isExecutable($0) }
  }

  static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

  /// Runs the tool under test.
  ///
  /// - Parameter settings: environment variables to set; `nil` takes one away.
  public static func tei(
    _ arguments: [String], input: [UInt8] = [], settings: [String: String?] = [:], folder: String? = nil
  ) async throws -> Result {
    try await run(tei ?? "tei", arguments, input: input, settings: settings, folder: folder)
  }

  /// Runs the tool with `script`, in which `"$TEI"` is its path, for redirections and limits.
  public static func shell(_ script: String, folder: String? = nil) async throws -> Result {
    try await run("/bin/sh", ["-c", script], settings: ["TEI": tei], folder: folder)
  }

  public static func run(
    _ program: String, _ arguments: [String], input: [UInt8] = [], settings: [String: String?] = [:],
    folder: String? = nil
  ) async throws -> Result {
    // The user's own cache of compiled schemas is none of the tests'.
    var changes: [Environment.Key: String?] = ["TEI_CACHE": TemporaryCache.folder]
    for (name, value) in settings { changes[Environment.Key(stringLiteral: name)] = value }
    let result = try await Subprocess.run(
      .path(FilePath(program)), arguments: Arguments(arguments), environment: .inherit.updating(changes),
      workingDirectory: folder.map { FilePath($0) }, input: .array(input), output: .bytes(limit: 64 << 20),
      error: .string(limit: 4 << 20))
    var code: Int32 = -1
    if case .exited(let status) = result.terminationStatus { code = Int32(status) }
    return Result(code: code, output: result.standardOutput, error: result.standardError)
  }
}

/// When a file was last written, in seconds since 1970.
private func modified(_ path: String) -> Int? {
  var status = stat()
  guard Program.isExecutable(path), stat(path, &status) == 0 else { return nil }
  #if canImport(Glibc)
    return Int(status.st_mtim.tv_sec)
  #else
    return Int(status.st_mtimespec.tv_sec)
  #endif
}
