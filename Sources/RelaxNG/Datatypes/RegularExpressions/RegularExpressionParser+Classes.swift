extension RegularExpressionParser {
  /// A class in brackets, from the `[` on.
  mutating func characterClass(nesting: Int = 0) throws(RegularExpressionError) -> CharacterSet {
    guard nesting < 50 else { throw failure("character classes are nested more than 50 deep") }
    index += 1
    let isNegated = accept("^")
    var parts: [CharacterSet.Part] = []
    var subtracted: CharacterSet?
    while true {
      guard let next = peek else { throw failure("a `]` is missing here") }
      if next == "]", !parts.isEmpty {
        index += 1
        return CharacterSet(parts, isNegated: isNegated, subtracted: subtracted)
      }
      if next == "-", index + 1 < scalars.count, scalars[index + 1] == "[", !parts.isEmpty {
        index += 1
        subtracted = try characterClass(nesting: nesting + 1)
        guard peek == "]" else { throw failure("a `]` is missing here: a subtraction ends its class") }
        continue
      }
      parts.append(try range())
    }
  }

  /// One character, one escape, or a range from one character to another.
  private mutating func range() throws(RegularExpressionError) -> CharacterSet.Part {
    let start = index
    let first = try member()
    guard peek == "-", index + 1 < scalars.count, scalars[index + 1] != "[" else { return first }
    if isLenient, scalars[index + 1] == "]" { return first }
    index += 1
    let last = try member()
    guard let low = Self.character(first), let high = Self.character(last) else {
      throw failure("a range goes from one character to another, not to a class", at: start)
    }
    guard low <= high else { throw failure("the range runs backwards", at: start) }
    return .init(kind: .range(low...high))
  }

  private mutating func member() throws(RegularExpressionError) -> CharacterSet.Part {
    guard let next = peek else { throw failure("a `]` is missing here") }
    switch next {
    case "\\": return try escape()
    case "-" where isLenient: break
    case "[", "]", "-": throw unexpected()
    default: break
    }
    index += 1
    return Self.single(next)
  }

  private static func character(_ part: CharacterSet.Part) -> UInt32? {
    guard case .range(let range) = part.kind, !part.isNegated, range.count == 1 else { return nil }
    return range.lowerBound
  }

  /// An escape, from the backslash on.
  mutating func escape() throws(RegularExpressionError) -> CharacterSet.Part {
    let start = index
    index += 1
    guard let letter = peek else { throw failure("nothing follows the `\\`", at: start) }
    index += 1
    switch letter {
    case "n": return Self.single("\n")
    case "r": return Self.single("\r")
    case "t": return Self.single("\t")
    case "\\", "|", ".", "-", "^", "?", "*", "+", "{", "}", "(", ")", "[", "]": return Self.single(letter)
    case "d", "D": return .init(kind: .categories(Self.categories("Nd")), isNegated: letter == "D")
    // All but punctuation, separators and what is not text.
    case "w", "W": return .init(kind: .categories(Self.categories("P", "Z", "C")), isNegated: letter == "w")
    case "i", "I": return .init(kind: .nameStart, isNegated: letter == "I")
    case "c", "C": return .init(kind: .namePart, isNegated: letter == "C")
    case "s", "S": return .init(kind: .whiteSpace, isNegated: letter == "S")
    case "p", "P": return try property(isNegated: letter == "P")
    case _ where isLenient && letter.isASCII && !letter.properties.isAlphabetic && !("0"..."9").contains(letter):
      return Self.single(letter)
    default:
      throw failure(
        "`\\\(letter)` is not an escape of XML Schema's regular expressions", at: start,
        help: Unicode.Scalar("a")...Unicode.Scalar("z") ~= letter ? nil : "write `\(letter)`, which needs no backslash")
    }
  }

  private mutating func property(isNegated: Bool) throws(RegularExpressionError) -> CharacterSet.Part {
    let start = index
    guard accept("{") else { throw failure("a `{` is missing here", help: #"a category is `\p{L}` or `\p{IsGreek}`"#) }
    var name = ""
    while let next = peek, next != "}" {
      name.unicodeScalars.append(next)
      index += 1
    }
    guard accept("}") else { throw failure("a `}` is missing here") }
    if name.hasPrefix("Is") {
      // Of several runs only private use has more than one; all are its category.
      guard let ranges = UnicodeBlocks.ranges(of: String(name.dropFirst(2))) else {
        throw failure("there is no Unicode block `\(name.dropFirst(2))`", at: start)
      }
      if ranges.count > 1 { return .init(kind: .categories(Self.categories("Co")), isNegated: isNegated) }
      return .init(kind: .range(ranges[0]), isNegated: isNegated)
    }
    guard let bits = UnicodeCategories.bits(of: name) else {
      throw failure("there is no Unicode category `\(name)`", at: start, help: "a block is written `Is` and its name")
    }
    return .init(kind: .categories(bits), isNegated: isNegated)
  }

  private static func categories(_ names: String...) -> UInt32 {
    names.reduce(0) { $0 | (UnicodeCategories.bits(of: $1) ?? 0) }
  }
}
