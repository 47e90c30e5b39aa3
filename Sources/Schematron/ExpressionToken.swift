/// A token of an XPath expression, of version 1.0 or a later one.
struct ExpressionToken: Hashable {
  enum Kind: Hashable {
    case number, literal, variable
    /// A name, perhaps with a prefix, where an operand may stand.
    case name
    /// A name between two operands: `and`, `eq`.
    case wordOperator
    case symbol
  }

  let kind: Kind
  let text: String

  /// The tokens of an expression; `nil` where a literal or a comment does not end.
  ///
  /// Whether a name is an operator shows by what stands before it (XPath 1.0, section 3.7).
  static func read(_ expression: String) -> [ExpressionToken]? {
    var tokens: [ExpressionToken] = []
    let scalars = Array(expression.unicodeScalars)
    var index = 0
    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
    func end(of start: Int, while isPart: (Unicode.Scalar) -> Bool) -> Int {
      var end = start
      while end < scalars.count, isPart(scalars[end]) { end += 1 }
      return end
    }
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let start = index
      if scalar.properties.isWhitespace {
        index += 1
        continue
      } else if scalar == "(", next == ":" {
        guard let after = comment(scalars, index) else { return nil }
        index = after
        continue
      } else if scalar == "'" || scalar == "\"" {
        guard let close = scalars[(index + 1)...].firstIndex(of: scalar) else { return nil }
        index = close + 1
        tokens.append(.init(kind: .literal, text: text(start..<index)))
      } else if isDigit(scalar) || scalar == "." && isDigit(next) {
        index = end(of: index) { isDigit($0) || $0 == "." }
        tokens.append(.init(kind: .number, text: text(start..<index)))
      } else if scalar == "$", isNameStart(next) {
        index = endOfName(scalars, index + 1)
        tokens.append(.init(kind: .variable, text: text(start..<index)))
      } else if isNameStart(scalar) {
        index = endOfName(scalars, index)
        tokens.append(.init(kind: isBehindOperand(tokens.last) ? .wordOperator : .name, text: text(start..<index)))
      } else if scalar == "*", isBehindOperand(tokens.last) {
        index += 1
        tokens.append(.init(kind: .wordOperator, text: "*"))
      } else {
        let pair = text(start..<min(scalars.count, start + 2))
        index += pairs.contains(pair) ? 2 : 1
        tokens.append(.init(kind: .symbol, text: text(start..<index)))
      }
    }
    return tokens
  }

  private static let pairs: Set<String> = ["//", "::", "..", "<=", ">=", "!=", "<<", ">>", "||", "=>", ":="]

  private static func isBehindOperand(_ last: ExpressionToken?) -> Bool {
    switch last?.kind {
    case nil, .wordOperator: false
    case .number, .literal, .variable, .name: true
    case .symbol: [")", "]", ".", "..", "*"].contains(last?.text ?? "")
    }
  }

  /// Behind a comment, which may hold others (XPath 2.0, section 2.6).
  private static func comment(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    var depth = 0
    var index = start
    while index + 1 < scalars.count {
      if scalars[index] == "(", scalars[index + 1] == ":" {
        depth += 1
        index += 2
      } else if scalars[index] == ":", scalars[index + 1] == ")" {
        depth -= 1
        index += 2
        if depth == 0 { return index }
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Behind a name with or without a prefix, `tei:*` too; not into `child::p`.
  private static func endOfName(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    func part(_ start: Int) -> Int {
      var end = start
      while end < scalars.count, isNamePart(scalars[end]) { end += 1 }
      return end
    }
    let end = part(start)
    guard end + 1 < scalars.count, scalars[end] == ":" else { return end }
    if scalars[end + 1] == "*" { return end + 2 }
    return isNameStart(scalars[end + 1]) ? part(end + 1) : end
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool { scalar == "_" || scalar.properties.isAlphabetic }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    isNameStart(scalar) || isDigit(scalar) || scalar == "-" || scalar == "." || scalar == "\u{B7}"
      || scalar.properties.canonicalCombiningClass != .notReordered
  }
}
