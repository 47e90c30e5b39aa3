/// Where the tags of a document lie in its bytes.
///
/// Not a parser: it is given well-formed documents, and skips what it does not know.
struct Markup {
  struct Attribute {
    /// The name alone.
    var name: Range<Int>
    /// The value without its quotes.
    var value: Range<Int>
    /// White space, name, `=` and the quoted value.
    var whole: Range<Int>
  }

  struct Tag {
    var range: Range<Int>
    var name: Range<Int>
    var attributes: [Attribute] = []
    var isEnd = false
    var isEmpty = false
  }

  /// An element: the numbers of its tags, which are the same for an empty one.
  struct Element {
    var start: Int
    var end: Int
    var parent: Int
  }

  let bytes: [UInt8]
  private(set) var tags: [Tag] = []
  private(set) var elements: [Element] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scan()
    pair()
  }

  /// From the start of the start tag to the end of the end tag.
  func range(_ element: Element) -> Range<Int> {
    tags[element.start].range.lowerBound..<tags[element.end].range.upperBound
  }

  func text(_ range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

  private mutating func scan() {
    var index = 0
    while let open = next("<", from: index) {
      if starts("<!--", open) {
        index = end("-->", from: open)
      } else if starts("<![CDATA[", open) {
        index = end("]]>", from: open)
      } else if starts("<?", open) {
        index = end("?>", from: open)
      } else if starts("<!", open) {
        index = endOfDeclaration(from: open)
      } else {
        index = readTag(open)
      }
    }
  }

  private mutating func pair() {
    var open: [Int] = []
    for (number, tag) in tags.enumerated() {
      if tag.isEnd {
        guard let element = open.popLast() else { continue }
        elements[element].end = number
      } else {
        elements.append(Element(start: number, end: number, parent: open.last ?? -1))
        if !tag.isEmpty { open.append(elements.count - 1) }
      }
    }
    // A document that breaks off.
    for element in open { elements[element].end = tags.count - 1 }
  }

  private mutating func readTag(_ open: Int) -> Int {
    var index = open + 1
    let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let name = nameRange(&index)
    var tag = Tag(range: open..<index, name: name, isEnd: isEnd)
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      let before = index
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      let name = nameRange(&index)
      if name.isEmpty {
        tag.isEmpty = index < bytes.count && bytes[index] == UInt8(ascii: "/")
        if index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
        continue
      }
      while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "=") { index += 1 }
      guard index < bytes.count, let close = next(bytes[index], from: index + 1) else { return bytes.count }
      let value = index + 1..<close
      index = close + 1
      tag.attributes.append(Attribute(name: name, value: value, whole: before..<index))
    }
    index = min(index + 1, bytes.count)
    tag.range = open..<index
    tags.append(tag)
    return index
  }

  private func nameRange(_ index: inout Int) -> Range<Int> {
    let start = index
    while index < bytes.count, bytes[index] > 0x20, !Self.delimiters.contains(bytes[index]) { index += 1 }
    return start..<index
  }

  private static let delimiters = Array("/>=\"'<".utf8)

  private func next(_ byte: UInt8, from start: Int) -> Int? {
    start < bytes.count ? bytes[start...].firstIndex(of: byte) : nil
  }

  private func next(_ character: Unicode.Scalar, from start: Int) -> Int? { next(UInt8(ascii: character), from: start) }

  private func starts(_ text: StaticString, _ index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  private func end(_ text: StaticString, from start: Int) -> Int {
    var index = start + 2
    while index < bytes.count {
      if starts(text, index) { return index + text.utf8CodeUnitCount }
      index += 1
    }
    return bytes.count
  }

  private func endOfDeclaration(from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "[") { depth += 1 }
      if bytes[index] == UInt8(ascii: "]") { depth -= 1 }
      if bytes[index] == UInt8(ascii: ">"), depth <= 0 { return index + 1 }
      index += 1
    }
    return bytes.count
  }
}
