internal import CLibXML
internal import CLibXMLShims
internal import Diagnostics

/// One run of libxml2's parser over bytes in memory: the options, the errors and their places, for tree and SAX alike.
struct Parsing {
  /// No network, no DTD from outside, lines beyond 65,535; the document's own entities are put in place.
  static let options = Int32(
    bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_NOENT.rawValue)

  let bytes: [UInt8]
  let file: String?
  let limits: ParsingLimits
  /// Whether libxml2's own limits are lifted: the document was read before, within `limits`.
  var isChecked = false

  /// Parses with what `prepare` installs in the parser's context.
  ///
  /// - Returns: whether the document is well formed, and all that was reported.
  func run(
    prepare: (xmlParserCtxtPtr) -> Void, finish: (xmlParserCtxtPtr) -> Void = { _ in }
  ) -> (wellFormed: Bool, diagnostics: [Diagnostic]) {
    Library.start()
    if bytes.count > min(limits.size, Int(Int32.max) - 1) {
      return (false, [.overLimit("the document is larger than \(limits.size >> 20) MiB", file)])
    }
    if bytes.isEmpty {
      return (false, [.empty(file)])
    }
    if let flood = Diagnostic.attributeFlood(bytes, limits, file) { return (false, [flood]) }
    let collector = DiagnosticCollector()
    let wellFormed = collector.collect {
      bytes.withUnsafeBytes { raw in
        let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let context = xmlCreateMemoryParserCtxt(start, Int32(raw.count)) else { return false }
        defer { xmlFreeParserCtxt(context) }
        collector.parser = UnsafeMutableRawPointer(context)
        xmlCtxtUseOptions(
          context, isChecked ? Self.options | Int32(bitPattern: XML_PARSE_HUGE.rawValue) : Self.options)
        prepare(context)
        xmlParseDocument(context)
        finish(context)
        // A prefix that is not declared leaves it well formed in the sense of XML 1.0, but not of Namespaces in XML;
        // what libxml2 counts among the same faults and is none is a warning here.
        return context.pointee.wellFormed == 1
          && (context.pointee.nsWellFormed == 1 || !collector.reports.contains { $0.diagnostic.severity >= .error })
      }
    }
    return (wellFormed, placed(collector.reports))
  }

  /// The reports with the places that the byte offsets tell; libxml2's own columns count bytes here, characters there.
  private func placed(_ reports: [DiagnosticCollector.Report]) -> [Diagnostic] {
    guard !reports.isEmpty else { return [] }
    let lines = LineIndex(bytes)
    return reports.map { report in
      var diagnostic = report.diagnostic
      diagnostic.place?.file = file
      if let offset = report.offset {
        diagnostic.place = lines.place(of: token(at: offset, report.code), in: file)
      }
      return diagnostic
    }
  }

  /// That a start tag which ends at `offset` has too many attributes.
  func tooManyAttributes(at offset: Int) -> Diagnostic {
    .tooManyAttributes(bytes.prefix(offset).lastIndex(of: UInt8(ascii: "<")), bytes, limits, file)
  }

  /// The bytes of what is at fault, seen from where the parser stopped.
  private func token(at offset: Int, _ code: Int32) -> Range<Int> {
    let end = min(offset, bytes.count)
    let tagErrors = [XML_ERR_TAG_NAME_MISMATCH, XML_NS_ERR_UNDEFINED_NAMESPACE, XML_ERR_ATTRIBUTE_REDEFINED]
    if tagErrors.contains(where: { Int32(bitPattern: $0.rawValue) == code }),
      let start = bytes[..<end].lastIndex(of: UInt8(ascii: "<"))
    {
      let stop = bytes[end...].prefix(1).first == UInt8(ascii: ">") ? end + 1 : end
      return start..<stop
    }
    return end..<end
  }
}

extension Diagnostic {
  /// That a tag which libxml2 would be long about has too many attributes; `nil` where there is none.
  static func attributeFlood(_ bytes: [UInt8], _ limits: ParsingLimits, _ file: String?) -> Diagnostic? {
    let open = bytes.withUnsafeBytes { AttributeFlood.offset(in: $0, limit: limits.attributes) }
    return open.map { tooManyAttributes($0, bytes, limits, file) }
  }

  /// That the start tag at `open` has too many attributes.
  static func tooManyAttributes(
    _ open: Int?, _ bytes: [UInt8], _ limits: ParsingLimits, _ file: String?
  ) -> Diagnostic {
    var diagnostic = overLimit("an element has more than \(limits.attributes) attributes", file)
    if let open { diagnostic.place = LineIndex(bytes).place(of: open..<open, in: file) }
    return diagnostic
  }

  static func overLimit(_ message: String, _ file: String?) -> Diagnostic {
    Diagnostic(.error, "xml.limit", message, at: Place(file: file), help: "split the document")
  }
}
