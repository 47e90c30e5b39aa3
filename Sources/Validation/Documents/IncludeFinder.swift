internal import XMLCore

/// Where a document has its `xi:include`s, its outermost element, and an element that is asked for.
final class IncludeFinder: EventReceiver {
  struct Include {
    /// The whole element, in bytes.
    var range: Range<Int>
    var href = ""
    var pointer: String?
    var isText = false
    /// That of a text, as far as it is named.
    var encoding: String?
    /// What stands in its `xi:fallback`.
    var fallback: Range<Int>?
  }

  private(set) var includes: [Include] = []
  private(set) var root: Range<Int>?
  /// Whether the outermost element is in no namespace.
  private(set) var rootIsPlain = false
  private(set) var wanted: Range<Int>?
  /// Whether the bytes are not as they are parsed, so that nothing has an offset.
  private(set) var isRecoded = false

  private enum Role { case other, include, fallback, wanted }
  private static let namespaces = ["http://www.w3.org/2001/XInclude", "http://www.w3.org/2003/XInclude"]
  private let identifier: String?
  private let bytes: [UInt8]
  private var roles: [Int: Role] = [:]
  /// Open elements that matter: what they are, how deep they lie, where they start.
  private var open: [(role: Role, depth: Int, start: Int, index: Int)] = []
  private var identifierName = -1

  /// - Parameter identifier: that of the element that is asked for.
  init(_ bytes: [UInt8], identifier: String?) {
    self.bytes = bytes
    self.identifier = identifier
  }

  override func startElement(_ tag: ElementEvent, in reader: EventReader) {
    let isWanted = identifier != nil && wanted == nil && has(identifier ?? "", tag, reader)
    let role = isWanted ? .wanted : role(tag.name, reader)
    guard role != .other || reader.depth == 1 else { return }
    let start = reader.tagSpan().offset
    if start < 0 { isRecoded = true }
    if reader.depth == 1 { rootIsPlain = reader.name(tag.name).namespace.isEmpty && !tag.writtenName.contains(":") }
    var index = 0
    switch role {
    case .include:
      var include = Include(range: start..<start)
      for index in 0..<tag.attributeCount {
        let value = String(decoding: tag.attributeValue(index), as: UTF8.self)
        switch reader.name(tag.attributeName(index)).local {
        case "href": include.href = value
        case "xpointer": include.pointer = value
        case "encoding": include.encoding = value
        case "parse": include.isText = value == "text"
        default: break
        }
      }
      index = includes.count
      includes.append(include)
    case .fallback: index = (open.last { $0.role == .include })?.index ?? -1
    case .other, .wanted: break
    }
    open.append((role, reader.depth, start, index))
  }

  override func endElement(in reader: EventReader) {
    guard let last = open.last, last.depth == reader.depth else { return }
    open.removeLast()
    let end = max(last.start, reader.offset)
    switch last.role {
    case .include: includes[last.index].range = last.start..<end
    case .fallback:
      guard last.index >= 0, last.start >= 0 else { break }
      var scanner = MarkupScanner(bytes, from: last.start)
      guard let tag = scanner.next(), tag.kind == .startTag else { break }
      let close = bytes[..<end].lastIndex(of: UInt8(ascii: "<")) ?? end
      includes[last.index].fallback = tag.range.upperBound..<max(tag.range.upperBound, close)
    case .wanted: wanted = last.start..<end
    case .other: break
    }
    if last.depth == 1 { root = last.start..<end }
  }

  private func role(_ name: Int, _ reader: EventReader) -> Role {
    if let known = roles[name] { return known }
    let (local, namespace) = reader.name(name)
    var role = Role.other
    if Self.namespaces.contains(namespace) {
      role = local == "include" ? .include : local == "fallback" ? .fallback : .other
    }
    roles[name] = role
    return role
  }

  private func has(_ identifier: String, _ tag: ElementEvent, _ reader: EventReader) -> Bool {
    for index in 0..<tag.attributeCount {
      if identifierName < 0 {
        let (local, namespace) = reader.name(tag.attributeName(index))
        if local == "id", namespace == "http://www.w3.org/XML/1998/namespace" {
          identifierName = tag.attributeName(index)
        }
      }
      if tag.attributeName(index) == identifierName, tag.attributeValue(index).elementsEqual(identifier.utf8) {
        return true
      }
    }
    return false
  }
}
