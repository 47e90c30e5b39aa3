internal import CLibXML
internal import CLibXMLShims

extension Document {
  /// The document as UTF-8, with no white space added or removed.
  public func serialized() -> [UInt8] {
    var buffer: UnsafeMutablePointer<xmlChar>?
    var size: Int32 = 0
    xmlDocDumpMemoryEnc(document, &buffer, &size, "UTF-8")
    guard let buffer else { return [] }
    defer { cxml_free(buffer) }
    return Array(UnsafeBufferPointer(start: buffer, count: Int(size)))
  }
}

extension Node {
  /// The node and all below it as UTF-8; namespaces declared further out are not declared again.
  public func serialized() -> [UInt8] {
    guard let buffer = xmlBufferCreate() else { return [] }
    defer { xmlBufferFree(buffer) }
    xmlNodeDump(buffer, document.document, pointer.assumingMemoryBound(to: xmlNode.self), 0, 0)
    return Array(UnsafeBufferPointer(start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer))))
  }
}
