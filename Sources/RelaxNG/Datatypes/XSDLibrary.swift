internal import Diagnostics

/// The datatypes of XML Schema part 2.
struct XSDLibrary: DatatypeLibrary {
  func datatype(
    named name: String, parameters: [DatatypeParameter], at place: Place?
  ) throws(DatatypeError) -> Datatype {
    Datatype(name: "xsd:" + name)
  }
}
