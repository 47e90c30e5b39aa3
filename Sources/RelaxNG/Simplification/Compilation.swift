internal import Diagnostics

/// A schema being simplified into patterns (specification, section 4).
///
/// The steps of section 4 are not taken one after the other over the whole tree: names, libraries and
/// namespaces are worked out on the way down (`Inherited`), and the patterns are put into their normal form on
/// the way up (`PatternTable`). The content of an element waits in a queue until the pattern around it is
/// done, so that elements may contain themselves while definitions may not (section 4.19).
final class Compilation {
  var table = PatternTable()
  var nameClasses = NameClassTable()
  var elements: [ElementDeclaration] = []
  var datatypes = DatatypePool()
  var problems: [Diagnostic] = []
  /// Where a pattern was first written, for the restrictions' messages.
  var places: [PatternID: Place] = [:]
  let loader: SchemaLoader
  private var waiting: [(number: Int, children: ArraySlice<SyntaxElement>, inherited: Inherited)] = []
  private var scopes: [GrammarScope] = []
  /// Those of broken grammars too.
  private var allScopes: [GrammarScope] = []
  private var level = 0
  private var isReachable = true
  private let deepest = 900

  init(loader: SchemaLoader) { self.loader = loader }

  /// The start pattern of the schema whose outermost element is `root`.
  func compile(_ root: SyntaxElement, url: String) throws(SchemaFailure) -> PatternID {
    // A definition knows the scope that it stands in, and the scope its definitions.
    defer { for scope in allScopes { scope.forget() } }
    let start = pattern(root, Inherited(parts: [url]))
    finishWaiting()
    isReachable = false
    // What nothing refers to must be right all the same, up to section 4.18.
    var next = 0
    while next < scopes.count {
      let scope = scopes[next]
      for name in scope.order where scope.definition(name).pattern == nil {
        _ = reference(scope.definition(name), at: scope.place)
        finishWaiting()
      }
      next += 1
    }
    if problems.contains(where: { $0.severity >= .error }) { throw SchemaFailure(problems) }
    return start
  }

  private func finishWaiting() {
    while let next = waiting.popLast() {
      elements[next.number].content = group(next.children, next.inherited)
    }
  }

  private func pattern(_ element: SyntaxElement, _ outer: Inherited) -> PatternID {
    level += 1
    defer { level -= 1 }
    guard level < deepest else {
      if level == deepest {
        problem("schema.too-deep", "patterns and references are nested deeper than \(deepest) levels", element)
      }
      return PatternTable.notAllowed
    }
    let inherited = outer.entering(element)
    let children = element.children[...]
    switch element.kind {
    case .empty: return PatternTable.empty
    case .notAllowed: return PatternTable.notAllowed
    case .text: return noted(PatternTable.text, element)
    case .group: return group(children, inherited)
    case .choice: return table.choice(children.map { pattern($0, inherited) })
    case .interleave: return noted(table.interleave(children.map { pattern($0, inherited) }), element)
    case .mixed: return noted(table.interleave(group(children, inherited), PatternTable.text), element)
    case .optional: return table.optional(group(children, inherited))
    case .oneOrMore: return noted(table.oneOrMore(group(children, inherited)), element)
    case .zeroOrMore: return noted(table.optional(table.oneOrMore(group(children, inherited))), element)
    case .list: return noted(table.list(group(children, inherited)), element)
    case .value: return noted(value(element, inherited), element)
    case .data: return noted(data(element, inherited), element)
    case .attribute: return attribute(element, inherited)
    case .element: return declare(element, inherited)
    case .externalRef: return external(element, inherited)
    case .grammar: return grammar(element, outer)
    case .ref, .parentRef:
      let name = (element["name"] ?? "").trimmed
      guard let scope = element.kind == .ref ? inherited.scope : inherited.scope?.parent else {
        let message =
          element.kind == .ref
          ? "`\(name)` is referred to outside of a grammar (RELAX NG section 4.18)"
          : "`\(name)` is referred to in a grammar around this one, and there is none (RELAX NG section 4.18)"
        problem("schema.reference", message, element)
        return PatternTable.notAllowed
      }
      guard let definition = scope.definitions[name] else {
        problem(
          "schema.reference", "`\(name)` is not defined (RELAX NG section 4.18)", element,
          help: Spelling.suggestion(for: name, among: scope.order))
        // Reported once, wherever it is used.
        scope.definition(name).pattern = PatternTable.notAllowed
        return PatternTable.notAllowed
      }
      return reference(definition, at: element.place)
    case .start, .define, .div, .include, .param, .except, .name, .anyName, .nsName:
      return PatternTable.notAllowed
    }
  }

