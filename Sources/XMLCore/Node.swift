internal import CLibXML
internal import CLibXMLShims
public import Diagnostics

/// A node of a document: an element, an attribute, a text, a comment or a processing instruction.
///
/// It keeps its document alive.
public struct Node {
  let pointer: UnsafeMutableRawPointer
  /// The document the node belongs to.
  public let document: Document

  package init(_ pointer: UnsafeMutableRawPointer, in document: Document) {
    self.pointer = pointer
    self.document = document
  }

  private var node: xmlNodePtr { pointer.assumingMemoryBound(to: xmlNode.self) }

  public enum Kind: Sendable { case element, attribute, text, comment, processingInstruction, other }

  public var kind: Kind {
    switch node.pointee.type {
    case XML_ELEMENT_NODE: .element
    case XML_ATTRIBUTE_NODE: .attribute
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text
    case XML_COMMENT_NODE: .comment
    case XML_PI_NODE: .processingInstruction
    default: .other
    }
  }

  /// The local name; empty for a text.
  public var name: String {
    switch kind {
    case .text: ""
    default: node.pointee.name.map { String(cString: $0) } ?? ""
    }
  }

  /// The namespace URI; `nil` for none.
  public var namespace: String? {
    switch kind {
    case .element, .attribute: node.pointee.ns?.pointee.href.map { String(cString: $0) }
    default: nil
    }
  }

  /// The text of the node and all below it.
  public var text: String {
    guard let content = xmlNodeGetContent(node) else { return "" }
    defer { cxml_free(content) }
    return String(cString: content)
  }

  public var parent: Node? {
    guard let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
    return Node(UnsafeMutableRawPointer(parent), in: document)
  }

  /// All children in document order.
  public var children: some Sequence<Node> {
    let first = kind == .element ? node.pointee.children : nil
    return sequence(state: first) { next -> Node? in
      guard let current = next else { return nil }
      next = current.pointee.next
      return Node(UnsafeMutableRawPointer(current), in: document)
    }
  }

  /// The child elements in document order.
  public var elements: [Node] { children.filter { $0.kind == .element } }

  /// The child elements with a local name.
  public func elements(named name: String) -> [Node] { elements.filter { $0.name == name } }

  /// The value of an attribute without a namespace; `nil` if it is not there.
  public subscript(name: String) -> String? { attribute(name, namespace: nil) }

  /// The value of `xml:id`, `xml:lang` and such; `nil` if it is not there.
  public func xml(_ name: String) -> String? {
    attribute(name, namespace: "http://www.w3.org/XML/1998/namespace")
  }

  private func attribute(_ name: String, namespace: String?) -> String? {
    guard kind == .element else { return nil }
    let value = namespace.map { xmlGetNsProp(node, name, $0) } ?? xmlGetNoNsProp(node, name)
    guard let value else { return nil }
    defer { cxml_free(value) }
    return String(cString: value)
  }

  /// The namespaces of the prefixes that are declared here, and on the elements around it.
  public var namespacesInScope: [String: String] {
    var found: [String: String] = [:]
    var element: xmlNodePtr? = node
    while let current = element, current.pointee.type == XML_ELEMENT_NODE {
      var declaration = current.pointee.nsDef
      while let namespace = declaration {
        if let prefix = namespace.pointee.prefix, let uri = namespace.pointee.href {
          let name = String(cString: prefix)
          if found[name] == nil { found[name] = String(cString: uri) }
        }
        declaration = namespace.pointee.next
      }
      element = current.pointee.parent
    }
    return found
  }

  /// The place of the start tag; for an attribute or a text that of the element around it.
  ///
  /// An element that an entity of the document brings has the place of the element around it.
  public var place: Place {
    var element: xmlNodePtr? = node
    while let current = element {
      if current.pointee.type == XML_ELEMENT_NODE {
        if let place = document.place(ofElement: UnsafeMutableRawPointer(current)) { return place }
        if !document.hasPlaces { return Place(file: document.file, line: max(0, Int(xmlGetLineNo(current)))) }
      }
      element = current.pointee.parent
    }
    return Place(file: document.file)
  }
}

extension Node: Hashable {
  public static func == (left: Node, right: Node) -> Bool { left.pointer == right.pointer }
  public func hash(into hasher: inout Hasher) { hasher.combine(pointer) }
}
