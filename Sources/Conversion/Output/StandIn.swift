internal import TEI
internal import TextEncoding

/// An empty element that is written instead of bytes which cannot stand in XML.
struct StandIn: Sendable {
  let range: Range<Int>
  let element: String
  /// What it stands for, as an attribute's name and value.
  var attributes: [Span.Attribute] = []
  /// Whether it may stand between blocks as well as in a line.
  var isForAnywhere = true

  /// The stand-ins of a text: `pb` for each form feed, `g` or `note` for what XML forbids.
  static func all(of source: SourceText, _ policy: EditionSettings.ForbiddenCharacters) -> [StandIn] {
    var found = source.oddities.map { StandIn($0, policy) }
    if source.has(0x0C) {
      for (offset, byte) in source.bytes.enumerated() where byte == 0x0C {
        found.append(StandIn(range: offset..<offset + 1, element: "pb"))
      }
      found.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    return found
  }

  private init(_ oddity: Oddity, _ policy: EditionSettings.ForbiddenCharacters) {
    range = oddity.offset..<oddity.offset + Oddity.placeholder.count
    element = policy == .note ? "note" : "g"
    let type = if case .byte = oddity.kind { "undecoded-byte" } else { "forbidden-character" }
    attributes = [Span.Attribute("type", type), Span.Attribute("n", oddity.label)]
    isForAnywhere = policy == .note
  }

  private init(range: Range<Int>, element: String) {
    self.range = range
    self.element = element
  }

  /// The same as an element that may stand between blocks.
  var forAnywhere: StandIn {
    var copy = StandIn(range: range, element: isForAnywhere ? element : "note")
    copy.attributes = attributes
    return copy
  }
}
