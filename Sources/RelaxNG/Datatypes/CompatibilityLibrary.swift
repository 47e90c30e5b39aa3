internal import Diagnostics

/// `ID`, `IDREF` and `IDREFS` as a DTD has them (RELAX NG DTD Compatibility, section 4).
struct CompatibilityLibrary: DatatypeLibrary {
  func datatype(
    named name: String, parameters: [DatatypeParameter], at place: Place?
  ) throws(DatatypeError) -> Datatype {
    Datatype(name: name)
  }
}
