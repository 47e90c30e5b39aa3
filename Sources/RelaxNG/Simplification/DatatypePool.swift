internal import Diagnostics

/// The datatypes and the values of a schema, each once and by number.
struct DatatypePool: Sendable {
  private(set) var types: [Datatype] = []
  /// For each type what it was made of.
  private(set) var recipes: [Recipe] = []
  private(set) var values: [Value] = []
  private var typeNumbers: [TypeKey: Int] = [:]
  private var valueNumbers: [ValueKey: Int] = [:]

  /// A `value` pattern: what it stands for, and what was written.
  struct Value: Sendable {
    var type: Int
    var value: DatatypeValue
    var written: String
  }

  /// A type as a schema writes it.
  struct Recipe: Sendable {
    var library: String
    var name: String
    var parameters: [DatatypeParameter]
  }

  private struct TypeKey: Hashable {
    var library: String
    var name: String
    var parameters: [String]
  }

  private struct ValueKey: Hashable {
    var type: Int
    var value: DatatypeValue
  }

  /// The number of a type; types with namespaces in their parameters are never shared.
  mutating func type(
    library uri: String, name: String, parameters: [DatatypeParameter], at place: Place
  ) throws(DatatypeError) -> Int {
    let key = TypeKey(library: uri, name: name, parameters: parameters.flatMap { [$0.name, $0.value] })
    if let known = typeNumbers[key] { return known }
    guard let library = DatatypeLibraries.library(uri) else {
      throw DatatypeError(
        "schema.datatype-library", "the datatype library `\(uri)` is not known (RELAX NG section 4.16)", at: place,
        help: "XML Schema's is `\(DatatypeLibraries.xsd)`")
    }
    let type = try library.datatype(named: name, parameters: parameters, at: place)
    let number = types.count
    types.append(type)
    recipes.append(Recipe(library: uri, name: name, parameters: parameters))
    if !type.dependsOnContext { typeNumbers[key] = number }
    return number
  }

  mutating func value(type: Int, value: DatatypeValue, written: String) -> Int {
    let key = ValueKey(type: type, value: value)
    if let known = valueNumbers[key] { return known }
    let number = values.count
    values.append(Value(type: type, value: value, written: written))
    valueNumbers[key] = number
    return number
  }

  /// Adds a type again whose number is the next.
  mutating func restore(_ recipe: Recipe) throws(DatatypeError) {
    guard let library = DatatypeLibraries.library(recipe.library) else {
      throw DatatypeError("schema.datatype-library", "the datatype library `\(recipe.library)` is not known", at: nil)
    }
    types.append(try library.datatype(named: recipe.name, parameters: recipe.parameters, at: nil))
    recipes.append(recipe)
  }

  /// Adds a value again whose number is the next.
  mutating func restore(_ value: Value) { values.append(value) }
}
