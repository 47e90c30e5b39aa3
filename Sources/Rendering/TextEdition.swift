internal import TEIResources
public import XMLCore
public import XSLT

/// Renders the text of a TEI document as plain text: a blank line between blocks, nothing added.
public final class TextEdition {
  private let stylesheet: Stylesheet
  private let parameters: [String: String]

  /// The parameters are those of `WebEdition.init`; the built-in stylesheet is `text/edition.xsl`.
  public init(stylesheet: String? = nil, parameters: [String: String] = [:]) throws(XMLFailure) {
    TEIResources.register()
    self.stylesheet = try Stylesheet(
      stylesheet ?? TEIResources.url("text/edition.xsl"), importsFrom: stylesheet.map(folder))
    self.parameters = parameters
  }

  /// The plain text of a document, and what the stylesheet said.
  public func render(_ document: Document) throws(XMLFailure) -> Stylesheet.Result {
    try stylesheet.transform(document, parameters: parameters)
  }
}
