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
  /// The parser that reads the document itself; entities are read by others, whose offsets are not the document's.
  var parser: UnsafeMutableRawPointer?
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

  /// The collector at work on this thread.
  static var current: DiagnosticCollector? {
    cxml_current_route().context.map { Unmanaged<DiagnosticCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Notes that a file which a document or a stylesheet names was not read.
  func refused(_ url: String) {
    let reason = ReadAccess.reason(against: url)
    let parser = parser?.assumingMemoryBound(to: xmlParserCtxt.self)
    let isRecoded = parser.map { cxml_is_recoded($0) == 1 } ?? true
    reports.append(
      Report(
        diagnostic: Diagnostic(
          .error, "xml.not-loaded", "`\(url)` was not loaded: \(reason)",
          at: parser.map { Place(line: Int(cxml_line($0))) }),
        offset: isRecoded ? nil : parser.map { Int(cxml_offset($0)) }, code: 0))
  }

  /// libxml2 calls it an error where a namespace is no URI; Namespaces in XML, section 2.2, leaves that to the author.
  private func isWarning(_ error: xmlError) -> Bool {
    error.level == XML_ERR_WARNING || error.code == XML_WAR_NS_URI.rawValue
      || error.code == XML_WAR_NS_URI_RELATIVE.rawValue
  }

  private func append(_ error: xmlError) {
    let domain = UInt32(bitPattern: error.domain)
    var place = Place(
      file: error.file.map { String(cString: $0) }, line: Int(error.line),
      column: domain == XML_FROM_PARSER.rawValue ? Int(error.int2) : 0)
    var offset: Int?
    if domain == XML_FROM_PARSER.rawValue || domain == XML_FROM_NAMESPACE.rawValue, let parser {
      let main = parser.assumingMemoryBound(to: xmlParserCtxt.self)
      if cxml_is_recoded(main) == 0 {
        offset = Int(cxml_offset(main))
      } else if error.ctxt != parser {
        place = Place(line: Int(cxml_line(main)))
      }
    }
    let wording = LibXMLWording(error)
    reports.append(
      Report(
        diagnostic: Diagnostic(
          isWarning(error) ? .warning : .error, wording.code, wording.message,
          at: place, help: wording.help),
        offset: offset, code: error.code))
  }
}
