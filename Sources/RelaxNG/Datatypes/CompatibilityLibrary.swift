internal import Diagnostics

/// `ID`, `IDREF` and `IDREFS` as a DTD has them (RELAX NG DTD Compatibility, section 4).
struct CompatibilityLibrary: DatatypeLibrary {
  func datatype(
    named name: String, parameters: [DatatypeParameter], at place: Place?
  ) throws(DatatypeError) -> Datatype {
    guard let type = Self.types[name] else {
      throw DatatypeError(
        "schema.datatype-unknown", "the compatibility library has no datatype `\(name)`", at: place,
        help: "it has `ID`, `IDREF` and `IDREFS`")
    }
    if let parameter = parameters.first {
      throw DatatypeError(
        "schema.facet-not-allowed", "the compatibility datatype `\(name)` takes no parameter `\(parameter.name)`",
        at: parameter.place ?? place)
    }
    return type
  }

  private static let types = [
    "ID": Datatype(name: "ID", .ncName, idType: .id),
    "IDREF": Datatype(name: "IDREF", .ncName, idType: .idref),
    "IDREFS": Datatype(name: "IDREFS", .ncName, isList: true, idType: .idrefs),
  ]
}
