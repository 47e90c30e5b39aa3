/// An expression of XPath 2.0 or later in words of XPath 1.0, if it means the same there.
///
/// `eq` and its like become `=`; functions, operators and types that XPath 1.0 does not have make an expression one that
/// is not run. So does a comparison that the versions make differently: of two attributes by `<`, which is one of
/// numbers in XPath 1.0 and of strings in 2.0, and of anything with a truth value.
struct PortableExpression {
  let text: String
  /// Whether it asks for the variable `current`.
  let usesCurrent: Bool

  /// The variable that holds what `current()` gives.
  static let current = "tei-current-node"

  /// Why an expression is not run, as a part of a sentence.
  struct Reason: Error {
    let words: String
  }

  /// - Parameters:
  ///   - namespaces: the prefixes that are declared.
  ///   - known: the variables that have a value.
  init(_ expression: String, namespaces: [String: String], known: Set<String>) throws(Reason) {
    guard let tokens = ExpressionToken.read(expression) else { throw Reason(words: "it does not end") }
    var words: [String] = []
    var usesCurrent = false
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
      switch token.kind {
      case .number, .literal: words.append(token.text)
      case .variable:
        if !known.contains(String(token.text.dropFirst())) { throw Reason(words: "`\(token.text)` has no value") }
        words.append(token.text)
      case .name where next == "(":
        if token.text == "current", index + 2 < tokens.count, tokens[index + 2].text == ")" {
          words.append("$\(Self.current)")
          usesCurrent = true
          index += 2
        } else {
          guard Self.functions.contains(token.text) else { throw Reason(words: "XPath 1.0 has no `\(token.text)()`") }
          words.append(token.text)
        }
      case .name:
        if let colon = token.text.firstIndex(of: ":"), namespaces[String(token.text[..<colon])] == nil,
          token.text[..<colon] != "xml"
        {
          throw Reason(words: "the prefix `\(token.text[...colon])` is not declared")
        }
        words.append(token.text)
      case .wordOperator:
        guard let sign = Self.operators[token.text] else { throw Reason(words: "XPath 1.0 has no `\(token.text)`") }
        try Self.check(sign, at: index, in: tokens)
        words.append(sign)
      case .symbol:
        if Self.newSymbols.contains(token.text) { throw Reason(words: "XPath 1.0 has no `\(token.text)`") }
        try Self.check(token.text, at: index, in: tokens)
        words.append(token.text)
      }
      index += 1
    }
    text = words.joined(separator: " ")
    self.usesCurrent = usesCurrent
  }

  private static let operators = [
    "and": "and", "or": "or", "div": "div", "mod": "mod", "eq": "=", "ne": "!=", "lt": "<", "le": "<=", "gt": ">",
    "ge": ">=", "union": "|", "*": "*",
  ]
  private static let newSymbols: Set<String> = ["<<", ">>", "||", "=>", ":=", "!", "?", "{", "}", ";"]
  private static let numeric: Set<String> = [
    "number", "count", "string-length", "sum", "floor", "ceiling", "round", "position", "last",
  ]
  private static let truths: Set<String> = ["true", "false", "not", "boolean", "starts-with", "contains", "lang"]
  private static let functions: Set<String> = numeric.union(truths).union([
    "id", "local-name", "namespace-uri", "name", "string", "concat", "substring-before", "substring-after", "substring",
    "normalize-space", "translate", "node", "text", "comment", "processing-instruction",
  ])

  /// Whether a comparison is the same in both versions.
  private static func check(_ sign: String, at index: Int, in tokens: [ExpressionToken]) throws(Reason) {
    guard ["=", "!=", "<", "<=", ">", ">="].contains(sign) else { return }
    let (left, right) = (operand(before: index, tokens), operand(after: index, tokens))
    if truths.contains(left) || truths.contains(right) {
      throw Reason(words: "versions of XPath differ in comparing a truth value")
    }
    if sign != "=", sign != "!=", !numeric.contains(left), !numeric.contains(right) {
      throw Reason(words: "versions of XPath differ in `\(sign)` of what is no number for sure")
    }
  }

  /// `number` for a number, or the name of the function that an operand is a call of; nothing for any other.
  private static func operand(before index: Int, _ tokens: [ExpressionToken]) -> String {
    guard index > 0 else { return "" }
    if tokens[index - 1].kind == .number { return "number" }
    guard tokens[index - 1].text == ")" else { return "" }
    var depth = 0
    for position in stride(from: index - 1, through: 0, by: -1) where tokens[position].kind == .symbol {
      depth += tokens[position].text == ")" ? 1 : tokens[position].text == "(" ? -1 : 0
      guard depth == 0 else { continue }
      guard position > 0, tokens[position - 1].kind == .name else { return "" }
      return position > 1 && ["/", "//"].contains(tokens[position - 2].text) ? "" : tokens[position - 1].text
    }
    return ""
  }

  private static func operand(after index: Int, _ tokens: [ExpressionToken]) -> String {
    let rest = tokens[(index + 1)...].drop { $0.text == "-" }
    guard let first = rest.first else { return "" }
    if first.kind == .number { return "number" }
    return first.kind == .name && rest.dropFirst().first?.text == "(" ? first.text : ""
  }
}
