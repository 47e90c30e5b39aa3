/// The processing instructions of a document, found without a parser.
public struct DocumentInstructions {
  /// What stands behind the target.
  public let data: String
  /// From `<?` to behind `?>`, in bytes.
  public let range: Range<Int>
  /// Whether it stands before the outermost element.
  public let isInProlog: Bool
  /// The element that follows it, in bytes; `nil` where the parent ends first.
  public let element: Range<Int>?

  /// The instructions with a target, in their order; none in a document that is not in an encoding like ASCII.
  public static func named(_ target: String, in bytes: [UInt8]) -> [DocumentInstructions] {
    let start = Array("<?\(target)".utf8)
    guard contains(start, bytes) else { return [] }
    var found: [DocumentInstructions] = []
    var scanner = MarkupScanner(bytes)
    var isInProlog = true
    while let item = scanner.next() {
      switch item.kind {
      case .startTag, .emptyTag: isInProlog = false
      case .instruction:
        let text = bytes[item.range]
        guard text.starts(with: start), let next = text.dropFirst(start.count).first,
          MarkupAttributes.isSpace(next) || next == UInt8(ascii: "?")
        else { continue }
        found.append(
          DocumentInstructions(
            data: String(decoding: text.dropFirst(start.count).dropLast(2), as: UTF8.self), range: item.range,
            isInProlog: isInProlog, element: scanner.nextElement()))
      case .comment, .cdata, .doctype, .endTag: break
      }
    }
    return found
  }

  /// Most documents have none, and this is as quick as reading.
  private static func contains(_ wanted: [UInt8], _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard buffer.count >= wanted.count else { return false }
      var index = 0
      let last = buffer.count - wanted.count
      while index <= last {
        if buffer[index] == wanted[0], buffer[index + 1] == wanted[1] {
          var matched = 2
          while matched < wanted.count, buffer[index + matched] == wanted[matched] { matched += 1 }
          if matched == wanted.count { return true }
        }
        index += 1
      }
      return false
    }
  }
}
