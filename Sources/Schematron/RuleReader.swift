public import Diagnostics
internal import XMLCore

/// Compiles the expressions of a schema, and keeps account of those that cannot be run.
///
/// With rules in XPath 1.0 an expression that cannot be compiled is a mistake in the schema. Rules in XPath 2.0 are run
/// as far as they mean the same in 1.0; the others are counted.
struct RuleReader {
  /// Whether expressions are in XPath 2.0 or later.
  let isLater: Bool
  /// By prefix; those of the elements around a rule count as well where the schema is embedded in another.
  var namespaces: [String: String]
  let takesScope: Bool
  /// The variables that have a value in what is read now.
  var known: Set<String> = []
  private(set) var skipped: [SkippedRule] = []
  /// How many expressions ask for `current()`.
  private(set) var currentCount = 0
  /// How many assertions were met, run or not.
  var assertionCount = 0

  init(isLater: Bool, namespaces: [String: String], takesScope: Bool = false) {
    self.isLater = isLater
    self.namespaces = namespaces
    self.takesScope = takesScope
  }

  /// An expression that stands in `element`.
  ///
  /// - Parameter shape: makes of it what is evaluated, such as the selection of a context.
  /// - Throws: a `schematron.not-portable` diagnostic for one that is not run, another for a mistake.
  mutating func expression(
    _ text: String, in element: Node, _ shape: (String) -> String = { $0 }
  ) throws(Diagnostic) -> XPath {
    var namespaces = namespaces
    if takesScope { namespaces.merge(element.namespacesInScope) { declared, _ in declared } }
    guard isLater else {
      // XPath 1.0 stays as it is, but for `current()`, which is XSLT's.
      let usesCurrent = text.contains("current()")
      if usesCurrent { currentCount += 1 }
      let words = usesCurrent ? text.replacing("current()", with: "$\(PortableExpression.current)") : text
      return try XPath(shape(words), namespaces, in: element)
    }
    do throws(PortableExpression.Reason) {
      let portable = try PortableExpression(text, namespaces: namespaces, known: known)
      guard let path = try? XPath(shape(portable.text), namespaces, in: element) else {
        throw PortableExpression.Reason(words: "XPath 1.0 cannot read it")
      }
      if portable.usesCurrent { currentCount += 1 }
      return path
    } catch {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      throw Diagnostic(.warning, "schematron.not-portable", "`\(words)`: \(error.words)", at: element.place)
    }
  }

  /// Notes that `count` assertions are not run, or throws where that is a mistake.
  mutating func skip(_ count: Int, for reason: Diagnostic) throws(Diagnostic) {
    guard isLater else { throw reason }
    skipped += (0..<count).map { _ in SkippedRule(reason: reason.message, place: reason.place) }
  }
}

/// An assertion that is not run.
public struct SkippedRule: Sendable, Hashable {
  /// The expression, and what it has that XPath 1.0 has not.
  public let reason: String
  public let place: Place?
}
