internal import CLibXML
internal import CLibXMLShims
public import Diagnostics

/// Reads documents as streams of events whose names are small integers, in memory that does not grow with them.
///
/// A reader keeps its names from one document to the next, so that whoever maps them to something else does
/// it once. It serves one thread at a time.
public final class EventReader {
  public let limits: ParsingLimits
  /// Whether comments are events too.
  public var reportsComments = false
  /// How deep the element of the current event lies; 1 for the outermost.
  public var depth: Int { hot.pointee.depth }

  private let dictionary: OpaquePointer
  private let names = NameTable()
  private let attributeNames: UnsafeMutablePointer<Int32>
  var parser: UnsafeMutableRawPointer?
  /// What every event looks at; behind a pointer, so that it is not checked for exclusive access each time.
  private let hot = UnsafeMutablePointer<Hot>.allocate(capacity: 1)

  private struct Hot {
    var depth = 0
    var receiver: Unmanaged<EventReceiver>?
    let maximalDepth: Int
    let maximalAttributes: Int
  }

  var stopped: Diagnostic?
  var entities = EntityGrowth()
  /// The unparsed entities that the document's internal subset declares.
  public internal(set) var unparsedEntities: Set<String> = []
  /// The notations that it declares.
  public internal(set) var notations: Set<String> = []

  public init(limits: ParsingLimits = .standard) {
    Library.start()
    self.limits = limits
    // `xmlDictCreate` gives nothing only where no memory is left.
    dictionary = xmlDictCreate()!
    xmlDictSetLimit(dictionary, 256 << 20)
    hot.initialize(to: Hot(maximalDepth: limits.depth, maximalAttributes: limits.attributes))
    attributeNames = .allocate(capacity: limits.attributes + 1)
    attributeNames.initialize(repeating: 0, count: limits.attributes + 1)
  }

  deinit {
    hot.deallocate()
    attributeNames.deallocate()
    xmlDictFree(dictionary)
  }

  /// How many names were met so far.
  public var nameCount: Int { names.count }

  /// The local name and the namespace, `""` for none, of the name with a number.
  public func name(_ id: Int) -> (local: String, namespace: String) {
    (String(cString: names.local(id)), names.namespace(id).map { String(cString: $0) } ?? "")
  }

