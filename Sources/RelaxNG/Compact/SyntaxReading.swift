/// Tells the two syntaxes apart.
enum SyntaxReading {
  /// The tree of a part of a schema in the syntax that it is written in.
  static func read(
    _ resource: SchemaResources.Resource, keepsAnnotations: Bool = false
  ) throws(SchemaFailure) -> SyntaxElement {
    if isCompact(resource) {
      return try CompactSyntaxReader.read(resource.bytes, url: resource.url, keepsAnnotations: keepsAnnotations)
    }
    return try XMLSyntaxReader.read(resource.bytes, url: resource.url, keepsAnnotations: keepsAnnotations)
  }

  /// Whether it is the compact syntax: by the file's extension, or else because it does not begin with a tag.
  static func isCompact(_ resource: SchemaResources.Resource) -> Bool {
    if resource.url.hasSuffix(".rnc") { return true }
    if resource.url.hasSuffix(".rng") || resource.url.hasSuffix(".xml") { return false }
    // White space, byte order marks and the empty halves of UTF-16 tell nothing.
    let telling = resource.bytes.first { $0 > 0x20 && ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
    return telling != UInt8(ascii: "<")
  }
}
