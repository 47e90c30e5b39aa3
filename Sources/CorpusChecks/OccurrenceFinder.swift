internal import Diagnostics
internal import XMLCore

/// Finds the places of occurrences that are wrong.
final class OccurrenceFinder: FactReader {
  private let wanted: Set<Occurrence>
  private var found: [(occurrence: Occurrence, span: SourceSpan)] = []

  private init(_ wanted: Set<Occurrence>, origin: CheckedText.Origin?) {
    self.wanted = wanted
    super.init(origin: origin)
  }

  override func meet(_ occurrence: Occurrence, _ index: Int, _ tag: ElementEvent, _ reader: EventReader) {
    guard wanted.contains(occurrence) else { return }
    found.append((occurrence, reader.attributeSpan(index, of: tag)))
  }

  /// The places of each occurrence, in reading order.
  static func places(
    of wanted: Set<Occurrence>, in text: CheckedText, file: String?, limits: ParsingLimits
  ) -> [Occurrence: [Place]] {
    guard !wanted.isEmpty else { return [:] }
    let finder = OccurrenceFinder(wanted, origin: text.origin)
    _ = EventReader(limits: limits).read(text.bytes, file: file, into: finder)
    var places: [Occurrence: [Place]] = [:]
    let resolved = PlaceSource.bytes(text.bytes).places(of: finder.found.map(\.span), file: file)
    for (found, place) in zip(finder.found, resolved) { places[found.occurrence, default: []].append(place) }
    return places
  }
}
