/// A regular expression of XSD part 2 (appendix F), read but not yet a machine: `RegularExpressionMatcher` is that.
final class RegularExpression: Sendable {
  /// The largest count that a quantifier tells apart from no bound.
  static let unbounded = Int32.max

  /// A part of the expression; parts refer to others by index.
  enum Node: Sendable {
    case set(Int)
    case sequence([Int])
    case choice([Int])
    case repetition(Int, least: Int32, most: Int32)
  }

  let source: String
  let nodes: [Node]
  /// For each node, whether it matches the empty string.
  let isNullable: [Bool]
  let sets: [CharacterSet]
  let root: Int

  init(_ source: String) throws(RegularExpressionError) {
    self.source = source
    var parser = RegularExpressionParser(source)
    root = try parser.parse()
    nodes = parser.nodes
    isNullable = parser.isNullable
    sets = parser.sets
  }
}

/// What is wrong with a regular expression, and where.
struct RegularExpressionError: Error {
  var message: String
  /// Which character of the expression it is, from 1.
  var position: Int
  var help: String?
}
