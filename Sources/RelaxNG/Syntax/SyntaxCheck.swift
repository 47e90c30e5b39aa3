internal import Diagnostics

/// Looks whether each element of a schema has the attributes and children that it may have (specification, section 3).
struct SyntaxCheck {
  private(set) var problems: [Diagnostic] = []

  /// Where a pattern may not be the same as everywhere.
  private enum Surroundings {
    case grammar, include, pattern, nameClass
  }

  static func problems(in root: SyntaxElement) -> [Diagnostic] {
    var check = SyntaxCheck()
    if root.kind.isPattern {
      check.visit(root, .pattern)
    } else {
      check.misplaced(root, "a schema begins with a pattern")
    }
    return check.problems
  }

  private mutating func visit(_ element: SyntaxElement, _ surroundings: Surroundings) {
    attributes(of: element, surroundings)
    let children = element.children[...]
    switch element.kind {
    case .element, .attribute:
      var rest = children
      if element["name"] == nil {
        if let first = rest.first, first.kind.isNameClass {
          visit(first, .nameClass)
          rest = rest.dropFirst()
        } else {
          problem(element, "`\(element.kind.rawValue)` has no name", help: "add a `name` attribute or a name class")
        }
      }
      patterns(rest, of: element, atLeast: element.kind == .element ? 1 : 0, atMost: element.kind == .element ? nil : 1)
    case .choice where surroundings == .nameClass: nameClasses(children, of: element)
    case .group, .interleave, .choice, .optional, .zeroOrMore, .oneOrMore, .list, .mixed, .define:
      patterns(children, of: element, atLeast: 1)
    case .start: patterns(children, of: element, atLeast: 1, atMost: 1)
    case .ref, .parentRef, .empty, .text, .value, .notAllowed, .externalRef, .param, .name:
      for child in children { misplaced(child, "`\(element.kind.rawValue)` has no child elements") }
    case .data:
      for (index, child) in children.enumerated() {
        if child.kind == .param, !children.prefix(index).contains(where: { $0.kind == .except }) {
          visit(child, .pattern)
        } else if child.kind == .except, index == children.count - 1 {
          visit(child, .pattern)
        } else {
          misplaced(child, "`data` holds any number of `param`, then at most one `except`")
        }
      }
    case .except:
      if surroundings == .nameClass {
        nameClasses(children, of: element)
      } else {
        patterns(children, of: element, atLeast: 1)
      }
    case .anyName, .nsName:
      for (index, child) in children.enumerated() {
        if child.kind == .except, index == 0 {
          visit(child, .nameClass)
        } else {
          misplaced(child, "`\(element.kind.rawValue)` holds at most one `except`")
        }
      }
    case .grammar, .div, .include:
      let inside: Surroundings =
        element.kind == .grammar ? .grammar : element.kind == .include ? .include : surroundings
      for child in children {
        switch child.kind {
        case .start, .define, .div: visit(child, inside)
        case .include where inside == .grammar: visit(child, inside)
        default:
          misplaced(
            child,
            "`\(element.kind.rawValue)` holds `start`, `define`, `div`\(inside == .grammar ? " and `include`" : "")")
        }
      }
    }
  }

  private mutating func patterns(
    _ children: ArraySlice<SyntaxElement>, of element: SyntaxElement, atLeast least: Int, atMost most: Int? = nil
  ) {
    if children.count < least {
      problem(element, "`\(element.kind.rawValue)` holds no pattern", help: "`<empty/>` stands for nothing")
    }
    for (index, child) in children.enumerated() {
      if !child.kind.isPattern {
        misplaced(child, "`\(element.kind.rawValue)` holds patterns")
      } else if let most, index >= most {
        misplaced(child, "`\(element.kind.rawValue)` holds one pattern; put several into a `group`")
      } else {
        visit(child, .pattern)
      }
    }
  }

  private mutating func nameClasses(_ children: ArraySlice<SyntaxElement>, of element: SyntaxElement) {
    if children.isEmpty { problem(element, "`\(element.kind.rawValue)` holds no name class") }
    for child in children {
      if child.kind.isNameClass {
        visit(child, .nameClass)
      } else {
        misplaced(child, "a name class holds `name`, `anyName`, `nsName` and `choice`")
      }
    }
  }

