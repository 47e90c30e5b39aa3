internal import Diagnostics

/// The names that one `grammar` defines (specification, section 4.18).
final class GrammarScope {
  let parent: GrammarScope?
  let place: Place
  private(set) var definitions: [String: Definition] = [:]
  /// The names in the order they were first defined; `start` is one of them as the empty name, which no `define` has.
  private(set) var order: [String] = []

  static let start = ""

  init(parent: GrammarScope?, place: Place) {
    self.parent = parent
    self.place = place
  }

  /// The definition of `name`, made where there is none.
  func definition(_ name: String) -> Definition {
    if let known = definitions[name] { return known }
    let made = Definition(name: name)
    definitions[name] = made
    order.append(name)
    return made
  }

  /// Lets go of the definitions, which are of no use any more.
  func forget() { definitions = [:] }
}

/// All that is said about one name in a grammar: one `define`, or several to be combined (section 4.17).
final class Definition {
  let name: String
  var bodies: [(element: SyntaxElement, inherited: Inherited)] = []
  var pattern: PatternID?
  var isBeingCompiled = false

  init(name: String) { self.name = name }

  /// For messages.
  var title: String { name == GrammarScope.start ? "`start`" : "`\(name)`" }
}
