/// What a part of a schema refers to by `include` and `externalRef`.
public enum SchemaReferences {
  /// The URLs or paths, as seen from the part's own, each once and in its order.
  ///
  /// - Throws: `SchemaFailure` where the part cannot be read.
  public static func urls(in bytes: [UInt8], url: String) throws(SchemaFailure) -> [String] {
    let root = try SyntaxReading.read(SchemaResources.Resource(bytes: bytes, url: url))
    var found: [String] = []
    var waiting = [root]
    while let element = waiting.popLast() {
      if element.kind == .include || element.kind == .externalRef, let href = element["href"] {
        let url = Reference.resolve(href.trimmed, against: element.base)
        if !found.contains(url) { found.append(url) }
      }
      waiting += element.children.reversed()
    }
    return found
  }
}
