internal import CLibXML

/// Identifiers for elements that have no `xml:id`, to be looked up by the element.
package final class ElementIdentifiers {
  /// The identifiers one after the other, each ended by a zero byte.
  private var bytes: [CChar] = []
  private var starts: [UnsafeRawPointer: Int] = [:]

  /// An element that wants an identifier.
  package struct Candidate {
    let node: xmlNodePtr
    /// Its place in the list of names that was asked for.
    package let kind: Int

    /// The text it begins with, at most `limit` bytes; notes, running heads and note markers are not part of it.
    package func text(upTo limit: Int = .max) -> [UInt8] {
      var text: [UInt8] = []
      TextGathering.gather(node, into: &text, upTo: limit)
      return text
    }

    /// Whether there is an attribute without a namespace.
    package func has(_ name: String) -> Bool { node.pointee.properties != nil && xmlHasNsProp(node, name, nil) != nil }

    /// The value of an attribute without a namespace; empty if it is not there.
    package func attribute(_ name: String) -> [UInt8] { TextGathering.value(of: name, at: node) }
  }

  /// Has `choose` give identifiers to the elements of `document` that stand in one of `within` and have no `xml:id`.
  ///
  /// - Parameters:
  ///   - names: the local names of the elements in question.
  ///   - within: the local names of the elements around them.
  ///   - choose: an identifier, or an empty one for none; called in document order.
  package init(
    for names: [String], within: [String], in document: Document, choosing choose: (Candidate) -> String
  ) {
    guard let root = xmlDocGetRootElement(document.document) else { return }
    // The parser keeps each name once, so that names are compared by their addresses.
    let interned = names.map { Self.interned($0, in: document.document) }
    let around = within.compactMap { Self.interned($0, in: document.document) }
    let isAround = { (node: xmlNodePtr) in around.contains { $0 == node.pointee.name } }
    bytes.reserveCapacity(16_000)
    var depth = 0
    var next: xmlNodePtr? = root
    while let node = next {
      if node.pointee.type == XML_ELEMENT_NODE {
        if depth > 0, let kind = interned.firstIndex(of: node.pointee.name), !Self.hasIdentifier(node) {
          add(choose(Candidate(node: node, kind: kind)), for: node)
        }
        if isAround(node) { depth += 1 }
        if let child = node.pointee.children {
          next = child
          continue
        }
      }
      var last = node
      while true {
        if last.pointee.type == XML_ELEMENT_NODE, isAround(last) { depth -= 1 }
        if last == root {
          next = nil
          break
        }
        if let sibling = last.pointee.next {
          next = sibling
          break
        }
        last = last.pointee.parent
      }
    }
  }

  private func add(_ identifier: String, for node: xmlNodePtr) {
    guard !identifier.isEmpty else { return }
    starts[UnsafeRawPointer(node)] = bytes.count
    for byte in identifier.utf8 { bytes.append(CChar(bitPattern: byte)) }
    bytes.append(0)
  }

  /// Calls `body` with the identifier of a node, or with `nil`.
  package func withIdentifier<Result>(of node: UnsafeRawPointer?, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    guard let node, let start = starts[node] else { return body(nil) }
    return bytes.withUnsafeBufferPointer { body($0.baseAddress.map { $0 + start }) }
  }

  private static func interned(_ name: String, in document: xmlDocPtr) -> UnsafePointer<xmlChar>? {
    guard let dictionary = document.pointee.dict else { return nil }
    return xmlDictLookup(dictionary, name, Int32(name.utf8.count))
  }

  private static func hasIdentifier(_ node: xmlNodePtr) -> Bool {
    guard node.pointee.properties != nil else { return false }
    return xmlHasNsProp(node, "id", "http://www.w3.org/XML/1998/namespace") != nil
  }
}
