internal import Diagnostics

/// The two types that every schema has: `string` and `token` (RELAX NG specification, section 6.2.8).
struct BuiltinLibrary: DatatypeLibrary {
  func datatype(
    named name: String, parameters: [DatatypeParameter], at place: Place?
  ) throws(DatatypeError) -> Datatype {
    guard let type = Self.types[name] else {
      throw DatatypeError(
        "schema.datatype-unknown", "the built-in library has no datatype `\(name)`", at: place,
        help: "it has `string` and `token`; for others name a `datatypeLibrary`, as \(DatatypeLibraries.xsd)")
    }
    if let parameter = parameters.first {
      throw DatatypeError(
        "schema.facet-not-allowed", "the built-in datatype `\(name)` takes no parameter `\(parameter.name)`",
        at: parameter.place ?? place, help: "name the `datatypeLibrary` \(DatatypeLibraries.xsd) for one that does")
    }
    return type
  }

  private static let types = [
    "string": Datatype(name: "string", .text, whiteSpace: .preserve),
    "token": Datatype(name: "token", .text),
  ]
}
