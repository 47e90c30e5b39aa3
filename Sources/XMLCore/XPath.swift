internal import CLibXML
internal import CLibXMLShims
public import Diagnostics

/// A compiled XPath 1.0 expression, reusable for any number of nodes.
public final class XPath {
  private let pointer: xmlXPathCompExprPtr
  private let namespaces: [String: String]
  /// The expression as written.
  public let expression: String

  /// - Parameter namespaces: the prefixes that the expression uses, with their URIs.
  /// - Throws: an `xpath.syntax` diagnostic.
  public init(_ expression: String, namespaces: [String: String] = [:]) throws(Diagnostic) {
    let collector = DiagnosticCollector()
    let compiled: xmlXPathCompExprPtr? = collector.collect {
      // Only with a context does libxml2 count how deep an expression is nested.
      guard let context = xmlXPathNewContext(nil) else { return nil }
      defer { xmlXPathFreeContext(context) }
      return xmlXPathCtxtCompile(context, expression)
    }
    guard let pointer = compiled else {
      throw Diagnostic(
        .fatal, "xpath.syntax", "the XPath expression `\(expression)` cannot be read",
        notes: collector.diagnostics.prefix(1).map { Diagnostic.Note($0.message) })
    }
    self.pointer = pointer
    self.expression = expression
    self.namespaces = namespaces
  }

  deinit { xmlXPathFreeCompExpr(pointer) }

  /// The expression's value at `node`.
  ///
  /// - Parameter variables: the values of `$name` in the expression.
  /// - Throws: an `xpath.evaluation` diagnostic: an unknown function, variable or prefix.
  public func value(
    at node: Node, variables: [String: XPathValue] = [:]
  ) throws(Diagnostic) -> XPathValue {
    let collector = DiagnosticCollector()
    let value: XPathValue? = collector.collect {
      guard let context = xmlXPathNewContext(node.document.document) else { return nil }
      defer { xmlXPathFreeContext(context) }
      context.pointee.node = node.pointer.assumingMemoryBound(to: xmlNode.self)
      for (prefix, uri) in namespaces { xmlXPathRegisterNs(context, prefix, uri) }
      for (name, value) in variables { xmlXPathRegisterVariable(context, name, value.object()) }
      guard let object = xmlXPathCompiledEval(pointer, context) else { return nil }
      defer { xmlXPathFreeObject(object) }
      return XPathValue(object, in: node.document)
    }
    guard let value else {
      throw Diagnostic(
        .fatal, "xpath.evaluation", "the XPath expression `\(expression)` cannot be evaluated",
        at: node.place, notes: collector.diagnostics.prefix(1).map { Diagnostic.Note($0.message) })
    }
    return value
  }

  /// The nodes that the expression selects at `node`, in document order; none where it gives no nodes.
  public func nodes(at node: Node) throws(Diagnostic) -> [Node] {
    if case .nodes(let nodes) = try value(at: node) { nodes } else { [] }
  }
}
