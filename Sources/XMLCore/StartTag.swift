/// A start tag in a stream of events; valid only during the call that brings it.
public struct StartTag {
  let local: UnsafePointer<UInt8>
  let uri: UnsafePointer<UInt8>?
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  /// How many attributes the tag has, namespace declarations not counted.
  public let attributeCount: Int
  /// The byte offset of the end of the tag's last attribute in the document.
  public let offset: Int

  /// The local name.
  public var name: String { String(cString: local) }

  /// The namespace URI; `nil` for none.
  public var namespace: String? { uri.map { String(cString: $0) } }

  /// Whether the local name is `name`, compared as bytes.
  public func isNamed(_ name: StaticString) -> Bool {
    var index = 0
    while index < name.utf8CodeUnitCount {
      if local[index] != name.utf8Start[index] { return false }
      index += 1
    }
    return local[index] == 0
  }

  /// The value of the attribute with a local name, in any namespace or none; `nil` if it is not there.
  public func attribute(_ name: StaticString) -> String? {
    guard let attributes else { return nil }
    // libxml2 gives five pointers an attribute: name, prefix, URI, start and end of the value.
    for index in 0..<attributeCount {
      let fields = attributes + index * 5
      guard let key = fields[0], let start = fields[3], let end = fields[4] else { continue }
      if StartTag(local: key, uri: nil, attributes: nil, attributeCount: 0, offset: 0).isNamed(name) {
        return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      }
    }
    return nil
  }
}
