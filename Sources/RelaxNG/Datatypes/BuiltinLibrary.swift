internal import Diagnostics

/// The two types that every schema has: `string` and `token` (RELAX NG specification, section 6.2.8).
struct BuiltinLibrary: DatatypeLibrary {
  func datatype(
    named name: String, parameters: [DatatypeParameter], at place: Place?
  ) throws(DatatypeError) -> Datatype {
    Datatype(name: name)
  }
}
