internal import CLibXML
internal import CLibXMLShims

/// Has libxml2 build its tree, and notes where each start tag ends: the tree itself knows lines only.
final class TreeBuilder {
  private(set) var ends: [(node: UnsafeMutableRawPointer, end: Int)] = []
  /// Where the tag ends that has more attributes than the limits allow.
  private(set) var attributesExceeded: Int?
  private let limits: ParsingLimits
  private var main: xmlParserCtxtPtr?

  init(limits: ParsingLimits) { self.limits = limits }

  /// The builder must outlive the parser's run.
  func install(in context: xmlParserCtxtPtr) {
    main = context
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    cxml_install_tree_handler(context) {
      context, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaulted, attributes in
      guard let context else { return }
      let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
      guard let held = parser.pointee._private else { return }
      let builder = Unmanaged<TreeBuilder>.fromOpaque(held).takeUnretainedValue()
      if attributeCount > builder.limits.attributes {
        builder.attributesExceeded = Int(cxml_offset(parser))
        xmlStopParser(parser)
        return
      }
      xmlSAX2StartElementNs(
        context, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaulted, attributes)
      // What an entity brings is read by a parser of its own, whose offsets are those of the entity's text.
      if parser == builder.main, cxml_is_recoded(parser) == 0, let node = parser.pointee.node {
        builder.ends.append((UnsafeMutableRawPointer(node), Int(cxml_offset(parser))))
      }
    }
  }
}
