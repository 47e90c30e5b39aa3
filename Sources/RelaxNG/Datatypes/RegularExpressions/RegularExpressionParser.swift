/// Reads a regular expression by the grammar of XSD part 2, appendix F.
///
/// As strict as jing: in a class, `-` stands for itself only after a backslash, although the second
/// edition of XSD part 2 lets it stand first and last.
struct RegularExpressionParser {
  private(set) var nodes: [RegularExpression.Node] = []
  private(set) var isNullable: [Bool] = []
  private(set) var sets: [CharacterSet] = []
  private var indexOfSet: [CharacterSet: Int] = [:]
  var scalars: [Unicode.Scalar]
  var index = 0
  private var depth = 0
  /// For the nodes that stand in groups the numbers of these, the innermost first.
  private(set) var groups: [Int: [Int]] = [:]
  private(set) var groupCount = 0
  /// Whether what only XPath and most programs allow is allowed: `(?:…)`, a bare `-` at an end of a class, and a
  /// backslash before any sign.
  let isLenient: Bool

  init(_ source: String, isLenient: Bool = false) {
    scalars = Array(source.unicodeScalars)
    self.isLenient = isLenient
  }

  /// The index of the node that stands for the whole.
  mutating func parse() throws(RegularExpressionError) -> Int {
    let root = try choice()
    guard index == scalars.count else { throw unexpected() }
    return root
  }

  private mutating func choice() throws(RegularExpressionError) -> Int {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 200 else { throw failure("groups are nested more than 200 deep") }
    var branches = [try branch()]
    while accept("|") { branches.append(try branch()) }
    return branches.count == 1 ? branches[0] : add(.choice(branches))
  }

  private mutating func branch() throws(RegularExpressionError) -> Int {
    var pieces: [Int] = []
    while let next = peek, next != "|", next != ")" { pieces.append(try piece()) }
    return pieces.count == 1 ? pieces[0] : add(.sequence(pieces))
  }

  private mutating func piece() throws(RegularExpressionError) -> Int {
    let atom = try atom()
    switch peek {
    case "?": return quantified(atom, 0, 1)
    case "*": return quantified(atom, 0, RegularExpression.unbounded)
    case "+": return quantified(atom, 1, RegularExpression.unbounded)
    case "{": break
    default: return atom
    }
    index += 1
    let start = index
    let least = try count()
    var most = least
    if accept(",") { most = peek == "}" ? RegularExpression.unbounded : try count() }
    guard peek == "}" else { throw failure("a `}` is missing here") }
    if least > most { throw failure("the quantifier asks for at least \(least) and at most \(most)", at: start) }
    return quantified(atom, least, most)
  }

  private mutating func quantified(_ atom: Int, _ least: Int32, _ most: Int32) -> Int {
    index += 1
    return add(.repetition(atom, least: least, most: most))
  }

  private mutating func count() throws(RegularExpressionError) -> Int32 {
    guard let first = peek, ("0"..."9").contains(first) else {
      throw failure("a number is missing here", help: "a quantifier is `{2}`, `{2,}` or `{2,5}`")
    }
    var count: Int32 = 0
    while let digit = peek, ("0"..."9").contains(digit) {
      index += 1
      // A count beyond this is met by no text that fits in memory.
      let (tens, overflow) = count.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int32(digit.value - 0x30))
      count = overflow || carry ? RegularExpression.unbounded : sum
    }
    return count
  }

  private mutating func atom() throws(RegularExpressionError) -> Int {
    guard let next = peek else { throw failure("a character is missing here") }
    switch next {
    case "(":
      index += 1
      let isPlain = isLenient && peek == "?" && index + 1 < scalars.count && scalars[index + 1] == ":"
      if isPlain { index += 2 } else { groupCount += 1 }
      let number = groupCount
      let node = try choice()
      guard accept(")") else { throw failure("a `)` is missing here") }
      if !isPlain { groups[node, default: []].append(number) }
      return node
    case "[":
      return add(try characterClass())
    case "\\":
      return add(CharacterSet([try escape()]))
    case ".":
      index += 1
      return add(CharacterSet([Self.single("\n"), Self.single("\r")], isNegated: true))
    case "?", "*", "+", ")", "{", "}", "]", "|": throw unexpected()
    default:
      index += 1
      return add(CharacterSet([Self.single(next)]))
    }
  }

  private mutating func add(_ set: CharacterSet) -> Int {
    let index = indexOfSet[set] ?? sets.count
    if index == sets.count {
      sets.append(set)
      indexOfSet[set] = index
    }
    return add(.set(index))
  }

  private mutating func add(_ node: RegularExpression.Node) -> Int {
    let nullable =
      switch node {
      case .set: false
      case .sequence(let parts): parts.allSatisfy { isNullable[$0] }
      case .choice(let branches): branches.contains { isNullable[$0] }
      case .repetition(let part, let least, _): least == 0 || isNullable[part]
      }
    nodes.append(node)
    isNullable.append(nullable)
    return nodes.count - 1
  }
}

extension RegularExpressionParser {
  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  func failure(_ message: String, at position: Int? = nil, help: String? = nil) -> RegularExpressionError {
    RegularExpressionError(message: message, position: (position ?? index) + 1, help: help)
  }

  func unexpected() -> RegularExpressionError {
    guard let peek else { return failure("the expression ends too early") }
    return failure("`\(peek)` cannot stand here", help: #"write `\\#(peek)` for the character itself"#)
  }

  static func single(_ scalar: Unicode.Scalar) -> CharacterSet.Part {
    .init(kind: .range(scalar.value...scalar.value))
  }
}
