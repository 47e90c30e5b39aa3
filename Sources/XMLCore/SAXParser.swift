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
    let run = SAXRun(receiver, limits, size: bytes.count)
    var handler = xmlSAXHandler()
    xmlSAXVersion(&handler, 2)
    handler.startElementNs = { context, name, _, uri, _, _, count, _, attributes in
      guard let context, let name else { return }
      let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
      let run = runOf(parser)
      let offset = Int(cxml_offset(parser))
      // A tag is not less than a few characters.
      if run.exceedsExpansion(by: 8, parser) { return }
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
      let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
      let run = runOf(parser)
      if run.exceedsExpansion(by: Int(count), parser) { return }
      run.receiver.characters(UnsafeBufferPointer(start: start, count: Int(count)))
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
      run.main = context
      context.pointee.sax.pointee = handler
      context.pointee._private = Unmanaged.passUnretained(run).toOpaque()
    } finish: { context in
      // The document node holds the entities that the internal subset declares.
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      context.pointee.myDoc = nil
    }
    if let offset = run.attributesExceeded { return [parsing.tooManyAttributes(at: offset)] }
    if let offset = run.expansionExceeded {
      return [
        Diagnostic(
          .error, "xml.entity-loop", LibXMLWording.entityGrowth,
          at: LineIndex(bytes).place(of: offset..<offset, in: file))
      ]
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
  /// The parser of the document itself; entities are read by others.
  var main: xmlParserCtxtPtr?
  /// Where a reference stands with which entities bring too much.
  private(set) var expansionExceeded: Int?
  private var expansion = 0
  private let expansionLimit: Int

  init(_ receiver: SAXReceiver, _ limits: ParsingLimits, size: Int) {
    self.receiver = receiver
    self.limits = limits
    // libxml2's own measure for trees, which it does not apply to events: ten times the document, and 10 MB anyway.
    expansionLimit = max(10_000_000, 10 * size)
  }

  /// Counts what comes out of entities; stops everything when it is too much.
  func exceedsExpansion(by count: Int, _ parser: xmlParserCtxtPtr) -> Bool {
    guard parser != main else { return false }
    expansion += count
    guard expansion > expansionLimit else { return false }
    if expansionExceeded == nil, let main {
      expansionExceeded = Int(cxml_offset(main))
      xmlStopParser(main)
    }
    xmlStopParser(parser)
    return true
  }
}

private func runOf(_ parser: xmlParserCtxtPtr) -> SAXRun {
  // The parser runs inside `parse`, which holds the run.
  Unmanaged<SAXRun>.fromOpaque(parser.pointee._private!).takeUnretainedValue()
}

private func receiverOf(_ parser: xmlParserCtxtPtr) -> SAXReceiver { runOf(parser).receiver }
