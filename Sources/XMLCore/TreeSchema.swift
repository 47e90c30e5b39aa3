internal import CLibXML
internal import CLibXMLShims
public import Diagnostics

/// An XML Schema or a DTD, as libxml2 compiles it; for the documents that name one. RELAX NG has its own engine.
public final class TreeSchema {
  private enum Compiled {
    case xsd(xmlSchemaPtr)
    case dtd(xmlDtdPtr)
  }

  private let compiled: Compiled

  /// - Parameter path: where it is; what it includes may come from its folder.
  /// - Throws: `XMLFailure` with what is wrong in the schema.
  public init(xsd bytes: [UInt8], path: String?) throws(XMLFailure) {
    let collector = DiagnosticCollector()
    let schema = collector.collect {
      ReadAccess.granting(folder: path.map(Self.folder), file: path) { () -> xmlSchemaPtr? in
        bytes.withUnsafeBytes { raw in
          // With the path its relative parts are found; without one there are none.
          let context =
            path.flatMap { xmlSchemaNewParserCtxt($0) }
            ?? xmlSchemaNewMemParserCtxt(raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count))
          guard let context else { return nil }
          defer { xmlSchemaFreeParserCtxt(context) }
          return xmlSchemaParse(context)
        }
      }
    }
    guard let schema else { throw Self.failure(collector, "XML Schema", path) }
    compiled = .xsd(schema)
  }

  /// - Parameter path: where it is; what it includes may come from its folder.
  /// - Throws: `XMLFailure` with what is wrong in the schema.
  public init(dtd bytes: [UInt8], path: String?) throws(XMLFailure) {
    let collector = DiagnosticCollector()
    let dtd = collector.collect {
      ReadAccess.granting(folder: path.map(Self.folder), file: path) { () -> xmlDtdPtr? in
        if let path { return xmlParseDTD(nil, path) }
        return bytes.withUnsafeBytes { raw in
          let buffer = xmlParserInputBufferCreateMem(
            raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), XML_CHAR_ENCODING_NONE)
          return buffer.flatMap { xmlIOParseDTD(nil, $0, XML_CHAR_ENCODING_NONE) }
        }
      }
    }
    guard let dtd else { throw Self.failure(collector, "DTD", path) }
    compiled = .dtd(dtd)
  }

  deinit {
    switch compiled {
    case .xsd(let schema): xmlSchemaFree(schema)
    case .dtd(let dtd): xmlFreeDtd(dtd)
    }
  }

  /// What is wrong in a document, at the lines of the elements.
  public func validate(_ document: Document) -> [Diagnostic] {
    let collector = DiagnosticCollector()
    collector.collect {
      switch compiled {
      case .xsd(let schema):
        guard let context = xmlSchemaNewValidCtxt(schema) else { return }
        defer { xmlSchemaFreeValidCtxt(context) }
        _ = xmlSchemaValidateDoc(context, document.document)
      case .dtd(let dtd):
        guard let context = xmlNewValidCtxt() else { return }
        defer { xmlFreeValidCtxt(context) }
        _ = xmlValidateDtd(context, document.document, dtd)
      }
    }
    let prefix = if case .xsd = compiled { "xsd" } else { "dtd" }
    return collector.diagnostics.map { found in
      var found = found
      let number = found.code.split(separator: "-").last.flatMap { Int($0) }
      found.code = number.map { "\(prefix).\($0)" } ?? "\(prefix).invalid"
      found.place?.file = document.file
      return found
    }
  }

  private static func folder(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func failure(_ collector: DiagnosticCollector, _ kind: String, _ path: String?) -> XMLFailure {
    let errors = collector.diagnostics.filter { $0.severity >= .error }
    guard errors.isEmpty else { return XMLFailure(errors) }
    return XMLFailure([
      Diagnostic(.fatal, "schema.unusable", "this is no \(kind) that can be used", at: Place(file: path))
    ])
  }
}

@available(*, unavailable)
extension TreeSchema: Sendable {}
