/// What lies between a pattern and the element around it (specification, section 7.1).
struct PathContext: OptionSet, Hashable {
  let rawValue: UInt8
  static let start = PathContext(rawValue: 1)
  static let attribute = PathContext(rawValue: 2)
  static let oneOrMore = PathContext(rawValue: 4)
  /// A group or interleave within a `oneOrMore`.
  static let repeatedGroup = PathContext(rawValue: 8)
  static let list = PathContext(rawValue: 16)
  static let except = PathContext(rawValue: 32)

  /// The path as a member of a set of the 64 that there are.
  var bit: UInt64 { 1 << UInt64(rawValue) }

  func entering(_ kind: PatternTable.Kind) -> PathContext {
    switch kind {
    case .attribute: union(.attribute)
    case .oneOrMore: union(.oneOrMore)
    case .group, .interleave: contains(.oneOrMore) ? union(.repeatedGroup) : self
    case .list: union(.list)
    case .data: union(.except)
    default: self
    }
  }

  /// The section that forbids a pattern here, and what it may not stand in.
  func prohibition(of kind: PatternTable.Kind) -> (section: String, holder: String)? {
    if contains(.except) {
      switch kind {
      case .data, .value, .choice, .notAllowed: break
      default: return ("7.1.4", "the `except` of a `data`")
      }
    }
    if contains(.list) {
      switch kind {
      case .list, .element, .attribute, .text, .interleave: return ("7.1.3", "a `list`")
      default: break
      }
    }
    if contains(.attribute), kind == .element || kind == .attribute { return ("7.1.1", "an `attribute`") }
    if contains(.repeatedGroup), kind == .attribute {
      return ("7.1.2", "a `group` or `interleave` that is repeated")
    }
    if contains(.start) {
      switch kind {
      case .element, .choice, .notAllowed: break
      default: return ("7.1.5", "`start`")
      }
    }
    return nil
  }
}
