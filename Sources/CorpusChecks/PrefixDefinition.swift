internal import RelaxNG

/// What a private prefix stands for, as a `prefixDef` of the header says.
struct PrefixDefinition: Sendable {
  let prefix: String
  let matchPattern: String
  let replacementPattern: String
  private let pattern: GroupPattern?

  enum Expansion: Equatable {
    case pointer(String)
    /// What stands behind the prefix is not of the form that the definition asks for.
    case unfit
    /// The pattern cannot be read, so nothing can be said.
    case unclear
  }

  init(prefix: String, matchPattern: String, replacementPattern: String) {
    self.prefix = prefix
    self.matchPattern = matchPattern
    self.replacementPattern = replacementPattern
    // It matches all of the text anyway, so anchors say nothing new.
    var text = matchPattern[...]
    if text.hasPrefix("^") { text = text.dropFirst() }
    if text.hasSuffix("$"), !text.hasSuffix("\\$") { text = text.dropLast() }
    pattern = text.isEmpty ? nil : GroupPattern(String(text))
  }

  /// The pointer that `rest`, what stands behind the prefix, means.
  func expanded(_ rest: Substring) -> Expansion {
    guard let pattern else { return .unclear }
    return pattern.replacement(replacementPattern, for: rest).map(Expansion.pointer) ?? .unfit
  }
}
