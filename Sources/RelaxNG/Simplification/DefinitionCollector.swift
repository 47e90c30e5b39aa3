internal import Diagnostics

/// Gathers the definitions of a grammar from its `div`s and `include`s (specification, sections 4.7 and 4.11).
struct DefinitionCollector {
  let loader: SchemaLoader

  /// A `start` or `define` with what it inherits where it stands.
  private struct Component {
    var name: String
    var element: SyntaxElement
    var inherited: Inherited
  }

  func collect(_ grammar: SyntaxElement, _ inherited: Inherited, into scope: GrammarScope) throws(SchemaFailure) {
    for component in try components(of: grammar, inherited.entering(grammar)) {
      scope.definition(component.name).bodies.append((component.element, component.inherited))
    }
  }

  private func components(of holder: SyntaxElement, _ inherited: Inherited) throws(SchemaFailure) -> [Component] {
    var found: [Component] = []
    for child in holder.children {
      switch child.kind {
      case .start:
        found.append(Component(name: GrammarScope.start, element: child, inherited: inherited.entering(child)))
      case .define:
        let name = (child["name"] ?? "").trimmed
        found.append(Component(name: name, element: child, inherited: inherited.entering(child)))
      case .div: found += try components(of: child, inherited.entering(child))
      case .include: found += try included(by: child, inherited.entering(child))
      default: break
      }
    }
    return found
  }

  /// What an `include` brings, with its own definitions in the place of those that it overrides.
  private func included(by include: SyntaxElement, _ inherited: Inherited) throws(SchemaFailure) -> [Component] {
    let own = try components(of: include, inherited)
    let (url, root) = try loader.read(referredFrom: include)
    guard root.kind == .grammar else {
      throw failure(
        "schema.include", "`\(url)` is not a grammar (RELAX NG section 4.7)", include,
        help: "`externalRef` brings in other patterns")
    }
    if inherited.parts.contains(url) {
      throw failure("schema.include", "`\(url)` includes itself (RELAX NG section 4.7)", include)
    }
    var inside = inherited
    inside.parts.append(url)
    // The namespace goes over to the included grammar, the datatype library does not: it was settled before (4.4).
    inside.datatypeLibrary = ""
    let theirs = try components(of: root, inside.entering(root))
    let overridden = Set(own.map(\.name))
    for component in own where !theirs.contains(where: { $0.name == component.name }) {
      let title = component.name == GrammarScope.start ? "`start`" : "`\(component.name)`"
      throw failure(
        "schema.include", "\(title) overrides nothing: `\(url)` does not define it (RELAX NG section 4.7)",
        component.element, help: "define it outside of the `include`")
    }
    return theirs.filter { !overridden.contains($0.name) } + own
  }

  private func failure(
    _ code: String, _ message: String, _ element: SyntaxElement, help: String? = nil
  ) -> SchemaFailure {
    SchemaFailure([Diagnostic(.error, code, message, at: element.place, help: help)])
  }
}
