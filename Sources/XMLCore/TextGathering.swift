internal import CLibXML
internal import CLibXMLShims

/// The words of an element as its own text says them: without what is printed elsewhere.
enum TextGathering {
  /// Appends the text of `element` until `text` has `limit` bytes.
  static func gather(_ element: xmlNodePtr, into text: inout [UInt8], upTo limit: Int) {
    var child = element.pointee.children
    while let node = child, text.count < limit {
      switch node.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let content = node.pointee.content {
          let room = limit - text.count
          text.append(contentsOf: UnsafeBufferPointer(start: content, count: length(of: content, upTo: room)))
        }
      case XML_ELEMENT_NODE:
        if isLineBreak(node) {
          text.append(0x20)
        } else if !isElsewhere(node) {
          gather(node, into: &text, upTo: limit)
        }
      default: break
      }
      child = node.pointee.next
    }
  }

  /// The value of an attribute without a namespace; empty if it is not there.
  static func value(of name: String, at element: xmlNodePtr) -> [UInt8] {
    guard let value = xmlGetNoNsProp(element, name) else { return [] }
    defer { cxml_free(value) }
    return Array(UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
  }

  /// Between the words of two lines there need be no blank.
  private static func isLineBreak(_ element: xmlNodePtr) -> Bool {
    isNamed("lb", element) && value(of: "break", at: element) != Array("no".utf8)
  }

  private static func isElsewhere(_ element: xmlNodePtr) -> Bool {
    if isNamed("note", element) || isNamed("fw", element) { return true }
    return isNamed("ref", element) && value(of: "type", at: element) == Array("noteAnchor".utf8)
  }

  private static func isNamed(_ name: String, _ element: xmlNodePtr) -> Bool {
    xmlStrEqual(element.pointee.name, name) != 0
  }

  /// The length of `text`, or `limit` where it is longer; a long paragraph is not measured for its first words.
  private static func length(of text: UnsafePointer<xmlChar>, upTo limit: Int) -> Int {
    var length = 0
    while length < limit, text[length] != 0 { length += 1 }
    return length
  }
}
