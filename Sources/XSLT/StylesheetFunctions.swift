internal import CLibXML
internal import CLibXMLShims
internal import XMLCore

/// The functions that a stylesheet can call besides XSLT's own and EXSLT's, for one document.
final class StylesheetFunctions {
  private static let namespace = "urn:swift-tei:functions"
  private let identifiers: ElementIdentifiers
  private let pictures: [String: String]

  private let questions: ElementQuestions?

  init(identifiers: ElementIdentifiers, pictures: [String: String], of document: xmlDocPtr) {
    self.identifiers = identifiers
    self.pictures = pictures
    questions = ElementQuestions(of: document)
  }

  /// Gives a run `identifier()`, that of the context element, and `picture(name)`, its `data:` address; both may be empty.
  func offer(to context: xsltTransformContextPtr) {
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    xsltRegisterExtFunction(context, "identifier", Self.namespace) { parser, count in
      guard let parser, count == 0, let functions = StylesheetFunctions.of(parser) else {
        return xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue))
      }
      let node = parser.pointee.context.pointee.node.map { UnsafeRawPointer($0) }
      functions.identifiers.withIdentifier(of: node) { name in
        _ = valuePush(parser, name.map { xmlXPathNewCString($0) } ?? xmlXPathNewCString(""))
      }
    }
    xsltRegisterExtFunction(context, "picture", Self.namespace) { parser, count in
      guard let parser, count == 1, let functions = StylesheetFunctions.of(parser), let name = xmlXPathPopString(parser)
      else { return xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue)) }
      defer { cxml_free(name) }
      _ = valuePush(parser, xmlXPathNewCString(functions.pictures[String(cString: name)] ?? ""))
    }
    if questions != nil { offerQuestions(to: context) }
  }

  /// Functions that the stylesheet defines itself, too (`shared/functions.xsl`): ours take their place.
  private func offerQuestions(to context: xsltTransformContextPtr) {
    // Of two with one name the context keeps the first.
    for name in ["styled", "may-hold", "elements"] {
      xmlXPathRegisterFuncNS(context.pointee.xpathCtxt, name, Self.namespace, nil)
    }
    xsltRegisterExtFunction(context, "styled", Self.namespace) { parser, count in
      guard let parser, count == 0, let questions = StylesheetFunctions.of(parser)?.questions else {
        return xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue))
      }
      let node = parser.pointee.context.pointee.node
      _ = valuePush(parser, xmlXPathNewBoolean(node.map { questions.isStyled($0) } == true ? 1 : 0))
    }
    xsltRegisterExtFunction(context, "may-hold", Self.namespace) { parser, count in
      guard let parser, count == 1, let questions = StylesheetFunctions.of(parser)?.questions,
        let names = xmlXPathPopString(parser)
      else { return xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue)) }
      defer { cxml_free(names) }
      let node = parser.pointee.context.pointee.node
      _ = valuePush(parser, xmlXPathNewBoolean(node.map { questions.element($0, mayHold: names) } == true ? 1 : 0))
    }
    xsltRegisterExtFunction(context, "elements", Self.namespace) { parser, count in
      guard let parser, count == 1, let questions = StylesheetFunctions.of(parser)?.questions,
        let name = xmlXPathPopString(parser)
      else { return xmlXPathErr(parser, Int32(XPATH_INVALID_ARITY.rawValue)) }
      defer { cxml_free(name) }
      let set = xmlXPathNodeSetCreate(nil)
      for node in questions.elements(named: name) { xmlXPathNodeSetAddUnique(set, node) }
      _ = valuePush(parser, xmlXPathWrapNodeSet(set))
    }
  }

  private static func of(_ parser: xmlXPathParserContextPtr) -> StylesheetFunctions? {
    guard let context = xsltXPathGetTransformContext(parser), let held = context.pointee._private else { return nil }
    return Unmanaged<StylesheetFunctions>.fromOpaque(held).takeUnretainedValue()
  }
}
