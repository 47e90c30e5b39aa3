internal import Files
public import RelaxNG

/// The parts of a schema in the store: each is found by the URL that the others refer to it by, and nothing else is read.
public struct StoredParts: Sendable, Hashable {
  /// The schema's own URL or path, which its references are relative to.
  public var url: String
  /// The file of each part.
  public var files: [String: String]

  public init(url: String, files: [String: String]) {
    self.url = url
    self.files = files
  }

  /// Gives the parts to the engine.
  public var resources: SchemaResources {
    let files = files
    return SchemaResources { url throws(SchemaFailure) in
      guard let path = files[url], let bytes = try? InputFile.read(path, limit: 256 << 20) else {
        return try SchemaResources.none.load(url)
      }
      return SchemaResources.Resource(bytes: bytes, url: url)
    }
  }
}
