internal import CLibXML
public import Diagnostics

/// A RELAX NG schema compiled by libxml2; good for small schemas, until our own engine takes its place.
///
/// libxml2 reads a compiled schema without changing it, each validation has a context of its own,
/// so that a schema may be shared.
public final class RelaxNGSchema: @unchecked Sendable {
  private let pointer: xmlRelaxNGPtr

  /// - Parameter url: the schema's path, or a URL under `tei-builtin:///`.
  /// - Throws: `XMLFailure` with what is wrong in the schema.
  public init(bytes: [UInt8], url: String) throws(XMLFailure) {
    let collector = DiagnosticCollector()
    let schema: xmlRelaxNGPtr? = collector.collect {
      bytes.withUnsafeBytes { raw in
        let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let parser = xmlRelaxNGNewMemParserCtxt(start, Int32(raw.count)) else { return nil }
        defer { xmlRelaxNGFreeParserCtxt(parser) }
        return xmlRelaxNGParse(parser)
      }
    }
    guard let schema else {
      var diagnostics = collector.diagnostics
      if diagnostics.isEmpty { diagnostics = [Diagnostic(.fatal, "schema.unreadable", "the schema cannot be read")] }
      for index in diagnostics.indices {
        diagnostics[index].place = diagnostics[index].place ?? Place()
        diagnostics[index].place?.file = url
      }
      throw XMLFailure(diagnostics)
    }
    pointer = schema
  }

  deinit { xmlRelaxNGFree(pointer) }

  /// What the schema finds wrong in `document`; empty for a valid one.
  public func validate(_ document: Document) -> [Diagnostic] {
    guard let context = xmlRelaxNGNewValidCtxt(pointer) else { return [] }
    defer { xmlRelaxNGFreeValidCtxt(context) }
    let nodes = ErrorNodes()
    var verdict: Int32 = 0
    xmlRelaxNGSetValidStructuredErrors(
      context,
      { held, error in
        guard let held, let error else { return }
        let nodes = Unmanaged<ErrorNodes>.fromOpaque(held).takeUnretainedValue()
        let message = error.pointee.message.map { String(cString: $0) } ?? "the document is not valid"
        nodes.found.append((error.pointee.node, Int(error.pointee.line), message))
      }, Unmanaged.passUnretained(nodes).toOpaque())
    withExtendedLifetime(nodes) {
      verdict = DiagnosticCollector().collect { xmlRelaxNGValidateDoc(context, document.document) }
    }
    var diagnostics = nodes.found.map { pointer, line, message in
      Diagnostic(
        .error, "schema.invalid", Self.wording(message),
        at: pointer.map { Node($0, in: document).place } ?? Place(file: document.file, line: line))
    }
    if verdict != 0, diagnostics.isEmpty {
      diagnostics = [
        Diagnostic(.error, "schema.invalid", "the document is not valid", at: Place(file: document.file))
      ]
    }
    return diagnostics
  }

  private final class ErrorNodes {
    var found: [(UnsafeMutableRawPointer?, Int, String)] = []
  }

  /// libxml2's sentence in the manner of ours: lower case, names in backquotes.
  private static func wording(_ message: String) -> String {
    var text = message
    while text.last?.isNewline == true { text.removeLast() }
    text = text.replacing("Did not expect element ", with: "did not expect the element `")
      .replacing(" there", with: "` here")
    guard text.hasPrefix("did not expect the element") else {
      return (text.prefix(1).lowercased() + text.dropFirst()).replacing("` here", with: " there")
    }
    return text
  }
}
