public import Diagnostics
internal import Subprocess
internal import SystemPackage

/// What git knows of the files in a folder; asked by its own program, and never made to run one of the repository's.
public struct GitRepository: Sendable {
  private let folder: String

  /// - Parameter folder: any folder in it.
  public init(_ folder: String) { self.folder = folder }

  /// Those of `paths` that `.gitignore` and the other lists leave out; none where there is no git or no repository.
  public func ignored(among paths: [String]) async -> Set<String> {
    guard !paths.isEmpty, FilePlace.repository(around: folder) != nil else { return [] }
    // Absolute, since git reads them from the folder it is started in.
    let here = FilePlace.current
    let absolute = paths.map { $0.hasPrefix("/") ? $0 : "\(here)/\($0)" }
    let input = Array(absolute.joined(separator: "\u{0}").utf8) + [0]
    guard let result = try? await run(["check-ignore", "-z", "--stdin"], input: input), result.code <= 1 else {
      return []
    }
    let names = Set(Self.names(result.output))
    return Set(zip(paths, absolute).filter { names.contains($0.1) }.map(\.0))
  }

  /// The files in the folder that differ from `reference`, where the branch left it, and those that git does not know
  /// yet; relative to the folder, without those that are gone.
  ///
  /// - Throws: a `git.*` diagnostic when there is no git, no repository or no such reference.
  public func changed(since reference: String) async throws(Diagnostic) -> [String] {
    guard !reference.hasPrefix("-") else { throw .git("`\(reference)` is no commit, branch or tag") }
    // A branch that HEAD shares nothing with has no point where it left.
    var result = try await answer([
      "diff", "--no-ext-diff", "--name-only", "-z", "--diff-filter=d", "--relative", "--merge-base", reference, "--",
    ])
    if result.code != 0 {
      result = try await answer([
        "diff", "--no-ext-diff", "--name-only", "-z", "--diff-filter=d", "--relative", reference, "--",
      ])
    }
    guard result.code == 0 else {
      var problem = Diagnostic.git(
        result.error.isEmpty ? "git could not compare with `\(reference)`" : result.error)
      if FilePlace.real(reference) != nil {
        problem.help = "`\(reference)` is a path; before one write `--changed=HEAD`"
      }
      throw problem
    }
    let new = try await answer(["ls-files", "-z", "--others", "--exclude-standard"])
    return Set(Self.names(result.output) + Self.names(new.output)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// Whether there was a file or folder at `path` where the branch left `reference`, or since then.
  func knew(_ path: String, since reference: String) async -> Bool {
    guard !reference.hasPrefix("-") else { return false }
    let result = try? await run(["log", "-1", "--format=%H", reference, "HEAD", "--", path], input: [])
    return result?.code == 0 && result?.output.isEmpty == false
  }

  private struct Answer {
    let code: Int32
    let output: [UInt8]
    let error: String
  }

  private func answer(_ arguments: [String]) async throws(Diagnostic) -> Answer {
    do {
      return try await run(arguments, input: [])
    } catch {
      throw Diagnostic(
        .fatal, "git.missing", "git could not be started", notes: [.init("\(error)")],
        help: "install git, or name the documents")
    }
  }

  private func run(_ arguments: [String], input: [UInt8]) async throws -> Answer {
    // A repository's own settings may name programs that git runs when it looks at the files.
    let safe = ["-C", folder, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]
    let result = try await Subprocess.run(
      .name("git"), arguments: Arguments(safe + arguments),
      environment: .inherit.updating(["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"]), input: .array(input),
      output: .bytes(limit: 256 << 20), error: .string(limit: 1 << 20))
    var code: Int32 = -1
    if case .exited(let status) = result.terminationStatus { code = Int32(status) }
    let error = result.standardError.split(separator: "\n").first.map(String.init) ?? ""
    return Answer(code: code, output: result.standardOutput, error: error)
  }

  private static func names(_ output: [UInt8]) -> [String] {
    output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Diagnostic {
  fileprivate static func git(_ message: String) -> Diagnostic {
    let text = message.hasPrefix("fatal: ") ? String(message.dropFirst(7)) : message
    return Diagnostic(
      .fatal, "git.reference", "git says: \(text)", help: "name a commit, branch or tag of a repository: --changed=main"
    )
  }
}
