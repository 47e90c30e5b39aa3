internal import Diagnostics
internal import XMLCore

/// Gives the parts that a schema is made of: what its `include` and `externalRef` refer to.
public struct SchemaResources: Sendable {
  /// The bytes of one part and its URL or path, which its own references are relative to.
  public struct Resource: Sendable {
    public var bytes: [UInt8]
    public var url: String

    public init(bytes: [UInt8], url: String) {
      self.bytes = bytes
      self.url = url
    }
  }

  private let read: @Sendable (_ url: String) throws(SchemaFailure) -> Resource

  /// - Parameter read: gives the part with a URL, which a reference was resolved to.
  public init(_ read: @escaping @Sendable (_ url: String) throws(SchemaFailure) -> Resource) { self.read = read }

  /// The part with a URL.
  public func load(_ url: String) throws(SchemaFailure) -> Resource { try read(url) }

  /// The files of a folder and the folders below it, and nothing else.
  public static func folder(_ path: String) -> SchemaResources {
    let root = realPath(path.isEmpty ? "." : path)
    return SchemaResources { url throws(SchemaFailure) in
      let path = Reference.path(of: url)
      guard let root, let real = realPath(path) else {
        throw SchemaFailure([Diagnostic(.error, "schema.not-found", "there is no file `\(path)`")])
      }
      guard real.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
        throw SchemaFailure([
          Diagnostic(
            .error, "schema.outside", "`\(path)` lies outside the folder of the schema", help: "copy it into `\(root)`")
        ])
      }
      guard let bytes = fileBytes(real) else {
        throw SchemaFailure([Diagnostic(.error, "schema.not-found", "`\(path)` cannot be read")])
      }
      return Resource(bytes: bytes, url: url)
    }
  }

  /// No parts beside the first.
  public static let none = SchemaResources { url throws(SchemaFailure) in
    throw SchemaFailure([Diagnostic(.error, "schema.not-found", "`\(url)` is not read: the schema stands alone")])
  }
}
