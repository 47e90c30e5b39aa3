public import TEI
internal import XMLCore

/// Many TEI documents in one `teiCorpus`.
public struct Corpus {
  private var writer = XMLWriter()
  private var prefixes = IdentifierPool()

  /// - Parameter settings: what the edition says of the collection as a whole.
  public init(settings: EditionSettings, name: String) {
    writer.declaration()
    writer.start(
      "teiCorpus",
      [
        "xmlns": teiNamespace, "xml:id": prefixes.unique(settings.identifier ?? IdentifierPool.name(name)),
        "xml:lang": settings.language,
      ])
    writer.line()
    TEIHeader(settings: settings, title: settings.title ?? name).write(to: &writer)
    // The corpus's header has these itself.
    for identifier in [TEIHeader.toolIdentifier, TEIHeader.noteEditorsIdentifier] { prefixes.reserve(identifier) }
  }

  /// Adds a document; its identifiers get a name of its own before them, so that each stays the only one.
  public mutating func add(_ xml: [UInt8], name: String) {
    let prefix = prefixes.unique(IdentifierPool.name(name.replacing("/", with: "-")))
    let start = xml.firstRange(of: Array("<TEI".utf8))?.lowerBound ?? 0
    writer.line()
    writer.fragment(PrefixedIdentifiers(prefix).rewritten(xml[start...].dropLast(while: { $0 <= 0x20 })))
  }

  /// The whole document.
  public mutating func finish() -> [UInt8] {
    writer.line()
    writer.end("teiCorpus")
    writer.line()
    return GeneratedMark.put(into: writer.bytes)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func dropLast(while predicate: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var end = endIndex
    while end > startIndex, predicate(self[end - 1]) { end -= 1 }
    return self[startIndex..<end]
  }
}
