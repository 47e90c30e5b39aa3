internal import Diagnostics
internal import Files
internal import RelaxNG

/// Brings a schema with all that it includes: from its own host by https, or from its own folder.
public struct SchemaGathering: Sendable {
  public var download = SchemaDownload()
  /// How many parts a schema may have.
  public var mostParts = 100
  /// The folder that paths start from.
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// A file of a schema: the URL, or the path, that others refer to it by.
  public struct File: Sendable {
    public let source: String
    public let bytes: [UInt8]

    public init(source: String, bytes: [UInt8]) {
      self.source = source
      self.bytes = bytes
    }
  }

  /// The bytes of a schema, or of a part of one.
  ///
  /// - Parameter schema: the source of the schema that it is a part of.
  /// - Throws: a `download.*`, `file.*` or `schema.*` diagnostic.
  public func read(_ source: String, partOf schema: String? = nil) async throws -> [UInt8] {
    guard let schema else {
      return SchemaDownload.isRemote(source)
        ? try await download.fetch(source) : try InputFile.read(path(of: source), limit: download.sizeLimit)
    }
    if SchemaDownload.isRemote(schema) {
      guard let host = Self.host(of: source), host == Self.host(of: schema) else {
        throw Diagnostic(
          .fatal, "schema.part-outside", "the part `\(source)` is not fetched: it is not where `\(schema)` is",
          help: "save the schema with its parts in a folder, and add that")
      }
      return try await download.fetch(source)
    }
    guard !SchemaDownload.isRemote(source) else {
      throw Diagnostic(
        .fatal, "schema.part-outside", "the part `\(source)` is not fetched: `\(schema)` is a file",
        help: "save it beside the schema, and name it by its path")
    }
    let full = path(of: schema)
    let top = full.lastIndex(of: "/").map { $0 == full.startIndex ? "/" : String(full[..<$0]) } ?? "."
    do throws(SchemaFailure) {
      return try SchemaResources.folder(top).load(path(of: source)).bytes
    } catch {
      guard error.diagnostics.first?.code == "schema.not-found" else { throw error }
      throw Diagnostic(
        .fatal, "schema.not-found", "`\(schema)` includes `\(source)`, and there is no such file",
        help: "put it there, or correct the reference")
    }
  }

  /// All that a RELAX NG schema includes, and that includes, each once; within the limits of a download for all together.
  public func parts(of schema: File) async throws -> [File] {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(download.timeLimit)
    var found: [File] = []
    var known: Set<String> = [schema.source]
    var waiting = [schema]
    var size = schema.bytes.count
    while !waiting.isEmpty {
      let file = waiting.removeFirst()
      for source in try SchemaReferences.urls(in: file.bytes, url: file.source) where known.insert(source).inserted {
        guard found.count < mostParts else {
          throw Diagnostic(
            .fatal, "schema.too-many-parts", "`\(schema.source)` has more than \(mostParts) parts",
            help: "allow more with --max-parts")
        }
        var remaining = self
        remaining.download.timeLimit = max(1, Int((end - clock.now).components.seconds) + 1)
        let part = File(source: source, bytes: try await remaining.read(source, partOf: schema.source))
        size += part.bytes.count
        guard size <= download.sizeLimit else {
          throw Diagnostic(
            .fatal, "download.too-large",
            "`\(schema.source)` with its parts is larger than \(download.sizeLimit >> 20) MiB",
            help: "allow more with --max-size")
        }
        found.append(part)
        waiting.append(part)
      }
    }
    return found
  }

  private func path(of source: String) -> String { source.hasPrefix("/") ? source : "\(folder)/\(source)" }

  /// Scheme, host and port; `nil` for what is fetched by neither.
  private static func host(of url: String) -> Substring? {
    guard let start = url.firstRange(of: "://")?.upperBound else { return nil }
    let end = url[start...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? url.endIndex
    return url[..<end]
  }
}
