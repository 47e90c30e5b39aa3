/// What a document has that others may point to, and what it points to: each thing once, without places.
///
/// Places are found by a second reading, and only where something is wrong (`OccurrenceFinder`).
public struct DocumentFacts: Sendable {
  /// The document's path; `nil` for standard input.
  public internal(set) var file: String?
  var identifiers: Set<String> = []
  /// Identifiers that stand more than once.
  var duplicates: Set<String> = []
  var attributes: Set<Occurrence> = []
  var prefixes: [PrefixDefinition] = []

  init(file: String?) { self.file = file }

  /// The witnesses, hands and persons that it declares.
  var declared: [Occurrence] { attributes.filter { $0.kind.isDeclaration } }
}