  /// Sends the events of a document in memory to `receiver`; nothing outside the document is read.
  ///
  /// - Returns: the errors of a document that is not well formed or goes over a limit, empty otherwise.
  public func read(_ bytes: [UInt8], file: String? = nil, into receiver: EventReceiver) -> [Diagnostic] {
    if bytes.count > min(limits.size, Int(Int32.max) - 1) {
      return [.overLimit("the document is larger than \(limits.size >> 20) MiB", file)]
    }
    if bytes.isEmpty { return [.empty(file)] }
    if let flood = Diagnostic.attributeFlood(bytes, limits, file) { return [flood] }
    return bytes.withUnsafeBytes { raw in
      run(file: file, size: bytes.count, into: receiver, source: .bytes(bytes)) {
        xmlCreateMemoryParserCtxt(raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count))
      }
    }
  }

  /// Reads with the parser that `create` makes, and frees it.
  func run(
    file: String?, size: Int, into receiver: EventReceiver, source: PlaceSource, create: () -> xmlParserCtxtPtr?
  ) -> [Diagnostic] {
    let collector = DiagnosticCollector()
    hot.pointee.depth = 0
    stopped = nil
    unparsedEntities = []
    notations = []
    entities = EntityGrowth(allowance: max(limits.entityGrowth, size))
    hot.pointee.receiver = Unmanaged.passUnretained(receiver)
    defer {
      hot.pointee.receiver = nil
      parser = nil
    }
    let wellFormed = collector.collect {
      guard let context = create() else { return false }
      defer { xmlFreeParserCtxt(context) }
      // One dictionary for all documents, so that a name's address stays the same.
      xmlDictFree(context.pointee.dict)
      context.pointee.dict = dictionary
      xmlDictReference(dictionary)
      xmlCtxtUseOptions(context, Parsing.options | Int32(bitPattern: XML_PARSE_HUGE.rawValue))
      install(in: context)
      parser = UnsafeMutableRawPointer(context)
      xmlParseDocument(context)
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      context.pointee.myDoc = nil
      return context.pointee.wellFormed == 1
    }
    if var stopped {
      stopped.place?.file = file
      return [stopped]
    }
    let errors = collector.reports.filter { $0.diagnostic.severity >= .error }
    if errors.isEmpty, wellFormed { return [] }
    if errors.isEmpty {
      return [Diagnostic(.error, "xml.unreadable", "the document cannot be read", at: Place(file: file))]
    }
    return placed(errors, file: file, source: source)
  }

  private func placed(
    _ reports: [DiagnosticCollector.Report], file: String?, source: PlaceSource
  ) -> [Diagnostic] {
    let spans = reports.map { report in
      SourceSpan(
        offset: report.offset ?? -1, length: 0, line: report.diagnostic.place?.line ?? 0,
        column: report.diagnostic.place?.column ?? 0)
    }
    var told: Set<Diagnostic> = []
    return zip(reports, source.places(of: spans, file: file)).compactMap { report, place in
      var diagnostic = report.diagnostic
      diagnostic.place = place
      // libxml2 says of an entity what it says of each entity around it.
      return told.insert(diagnostic).inserted ? diagnostic : nil
    }
  }

  /// Ends the reading with a diagnostic of its own.
  public func stop(_ diagnostic: Diagnostic) {
    guard stopped == nil else { return }
    stopped = diagnostic
    if let parser { xmlStopParser(parser.assumingMemoryBound(to: xmlParserCtxt.self)) }
  }

  @inline(__always)
  func start(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?,
    _ namespaceCount: Int, _ namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    hot.pointee.depth &+= 1
    if hot.pointee.depth > hot.pointee.maximalDepth || count > hot.pointee.maximalAttributes {
      return overLimit(attributes: count)
    }
    if let attributes {
      for index in 0..<count {
        guard let key = attributes[index &* 5] else { continue }
        attributeNames[index] = names.id(key, attributes[index &* 5 &+ 2])
      }
    }
    let event = ElementEvent(
      name: Int(names.id(local, uri)), attributeCount: count, namespaceCount: namespaceCount, names: attributeNames,
      fields: attributes, namespaces: namespaces, prefix: prefix, local: local)
    hot.pointee.receiver?._withUnsafeGuaranteedRef { $0.startElement(event, in: self) }
  }

  @inline(__always)
  func end() {
    hot.pointee.receiver?._withUnsafeGuaranteedRef { $0.endElement(in: self) }
    hot.pointee.depth &-= 1
  }

  @inline(__always)
  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    hot.pointee.receiver?._withUnsafeGuaranteedRef { $0.characters(bytes, in: self) }
  }

  func comment(_ text: String) {
    hot.pointee.receiver?._withUnsafeGuaranteedRef { $0.comment(text, in: self) }
  }

  private func overLimit(attributes count: Int) {
    guard stopped == nil else { return }
    let span = tagSpan()
    stop(
      Diagnostic(
        .error, "xml.limit",
        count > limits.attributes
          ? "an element has more than \(limits.attributes) attributes"
          : "elements are nested deeper than \(limits.depth) levels",
        at: Place(line: span.line, column: span.column), help: "split the document"))
  }
}

@available(*, unavailable)
extension EventReader: Sendable {}

extension Diagnostic {
  static func empty(_ file: String?) -> Diagnostic {
    Diagnostic(
      .error, "xml.empty", "the document is empty", at: Place(file: file, line: 1, column: 1),
      help: "see what should be in it, or name another file")
  }
}
