internal import CLibXML
internal import CLibXMLShims

/// Has libxml2 build its tree, and notes where each start tag ends: the tree itself knows lines only.
final class TreeBuilder {
  private(set) var ends: [(node: UnsafeMutableRawPointer, end: Int)] = []
  private(set) var attributesExceeded = false
  private let limits: ParsingLimits

  init(limits: ParsingLimits) { self.limits = limits }

  /// The builder must outlive the parser's run.
  func install(in context: xmlParserCtxtPtr) {
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    cxml_install_tree_handler(context) {
      context, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaulted, attributes in
      guard let context else { return }
      let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
      guard let held = parser.pointee._private else { return }
      let builder = Unmanaged<TreeBuilder>.fromOpaque(held).takeUnretainedValue()
      if attributeCount > builder.limits.attributes {
        builder.attributesExceeded = true
        xmlStopParser(parser)
        return
      }
      xmlSAX2StartElementNs(
        context, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaulted, attributes)
      if cxml_is_recoded(parser) == 0, let node = parser.pointee.node {
        builder.ends.append((UnsafeMutableRawPointer(node), Int(cxml_offset(parser))))
      }
    }
  }
}
