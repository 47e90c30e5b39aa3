public import Diagnostics
internal import Files

/// Which documents a run is about: files, folders, lists, standard input, or what git says has changed.
public struct DocumentSelection: Sendable {
  /// Files and folders; `-` is standard input.
  public var paths: [String] = []
  /// Files with a path on each line, or with NUL after each; `-` is standard input.
  public var lists: [String] = []
  /// Only what differs from this commit, branch or tag.
  public var changedSince: String?
  /// In folders, files that fit one of these; `*.xml` by default.
  public var includes: [Glob] = []
  /// In folders, files and folders that are left out.
  public var excludes: [Glob] = []
  /// Whether files that `.gitignore` names are left out of folders.
  public var respectsIgnoreFiles = true

  public init() {}

  /// The documents in the order they were named, each once; a folder's in the order of their names.
  public struct Found: Sendable {
    public var documents: [String] = []
    /// What could not be listed, and links that lead out of a folder.
    public var diagnostics: [Diagnostic] = []
  }

  /// - Throws: a diagnostic where a list cannot be read or git has no answer.
  public func find() async throws(Diagnostic) -> Found {
    var found = Found()
    var named = paths
    for list in lists { named += try Self.lines(of: list) }
    if let changedSince {
      for path in named.isEmpty ? ["."] : named { try await addChanged(in: path, since: changedSince, to: &found) }
    } else {
      for path in named { await add(path, to: &found) }
    }
    var seen: Set<String> = []
    found.documents = found.documents.filter { seen.insert(FilePlace.join(".", $0)).inserted }
    return found
  }

  private func add(_ path: String, to found: inout Found) async {
    guard path != "-", InputFile.kind(of: path) == .directory else { return found.documents.append(path) }
    do throws(Diagnostic) {
      let walk = try FolderWalk(path, where: isWanted)
      let ignored = respectsIgnoreFiles ? await GitRepository(path).ignored(among: walk.files) : []
      let documents = walk.files.filter { !ignored.contains($0) }
      found.documents += documents
      found.diagnostics += walk.diagnostics
      // A job that looks into the wrong folder must not end well.
      if documents.isEmpty {
        found.diagnostics.append(
          Diagnostic(
            .fatal, "corpus.no-documents", "there is no document in the folder `\(path)`", at: Place(file: path),
            help: "documents are `*.xml` that git does not ignore; --include takes others"))
      }
    } catch {
      found.diagnostics.append(error)
    }
  }

  private func addChanged(in path: String, since reference: String, to found: inout Found) async throws(Diagnostic) {
    guard InputFile.kind(of: path) != .missing else {
      // What the branch took away is gone rightly; what never was there is a mistake.
      if await GitRepository(".").knew(path, since: reference) { return }
      return found.diagnostics.append(.neverThere(path))
    }
    guard InputFile.kind(of: path) == .directory else {
      let folder = FilePlace.folder(of: path)
      let changed = try await GitRepository(folder).changed(since: reference)
      if changed.contains(where: { FilePlace.join(folder, $0) == FilePlace.join(".", path) }) {
        found.documents.append(path)
      }
      return
    }
    found.documents += try await GitRepository(path).changed(since: reference).filter(isWanted).map {
      FilePlace.join(path, $0)
    }
  }

  private func isWanted(_ relative: String) -> Bool {
    guard includes.isEmpty ? relative.hasSuffix(".xml") : includes.contains(where: { $0.matches(relative) }) else {
      return false
    }
    // Leaving out a folder leaves out all that is in it.
    var path = relative
    while true {
      if excludes.contains(where: { $0.matches(path) }) { return false }
      guard let slash = path.lastIndex(of: "/") else { return true }
      path = String(path[..<slash])
    }
  }

  private static func lines(of list: String) throws(Diagnostic) -> [String] {
    let bytes = try InputFile.read(list, limit: 64 << 20)
    let separator: UInt8 = bytes.contains(0) ? 0 : 0x0A
    return bytes.split(separator: separator).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }.filter { !$0.isEmpty }
  }
}

extension Diagnostic {
  fileprivate static func neverThere(_ path: String) -> Diagnostic {
    Diagnostic(
      .fatal, "file.not-found", "there is no `\(path)`, and git knows of none", at: Place(file: path),
      help: "check the spelling and the folder you are in")
  }
}
