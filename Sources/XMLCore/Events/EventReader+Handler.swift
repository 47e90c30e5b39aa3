internal import CLibXML
internal import CLibXMLShims

extension EventReader {
  /// Makes libxml2 call this reader; it must outlive the parser's run.
  func install(in context: xmlParserCtxtPtr) {
    var handler = xmlSAXHandler()
    xmlSAXVersion(&handler, 2)
    handler.startElementNs = { context, local, prefix, uri, namespaceCount, namespaces, count, _, attributes in
      guard let context, let local else { return }
      readerOf(context)._withUnsafeGuaranteedRef {
        $0.start(local, prefix, uri, Int(namespaceCount), namespaces, Int(count), attributes)
      }
    }
    handler.endElementNs = { context, _, _, _ in
      guard let context else { return }
      readerOf(context)._withUnsafeGuaranteedRef { $0.end() }
    }
    handler.characters = { context, start, count in
      guard let context else { return }
      readerOf(context)._withUnsafeGuaranteedRef {
        $0.characters(UnsafeBufferPointer(start: start, count: Int(count)))
      }
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.comment = nil
    if reportsComments {
      handler.comment = { context, text in
        guard let context, let text else { return }
        readerOf(context)._withUnsafeGuaranteedRef { $0.comment(String(cString: text)) }
      }
    }
    handler.processingInstruction = nil
    handler.entityDecl = { context, name, type, publicID, systemID, content in
      guard let context else { return }
      if let name, let content { readerOf(context)._withUnsafeGuaranteedRef { $0.declareEntity(name, content) } }
      xmlSAX2EntityDecl(context, name, type, publicID, systemID, content)
    }
    handler.unparsedEntityDecl = { context, name, publicID, systemID, notation in
      guard let context, let name else { return }
      readerOf(context)._withUnsafeGuaranteedRef { _ = $0.unparsedEntities.insert(String(cString: name)) }
      xmlSAX2UnparsedEntityDecl(context, name, publicID, systemID, notation)
    }
    handler.notationDecl = { context, name, publicID, systemID in
      guard let context, let name else { return }
      readerOf(context)._withUnsafeGuaranteedRef { _ = $0.notations.insert(String(cString: name)) }
      xmlSAX2NotationDecl(context, name, publicID, systemID)
    }
    handler.getEntity = { context, name in
      guard let context, let name else { return nil }
      guard readerOf(context)._withUnsafeGuaranteedRef({ $0.mayExpandEntity(name) }) else { return nil }
      return xmlSAX2GetEntity(context, name)
    }
    context.pointee.sax.pointee = handler
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
  }
}

@inline(__always)
private func readerOf(_ context: UnsafeMutableRawPointer) -> Unmanaged<EventReader> {
  // The parser runs inside `run`, which holds the reader; entities are parsed in a context that copies `_private`.
  Unmanaged.fromOpaque(context.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private!)
}