  private mutating func attributes(of element: SyntaxElement, _ surroundings: Surroundings) {
    let required = element.kind.requiredAttribute
    for attribute in element.attributes where !element.kind.allows(attribute.name) {
      let names = ["name", "type", "href", "combine", "ns", "datatypeLibrary"].filter(element.kind.allows)
      problem(
        element, "`\(element.kind.rawValue)` has no attribute `\(attribute.name)`",
        help: Spelling.suggestion(for: attribute.name, among: names))
    }
    if let required, element[required] == nil {
      problem(element, "`\(element.kind.rawValue)` needs the attribute `\(required)`")
    }
    if let library = element["datatypeLibrary"]?.trimmed, !library.isEmpty,
      Reference.scheme(of: library) == nil || library.hasSuffix(":") || library.utf8.contains(UInt8(ascii: "#"))
        || !Reference.hasGoodEscapes(library)
    {
      problem(
        element, "`\(library)` is not an absolute URI without a fragment",
        help: "XML Schema's library is `\(DatatypeLibraries.xsd)`")
    }
    if let combine = element["combine"]?.trimmed, combine != "choice", combine != "interleave" {
      problem(element, "`combine` is `choice` or `interleave`, not `\(combine)`")
    }
    if surroundings == .nameClass, element.kind == .choice { return }
    if element.kind == .name {
      checkName(element.text.trimmed, element, prefixed: true)
    } else if let name = element["name"]?.trimmed {
      checkName(name, element, prefixed: element.kind == .element || element.kind == .attribute)
    }
    if let type = element["type"]?.trimmed { checkName(type, element, prefixed: false) }
  }

  private mutating func checkName(_ name: String, _ element: SyntaxElement, prefixed: Bool) {
    if NameCharacters.isASCIIName(name) { return }
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    let good = parts.allSatisfy { NameCharacters.isNCName($0) } && parts.count <= (prefixed ? 2 : 1)
    if !good { problem(element, "`\(name)` is not a name") }
  }

  private mutating func misplaced(_ element: SyntaxElement, _ help: String) {
    problem(element, "`\(element.kind.rawValue)` may not stand here", help: help)
  }

  private mutating func problem(_ element: SyntaxElement, _ message: String, help: String? = nil) {
    problems.append(
      Diagnostic(.error, "schema.syntax", message + " (RELAX NG section 3)", at: element.place, help: help))
  }
}

extension SyntaxKind {
  var isPattern: Bool {
    switch self {
    case .element, .attribute, .group, .interleave, .choice, .optional, .zeroOrMore, .oneOrMore, .list, .mixed, .ref,
      .parentRef, .empty, .text, .value, .data, .notAllowed, .externalRef, .grammar:
      true
    default: false
    }
  }

  var isNameClass: Bool { self == .name || self == .anyName || self == .nsName || self == .choice }

  /// The attribute that must be there.
  fileprivate var requiredAttribute: String? {
    switch self {
    case .ref, .parentRef, .param, .define: "name"
    case .data: "type"
    case .externalRef, .include: "href"
    default: nil
    }
  }

  /// Whether it may have the attribute; `ns` and `datatypeLibrary` may stand everywhere.
  fileprivate func allows(_ name: String) -> Bool {
    if name == "ns" || name == "datatypeLibrary" || name == requiredAttribute { return true }
    return switch self {
    case .element, .attribute: name == "name"
    case .value: name == "type"
    case .start, .define: name == "combine"
    default: false
    }
  }
}

extension String {
  /// Without white space at both ends, as XML has it (section 4.2).
  var trimmed: String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    guard let first = utf8.first, let last = utf8.last, isSpace(first) || isSpace(last) else { return self }
    var rest = utf8[...]
    while let byte = rest.first, isSpace(byte) { rest.removeFirst() }
    while let byte = rest.last, isSpace(byte) { rest.removeLast() }
    return String(Substring(rest))
  }
}
