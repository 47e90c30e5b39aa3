internal import Digests
internal import Files
internal import XMLCore

/// Compiled schemas, kept in a folder from one run to the next.
///
/// An entry is found by the content of the schema and holds the digests of all parts that the schema includes: a
/// schema that was changed in any of them is compiled anew. Entries of another build of the program, damaged
/// ones and those that belong to someone else are passed over, and written anew. Nothing here ever fails: where the
/// folder cannot be used, schemas are compiled as if there were no cache. Any number of processes may share a folder.
public struct SchemaCache: Sendable {
  /// Where the entries are; it is made when the first is written.
  public let folder: String
  /// At most so many entries are kept, the ones used last.
  private static let most = 64
  private static let magic = Array("swift-tei schema 1\n".utf8)

  public init(folder: String) { self.folder = folder }

  /// The cache in the user's own folder for such things: `$TEI_CACHE`, or `swift-tei` in `$XDG_CACHE_HOME`, `~/.cache`
  /// or, on macOS, `~/Library/Caches`; `nil` where `$TEI_CACHE` is `off`, or where there is no such folder.
  ///
  /// - Parameter environment: the variables; by default those of the process.
  public static func ofUser(_ environment: [String: String]? = nil) -> SchemaCache? {
    func variable(_ name: String) -> String? {
      environment.map { $0[name].flatMap { $0.isEmpty ? nil : $0 } } ?? CacheFiles.variable(name)
    }
    if let own = variable("TEI_CACHE") {
      return own == "off" ? nil : SchemaCache(folder: own)
    }
    if let base = variable("XDG_CACHE_HOME"), base.hasPrefix("/") {
      return SchemaCache(folder: base + "/swift-tei")
    }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    #if os(macOS)
      return SchemaCache(folder: home + "/Library/Caches/swift-tei")
    #else
      return SchemaCache(folder: home + "/.cache/swift-tei")
    #endif
  }

  /// What tells an entry from others: this program, how the schema is to be understood, and its bytes.
  struct Key {
    fileprivate var digest: SHA256
  }

  /// `nil` where the program cannot tell which build it is.
  func key(_ schema: [UInt8], _ options: SchemaOptions) -> Key? {
    guard let program = CacheFiles.program else { return nil }
    let head = Self.magic + program + [options.checksIDs ? 1 : 0]
    return head.withUnsafeBytes { head in schema.withUnsafeBytes { Key(digest: SHA256(of: head, $0)) } }
  }

  private func path(_ key: Key) -> String { "\(folder)/\(key.digest.hexadecimal.prefix(40)).schema" }

  /// The schema kept under `key`, if all its parts are what they were.
  func schema(_ key: Key, url: String, resources: SchemaResources) -> SimplifiedSchema? {
    guard let bytes = CacheFiles.read(path(key)), bytes.starts(with: Self.magic) else { return nil }
    return bytes.withUnsafeBytes { bytes in
      let begin = Self.magic.count + SHA256.size
      guard bytes.count >= begin else { return nil }
      let digest = SHA256(of: UnsafeRawBufferPointer(rebasing: bytes[begin...]))
      guard bytes[Self.magic.count..<begin].elementsEqual(digest.bytes) else { return nil }
      var archive = ArchiveReader(bytes, from: begin)
      do throws(ArchiveReader.Damage) {
        guard try partsAreTheSame(&archive, url: url, resources) else { return nil }
        return try SimplifiedSchema(from: &archive)
      } catch {
        return nil
      }
    }
  }

  /// The parts are named as they were found, which has a meaning only for a schema in the same place.
  private func partsAreTheSame(
    _ archive: inout ArchiveReader, url: String, _ resources: SchemaResources
  ) throws(ArchiveReader.Damage) -> Bool {
    let root = try archive.text()
    let parts = try archive.list { archive throws(ArchiveReader.Damage) in
      (url: try archive.text(), digest: try archive.octets())
    }
    guard parts.isEmpty || root == url else { return false }
    for part in parts {
      guard let found = try? resources.load(part.url), SHA256(of: found.bytes).bytes == part.digest else {
        return false
      }
    }
    return true
  }

  /// Keeps a schema that was compiled.
  ///
  /// - Parameter parts: what it was read from, itself the first.
  func keep(_ schema: SimplifiedSchema, _ parts: [SchemaResources.Resource], under key: Key) {
    var archive = ArchiveWriter()
    archive.write(parts.first?.url ?? "")
    archive.write(Array(parts.dropFirst())) { archive, part in
      archive.write(part.url)
      archive.write(SHA256(of: part.bytes).bytes)
    }
    schema.write(to: &archive)
    guard CacheFiles.makeFolder(folder) else { return }
    try? OutputFile.write(Self.magic + SHA256(of: archive.bytes).bytes + archive.bytes, to: path(key))
    CacheFiles.removeOldest(in: folder, leaving: Self.most)
  }
}
