internal import Diagnostics
internal import XMLCore

/// Reads a schema in the XML syntax into a tree of `SyntaxElement`s.
///
/// White space between elements is dropped and what is not RELAX NG goes to the annotations (specification,
/// sections 4.1 and 4.2); what may stand where is looked at afterwards, by `SyntaxCheck`.
final class XMLSyntaxReader: EventReceiver {
  static let namespace = "http://relaxng.org/ns/structure/1.0"
  private static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  private let file: String
  private let bytes: [UInt8]
  private let keepsAnnotations: Bool
  private var counter = PlaceCounter()
  private(set) var root: SyntaxElement?
  private(set) var problems: [Diagnostic] = []
  private var open: [SyntaxElement] = []
  private var text: [UInt8] = []
  private var leading: [Annotation] = []
  private var foreign = AnnotationBuilder()
  private var names: [Name] = []

  /// What a name of the document is to a schema.
  private enum Name {
    case known(SyntaxKind)
    case unknown(String)
    case foreign(local: String, namespace: String)
  }

  private init(bytes: [UInt8], file: String, keepsAnnotations: Bool) {
    self.bytes = bytes
    self.file = file
    self.keepsAnnotations = keepsAnnotations
  }

  /// - Parameter keepsAnnotations: the writers want them, the engine is quicker without.
  /// - Throws: what is not well formed, or is no element of RELAX NG.
  static func read(
    _ bytes: [UInt8], url: String, keepsAnnotations: Bool = false
  ) throws(SchemaFailure) -> SyntaxElement {
    let receiver = XMLSyntaxReader(bytes: bytes, file: url, keepsAnnotations: keepsAnnotations)
    // A schema is made by hand or by a program for hands; what nests deeper is an attack.
    let reader = EventReader(limits: ParsingLimits(depth: 500))
    reader.reportsComments = keepsAnnotations
    let errors = reader.read(bytes, file: url, into: receiver)
    if !errors.isEmpty { throw SchemaFailure(errors) }
    guard receiver.problems.isEmpty, let root = receiver.root else { throw SchemaFailure(receiver.problems) }
    return root
  }

  private func name(_ id: Int, in reader: EventReader) -> Name {
    while names.count <= id {
      let (local, namespace) = reader.name(names.count)
      if namespace == Self.namespace {
        names.append(SyntaxKind(rawValue: local).map(Name.known) ?? .unknown(local))
      } else {
        names.append(.foreign(local: local, namespace: namespace))
      }
    }
    return names[id]
  }

  private func place(_ span: SourceSpan) -> Place {
    guard span.offset >= 0 else { return Place(file: file) }
    let known = bytes.withUnsafeBufferPointer { counter.advance(to: span.offset, in: $0) }
    return Place(file: file, line: known ? counter.line : 0, column: counter.column, length: span.length)
  }

  override func startElement(_ tag: ElementEvent, in reader: EventReader) {
    if foreign.isOpen {
      if keepsAnnotations { foreign.start(tag, in: reader) } else { foreign.skip() }
      return
    }
    switch name(tag.name, in: reader) {
    case .known(let kind): start(kind, tag, in: reader)
    case .unknown(let local):
      problem(
        "schema.unknown-element", "`\(local)` is not an element of RELAX NG", reader,
        help: Spelling.suggestion(for: local, among: SyntaxKind.allCases.map(\.rawValue)))
      foreign.skip()
    case .foreign(let local, _):
      if open.isEmpty {
        problem(
          "schema.not-relaxng", "`\(local)` is not an element of RELAX NG", reader,
          help: "a schema begins with an element of the namespace `\(Self.namespace)`")
        foreign.skip()
      } else if let holder = open.last, holder.kind == .name || holder.kind == .value || holder.kind == .param {
        problem("schema.syntax", "`\(holder.kind.rawValue)` holds nothing but characters, not `\(local)`", reader)
        foreign.skip()
      } else if keepsAnnotations {
        foreign.start(tag, in: reader)
      } else {
        foreign.skip()
      }
    }
  }

  private func start(_ kind: SyntaxKind, _ tag: ElementEvent, in reader: EventReader) {
    let outer = open.last
    var namespaces = outer?.namespaces ?? [:]
    for index in 0..<tag.namespaceCount {
      let (prefix, uri) = tag.namespace(index)
      namespaces[prefix] = uri
    }
    let element = SyntaxElement(
      kind, place: place(reader.tagSpan()), namespaces: namespaces, base: outer?.base ?? file)
    element.attributes.reserveCapacity(tag.attributeCount)
    for index in 0..<tag.attributeCount {
      let value = String(decoding: tag.attributeValue(index), as: UTF8.self)
      let (local, namespace): (String, String)
      switch name(tag.attributeName(index), in: reader) {
      case .known(let kind): (local, namespace) = (kind.rawValue, Self.namespace)
      case .unknown(let name): (local, namespace) = (name, Self.namespace)
      case .foreign(let name, let uri): (local, namespace) = (name, uri)
      }
      if namespace.isEmpty {
        element.attributes.append(SyntaxElement.Attribute(local, value))
      } else if namespace == Self.namespace {
        problem("schema.syntax", "the attribute `\(tag.writtenAttributeName(index))` may have no prefix", reader)
      } else {
        if namespace == Self.xmlNamespace, local == "base" {
          element.base = Reference.resolve(value, against: element.base)
        }
        if keepsAnnotations {
          element.annotations.append(
            Annotation(.attribute(AnnotationBuilder.name(tag, index, namespace), value: value)))
        }
      }
    }
    if let outer {
      outer.children.append(element)
    } else {
      element.annotations.insert(contentsOf: leading, at: 0)
      root = element
    }
    open.append(element)
    text.removeAll(keepingCapacity: true)
  }

  override func endElement(in reader: EventReader) {
    if foreign.isOpen {
      if let done = foreign.end(), let holder = open.last {
        holder.annotations.append(Annotation(.element(done), position: holder.children.count))
      }
      return
    }
    guard let element = open.popLast() else { return }
    switch element.kind {
    case .name, .value, .param: element.text = String(decoding: text, as: UTF8.self)
    default: break
    }
    text.removeAll(keepingCapacity: true)
  }

  override func characters(_ run: UnsafeBufferPointer<UInt8>, in reader: EventReader) {
    if foreign.isOpen {
      if keepsAnnotations { foreign.characters(run) }
      return
    }
    guard let element = open.last else { return }
    switch element.kind {
    case .name, .value, .param: text.append(contentsOf: run)
    default:
      for (index, byte) in run.enumerated() where byte > 0x20 {
        problems.append(
          Diagnostic(
            .error, "schema.syntax", "`\(element.kind.rawValue)` holds no characters",
            at: place(reader.textSpan(index, of: run))))
        return
      }
    }
  }

  override func comment(_ text: String, in reader: EventReader) {
    if foreign.isOpen {
      foreign.comment(text)
    } else if let holder = open.last ?? root {
      holder.annotations.append(Annotation(.comment(text), position: holder.children.count))
    } else {
      // A comment before the schema is kept as the first thing in it.
      leading.append(Annotation(.comment(text)))
    }
  }

  private func problem(_ code: String, _ message: String, _ reader: EventReader, help: String? = nil) {
    problems.append(Diagnostic(.error, code, message, at: place(reader.tagSpan()), help: help))
  }
}
