/// Which facets a type can be restricted by (XSD part 2, section 4.1.5 and the tables of section 3).
///
/// As with jing, dates and durations have lengths, counted in characters.
struct FacetFamily: OptionSet, Sendable {
  let rawValue: UInt8
  static let pattern = FacetFamily(rawValue: 1)
  static let lengths = FacetFamily(rawValue: 2)
  static let bounds = FacetFamily(rawValue: 4)
  static let digits = FacetFamily(rawValue: 8)

  static func of(_ space: LexicalSpace, isList: Bool) -> FacetFamily {
    if isList { return [.pattern, .lengths] }
    return switch space {
    case .boolean, .qName: .pattern
    case .decimal, .integer: [.pattern, .bounds, .digits]
    case .float, .double: [.pattern, .bounds]
    case .duration, .moment: [.pattern, .lengths, .bounds]
    default: [.pattern, .lengths]
    }
  }

  /// The names of the parameters, in the order of XSD part 2.
  var names: [String] {
    var names: [String] = []
    if contains(.lengths) { names += ["length", "minLength", "maxLength"] }
    if contains(.pattern) { names.append("pattern") }
    if contains(.bounds) { names += ["minInclusive", "maxInclusive", "minExclusive", "maxExclusive"] }
    if contains(.digits) { names += ["totalDigits", "fractionDigits"] }
    return names
  }
}
