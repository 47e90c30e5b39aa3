internal import XMLCore

/// Follows `ID`s and the references to them through a document (RELAX NG DTD Compatibility, section 5).
struct IdentifierCheck {
  private(set) var identifiers: [[UInt8]: SourceSpan] = [:]
  private(set) var references: [(name: [UInt8], span: SourceSpan)] = []
  private(set) var doubled: [(name: [UInt8], span: SourceSpan, first: SourceSpan)] = []

  mutating func note(_ value: UnsafeBufferPointer<UInt8>, _ type: IDType, _ span: SourceSpan) {
    for token in value.split(whereSeparator: { isSpace($0) }) {
      let name = Array(token)
      if type != .id {
        references.append((name, span))
      } else if let first = identifiers[name] {
        doubled.append((name, span, first))
      } else {
        identifiers[name] = span
      }
    }
  }

  /// The references that lead nowhere, each name once at each place.
  var dangling: [(name: [UInt8], span: SourceSpan)] {
    var seen: Set<SourceSpan> = []
    var last: [UInt8] = []
    return references.filter { reference in
      guard identifiers[reference.name] == nil else { return false }
      defer { last = reference.name }
      return seen.insert(reference.span).inserted || last != reference.name
    }
  }
}
