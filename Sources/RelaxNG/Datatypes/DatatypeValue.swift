/// A value made ready for comparison: two of one type are equal if the values they came from are.
enum DatatypeValue: Sendable, Hashable {
  case bytes([UInt8])
}
