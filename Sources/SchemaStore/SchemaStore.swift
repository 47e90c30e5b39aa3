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

  /// The file of a schema's part.
  public func path(of part: LockedSchema.Part, in schema: LockedSchema) -> String {
    part.sha256 == schema.sha256 ? path(of: schema) : "\(folder)/\(part.sha256)/part"
  }

  /// Whether a schema is there with all its parts, and whole: the checksums are made anew.
  public func state(of schema: LockedSchema) -> State {
    var isChanged = false
    for part in schema.files {
      switch state(of: part, in: schema) {
      case .here: break
      case .absent: return .absent
      case .changed: isChanged = true
      }
    }
    return isChanged ? .changed : .here
  }

  /// Whether one file of a schema is there, and whole.
  public func state(of part: LockedSchema.Part, in schema: LockedSchema) -> State {
    guard let bytes = try? InputFile.read(path(of: part, in: schema), limit: 256 << 20) else { return .absent }
    return SHA256(of: bytes).hexadecimal == part.sha256 ? .here : .changed
  }

  /// Keeps the bytes of one file of a schema.
  ///
  /// - Throws: `schema.checksum` where they are not those that were pinned.
  public func keep(_ bytes: [UInt8], as part: LockedSchema.Part, of schema: LockedSchema) throws(Diagnostic) {
    let checksum = SHA256(of: bytes).hexadecimal
    guard checksum == part.sha256 else {
      throw Diagnostic(
        .fatal, "schema.checksum", "`\(schema.name)` is not the schema that was locked",
        notes: [.init("locked \(part.sha256)"), .init("found \(checksum) at \(part.source)")],
        help: "if the new one is wanted, run `tei schema add` for it again")
    }
    let path = path(of: part, in: schema)
    try OutputFile.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
    try OutputFile.write(bytes, to: path)
  }
}
