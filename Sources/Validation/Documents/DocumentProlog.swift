internal import Diagnostics

/// What a document says of itself before its first element's content: its schemas, its document type.
public struct DocumentProlog: Sendable {
  /// The schemas that the document names, in its order: `xml-model`, then `xsi:schemaLocation`, then the document type.
  public private(set) var associations: [SchemaAssociation] = []

  /// - Parameter file: the document's path, for places.
  public init(_ bytes: [UInt8], file: String?) {
    let bytes = Self.readable(bytes)
    var scanner = MarkupScanner(bytes)
    var found: [(association: SchemaAssociation, span: Range<Int>)] = []
    var doctype: (association: SchemaAssociation, span: Range<Int>)?
    loop: while let item = scanner.next() {
      switch item.kind {
      case .instruction:
        if let model = Self.model(bytes[item.range]) { found.append((model, item.range)) }
      case .doctype: doctype = Self.doctype(bytes[item.range]).map { ($0, item.range) }
      case .startTag, .emptyTag:
        for location in Self.locations(bytes[item.range]) { found.append((location, item.range)) }
        break loop
      case .comment, .cdata, .endTag: break
      }
    }
    // Where a grammar is named, a document type is there for its entities.
    if let doctype, !found.contains(where: { $0.association.kind.isGrammar }) { found.append(doctype) }
    guard !found.isEmpty else { return }
    let lines = LineIndex(bytes)
    associations = found.map { association, span in
      var association = association
      // `<?xml-model`, `<!DOCTYPE` or `<`: enough to see which is meant.
      let length = association.origin == .model ? 11 : association.origin == .doctype ? 9 : 1
      let end = min(span.upperBound, span.lowerBound + length)
      association.place = lines.place(of: span.lowerBound..<end, in: file)
      return association
    }
  }

  /// In UTF-8, or in something that has ASCII where ASCII has it, as far as the first element.
  private static func readable(_ bytes: [UInt8]) -> [UInt8] {
    let start = bytes.prefix(4)
    let isBig = start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0, 0x3C])
    guard isBig || start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0x3C, 0]) else { return bytes }
    let part = bytes.prefix(1 << 18)
    let units = stride(from: 0, to: part.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(part[index]), UInt16(part[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// An `xml-model` instruction (Associating Schemas with XML documents 1.0, third edition, section 3).
  private static func model(_ bytes: ArraySlice<UInt8>) -> SchemaAssociation? {
    guard String(decoding: bytes.dropFirst(2).prefix { !MarkupAttributes.isSpace($0) }, as: UTF8.self) == "xml-model"
    else { return nil }
    let attributes = MarkupAttributes.read(bytes.dropLast(2))
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    guard let href = value("href") else { return nil }
    return SchemaAssociation(
      href: href, kind: SchemaKind(namespace: value("schematypens"), mediaType: value("type"), href: href),
      origin: .model)
  }

  private static func doctype(_ bytes: ArraySlice<UInt8>) -> SchemaAssociation? {
    let outside = bytes.prefix { $0 != UInt8(ascii: "[") }
    guard outside.starts(with: "<!DOCTYPE".utf8) else { return nil }
    var literals: [String] = []
    var rest = outside
    while let start = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }) {
      let text = rest[(start + 1)...].prefix { $0 != rest[start] }
      literals.append(String(decoding: text, as: UTF8.self))
      rest = rest[text.endIndex...].dropFirst()
    }
    guard let system = literals.last else { return nil }
    return SchemaAssociation(
      href: system, kind: .dtd, origin: .doctype, publicIdentifier: literals.count > 1 ? literals[0] : nil)
  }

  /// `xsi:schemaLocation` and `xsi:noNamespaceSchemaLocation` of the outermost element.
  private static func locations(_ bytes: ArraySlice<UInt8>) -> [SchemaAssociation] {
    let attributes = MarkupAttributes.read(bytes.dropLast())
    let instance = "http://www.w3.org/2001/XMLSchema-instance"
    guard
      let prefix = attributes.first(where: { $0.name.hasPrefix("xmlns:") && $0.value == instance })?.name.dropFirst(6)
    else { return [] }
    var hrefs: [Substring] = []
    for (name, value) in attributes {
      let words = value.split(whereSeparator: \.isWhitespace)
      if name == "\(prefix):schemaLocation" {
        // Pairs of a namespace and a place.
        hrefs += stride(from: 1, to: words.count, by: 2).map { words[$0] }
      } else if name == "\(prefix):noNamespaceSchemaLocation" {
        hrefs += words.prefix(1)
      }
    }
    return hrefs.map { SchemaAssociation(href: String($0), kind: .xsd, origin: .schemaLocation) }
  }
}
