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
    var handler = xmlSAXHandler()
    xmlSAXVersion(&handler, 2)
    handler.startElementNs = { context, name, _, uri, _, _, count, _, attributes in
      guard let context, let name else { return }
      let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
      receiverOf(parser).startElement(
        StartTag(
          local: name, uri: uri, attributes: attributes, attributeCount: Int(count),
          offset: Int(cxml_offset(parser))))
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
    let (wellFormed, diagnostics) = Parsing(bytes: bytes, file: file, limits: limits).run { context in
      context.pointee.sax.pointee = handler
      context.pointee._private = Unmanaged.passUnretained(receiver).toOpaque()
    } finish: { context in
      // The document node holds the entities that the internal subset declares.
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      context.pointee.myDoc = nil
    }
    return wellFormed ? [] : diagnostics
  }
}

private func receiverOf(_ parser: xmlParserCtxtPtr) -> SAXReceiver {
  // The parser runs inside `parse`, which holds the receiver.
  Unmanaged<SAXReceiver>.fromOpaque(parser.pointee._private!).takeUnretainedValue()
}
