internal import Diagnostics
internal import Files
public import RelaxNG
internal import Synchronization
internal import TEIResources

/// The schemas of a run, each read once and compiled once, for all threads.
public final class SchemaLibrary: Sendable {
  private let grammars = Mutex<[SchemaSource: Shelf<GrammarValidator>]>([:])
  private let files = Mutex<[SchemaSource: Shelf<[UInt8]>]>([:])
  private let edition = Shelf<SchemaSet>()

  private let cache: SchemaCache?

  /// - Parameter cache: where compiled schemas are kept from one run to the next.
  public init(cache: SchemaCache? = nil) { self.cache = cache }

  /// A place for one value, which the first that asks makes while the others wait.
  private final class Shelf<Value: Sendable>: Sendable {
    private let value = Mutex<Result<Value, Failure>?>(nil)

    func get(_ make: () throws -> Value) throws(Failure) -> Value {
      let result = value.withLock { value in
        if let value { return value }
        let made: Result<Value, Failure>
        do {
          made = .success(try make())
        } catch let error as any DiagnosticError {
          made = .failure(Failure(diagnostics: error.diagnostics))
        } catch {
          made = .failure(Failure(diagnostics: [Diagnostic(.fatal, "schema.unusable", "\(error)")]))
        }
        value = made
        return made
      }
      return try result.get()
    }
  }

  /// Why a schema cannot be used.
  struct Failure: DiagnosticError { var diagnostics: [Diagnostic] }

  /// A RELAX NG schema; its parts are read from its own folder.
  func grammar(_ source: SchemaSource) throws(Failure) -> GrammarValidator {
    let shelf = grammars.withLock { shelves in
      if let shelf = shelves[source] { return shelf }
      let shelf = Shelf<GrammarValidator>()
      shelves[source] = shelf
      return shelf
    }
    return try shelf.get {
      let bytes = try bytes(of: source)
      if case .stored(_, let name, let parts) = source {
        return try GrammarValidator(bytes, name: name, url: parts.url, parts: parts.resources, cache: cache)
      }
      guard case .file(let path, _) = source else {
        return try GrammarValidator(bytes, name: source.name, cache: cache)
      }
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
      return try GrammarValidator(
        bytes, name: path, partsFrom: folder.isEmpty && path.hasPrefix("/") ? "/" : folder, cache: cache)
    }
  }

  /// A schema's bytes.
  func bytes(of source: SchemaSource) throws(Failure) -> [UInt8] {
    let shelf = files.withLock { shelves in
      if let shelf = shelves[source] { return shelf }
      let shelf = Shelf<[UInt8]>()
      shelves[source] = shelf
      return shelf
    }
    return try shelf.get {
      switch source {
      case .file(let path, _), .stored(let path, _, _): try InputFile.read(path, limit: 256 << 20)
      case .builtin(let name): TEIResources.bytes(name) ?? []
      case .refused(let reason): throw reason
      }
    }
  }

  /// The tool's own schema and rules.
  func editionSet() throws(Failure) -> SchemaSet { try edition.get { try SchemaSet.edition(cache: cache) } }
}

extension SchemaSource {
  /// What it is called in reports.
  var name: String {
    switch self {
    case .file(_, let name), .stored(_, let name, _), .builtin(let name): name
    case .refused: ""
    }
  }
}
