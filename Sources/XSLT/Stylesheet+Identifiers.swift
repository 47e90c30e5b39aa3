internal import CLibXML
internal import XMLCore

extension Stylesheet {
  /// The namespace of the functions that a stylesheet can call besides XSLT's own and EXSLT's.
  static let functions = "urn:swift-tei:functions"

  /// Gives the stylesheet the function `identifier()`: that of the context element, or an empty string.
  static func offer(_ identifiers: ElementIdentifiers, to context: xsltTransformContextPtr) {
    context.pointee._private = Unmanaged.passUnretained(identifiers).toOpaque()
    xsltRegisterExtFunction(context, "identifier", functions) { parser, _ in
      guard let parser, let context = xsltXPathGetTransformContext(parser), let held = context.pointee._private
      else { return }
      let identifiers = Unmanaged<ElementIdentifiers>.fromOpaque(held).takeUnretainedValue()
      let node = parser.pointee.context.pointee.node.map { UnsafeRawPointer($0) }
      identifiers.withIdentifier(of: node) { name in
        _ = valuePush(parser, name.map { xmlXPathNewCString($0) } ?? xmlXPathNewCString(""))
      }
    }
  }
}
