internal import CLibXML
internal import CLibXMLShims
internal import Diagnostics

extension Stylesheet {
  /// Reads a stylesheet as libxslt does itself; `nil` for one that is not well-formed or not there.
  static func read(_ url: String) -> xmlDocPtr? {
    let options = XML_PARSE_NOENT.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_BIG_LINES.rawValue
    return xmlReadFile(url, nil, Int32(options))
  }

  /// The version that the root of a stylesheet names.
  static func version(of document: xmlDocPtr) -> String? {
    guard let root = xmlDocGetRootElement(document) else { return nil }
    // A simplified stylesheet has the attribute in the namespace of XSLT.
    guard
      let value = xmlGetNoNsProp(root, "version")
        ?? xmlGetNsProp(root, "version", "http://www.w3.org/1999/XSL/Transform")
    else { return nil }
    defer { cxml_free(value) }
    return String(cString: value)
  }

  /// Whether a version is one that came after 1.0 and 1.1. What is no number is left to libxslt to complain about.
  static func isLater(_ version: String) -> Bool { Double(version).map { $0 >= 2 } ?? false }

  static func refusal(_ url: String, _ version: String) -> Diagnostic {
    Diagnostic(
      .fatal, "xslt.version", "the stylesheet is written in XSLT \(version), and only 1.0 is understood",
      at: Place(file: url, line: 1),
      help: "write it in XSLT 1.0, for instance by importing tei-builtin:///web/edition.xsl and overriding templates; "
        + "for XSLT \(version) use Saxon")
  }
}
