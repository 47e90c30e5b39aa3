internal import XMLCore

/// Gathers the facts of a document.
final class FactCollector: FactReader {
  private(set) var facts: DocumentFacts

  init(file: String?) { facts = DocumentFacts(file: file) }

  override func meet(_ occurrence: Occurrence, _ index: Int, _ tag: ElementEvent, _ reader: EventReader) {
    if occurrence.kind == .identifier {
      if !facts.identifiers.insert(occurrence.value).inserted { facts.duplicates.insert(occurrence.value) }
    } else {
      facts.attributes.insert(occurrence)
    }
  }

  /// The facts of a document; `nil` for one that is not well formed.
  static func collect(_ bytes: [UInt8], file: String?, limits: ParsingLimits) -> DocumentFacts? {
    let collector = FactCollector(file: file)
    guard EventReader(limits: limits).read(bytes, file: file, into: collector).isEmpty else { return nil }
    collector.facts.prefixes = collector.prefixes
    collector.facts.hasBase = collector.hasBase
    return collector.facts
  }
}
