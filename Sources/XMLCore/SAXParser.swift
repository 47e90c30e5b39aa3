internal import CLibXML
internal import CLibXMLShims
public import Diagnostics

/// Reads a document as a stream of events, in memory that does not grow with it.
public struct SAXParser {
  public var limits: ParsingLimits

  public init(limits: ParsingLimits = .standard) { self.limits = limits }

  /// Sends the events of a document to `receiver`; nothing outside the document is read.
  ///
  /// - Returns: the errors of a document that is not well formed, empty otherwise.
  public func parse(
    _ bytes: [UInt8], file: String? = nil, into receiver: SAXReceiver
  ) -> [Diagnostic] {
    let run = SAXRun(receiver, limits)
    var handler = xmlSAXHandler()
    xmlSAXVersion(&handler, 2)
    handler.startElementNs = { context, name, _, uri, _, _, count, _, attributes in
      guard let context, let name else { return }
      let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
      let run = runOf(parser)
      let offset = Int(cxml_offset(parser))
      if count > run.limits.attributes {
        run.attributesExceeded = offset
        xmlStopParser(parser)
        return
      }
      run.receiver.startElement(
        StartTag(
          local: name, uri: uri, attributes: attributes, attributeCount: Int(count), offset: offset))
    }
    handler.endElementNs = { context, _, _, _ in
      guard let context else { return }
      receiverOf(context.assumingMemoryBound(to: xmlParserCtxt.self)).endElement()
    }
    handler.characters = { context, start, count in
      guard let context else { return }
      receiverOf(context.assumingMemoryBound(to: xmlParserCtxt.self))
        .characters(UnsafeBufferPointer(start: start, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.comment = nil
    handler.processingInstruction = { context, target, data in
      guard let context, let target else { return }
      receiverOf(context.assumingMemoryBound(to: xmlParserCtxt.self))
        .processingInstruction(
          target: String(cString: target), data: data.map { String(cString: $0) } ?? "")
    }
    let parsing = Parsing(bytes: bytes, file: file, limits: limits)
    let (wellFormed, diagnostics) = parsing.run { context in
      context.pointee.sax.pointee = handler
      context.pointee._private = Unmanaged.passUnretained(run).toOpaque()
    } finish: { context in
      // The document node holds the entities that the internal subset declares.
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      context.pointee.myDoc = nil
    }
    if let offset = withExtendedLifetime(run, { run.attributesExceeded }) {
      return [parsing.tooManyAttributes(at: offset)]
    }
    return wellFormed ? [] : diagnostics
  }
}

/// What the handlers of one run share.
private final class SAXRun {
  let receiver: SAXReceiver
  let limits: ParsingLimits
  /// Where the tag ends that has more attributes than the limits allow.
  var attributesExceeded: Int?

  init(_ receiver: SAXReceiver, _ limits: ParsingLimits) {
    self.receiver = receiver
    self.limits = limits
  }
}

private func runOf(_ parser: xmlParserCtxtPtr) -> SAXRun {
  // The parser runs inside `parse`, which holds the run.
  Unmanaged<SAXRun>.fromOpaque(parser.pointee._private!).takeUnretainedValue()
}

private func receiverOf(_ parser: xmlParserCtxtPtr) -> SAXReceiver { runOf(parser).receiver }
