/// A way to damage a document.
public enum Mutation: String, Sendable, CaseIterable {
  /// An element that no schema knows.
  case unknownElement = "unknown-element"
  /// An element where another copy of it does not stand.
  case misplacedElement = "misplaced-element"
  case removedElement = "removed-element"
  /// The tags of an element taken away, its content left.
  case unwrappedElement = "unwrapped-element"
  case wrappedElement = "wrapped-element"
  case emptiedElement = "emptied-element"
  /// Another name that the document uses.
  case renamedElement = "renamed-element"
  /// A typing error in a name.
  case misspelledElement = "misspelled-element"
  case reorderedElements = "reordered-elements"
  case unknownAttribute = "unknown-attribute"
  /// An attribute that the document has on another element.
  case misplacedAttribute = "misplaced-attribute"
  case misspelledAttribute = "misspelled-attribute"
  case missingAttribute = "missing-attribute"
  /// Not well formed.
  case doubledAttribute = "doubled-attribute"
  case doubledIdentifier = "doubled-identifier"
  case badValue = "bad-value"
  /// The value of another attribute.
  case foreignValue = "foreign-value"
  case strayText = "stray-text"
  case foreignNamespace = "foreign-namespace"
  /// Not well formed.
  case truncation = "truncation"

  /// Whether XML itself forbids the result.
  public var breaksMarkup: Bool { self == .doubledAttribute || self == .truncation }
}
