public import Diagnostics

/// An element of a schema in the XML syntax of RELAX NG (specification, section 3), whichever syntax it was read from.
///
/// Both readers make this tree, the simplification works on it alone, and the writers turn it into
/// either syntax. What RELAX NG does not know stands in `annotations`, in order, and the engine skips it.
public final class SyntaxElement {
  public let kind: SyntaxKind
  /// The attributes without a namespace in the order written, values as written.
  public var attributes: [Attribute]
  /// The characters of a `name`, `value` or `param`; empty for every other kind.
  public var text: String
  public var children: [SyntaxElement]
  /// The start tag in the XML syntax, the keyword or name in the compact syntax.
  public let place: Place
  /// The namespace prefixes in scope, with `""` for the default namespace.
  public var namespaces: [String: String]
  /// What relative references in this element are resolved against: the resource's URL with `xml:base` applied.
  public var base: String
  public var annotations: [Annotation]

  public init(
    _ kind: SyntaxKind, attributes: [Attribute] = [], text: String = "", children: [SyntaxElement] = [],
    place: Place, namespaces: [String: String] = [:], base: String, annotations: [Annotation] = []
  ) {
    self.kind = kind
    self.attributes = attributes
    self.text = text
    self.children = children
    self.place = place
    self.namespaces = namespaces
    self.base = base
    self.annotations = annotations
  }

  /// The value of the attribute `name` as written, or `nil` where it is not there.
  public subscript(name: String) -> String? {
    for attribute in attributes where attribute.name == name { return attribute.value }
    return nil
  }

  public struct Attribute: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}
