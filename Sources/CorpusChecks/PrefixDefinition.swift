/// What a private prefix stands for, as a `prefixDef` of the header says.
struct PrefixDefinition: Sendable, Hashable {
  let prefix: String
  let matchPattern: String
  let replacementPattern: String

  /// The pointer that `rest`, what stands behind the prefix, means; `nil` where we cannot say.
  ///
  /// A pattern with one group around all of it, such as `([a-z]+)`, is what nearly every edition writes; with more
  /// groups, the pattern would have to be matched, and a pattern of a stranger's may take for ever.
  func expanded(_ rest: Substring) -> String? {
    var pattern = matchPattern[...]
    if pattern.hasPrefix("^") { pattern = pattern.dropFirst() }
    if pattern.hasSuffix("$") { pattern = pattern.dropLast() }
    let groups = pattern.filter { $0 == "(" }.count
    if groups == 0 { return replacementPattern.contains("$") ? nil : replacementPattern }
    guard groups == 1, pattern.hasPrefix("("), pattern.hasSuffix(")"), !pattern.contains("\\(") else { return nil }
    return replacementPattern.replacing("$1", with: rest)
  }
}
