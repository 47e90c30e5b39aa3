@testable import RelaxNG

/// The same questions of a value that stands in a `String`.
extension Datatype {
  func allows(_ text: String, in context: ValueContext = ValueContext()) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { allows($0, in: context) }
  }

  func value(of text: String, in context: ValueContext = ValueContext()) -> DatatypeValue? {
    Array(text.utf8).withUnsafeBufferPointer { value(of: $0, in: context) }
  }

  func value(_ text: String, equals expected: DatatypeValue, in context: ValueContext = ValueContext()) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { value($0, equals: expected, in: context) }
  }
}

extension XSDLibrary {
  /// A type with parameters that are given as names and values.
  func datatype(_ name: String, _ parameters: KeyValuePairs<String, String> = [:]) throws(DatatypeError) -> Datatype {
    try datatype(named: name, parameters: parameters.map { DatatypeParameter(name: $0.key, value: $0.value) }, at: nil)
  }
}
