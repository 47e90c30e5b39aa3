public import XMLCore
public import XSLT

internal import TEIResources

/// Renders TEI documents with one compiled stylesheet.
///
/// ```swift
/// let page = try Renderer(.web, generator: "tei").render(document).bytes
/// ```
public final class Renderer {
  private let stylesheet: Stylesheet
  private let parameters: [String: String]

  /// - Parameters:
  ///   - stylesheet: a stylesheet of the user's own, which may import the built-in one and files beside itself;
  ///     `nil` for the built-in one.
  ///   - parameters: the stylesheet's parameters.
  ///   - generator: the program's name and version, for the colophon.
  public init(
    _ target: RenderingTarget, stylesheet: String? = nil, parameters: [String: String] = [:], generator: String
  ) throws(XMLFailure) {
    TEIResources.register()
    self.stylesheet = try Stylesheet(stylesheet ?? target.stylesheet, importsFrom: stylesheet.map(Self.folder(of:)))
    self.parameters = target.parameters.merging(["generator": generator]) { $1 }.merging(parameters) { $1 }
  }

  /// What a document becomes, and what the stylesheet said.
  ///
  /// - Parameters:
  ///   - more: parameters for this document alone, such as the address of its source.
  ///   - pictures: what a page is to hold itself; without it the page names them.
  public func render(
    _ document: Document, parameters more: [String: String] = [:], pictures: PagePictures? = nil
  ) throws(XMLFailure) -> Stylesheet.Result {
    var result = try stylesheet.transform(
      document, parameters: more.merging(parameters) { $1 }, identifying: TextIdentifiers.of,
      pictures: pictures?.addresses ?? [:])
    result.messages = (pictures?.diagnostics ?? []) + UnknownElements.counted(in: result.messages, of: document)
    return result
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
