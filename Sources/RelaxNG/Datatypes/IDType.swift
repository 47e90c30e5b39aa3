/// What a datatype means for cross references (RELAX NG DTD Compatibility, section 5).
enum IDType: UInt8, Sendable {
  case none, id, idref, idrefs
}
