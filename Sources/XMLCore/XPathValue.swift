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
      } else if let whole = Int(exactly: value) {
        String(whole)
      } else {
        Self.decimal(value)
      }
    }
  }

  /// A number without an exponent (XPath 1.0, section 4.2, `string()`).
  private static func decimal(_ value: Double) -> String {
    let parts = String(abs(value)).split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return String(value) }
    let mantissa = parts[0].split(separator: ".")
    let fraction = mantissa.count == 2 && mantissa[1] != "0" ? mantissa[1] : ""
    let digits = String(mantissa[0] + fraction)
    let point = mantissa[0].count + exponent
    let text =
      if point <= 0 {
        "0." + String(repeating: "0", count: -point) + digits
      } else if point < digits.count {
        "\(digits.prefix(point)).\(digits.dropFirst(point))"
      } else {
        digits + String(repeating: "0", count: point - digits.count)
      }
    return (value < 0 ? "-" : "") + text
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
