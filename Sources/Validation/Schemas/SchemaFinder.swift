internal import Diagnostics
internal import Corpus
internal import Files
internal import TEIResources

/// Finds the schemas that documents name: through catalogs, in the store, or beside the document. It fetches nothing.
public struct SchemaFinder: Sendable {
  public var catalog = Catalog()
  /// Gives the file of a schema that the store has by this URL or name.
  public var store: @Sendable (_ href: String) -> StoreAnswer = { _ in .unknown }
  /// The folder that schemas may come from which a document names by a path; by default that of its repository.
  public var root: String?
  /// The folders that the user named: where there is no repository, what is in them belongs together.
  public var folders: [String] = []

  public init() {}

  public enum StoreAnswer: Sendable {
    case file(path: String, name: String, parts: StoredParts)
    /// The lock file has it, the store of this machine does not.
    case notFetched(name: String)
    /// The file in the store is not the one that was pinned.
    case changed(name: String)
    case unknown
  }

  /// - Parameter document: the document's path; `nil` for standard input.
  public func find(_ association: SchemaAssociation, for document: String?) -> SchemaSource {
    let href = association.href
    let mapped =
      association.origin == .doctype
      ? catalog.resolve(system: href, publicIdentifier: association.publicIdentifier) : catalog.resolve(uri: href)
    let target = mapped ?? href
    if let name = target.split(separator: "/").last.map(String.init), target.hasPrefix("tei-builtin:") {
      return TEIResources.bytes(name) == nil
        ? .refused(missing(association, "there is no built-in `\(name)`", nil)) : .builtin(name)
    }
    for name in mapped == nil ? [href] : [target, href] {
      switch store(name) {
      case .file(let path, let name, let parts): return .stored(path: path, name: name, parts: parts)
      case .notFetched(let name):
        return .refused(
          missing(association, "the schema `\(name)` is locked but not on this machine", "run `tei schema sync`"))
      case .changed(let name):
        return .refused(
          missing(
            association, "the schema `\(name)` in the store is not the one that was locked", "run `tei schema sync`"))
      case .unknown: break
      }
    }
    if let path = Self.path(of: target) {
      // What a catalog leads to was named by the user, and may lie anywhere.
      return mapped == nil ? beside(association, path, document) : file(association, path)
    }
    return .refused(
      missing(
        association, "the schema `\(href)` is not here, and nothing is fetched while validating",
        "run `tei schema add \(Self.shellWord(href))` once"))
  }

  private func beside(_ association: SchemaAssociation, _ path: String, _ document: String?) -> SchemaSource {
    let folder = document.map(FilePlace.folder) ?? "."
    let full = FilePlace.join(folder, path)
    // Before it is looked whether there is such a file: outside the root that is nobody's business.
    let allowed = boundary(for: folder)
    if let allowed, let real = FilePlace.real(FilePlace.folder(of: full)), !FilePlace.lies(real, in: allowed) {
      return .refused(outside(association, allowed))
    }
    if let allowed, let real = FilePlace.real(full), !FilePlace.lies(real, in: allowed) {
      return .refused(outside(association, allowed))
    }
    return file(association, full)
  }

  private func file(_ association: SchemaAssociation, _ path: String) -> SchemaSource {
    guard InputFile.kind(of: path) == .file else {
      return .refused(
        missing(
          association, "the schema `\(association.href)` is not there",
          "correct its path, or name another with --schema"))
    }
    return .file(path: path, name: path)
  }

  /// The folder that documents in `folder` may name schemas and other files of.
  public func boundary(for folder: String) -> String? {
    if let root { return FilePlace.real(root) }
    if let repository = FilePlace.repository(around: folder) { return repository }
    guard let real = FilePlace.real(folder) else { return nil }
    if let named = folders.compactMap(FilePlace.real).first(where: { FilePlace.lies(real, in: $0) }) { return named }
    let current = FilePlace.current
    return FilePlace.lies(real, in: current) ? current : real
  }

  private func outside(_ association: SchemaAssociation, _ folder: String) -> Diagnostic {
    Diagnostic(
      .error, "schema.outside", "the schema `\(association.href)` lies outside `\(folder)` and is not read",
      at: association.place, help: "name it with --schema, or allow a folder above it with --root")
  }

  private func missing(_ association: SchemaAssociation, _ message: String, _ help: String?) -> Diagnostic {
    Diagnostic(.error, "schema.missing", message, at: association.place, help: help)
  }

  /// The path that a reference without a scheme, or one to a file, means.
  private static func path(of reference: String) -> String? {
    if reference.hasPrefix("file://") { return String(reference.dropFirst(7)) }
    if reference.hasPrefix("file:") { return String(reference.dropFirst(5)) }
    let scheme = reference.prefix { $0 != "/" && $0 != ":" }
    let isURI = scheme.count > 1 && reference.dropFirst(scheme.count).hasPrefix(":")
    return isURI ? nil : String(reference.prefix { $0 != "?" && $0 != "#" })
  }

  /// As it can be pasted into a shell.
  private static func shellWord(_ text: String) -> String {
    let safe = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || ":/._-~%+=@,".utf8.contains(byte)
    }
    return safe ? text : "'" + text.replacing("'", with: #"'\''"#) + "'"
  }
}
