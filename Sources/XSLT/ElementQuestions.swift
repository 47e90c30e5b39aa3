internal import CLibXML

/// What a stylesheet asks of thousands of elements, answered from the tree itself; `shared/functions.xsl` says what the answers are.
final class ElementQuestions {
  private let document: xmlDocPtr
  /// The document's names, each there once, so that they are compared by their addresses.
  private let names: xmlDictPtr
  private let plain: NameTable
  private let ofXML: NameTable
  private var tables: [(list: [xmlChar], table: NameTable)] = []
  private var elements: [UnsafePointer<xmlChar>: [xmlNodePtr]]?

  /// `nil` for a document whose names are not kept in one place.
  init?(of document: xmlDocPtr) {
    guard let names = document.pointee.dict else { return nil }
    self.document = document
    self.names = names
    plain = NameTable("rend rendition style", in: names)
    ofXML = NameTable("id lang", in: names)
  }

  /// Whether an element has an attribute that HTML takes over: `xml:id`, `xml:lang`, `rend`, `rendition`, `style`.
  func isStyled(_ element: xmlNodePtr) -> Bool {
    guard element.pointee.type == XML_ELEMENT_NODE else { return false }
    let isOwn = element.pointee.doc == document
    var next = element.pointee.properties
    while let attribute = next {
      // A tree that the stylesheet made has names of its own.
      let name = isOwn ? attribute.pointee.name : xmlDictLookup(names, attribute.pointee.name, -1)
      if let space = attribute.pointee.ns {
        if ofXML.contains(name), xmlStrEqual(space.pointee.href, "http://www.w3.org/XML/1998/namespace") != 0 {
          return true
        }
      } else if plain.contains(name) {
        return true
      }
      next = attribute.pointee.next
    }
    return false
  }

  /// Whether an element of one of the names may stand in `element`.
  func element(_ element: xmlNodePtr, mayHold list: UnsafePointer<xmlChar>) -> Bool {
    guard element.pointee.type == XML_ELEMENT_NODE, let first = element.pointee.children else { return false }
    // A tree that the stylesheet made has names of its own.
    guard element.pointee.doc == document else { return true }
    let table = table(of: list)
    var node = first
    while true {
      if node.pointee.type == XML_ELEMENT_NODE {
        if table.contains(node.pointee.name) { return true }
        if let child = node.pointee.children {
          node = child
          continue
        }
      }
      while node.pointee.next == nil {
        guard let parent = node.pointee.parent, parent != element else { return false }
        node = parent
      }
      node = node.pointee.next
    }
  }

  private func table(of list: UnsafePointer<xmlChar>) -> NameTable {
    for known in tables where known.list.withUnsafeBufferPointer({ xmlStrEqual($0.baseAddress, list) != 0 }) {
      return known.table
    }
    let table = NameTable(list, in: names)
    tables.append((Array(UnsafeBufferPointer(start: list, count: Int(xmlStrlen(list)) + 1)), table))
    return table
  }

  /// The elements of TEI with a name, in the order of the document, without the outermost one.
  func elements(named name: UnsafePointer<xmlChar>) -> [xmlNodePtr] {
    if elements == nil { elements = gathered() }
    return xmlDictExists(names, name, -1).flatMap { elements?[$0] } ?? []
  }

  /// One walk for all names: a large tree lies outside the processor's cache.
  private func gathered() -> [UnsafePointer<xmlChar>: [xmlNodePtr]] {
    guard let root = xmlDocGetRootElement(document), var node = root.pointee.children else { return [:] }
    var found: [UnsafePointer<xmlChar>: [xmlNodePtr]] = [:]
    var space: UnsafeMutablePointer<xmlNs>?
    while true {
      if node.pointee.type == XML_ELEMENT_NODE {
        if let own = node.pointee.ns, own == space || xmlStrEqual(own.pointee.href, "http://www.tei-c.org/ns/1.0") != 0
        {
          space = own
          found[node.pointee.name, default: []].append(node)
        }
        if let child = node.pointee.children {
          node = child
          continue
        }
      }
      while node.pointee.next == nil {
        guard let parent = node.pointee.parent, parent != root else { return found }
        node = parent
      }
      node = node.pointee.next
    }
  }
}
