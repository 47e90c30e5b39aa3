/// The elements of RELAX NG's XML syntax by their local names (specification, section 3).
public enum SyntaxKind: String, Sendable, Hashable, CaseIterable {
  // Patterns.
  case element, attribute, group, interleave, choice, optional, zeroOrMore, oneOrMore, list, mixed
  case ref, parentRef, empty, text, value, data, notAllowed, externalRef, grammar
  // What stands in a grammar.
  case start, define, div, include
  // What stands in `data`, and name classes; `choice` is both a pattern and a name class.
  case param, except, name, anyName, nsName
}
