internal import CLibXML
internal import CLibXMLShims
package import Diagnostics

/// Collects what the C libraries report on this thread while `collect` runs.
package final class DiagnosticCollector {
  /// A structured error, kept with the parser's position at the moment it was raised.
  struct Report {
    var diagnostic: Diagnostic
    /// The byte offset in the outermost input, where the parser told it.
    var offset: Int?
    var code: Int32
  }

  private(set) var reports: [Report] = []
  /// Free text that came piecemeal: libxslt's compile errors and messages.
  package private(set) var pieces: [String] = []

  package init() {}

  package var diagnostics: [Diagnostic] { reports.map(\.diagnostic) }

  package func collect<Result>(_ body: () -> Result) -> Result {
    Library.start()
    let context = Unmanaged.passUnretained(self).toOpaque()
    xmlSetStructuredErrorFunc(context) { context, error in
      guard let context, let error else { return }
      Unmanaged<DiagnosticCollector>.fromOpaque(context).takeUnretainedValue().append(error.pointee)
    }
    let outer = cxml_swap_route(
      cxml_route(
        sink: { context, piece in
          guard let context, let piece else { return }
          Unmanaged<DiagnosticCollector>.fromOpaque(context).takeUnretainedValue()
            .pieces.append(String(cString: piece))
        }, context: context))
    defer {
      _ = cxml_swap_route(outer)
      xmlSetStructuredErrorFunc(nil, nil)
    }
    return withExtendedLifetime(self) { body() }
  }

  private func append(_ error: xmlError) {
    let domain = UInt32(bitPattern: error.domain)
    var offset: Int?
    if domain == XML_FROM_PARSER.rawValue || domain == XML_FROM_NAMESPACE.rawValue,
      let context = error.ctxt
    {
      let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
      if cxml_is_recoded(parser) == 0 { offset = cxml_offset(parser) }
    }
    let wording = LibXMLWording(error)
    let place = Place(
      file: error.file.map { String(cString: $0) }, line: Int(error.line),
      column: domain == XML_FROM_PARSER.rawValue ? Int(error.int2) : 0)
    reports.append(
      Report(
        diagnostic: Diagnostic(
          error.level == XML_ERR_WARNING ? .warning : .error, wording.code, wording.message,
          at: place, help: wording.help),
        offset: offset, code: error.code))
  }
}
