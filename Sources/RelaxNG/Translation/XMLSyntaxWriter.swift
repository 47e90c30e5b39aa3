internal import XMLCore

/// Writes a schema in the XML syntax, indented, with its comments and annotations.
struct XMLSyntaxWriter {
  private var writer = XMLWriter()
  /// What each prefix stands for where the writer is.
  private var scope: [String: String] = ["": XMLSyntaxReader.namespace, "xml": CompactNamespaces.xml]
  private let reference: (String) -> String

  /// - Parameter reference: what becomes of the `href` of an `include` or `externalRef`.
  static func write(_ root: SyntaxElement, reference: @escaping (String) -> String = { $0 }) -> [UInt8] {
    var writer = XMLSyntaxWriter(reference: reference)
    writer.writer.declaration()
    writer.document(root)
    return writer.writer.bytes + [0x0A]
  }

  private init(reference: @escaping (String) -> String) { self.reference = reference }

  private mutating func document(_ root: SyntaxElement) {
    // Comments at the very beginning speak of the whole.
    let (leading, root) = root.withoutLeadingComments()
    for text in leading {
      comment(text)
      writer.line()
    }
    var library = ""
    if let common = DatatypeLibraryUse.common(in: root) { library = common }
    element(root, depth: 0, library: library, hoisted: library)
  }

  /// - Parameters:
  ///   - library: the datatype library that the elements around this one give.
  ///   - hoisted: the library that the outermost element says for all, if it is this one.
  private mutating func element(
    _ element: SyntaxElement, depth: Int, library: String, hoisted: String = ""
  ) {
    let outer = scope
    defer { scope = outer }
    let name = element.kind.rawValue
    writer.start(name)
    if depth == 0 { writer.attribute("xmlns", XMLSyntaxReader.namespace) }
    for (prefix, uri) in element.namespaces.sorted(by: { $0.key < $1.key })
    where !prefix.isEmpty && prefix != "xml" && !uri.isEmpty && scope[prefix] != uri { declare(prefix, uri) }
    let annotations = element.annotations
    for annotation in annotations {
      switch annotation.content {
      case .attribute(let name, _): declare(name)
      case .element(let element): if element.name.namespace == CompactNamespaces.annotations { declare(element.name) }
      case .comment: break
      }
    }
    if !hoisted.isEmpty { writer.attribute("datatypeLibrary", hoisted) }
    for attribute in element.attributes {
      switch attribute.name {
      case "datatypeLibrary" where attribute.value == library: break
      case "href": writer.attribute("href", reference(attribute.value))
      default: writer.attribute(attribute.name, attribute.value)
      }
    }
    for annotation in annotations {
      if case .attribute(let name, let value) = annotation.content { writer.attribute(written(name), value) }
    }
    let library = element["datatypeLibrary"] ?? library
    switch element.kind {
    case .name, .value, .param: writer.text(element.text)
    default:
      var isEmpty = true
      for position in 0...element.children.count {
        for annotation in annotations where min(annotation.position, element.children.count) == position {
          switch annotation.content {
          case .attribute: continue
          case .comment(let text):
            writer.line(depth + 1)
            comment(text)
          case .element(let content):
            writer.line(depth + 1)
            foreign(content, depth: depth + 1)
          }
          isEmpty = false
        }
        if position < element.children.count {
          writer.line(depth + 1)
          self.element(element.children[position], depth: depth + 1, library: library)
          isEmpty = false
        }
      }
      if !isEmpty { writer.line(depth) }
    }
    writer.end(name)
  }

  /// An annotation element; one that holds nothing but elements is indented.
  private mutating func foreign(_ element: Annotation.Element, depth: Int, isIndented: Bool = true) {
    let outer = scope
    defer { scope = outer }
    let written = writtenElement(element.name)
    writer.start(written)
    declare(element.name, isElement: true)
    for attribute in element.attributes { declare(attribute.name) }
    for attribute in element.attributes { writer.attribute(self.written(attribute.name), attribute.value) }
    let hasText = element.content.contains { if case .text(let text) = $0 { !text.trimmed.isEmpty } else { false } }
    let isIndented = isIndented && !hasText && !element.content.isEmpty
    for item in element.content {
      if isIndented {
        if case .text = item { continue }
        writer.line(depth + 1)
      }
      switch item {
      case .text(let text): writer.text(text)
      case .comment(let text): comment(text)
      case .element(let child): foreign(child, depth: depth + 1, isIndented: isIndented)
      }
    }
    if isIndented { writer.line(depth) }
    writer.end(written)
  }

  // MARK: names

  private mutating func declare(_ prefix: String, _ uri: String) {
    scope[prefix] = uri
    writer.attribute(prefix.isEmpty ? "xmlns" : "xmlns:" + prefix, uri)
  }

  /// Declares the namespace of a name at the start tag just begun, if it has to be.
  private mutating func declare(_ name: Annotation.Name, isElement: Bool = false) {
    if name.namespace.isEmpty {
      if isElement, scope[""] != "" { declare("", "") }
      return
    }
    let prefix = prefix(of: name)
    if scope[prefix] != name.namespace { declare(prefix, name.namespace) }
  }

  /// The prefix that a name is written with: its own, if that stands for nothing else here.
  private func prefix(of name: Annotation.Name) -> String {
    if name.namespace == CompactNamespaces.xml { return "xml" }
    if !name.prefix.isEmpty, scope[name.prefix] == name.namespace { return name.prefix }
    if let known = scope.filter({ !$0.key.isEmpty && $0.value == name.namespace }).keys.min() { return known }
    if !name.prefix.isEmpty, scope[name.prefix] == nil { return name.prefix }
    var number = 1
    while scope["ns\(number)"] != nil { number += 1 }
    return "ns\(number)"
  }

  private func written(_ name: Annotation.Name) -> String {
    name.namespace.isEmpty ? name.local : prefix(of: name) + ":" + name.local
  }

  private func writtenElement(_ name: Annotation.Name) -> String { written(name) }

  // MARK: comments

  private mutating func comment(_ text: String) {
    writer.fragment(Array("<!--\(Self.comment(text))-->".utf8))
  }

  /// A comment's text with blanks where XML wants them: at its ends, and between hyphens (XML 1.0, section 2.5).
  private static func comment(_ text: String) -> String {
    var result = text.first.map { $0.isWhitespace ? "" : " " } ?? ""
    for character in text {
      if character == "-", result.last == "-" { result += " " }
      result.append(character)
    }
    if let last = result.last, !last.isWhitespace { result += " " }
    return result
  }
}

/// Which datatype library a schema uses most, so that it can be said once.
enum DatatypeLibraryUse {
  /// The library for the outermost element; `nil` if it has one, or if an element relies on there being none.
  static func common(in root: SyntaxElement) -> String? {
    guard root["datatypeLibrary"] == nil else { return nil }
    var uses: [String: Int] = [:]
    var open = [root]
    while let element = open.popLast() {
      if element.kind == .data || element.kind == .value && element["type"] != nil {
        guard let library = element["datatypeLibrary"] else { return nil }
        uses[library, default: 0] += 1
      }
      open += element.children
    }
    uses[""] = nil
    return uses.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
