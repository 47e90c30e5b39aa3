/// A word of the compact syntax, with the comments before it.
struct CompactToken {
  enum Kind: Hashable {
    /// A name without a colon; with a backslash before it, it is no keyword.
    case name(String, isQuoted: Bool)
    case prefixedName(prefix: String, local: String)
    /// A prefix and `:*`.
    case namespaceName(String)
    case literal(String)
    /// What `##` begins, all lines that follow each other.
    case documentation(String)
    case symbol(Symbol)
    case end
  }

  enum Symbol: String, CaseIterable {
    case openBrace = "{"
    case closeBrace = "}"
    case openParenthesis = "("
    case closeParenthesis = ")"
    case openBracket = "["
    case closeBracket = "]"
    case comma = ","
    case ampersand = "&"
    case bar = "|"
    case question = "?"
    case star = "*"
    case plus = "+"
    case minus = "-"
    case tilde = "~"
    case equals = "="
    case barEquals = "|="
    case ampersandEquals = "&="
    case follows = ">>"
  }

  enum Keyword: String, CaseIterable {
    case attribute, `default`, datatypes, div, element, empty, external, grammar, include, inherit, list, mixed
    case namespace, notAllowed, parent, start, string, text, token
  }

  var kind: Kind
  /// Where it stands, in characters.
  var range: Range<Int>
  var comments: [String] = []

  var keyword: Keyword? {
    if case .name(let name, isQuoted: false) = kind { Keyword(rawValue: name) } else { nil }
  }

  /// The token as it can be quoted in a message.
  var wording: String {
    switch kind {
    case .name(let name, _): "`\(name)`"
    case .prefixedName(let prefix, let local): "`\(prefix):\(local)`"
    case .namespaceName(let prefix): "`\(prefix):*`"
    case .literal(let text): text.utf8.count > 30 ? "a string" : "the string `\(text)`"
    case .documentation: "a `##` comment"
    case .symbol(let symbol): "`\(symbol.rawValue)`"
    case .end: "the end of the schema"
    }
  }
}
