/// A start tag in a stream of events, its names as the reader's numbers; valid only during the call that brings it.
public struct ElementEvent {
  /// The number of the element's name.
  public let name: Int
  /// How many attributes the tag has, namespace declarations not counted.
  public let attributeCount: Int
  /// How many namespaces the tag declares.
  public let namespaceCount: Int
  @usableFromInline let names: UnsafePointer<Int32>
  // libxml2 gives five pointers an attribute (name, prefix, URI, start and end of the value) and two a namespace.
  @usableFromInline let fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  @usableFromInline let namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let prefix: UnsafePointer<UInt8>?
  let local: UnsafePointer<UInt8>

  init(
    name: Int, attributeCount: Int, namespaceCount: Int, names: UnsafePointer<Int32>,
    fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    prefix: UnsafePointer<UInt8>?, local: UnsafePointer<UInt8>
  ) {
    self.name = name
    self.attributeCount = attributeCount
    self.namespaceCount = namespaceCount
    self.names = names
    self.fields = fields
    self.namespaces = namespaces
    self.prefix = prefix
    self.local = local
  }

  /// The number of the name of attribute `index`.
  @inlinable
  public func attributeName(_ index: Int) -> Int { Int(names[index]) }

  /// The value of attribute `index` in UTF-8, entities replaced.
  @inlinable
  public func attributeValue(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard let fields, let start = fields[index &* 5 &+ 3], let end = fields[index &* 5 &+ 4] else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: start, count: end - start)
  }

  /// The element's name as it stands in the tag, with its prefix.
  public var writtenName: String { Self.written(prefix, local) }

  /// The name of attribute `index` as it stands in the tag, with its prefix.
  public func writtenAttributeName(_ index: Int) -> String {
    guard let fields, let local = fields[index * 5] else { return "" }
    return Self.written(fields[index * 5 + 1], local)
  }

  /// The namespace that the tag declares at `index`: the prefix, `""` for the default, and the URI, `""` for none.
  public func namespace(_ index: Int) -> (prefix: String, uri: String) {
    guard let namespaces else { return ("", "") }
    return (
      namespaces[index * 2].map { String(cString: $0) } ?? "",
      namespaces[index * 2 + 1].map { String(cString: $0) } ?? ""
    )
  }

  private static func written(_ prefix: UnsafePointer<UInt8>?, _ local: UnsafePointer<UInt8>) -> String {
    guard let prefix else { return String(cString: local) }
    return String(cString: prefix) + ":" + String(cString: local)
  }
}
