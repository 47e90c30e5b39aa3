internal import TEIResources
public import XMLCore
public import XSLT

/// Renders TEI as print XML: the small vocabulary that the Typst template sets.
public final class PrintEdition {
  private let stylesheet: Stylesheet
  private let parameters: [String: String]

  /// The parameters are those of `WebEdition.init`; the built-in stylesheet is `print/edition.xsl`.
  public init(
    stylesheet: String? = nil, parameters: [String: String] = [:], generator: String
  ) throws(XMLFailure) {
    TEIResources.register()
    self.stylesheet = try Stylesheet(
      stylesheet ?? TEIResources.url("print/edition.xsl"), importsFrom: stylesheet.map(folder))
    self.parameters = ["generator": generator].merging(parameters) { $1 }
  }

  /// The print XML of a document, and what the stylesheet said.
  public func render(_ document: Document) throws(XMLFailure) -> Stylesheet.Result {
    try stylesheet.transform(document, parameters: parameters)
  }
}
