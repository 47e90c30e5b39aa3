internal import Diagnostics

/// A collection of datatypes that a schema names by one URI (RELAX NG specification, section 3, `datatypeLibrary`).
protocol DatatypeLibrary: Sendable {
  /// The type `name` restricted by `parameters`.
  ///
  /// - Parameters:
  ///   - parameters: the `param` elements of a `data` pattern, in their order; none for a `value` pattern.
  ///   - place: where the pattern stands, for the errors.
  func datatype(
    named name: String, parameters: [DatatypeParameter], at place: Place?
  ) throws(DatatypeError) -> Datatype
}

/// The libraries that a schema can name.
enum DatatypeLibraries {
  static let xsd = "http://www.w3.org/2001/XMLSchema-datatypes"
  static let compatibility = "http://relaxng.org/ns/compatibility/datatypes/1.0"

  /// The library of `uri`, where the empty URI means the built-in one; `nil` if it is not known.
  static func library(_ uri: String) -> (any DatatypeLibrary)? {
    switch uri {
    case "": BuiltinLibrary()
    // jing knows the type library by the schema namespace too.
    case xsd, "http://www.w3.org/2001/XMLSchema": XSDLibrary()
    case compatibility: CompatibilityLibrary()
    default: nil
    }
  }
}
