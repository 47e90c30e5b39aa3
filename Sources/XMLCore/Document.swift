internal import CLibXML
internal import CLibXMLShims
public import Diagnostics

/// An XML document in memory.
///
/// A document stays on the task that made it: libxml2's trees are not safe to share.
public final class Document {
  package let pointer: UnsafeMutableRawPointer
  /// The file's path as the user wrote it; `nil` for standard input.
  public let file: String?
  /// The bytes the document was parsed from; empty for one that a transformation made.
  public let bytes: [UInt8]
  private let startTags: [StartTag]
  private lazy var lines = LineIndex(bytes)
  private lazy var offsets: [UnsafeMutableRawPointer: Int] = Dictionary(
    // A node that the parser dropped may have left its address to a later one.
    startTags.map { ($0.node, $0.end) }, uniquingKeysWith: { _, last in last })

  /// Where an element's start tag ends, in bytes.
  private struct StartTag {
    let node: UnsafeMutableRawPointer
    let end: Int
  }

  package init(adopting pointer: UnsafeMutableRawPointer) {
    self.pointer = pointer
    file = nil
    bytes = []
    startTags = []
  }

  /// Parses a document; nothing outside it is read.
  ///
  /// - Parameters:
  ///   - bytes: the document in any encoding that XML allows.
  ///   - file: its path, for the places in diagnostics.
  /// - Throws: `XMLFailure` with all errors of a document that is not well formed or goes over a limit.
  public convenience init(
    parsing bytes: [UInt8], file: String? = nil, limits: ParsingLimits = .standard
  ) throws(XMLFailure) {
    try self.init(parsing: bytes, file: file, limits: limits, isChecked: false)
  }

  /// Parses a document as deep and with texts as long as `limits` allow, where libxml2's own limits are narrower.
  ///
  /// What goes over those is first read without a tree, which holds it to ours.
  public static func large(
    parsing bytes: [UInt8], file: String? = nil, limits: ParsingLimits = .standard
  ) throws(XMLFailure) -> Document {
    do throws(XMLFailure) {
      return try Document(parsing: bytes, file: file, limits: limits)
    } catch {
      var narrow = limits
      narrow.depth = min(limits.depth, deepestTree)
      var errors = EventReader(limits: narrow).read(bytes, file: file, into: EventReceiver())
      if narrow.depth < limits.depth, errors.first?.code == "xml.limit" {
        errors[0].help = "deeper ones can be validated against RELAX NG alone"
      }
      guard errors.isEmpty else { throw errors[0].code == "xml.limit" ? XMLFailure(errors) : error }
      return try Document(parsing: bytes, file: file, limits: limits, isChecked: true)
    }
  }

  /// libxml2's XPath looks no further (`xmlXPathRunStreamEval`), and its validation by DTD goes down the stack.
  private static let deepestTree = 10_000

  private init(
    parsing bytes: [UInt8], file: String?, limits: ParsingLimits, isChecked: Bool
  ) throws(XMLFailure) {
    let builder = TreeBuilder(limits: limits)
    var document: xmlDocPtr?
    var isWhole = true
    let parsing = Parsing(bytes: bytes, file: file, limits: limits, isChecked: isChecked)
    var (wellFormed, diagnostics) = parsing.run { context in
      builder.install(in: context)
    } finish: { context in
      document = context.pointee.myDoc
      // Where it runs out of its own limits on texts, libxml2 goes on without a tree and still calls it well formed.
      isWhole = context.pointee.disableSAX == 0
    }
    if let offset = builder.attributesExceeded {
      diagnostics = [parsing.tooManyAttributes(at: offset)]
      wellFormed = false
    }
    guard wellFormed, isWhole, let document else {
      if let document { xmlFreeDoc(document) }
      throw XMLFailure(diagnostics)
    }
    pointer = UnsafeMutableRawPointer(document)
    self.file = file
    self.bytes = bytes
    startTags = builder.ends.map { StartTag(node: $0.node, end: $0.end) }
    warnings = diagnostics
  }

  deinit { xmlFreeDoc(document) }

  /// A document of its own with the same nodes; it knows no places.
  package func copy() -> Document {
    // Only want of memory leaves it without a copy.
    guard let copy = xmlCopyDoc(document, 0) else { return self }
    // Names are kept in the same dictionary, so that they are compared by their addresses in the copy, too; xmlCopyDoc
    // would write each out anew if it copied the nodes.
    copy.pointee.dict = document.pointee.dict
    xmlDictReference(copy.pointee.dict)
    if let declared = document.pointee.intSubset, let subset = xmlCopyDtd(declared) {
      xmlSetTreeDoc(UnsafeMutableRawPointer(subset).assumingMemoryBound(to: xmlNode.self), copy)
      copy.pointee.intSubset = subset
      subset.pointee.parent = copy
    }
    var next = document.pointee.children
    let parent = UnsafeMutableRawPointer(copy).assumingMemoryBound(to: xmlNode.self)
    while let node = next {
      next = node.pointee.next
      let twin =
        node.pointee.type == XML_DTD_NODE
        ? copy.pointee.intSubset.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: xmlNode.self) }
        : xmlDocCopyNode(node, copy, 1)
      if let twin { xmlAddChild(parent, twin) }
    }
    return Document(adopting: UnsafeMutableRawPointer(copy))
  }

  /// What the parser noticed though the document is well formed, such as an identifier given twice.
  public private(set) var warnings: [Diagnostic] = []

  /// The document itself, above its outermost element.
  package var node: Node { Node(pointer, in: self) }

  /// The outermost element.
  public var root: Node? {
    xmlDocGetRootElement(document).map { Node(UnsafeMutableRawPointer($0), in: self) }
  }

  /// Whether an element has this `xml:id`.
  package func hasElement(withIdentifier identifier: String) -> Bool { xmlGetID(document, identifier) != nil }

  var document: xmlDocPtr { pointer.assumingMemoryBound(to: xmlDoc.self) }

  /// Whether the places of start tags are known; not so where the document was recoded.
  var hasPlaces: Bool { !startTags.isEmpty }

  /// The place of an element's start tag, or `nil` where only the line is known.
  func place(ofElement node: UnsafeMutableRawPointer) -> Place? {
    guard let end = offsets[node], end <= bytes.count,
      let start = bytes[..<end].lastIndex(of: UInt8(ascii: "<"))
    else { return nil }
    let name = bytes[start..<end].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    return lines.place(of: start..<name.endIndex, in: file)
  }
}

@available(*, unavailable)
extension Document: Sendable {}
