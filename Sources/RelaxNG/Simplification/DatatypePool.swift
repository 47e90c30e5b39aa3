internal import Diagnostics

/// The datatypes and the values of a schema, each once and by number.
struct DatatypePool: Sendable {
  private(set) var types: [Datatype] = []
  private(set) var values: [Value] = []
  private var typeNumbers: [TypeKey: Int] = [:]
  private var valueNumbers: [ValueKey: Int] = [:]

  /// A `value` pattern: what it stands for, and what was written.
  struct Value: Sendable {
    var type: Int
    var value: DatatypeValue
    var written: String
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
}
