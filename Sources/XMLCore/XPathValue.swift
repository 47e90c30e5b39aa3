internal import CLibXML
internal import CLibXMLShims

/// What an XPath 1.0 expression gives (XPath 1.0, section 1).
public enum XPathValue {
  case nodes([Node])
  case string(String)
  case number(Double)
  case boolean(Bool)

  /// As the function `string()` has it (XPath 1.0, section 4.2).
  public var string: String {
    switch self {
    case .nodes(let nodes): nodes.first?.text ?? ""
    case .string(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .number(let value):
      if value.isNaN {
        "NaN"
      } else if value.isInfinite {
        value < 0 ? "-Infinity" : "Infinity"
      } else if value == value.rounded(), abs(value) < 1e15 {
        String(Int(value))
      } else {
        String(value)
      }
    }
  }

  /// As the function `boolean()` has it (XPath 1.0, section 4.3).
  public var boolean: Bool {
    switch self {
    case .nodes(let nodes): !nodes.isEmpty
    case .string(let text): !text.isEmpty
    case .number(let value): !(value == 0 || value.isNaN)
    case .boolean(let value): value
    }
  }

  init(_ object: xmlXPathObjectPtr, in document: Document) {
    switch object.pointee.type {
    case XPATH_NODESET:
      var nodes: [Node] = []
      if let set = object.pointee.nodesetval, set.pointee.nodeNr > 0, let table = set.pointee.nodeTab {
        for index in 0..<Int(set.pointee.nodeNr) {
          // Namespace nodes are no `xmlNode`s and belong to the evaluation; nothing here asks for them.
          if let node = table[index], node.pointee.type != XML_NAMESPACE_DECL {
            nodes.append(Node(UnsafeMutableRawPointer(node), in: document))
          }
        }
      }
      self = .nodes(nodes)
    case XPATH_BOOLEAN: self = .boolean(object.pointee.boolval != 0)
    case XPATH_NUMBER: self = .number(object.pointee.floatval)
    default:
      let text = xmlXPathCastToString(object)
      self = .string(text.map { String(cString: $0) } ?? "")
      if let text { cxml_free(text) }
    }
  }

  /// A new libxml2 object with this value, owned by the caller.
  func object() -> xmlXPathObjectPtr? {
    switch self {
    case .string(let text): return xmlXPathNewCString(text)
    case .number(let value): return xmlXPathNewFloat(value)
    case .boolean(let value): return xmlXPathNewBoolean(value ? 1 : 0)
    case .nodes(let nodes):
      let set = xmlXPathNewNodeSet(nil)
      for node in nodes {
        xmlXPathNodeSetAddUnique(set?.pointee.nodesetval, node.pointer.assumingMemoryBound(to: xmlNode.self))
      }
      return set
    }
  }
}