  func group(_ children: ArraySlice<SyntaxElement>, _ inherited: Inherited) -> PatternID {
    var parts: [PatternID] = []
    for child in children { parts.append(pattern(child, inherited)) }
    var result = PatternTable.empty
    while let part = parts.popLast() { result = table.group(part, result) }
    return result
  }

  /// The alternatives in an `except` of a `data`.
  func alternatives(_ children: [SyntaxElement], _ inherited: Inherited) -> PatternID {
    table.choice(children.map { pattern($0, inherited) })
  }

  private func reference(_ definition: Definition, at place: Place) -> PatternID {
    if let known = definition.pattern { return known }
    if definition.isBeingCompiled {
      // What nothing leads to from `start` is gone before this is looked at.
      guard isReachable else { return PatternTable.notAllowed }
      problems.append(
        Diagnostic(
          .error, "schema.recursive",
          "\(definition.title) contains itself without an element between (RELAX NG section 4.19)", at: place))
      definition.pattern = PatternTable.notAllowed
      return PatternTable.notAllowed
    }
    definition.isBeingCompiled = true
    defer { definition.isBeingCompiled = false }
    let method = combineMethod(of: definition)
    let bodies = definition.bodies.map { group($0.element.children[...], $0.inherited) }
    let pattern = method == "interleave" ? table.interleave(bodies) : table.choice(bodies)
    if bodies.count > 1, let first = definition.bodies.first { note(pattern, first.element.place) }
    definition.pattern = pattern
    return pattern
  }

  /// How the bodies of a definition are combined, which all but one must say, and alike (section 4.17).
  private func combineMethod(of definition: Definition) -> String? {
    var method: String?
    var silent: SyntaxElement?
    for (element, _) in definition.bodies {
      guard let own = element["combine"]?.trimmed else {
        if silent != nil {
          problem(
            "schema.combine", "\(definition.title) is defined twice (RELAX NG section 4.17)", element,
            help: "say with `combine` how the definitions belong together")
        }
        silent = element
        continue
      }
      if let method, method != own {
        problem(
          "schema.combine", "\(definition.title) is combined by `\(method)` and by `\(own)` (RELAX NG section 4.17)",
          element)
      }
      method = method ?? own
    }
    return method
  }

  private func grammar(_ element: SyntaxElement, _ outer: Inherited) -> PatternID {
    let scope = GrammarScope(parent: outer.scope, place: element.place)
    var inner = outer
    inner.scope = scope
    allScopes.append(scope)
    do throws(SchemaFailure) {
      try DefinitionCollector(loader: loader).collect(element, inner, into: scope)
    } catch {
      problems += error.diagnostics
      return PatternTable.notAllowed
    }
    scopes.append(scope)
    guard let start = scope.definitions[GrammarScope.start] else {
      problem("schema.no-start", "the grammar has no `start` (RELAX NG section 4.18)", element)
      return PatternTable.notAllowed
    }
    return reference(start, at: element.place)
  }

  private func external(_ element: SyntaxElement, _ inherited: Inherited) -> PatternID {
    do throws(SchemaFailure) {
      let (url, root) = try loader.read(referredFrom: element)
      if inherited.parts.contains(url) {
        problem("schema.include", "`\(url)` refers to itself (RELAX NG section 4.6)", element)
        return PatternTable.notAllowed
      }
      var inside = inherited
      inside.parts.append(url)
      inside.datatypeLibrary = ""
      inside.scope = nil
      return pattern(root, inside)
    } catch {
      problems += error.diagnostics
      return PatternTable.notAllowed
    }
  }

  private func declare(_ element: SyntaxElement, _ inherited: Inherited) -> PatternID {
    let (names, rest) = nameClass(of: element, inherited)
    let number = elements.count
    elements.append(ElementDeclaration(names: names, content: PatternTable.notAllowed, place: element.place))
    waiting.append((number, rest, inherited))
    return table.element(names, number)
  }

  private func attribute(_ element: SyntaxElement, _ inherited: Inherited) -> PatternID {
    let (names, rest) = nameClass(of: element, inherited)
    // An attribute without a pattern has any text (section 4.12).
    let value = rest.isEmpty ? PatternTable.text : group(rest, inherited)
    return noted(table.attribute(names, value), element)
  }

  private func noted(_ pattern: PatternID, _ element: SyntaxElement) -> PatternID {
    note(pattern, element.place)
    return pattern
  }

  private func note(_ pattern: PatternID, _ place: Place) {
    if places[pattern] == nil { places[pattern] = place }
  }

  func problem(_ code: String, _ message: String, _ element: SyntaxElement, help: String? = nil) {
    problems.append(Diagnostic(.error, code, message, at: element.place, help: help))
  }
}

/// An `element` pattern of a schema, its content by itself.
struct ElementDeclaration: Sendable {
  var names: NameClassID
  var content: PatternID
  var place: Place
}
