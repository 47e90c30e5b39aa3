/// Something in a schema that is not RELAX NG: a comment, or an attribute or element of another namespace.
public struct Annotation: Sendable, Hashable {
  public var content: Content
  /// How many RELAX NG child elements (or, inside an annotation, how many items) stand before it.
  public var position: Int

  public init(_ content: Content, position: Int = 0) {
    self.content = content
    self.position = position
  }

  public indirect enum Content: Sendable, Hashable {
    case attribute(Name, value: String)
    case element(Element)
    case comment(String)
  }

  /// A name with the prefix it was written with; prefix and namespace are empty for none.
  public struct Name: Sendable, Hashable {
    public var prefix: String
    public var local: String
    public var namespace: String

    public init(prefix: String = "", local: String, namespace: String = "") {
      self.prefix = prefix
      self.local = local
      self.namespace = namespace
    }
  }

  /// An attribute of an annotation element.
  public struct Attribute: Sendable, Hashable {
    public var name: Name
    public var value: String

    public init(_ name: Name, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A foreign element with all it holds.
  public struct Element: Sendable, Hashable {
    public var name: Name
    public var attributes: [Attribute]
    public var content: [Item]

    public init(_ name: Name, attributes: [Attribute] = [], content: [Item] = []) {
      self.name = name
      self.attributes = attributes
      self.content = content
    }
  }

  public enum Item: Sendable, Hashable {
    case element(Element)
    case text(String)
    case comment(String)
  }
}
