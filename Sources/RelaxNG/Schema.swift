public import Diagnostics
public import XMLCore

/// A RELAX NG schema, compiled once and shared by all threads.
///
/// ```swift
/// let schema = try Schema(contentsOf: "tei_all.rng")
/// for problem in schema.validate(contentsOf: "letter.xml") {
///   print(problem.place!, problem.message)
/// }
/// ```
public final class Schema: Sendable {
  let simplified: SimplifiedSchema
  private let validators = ValidatorPool()

  /// Reads and compiles a schema in the XML or the compact syntax; its parts are read from its own folder.
  ///
  /// - Parameter cache: where it is looked for before it is compiled, and kept afterwards.
  /// - Throws: `SchemaFailure` with all that is wrong in the schema.
  public convenience init(
    contentsOf path: String, options: SchemaOptions = SchemaOptions(), cache: SchemaCache? = nil
  ) throws(SchemaFailure) {
    guard let bytes = fileBytes(path) else {
      throw SchemaFailure([
        Diagnostic(.fatal, "file.unreadable", "the schema `\(path)` cannot be read", at: Place(file: path))
      ])
    }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    let resources = SchemaResources.folder(folder.isEmpty && path.hasPrefix("/") ? "/" : folder)
    try self.init(bytes, url: path, resources: resources, options: options, cache: cache)
  }

  /// Compiles a schema that is in memory.
  ///
  /// - Parameters:
  ///   - url: what its relative references are resolved against, and its name in diagnostics.
  ///   - resources: gives the parts that it refers to.
  ///   - cache: where it is looked for before it is compiled, and kept afterwards.
  public init(
    _ bytes: [UInt8], url: String, resources: SchemaResources = .none, options: SchemaOptions = SchemaOptions(),
    cache: SchemaCache? = nil
  ) throws(SchemaFailure) {
    let key = cache?.key(bytes, options)
    if let key, let known = cache?.schema(key, url: url, resources: resources) {
      simplified = known
      return
    }
    let loader = SchemaLoader(resources: resources)
    let root = try loader.read(SchemaResources.Resource(bytes: bytes, url: url))
    let compilation = Compilation(loader: loader)
    let start = try compilation.compile(root, url: url)
    var (problems, reached) = RestrictionCheck.run(on: compilation, start: start)
    if options.checksIDs, problems.isEmpty { problems = IDCompatibility.problems(in: compilation, elements: reached) }
    if !problems.isEmpty { throw SchemaFailure(problems.inReadingOrder()) }
    simplified = SimplifiedSchema(compilation, start: start, reached: reached, checksIDs: options.checksIDs)
    if let key { cache?.keep(simplified, loader.parts, under: key) }
  }

  /// What is wrong in a document in memory, in reading order; empty for a valid one.
  public func validate(_ bytes: [UInt8], file: String? = nil, limits: ParsingLimits = .standard) -> [Diagnostic] {
    validators.lend(simplified, limits) { session in
      session.run(file: file, source: .bytes(bytes)) { session.reader.read(bytes, file: file, into: $0) }
    }
  }

  /// What is wrong in a document in memory; its places are those of the bytes it was parsed from, or of its
  /// serialised form where it was made otherwise.
  public func validate(_ document: Document) -> [Diagnostic] {
    validate(document.bytes.isEmpty ? document.serialized() : document.bytes, file: document.file)
  }

  /// What is wrong in a file, which is read piece by piece.
  ///
  /// - Parameter file: its name in the diagnostics, where that is not `path`.
  public func validate(
    contentsOf path: String, file: String? = nil, limits: ParsingLimits = .standard
  ) -> [Diagnostic] {
    validators.lend(simplified, limits) { session in
      session.run(file: file ?? path, source: .file(path)) {
        session.reader.read(contentsOf: path, file: file ?? path, into: $0)
      }
    }
  }

  /// What is wrong in what an open stream brings; it is read to its end and stays open.
  public func validate(
    descriptor: Int32, file: String? = nil, limits: ParsingLimits = .standard
  ) -> [Diagnostic] {
    validators.lend(simplified, limits) { session in
      session.run(file: file, source: .none) { session.reader.read(descriptor: descriptor, file: file, into: $0) }
    }
  }
}
