public import Diagnostics
internal import Digests
internal import Files

/// The schemas that this machine has, by their checksums; lock files say which of them a project means.
public struct SchemaStore: Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  /// The store of the user: `TEI_SCHEMA_STORE`, else where the system keeps data of programs.
  public init(environment: [String: String]) {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let folder = value("TEI_SCHEMA_STORE") {
      self.init(folder: folder)
    } else if let data = value("XDG_DATA_HOME"), data.hasPrefix("/") {
      self.init(folder: "\(data)/tei/schemas")
    } else {
      self.init(folder: "\(value("HOME") ?? "/tmp")/.local/share/tei/schemas")
    }
  }

  public enum State: Sendable {
    case here
    case absent
    /// There is a file, and it is not the one that was pinned.
    case changed
  }

  /// The file of a schema, whether or not it is there.
  public func path(of schema: LockedSchema) -> String {
    // A folder for each, so that a schema's own folder holds no other.
    return "\(folder)/\(schema.sha256)/schema.\(LockedSchema.kinds.contains(schema.kind) ? schema.kind : "xml")"
  }

  /// Whether a schema is there, and whole: its checksum is made anew.
  public func state(of schema: LockedSchema) -> State {
    guard let bytes = try? InputFile.read(path(of: schema), limit: 256 << 20) else { return .absent }
    return SHA256(of: bytes).hexadecimal == schema.sha256 ? .here : .changed
  }

  /// Keeps the bytes of a schema.
  ///
  /// - Throws: `schema.checksum` where they are not those that were pinned.
  public func keep(_ bytes: [UInt8], as schema: LockedSchema) throws(Diagnostic) {
    let checksum = SHA256(of: bytes).hexadecimal
    guard checksum == schema.sha256 else {
      throw Diagnostic(
        .fatal, "schema.checksum", "`\(schema.name)` is not the schema that was locked",
        notes: [.init("locked \(schema.sha256)"), .init("found \(checksum) at \(schema.source)")],
        help: "if the new one is wanted, run `tei schema add` for it again")
    }
    let path = path(of: schema)
    try OutputFile.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    try OutputFile.write(bytes, to: path)
  }
}
