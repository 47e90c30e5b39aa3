/// Goes through a document's markup byte by byte, without a parser: what a validator must know before or beside one.
///
/// It takes the document to be well formed; of one that is not it gives what it can, and never goes beyond the end.
struct MarkupScanner {
  enum Kind { case comment, instruction, cdata, doctype, startTag, emptyTag, endTag }

  struct Item {
    let kind: Kind
    /// From the `<` to behind the `>`.
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next piece of markup; `nil` at the end.
  mutating func next() -> Item? {
    guard let start = find(UInt8(ascii: "<"), from: position), start + 1 < bytes.count else { return nil }
    let (kind, end): (Kind, Int?) =
      if has("<!--", at: start) {
        (.comment, find("-->", from: start + 4))
      } else if has("<?", at: start) {
        (.instruction, find("?>", from: start + 2))
      } else if has("<![CDATA[", at: start) {
        (.cdata, find("]]>", from: start + 9))
      } else if has("<!", at: start) {
        (.doctype, endOfDeclaration(from: start + 2))
      } else if has("</", at: start) {
        (.endTag, find(UInt8(ascii: ">"), from: start).map { $0 + 1 })
      } else {
        (.startTag, endOfTag(from: start))
      }
    guard let end else {
      position = bytes.count
      return nil
    }
    position = end
    let isEmpty = kind == .startTag && bytes[end - 2] == UInt8(ascii: "/")
    return Item(kind: isEmpty ? .emptyTag : kind, range: start..<end)
  }

  /// The end of the element whose start tag comes next, with the start of that tag; `nil` if an end tag comes first.
  func nextElement() -> Range<Int>? {
    var scanner = self
    var depth = 0
    var start: Int?
    while let item = scanner.next() {
      switch item.kind {
      case .startTag:
        start = start ?? item.range.lowerBound
        depth += 1
      case .emptyTag:
        start = start ?? item.range.lowerBound
        if depth == 0 { return item.range }
      case .endTag:
        guard let start else { return nil }
        depth -= 1
        if depth == 0 { return start..<item.range.upperBound }
      default: break
      }
    }
    return start.map { $0..<bytes.count }
  }

  private func has(_ text: StaticString, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[start + index] != text.utf8Start[index] { return false }
    return true
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    start < bytes.count ? bytes[start...].firstIndex(of: byte) : nil
  }

  /// Behind the next `text`.
  private func find(_ text: StaticString, from start: Int) -> Int? {
    var index = start
    while let found = find(text.utf8Start[0], from: index) {
      if has(text, at: found) { return found + text.utf8CodeUnitCount }
      index = found + 1
    }
    return nil
  }

  private func endOfTag(from start: Int) -> Int? {
    var quote: UInt8 = 0
    for index in start..<bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return nil
  }

  /// A document type declaration may hold others, and comments in which quotation marks mean nothing.
  private func endOfDeclaration(from start: Int) -> Int? {
    var index = start
    var depth = 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = find(bytes[index], from: index + 1) else { return nil }
        index = end
      case UInt8(ascii: "<"):
        if has("<!--", at: index) {
          guard let end = find("-->", from: index + 4) else { return nil }
          index = end - 1
        } else if has("<?", at: index) {
          guard let end = find("?>", from: index + 2) else { return nil }
          index = end - 1
        } else {
          depth += 1
        }
      case UInt8(ascii: ">"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return nil
  }
}
