internal import CLibXML
internal import CLibXMLShims
public import Diagnostics
public import XMLCore

/// A compiled XSLT 1.0 stylesheet, reusable for any number of documents.
///
/// Not shared between tasks: libxslt keeps counters of a run in the compiled stylesheet.
public final class Stylesheet {
  private let pointer: xsltStylesheetPtr
  /// Its path, or a URL under `tei-builtin:///`.
  public let url: String
  /// What libxslt noticed though it accepted the stylesheet.
  public let warnings: [Diagnostic]

  /// Compiles the stylesheet at `url` with all that it imports and includes.
  ///
  /// - Parameters:
  ///   - url: a URL under `tei-builtin:///`, or a path.
  ///   - folder: the folder that imports may come from, besides the built-in files; `nil` for none.
  /// - Throws: `XMLFailure` with each error's file and line.
  public init(_ url: String, importsFrom folder: String? = nil) throws(XMLFailure) {
    let collector = DiagnosticCollector()
    var version: String?
    let compiled: xsltStylesheetPtr? = ReadAccess.granting(folder: folder, file: url) {
      collector.collect {
        guard let document = Self.read(url) else { return nil }
        version = Self.version(of: document)
        if let version, Self.isLater(version) {
          xmlFreeDoc(document)
          return nil
        }
        // From here on the document belongs to the stylesheet, unless that could not be made.
        guard let made = xsltParseStylesheetDoc(document) else {
          xmlFreeDoc(document)
          return nil
        }
        return made
      }
    }
    if let version, Self.isLater(version) { throw XMLFailure([Self.refusal(url, version)]) }
    var messages = XSLTMessages(collector.pieces, compiling: true).diagnostics(defaultFile: url)
    messages.insert(contentsOf: collector.diagnostics, at: 0)
    guard let compiled, compiled.pointee.errors == 0 else {
      if let compiled { xsltFreeStylesheet(compiled) }
      if messages.isEmpty {
        messages = [Diagnostic(.fatal, "xslt.unreadable", "the stylesheet `\(url)` cannot be read")]
      }
      throw XMLFailure(messages)
    }
    pointer = compiled
    self.url = url
    warnings = messages
  }

  deinit { xsltFreeStylesheet(pointer) }

  /// Whether the stylesheet or one that it imports has an `xsl:strip-space`.
  private var stripsSpace: Bool {
    var open = [pointer]
    while let sheet = open.popLast() {
      if sheet.pointee.stripSpaces != nil { return true }
      if let next = sheet.pointee.next { open.append(next) }
      if let imported = sheet.pointee.imports { open.append(imported) }
    }
    return false
  }

  /// What a transformation gives.
  public struct Result {
    /// The result as the stylesheet's `xsl:output` wants it.
    public var bytes: [UInt8]
    /// What the stylesheet said with `xsl:message`, libxslt's warnings, and the files that it was refused.
    public var messages: [Diagnostic]
  }

  /// Transforms `document`. The stylesheet can write no file and read none from a network.
  ///
  /// - Parameters:
  ///   - parameters: top-level parameters, as strings.
  ///   - folder: the folder that `document()` may read from; `nil` for none.
  /// - Throws: `XMLFailure` when the run fails or a message terminates it.
  public func transform(
    _ document: Document, parameters: [String: String] = [:], readingFrom folder: String? = nil
  ) throws(XMLFailure) -> Result {
    try transform(document, parameters: parameters, readingFrom: folder, identifying: nil)
  }

  /// The same, with functions in the namespace `urn:swift-tei:functions` that the stylesheet can call.
  ///
  /// - Parameters:
  ///   - identifying: makes what `identifier()` gives.
  ///   - pictures: what `picture(name)` gives.
  package func transform(
    _ document: Document, parameters: [String: String] = [:], readingFrom folder: String? = nil,
    identifying: ((Document) -> ElementIdentifiers)?, pictures: [String: String] = [:]
  ) throws(XMLFailure) -> Result {
    let collector = DiagnosticCollector()
    let bytes: [UInt8]? = ReadAccess.granting(folder: folder) {
      collector.collect { run(on: document, parameters, identifying, pictures) }
    }
    let messages = XSLTMessages(collector.pieces).diagnostics(defaultFile: url)
    guard let bytes else {
      let all = collector.diagnostics + messages
      throw XMLFailure(
        all.isEmpty ? [Diagnostic(.fatal, "xslt.failed", "the transformation with `\(url)` failed")] : all)
    }
    return Result(bytes: bytes, messages: collector.diagnostics + messages)
  }

  private func run(
    on document: Document, _ parameters: [String: String], _ identifying: ((Document) -> ElementIdentifiers)?,
    _ pictures: [String: String]
  ) -> [UInt8]? {
    // `xsl:strip-space` takes nodes out of the source tree itself, and the caller may need it again.
    let document = stripsSpace ? document.copy() : document
    let source = document.pointer.assumingMemoryBound(to: xmlDoc.self)
    guard let context = xsltNewTransformContext(pointer, source) else { return nil }
    defer { xsltFreeTransformContext(context) }
    cxml_route_transform(context)
    let functions = identifying.map { StylesheetFunctions(identifiers: $0(document), pictures: pictures, of: source) }
    // They are found by the context, which does not outlive them.
    defer { withExtendedLifetime((document, functions)) {} }
    functions?.offer(to: context)
    guard let security = xsltNewSecurityPrefs() else { return nil }
    defer { xsltFreeSecurityPrefs(security) }
    // Reading files is left to the loader that XMLCore installs, which confines it to one folder.
    for forbidden in [
      XSLT_SECPREF_WRITE_FILE, XSLT_SECPREF_CREATE_DIRECTORY, XSLT_SECPREF_READ_NETWORK,
      XSLT_SECPREF_WRITE_NETWORK,
    ] {
      xsltSetSecurityPrefs(security, forbidden, xsltSecurityForbid)
    }
    xsltSetCtxtSecurityPrefs(security, context)
    for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
      xsltQuoteOneUserParam(context, name, value)
    }
    guard let result = xsltApplyStylesheetUser(pointer, source, nil, nil, nil, context) else { return nil }
    defer { xmlFreeDoc(result) }
    guard context.pointee.state == XSLT_STATE_OK else { return nil }
    var buffer: UnsafeMutablePointer<xmlChar>?
    var size: Int32 = 0
    guard xsltSaveResultToString(&buffer, &size, result, pointer) == 0 else { return nil }
    guard let buffer else { return [] }
    defer { cxml_free(buffer) }
    return Array(UnsafeBufferPointer(start: buffer, count: Int(size)))
  }
}

@available(*, unavailable)
extension Stylesheet: Sendable {}
