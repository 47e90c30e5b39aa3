internal import TEIResources

/// What TEI is rendered as.
public enum RenderingTarget: Sendable {
  /// A web page: one HTML file that needs no other.
  case web
  /// Print XML: the small vocabulary that the Typst template sets.
  case print
  /// Plain text: a blank line between blocks, nothing added.
  case text

  /// The URL of the built-in stylesheet, which a stylesheet of a user's own may import.
  public var stylesheet: String {
    switch self {
    case .web: TEIResources.url("web/edition.xsl")
    case .print: TEIResources.url("print/edition.xsl")
    case .text: TEIResources.url("text/edition.xsl")
    }
  }

  /// The parameters that the built-in stylesheet wants from the program.
  var parameters: [String: String] {
    guard self == .web else { return [:] }
    return ["css": "web/edition.css", "script": "web/edition.js"].compactMapValues { name in
      TEIResources.bytes(name).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
