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
  public init(
    parsing bytes: [UInt8], file: String? = nil, limits: ParsingLimits = .standard
  ) throws(XMLFailure) {
    let builder = TreeBuilder(limits: limits)
    var document: xmlDocPtr?
    let parsing = Parsing(bytes: bytes, file: file, limits: limits)
    var (wellFormed, diagnostics) = parsing.run { context in
      builder.install(in: context)
    } finish: { context in
      document = context.pointee.myDoc
    }
    if let offset = builder.attributesExceeded {
      diagnostics = [parsing.tooManyAttributes(at: offset)]
      wellFormed = false
    }
    guard wellFormed, let document else {
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

  /// What the parser noticed though the document is well formed, such as an identifier given twice.
  public private(set) var warnings: [Diagnostic] = []

  /// The document itself, above its outermost element.
  package var node: Node { Node(pointer, in: self) }

  /// The outermost element.
  public var root: Node? {
    xmlDocGetRootElement(document).map { Node(UnsafeMutableRawPointer($0), in: self) }
  }

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
