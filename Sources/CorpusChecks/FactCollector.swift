internal import XMLCore

/// Gathers the facts of a document.
final class FactCollector: FactReader {
  private(set) var facts: DocumentFacts

  private init(file: String?, origin: CheckedText.Origin?) {
    facts = DocumentFacts(file: file)
    super.init(origin: origin)
  }

  override func meet(_ occurrence: Occurrence, _ index: Int, _ tag: ElementEvent, _ reader: EventReader) {
    if occurrence.kind == .identifier {
      if !facts.identifiers.insert(occurrence.value).inserted { facts.duplicates.insert(occurrence.value) }
    } else {
      facts.attributes.insert(occurrence)
    }
  }

  /// The facts of a document; `nil` for one that is not well formed.
  static func collect(_ text: CheckedText, file: String?, limits: ParsingLimits) -> DocumentFacts? {
    let collector = FactCollector(file: file, origin: text.origin)
    guard EventReader(limits: limits).read(text.bytes, file: file, into: collector).isEmpty else { return nil }
    collector.facts.prefixes = collector.prefixes
    return collector.facts
  }
}
