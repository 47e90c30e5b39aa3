public import Diagnostics
public import XMLCore

/// Asks a document questions in XPath; the prefix `t` stands for TEI.
public struct XMLQuery {
  public let document: Document

  public init(_ bytes: [UInt8], file: String? = nil) throws(XMLFailure) {
    document = try Document(parsing: bytes, file: file)
  }

  /// What an expression gives: the text of each node, its white space folded, or one string, number or truth.
  public func strings(_ expression: String) throws(Diagnostic) -> [String] {
    let path = try XPath(expression, namespaces: ["t": "http://www.tei-c.org/ns/1.0"])
    guard let root = document.root else { return [] }
    return switch try path.value(at: root) {
    case .nodes(let nodes): nodes.map { Self.folded($0.text) }
    case let value: [Self.folded(value.string)]
    }
  }

  /// The first of `strings`; empty where there is none.
  public func string(_ expression: String) throws(Diagnostic) -> String { try strings(expression).first ?? "" }

  /// How many nodes an expression selects.
  public func count(_ expression: String) throws(Diagnostic) -> Int { try strings(expression).count }

  private static func folded(_ text: String) -> String {
    text.split { " \n\t\r".contains($0) }.joined(separator: " ")
  }
}
