/// Working memory for checking values, kept from one value to the next by one thread.
final class DatatypeScratch {
  /// Where a value stands whose white space had to be changed.
  var room: [UInt8] = []
  private var matchers: [ObjectIdentifier: Matcher] = [:]

  /// The expression is kept with its matcher: were it freed, another could come to have its identifier.
  private struct Matcher {
    var expression: RegularExpression
    var matcher: RegularExpressionMatcher
  }

  /// The matcher asked for last, which is mostly asked for again.
  private var last: Matcher?

  func matcher(of expression: RegularExpression) -> RegularExpressionMatcher {
    if let last, last.expression === expression { return last.matcher }
    let matcher = find(expression)
    last = Matcher(expression: expression, matcher: matcher)
    return matcher
  }

  private func find(_ expression: RegularExpression) -> RegularExpressionMatcher {
    if let known = matchers[ObjectIdentifier(expression)] { return known.matcher }
    let matcher = RegularExpressionMatcher(expression)
    matchers[ObjectIdentifier(expression)] = Matcher(expression: expression, matcher: matcher)
    return matcher
  }
}
