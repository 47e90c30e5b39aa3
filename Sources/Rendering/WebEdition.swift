internal import Diagnostics
internal import TEIResources
public import XMLCore
public import XSLT

/// Renders TEI as a web page: one HTML file that needs no other.
public final class WebEdition {
  private let stylesheet: Stylesheet
  private let parameters: [String: String]

  /// - Parameters:
  ///   - stylesheet: a stylesheet of the user's own, which may import `tei-builtin:///web/edition.xsl`; `nil` for the built-in one.
  ///   - parameters: the stylesheet's parameters.
  ///   - generator: the program's name and version, for the page's colophon.
  public init(
    stylesheet: String? = nil, parameters: [String: String] = [:], generator: String
  ) throws(XMLFailure) {
    TEIResources.register()
    self.stylesheet = try Stylesheet(
      stylesheet ?? TEIResources.url("web/edition.xsl"), importsFrom: stylesheet.map(folder))
    var all = ["generator": generator]
    if let css = TEIResources.bytes("web/edition.css") { all["css"] = String(decoding: css, as: UTF8.self) }
    all.merge(parameters) { $1 }
    self.parameters = all
  }

  /// The page of a document, and what the stylesheet said.
  public func render(_ document: Document) throws(XMLFailure) -> Stylesheet.Result {
    try stylesheet.transform(document, parameters: parameters)
  }
}

/// The folder in which a file lies.
func folder(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}
