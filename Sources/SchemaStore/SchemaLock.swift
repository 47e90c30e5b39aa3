public import Diagnostics
internal import Files

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The lock file of a project: which schemas it uses, pinned by their checksums, for the repository to keep.
public struct SchemaLock: Sendable, Hashable {
  public static let fileName = "tei-schemas.lock"

  public let path: String
  /// In the order of their names.
  public private(set) var schemas: [LockedSchema]

  private struct Content: Codable {
    var version: Int
    var schemas: [LockedSchema]
  }

  /// Reads the lock file at `path`; one that is not there is as good as an empty one.
  ///
  /// - Throws: a diagnostic where it cannot be read or is broken.
  public init(_ path: String) throws(Diagnostic) {
    self.path = path
    schemas = []
    guard InputFile.kind(of: path) != .missing else { return }
    let bytes = try InputFile.read(path, limit: 16 << 20)
    guard let content = try? JSONDecoder().decode(Content.self, from: Data(bytes)), content.version == 1 else {
      throw Diagnostic(
        .fatal, "schema.lock", "`\(path)` is no lock file of this version", at: Place(file: path),
        help: "take it from the repository again, or delete it and add the schemas anew")
    }
    schemas = content.schemas
    for schema in schemas where SchemaName(schema.name) == nil {
      throw Diagnostic(
        .fatal, "schema.lock", "`\(schema.name)` in `\(path)` is no name for a schema", at: Place(file: path),
        help: "take it from the repository again")
    }
    for schema in schemas where !schema.files.map(\.sha256).allSatisfy(Self.isChecksum) {
      // A checksum is also a file's name in the store.
      throw Diagnostic(
        .fatal, "schema.lock", "`\(schema.name)` has no checksum in `\(path)`", at: Place(file: path),
        help: "take it from the repository again")
    }
  }

  /// The lock file for `folder`: the one in it or in a folder above it, up to the top of the repository.
  public static func path(for folder: String, top: String?) -> String {
    var current = folder
    while true {
      let candidate = current == "/" ? "/\(fileName)" : "\(current)/\(fileName)"
      if InputFile.kind(of: candidate) == .file { return candidate }
      guard current != top, current != "/", top != nil, let slash = current.lastIndex(of: "/") else { break }
      current = slash == current.startIndex ? "/" : String(current[..<slash])
    }
    return top.map { $0 == "/" ? "/\(fileName)" : "\($0)/\(fileName)" } ?? "\(folder)/\(fileName)"
  }

  /// The schema that `href` means: a URL or path that one came from, an alias, or a name with or without a version.
  public func schema(for href: String) -> LockedSchema? {
    // A URL such as `…/current/tei_all.rng` may have been added in several versions; like a name alone it means the newest.
    if let schema = newest(of: schemas.filter { $0.answers(to: href) }) { return schema }
    guard let name = SchemaName(href) else { return nil }
    if let schema = schemas.first(where: { $0.name == href }) { return schema }
    return newest(of: schemas.filter { SchemaName($0.name)?.stem == name.stem && name.version == nil })
  }

  private func newest(of schemas: [LockedSchema]) -> LockedSchema? {
    schemas.max { SchemaName.precedes(SchemaName($0.name)?.version, SchemaName($1.name)?.version) }
  }

  /// Puts in a schema, in the place of one with the same name.
  public mutating func add(_ schema: LockedSchema) {
    schemas.removeAll { $0.name == schema.name }
    schemas.append(schema)
    schemas.sort { $0.name < $1.name }
  }

  /// Takes out the schema with a name; `false` where there is none.
  public mutating func remove(_ name: String) -> Bool {
    let count = schemas.count
    schemas.removeAll { $0.name == name }
    return schemas.count < count
  }

  public func write() throws(Diagnostic) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings and integers always have a JSON form.
    let data = (try? encoder.encode(Content(version: 1, schemas: schemas))) ?? Data()
    try OutputFile.write(Array(data) + [0x0A], to: path)
  }

  private static func isChecksum(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy(isHexadecimal)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
