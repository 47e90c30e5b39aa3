internal import Diagnostics
internal import XMLCore

/// Finds the places of occurrences that are wrong.
final class OccurrenceFinder: FactReader {
  private let wanted: Set<Occurrence>
  private var found: [(occurrence: Occurrence, span: SourceSpan)] = []

  private init(_ wanted: Set<Occurrence>) { self.wanted = wanted }

  override func meet(_ occurrence: Occurrence, _ index: Int, _ tag: ElementEvent, _ reader: EventReader) {
    guard wanted.contains(occurrence) else { return }
    found.append((occurrence, reader.attributeSpan(index, of: tag)))
  }

  /// The places of each occurrence, in reading order.
  static func places(
    of wanted: Set<Occurrence>, in bytes: [UInt8], file: String?, limits: ParsingLimits
  ) -> [Occurrence: [Place]] {
    guard !wanted.isEmpty else { return [:] }
    let finder = OccurrenceFinder(wanted)
    _ = EventReader(limits: limits).read(bytes, file: file, into: finder)
    var places: [Occurrence: [Place]] = [:]
    let resolved = PlaceSource.bytes(bytes).places(of: finder.found.map(\.span), file: file)
    for (found, place) in zip(finder.found, resolved) { places[found.occurrence, default: []].append(place) }
    return places
  }
}
