internal import XMLCore

/// A document that a sampler made up, as a tree that can be made smaller.
public struct SampleDocument: Sendable, Hashable {
  public var root: Element

  /// A name with its namespace, empty for none.
  public struct Name: Sendable, Hashable {
    public var namespace: String
    public var local: String
  }

  public struct Attribute: Sendable, Hashable {
    public var name: Name
    public var value: String
  }

  public struct Element: Sendable, Hashable {
    public var name: Name
    public var attributes: [Attribute] = []
    public var children: [Child] = []
  }

  public enum Child: Sendable, Hashable {
    case element(Element)
    case text(String)
  }

  /// The prefixes of all namespaces but that of XML, declared at the root.
  public var prefixes: [String: String] = [:]

  /// The document in UTF-8.
  public var bytes: [UInt8] {
    var writer = XMLWriter()
    write(root, &writer, isRoot: true)
    return writer.bytes + [0x0A]
  }

  private func write(_ element: Element, _ writer: inout XMLWriter, isRoot: Bool = false) {
    let name = written(element.name)
    writer.start(name)
    if isRoot {
      for (namespace, prefix) in prefixes.sorted(by: { $0.value < $1.value }) {
        writer.attribute("xmlns:" + prefix, namespace)
      }
    }
    for attribute in element.attributes { writer.attribute(written(attribute.name), attribute.value) }
    for child in element.children {
      switch child {
      case .element(let child): write(child, &writer)
      case .text(let text): writer.text(text)
      }
    }
    writer.end(name)
  }

  private func written(_ name: Name) -> String {
    if name.namespace.isEmpty { return name.local }
    if name.namespace == CompactNamespaces.xml { return "xml:" + name.local }
    return prefixes[name.namespace].map { $0 + ":" + name.local } ?? name.local
  }
}
