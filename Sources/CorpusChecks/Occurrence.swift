/// An attribute with its value, as often as it may stand in a document.
struct Occurrence: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case identifier, witness, hand, person
    /// An attribute that holds pointers, by its name.
    case pointer(String)
    case language
    /// `@when-custom`; its value is that and `@when` and the calendar, with a blank between.
    case dates

    var isDeclaration: Bool { self == .witness || self == .hand || self == .person }
  }

  let kind: Kind
  let value: String
  /// What its relative pointers start from.
  var base = PointerBase.document
}
