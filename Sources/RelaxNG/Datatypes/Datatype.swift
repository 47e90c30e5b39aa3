/// A datatype with its parameters, compiled once and shared by all threads.
///
/// Values come as they stand in the document, in UTF-8: white space is the type's own business.
final class Datatype: Sendable {
  /// The name for messages, such as `xsd:date`.
  let name: String
  let idType: IDType
  /// Whether a value means something else where other namespaces or entities are declared; verdicts
  /// of such a type must not be remembered by the value alone.
  let dependsOnContext: Bool
  /// Whether there is no value that it refuses.
  let allowsEverything: Bool

  init(name: String, idType: IDType = .none, dependsOnContext: Bool = false, allowsEverything: Bool = false) {
    self.name = name
    self.idType = idType
    self.dependsOnContext = dependsOnContext
    self.allowsEverything = allowsEverything
  }

  /// Whether `value` belongs to the type.
  func allows(_ value: UnsafeBufferPointer<UInt8>, in context: ValueContext) -> Bool { true }

  /// The value that `value` stands for, or `nil` if it does not belong to the type.
  func value(of value: UnsafeBufferPointer<UInt8>, in context: ValueContext) -> DatatypeValue? { nil }

  /// Whether `value` belongs to the type and is the same value as `expected`, which this type made.
  func value(_ value: UnsafeBufferPointer<UInt8>, equals expected: DatatypeValue, in context: ValueContext) -> Bool {
    self.value(of: value, in: context) == expected
  }

  /// What a value has to be, for messages: "an ISO date such as 2024-02-29".
  var expectation: String { "a value of type `\(name)`" }
}
