/// A restriction of a type (XSD part 2, section 4.3).
enum Facet: Sendable {
  enum Bound: String, Sendable {
    case minInclusive, minExclusive, maxInclusive, maxExclusive
  }

  case length(Int), minLength(Int), maxLength(Int)
  case pattern(RegularExpression)
  case totalDigits(Int), fractionDigits(Int)
  case bound(Bound, DatatypeValue)
}

extension Facet.Bound {
  func allows(_ value: DatatypeValue, comparedTo bound: DatatypeValue) -> Bool {
    switch value.order(to: bound) {
    case .less: self == .maxInclusive || self == .maxExclusive
    case .greater: self == .minInclusive || self == .minExclusive
    case .equal: self == .minInclusive || self == .maxInclusive
    case .incomparable: false
    }
  }
}
