internal import CLibXML
internal import CLibXMLShims

// Where the current event stands; for those who found something wrong, so it need not be quick.
extension EventReader {
  private var outermost: xmlParserInputPtr? {
    guard let parser else { return nil }
    let context = parser.assumingMemoryBound(to: xmlParserCtxt.self)
    return context.pointee.inputNr > 0 ? context.pointee.inputTab[0] : context.pointee.input
  }

  /// The byte offset behind what the current event came from; -1 where the document is recoded on its way in.
  public var offset: Int { unknown.offset }

  /// The `<` and the name of the tag that the current event came from.
  public func tagSpan() -> SourceSpan {
    guard let input = outermost, let start = tagStart(input) else { return unknown }
    var end = start + 1
    while end < input.pointee.cur, !isDelimiter(end.pointee) { end += 1 }
    return span(start, end, input)
  }

  /// The name of attribute `index` in the current start tag.
  public func attributeSpan(_ index: Int, of tag: ElementEvent) -> SourceSpan {
    guard let input = outermost, let start = tagStart(input) else { return unknown }
    let name = Array(tag.writtenAttributeName(index).utf8)
    var cursor = start + 1
    let end = input.pointee.end ?? start
    while cursor < end, !isDelimiter(cursor.pointee) { cursor += 1 }
    while cursor < end {
      while cursor < end, isSpace(cursor.pointee) { cursor += 1 }
      let nameStart = cursor
      while cursor < end, !isDelimiter(cursor.pointee) { cursor += 1 }
      if UnsafeBufferPointer(start: nameStart, count: cursor - nameStart).elementsEqual(name) {
        return span(nameStart, cursor, input)
      }
      while cursor < end, isSpace(cursor.pointee) || cursor.pointee == UInt8(ascii: "=") { cursor += 1 }
      guard cursor < end, cursor.pointee == UInt8(ascii: "\"") || cursor.pointee == UInt8(ascii: "'") else { break }
      let quote = cursor.pointee
      cursor += 1
      while cursor < end, cursor.pointee != quote { cursor += 1 }
      cursor += 1
    }
    return tagSpan()
  }

  /// The character at `index` in the run of characters that the current event brings.
  public func textSpan(_ index: Int, of run: UnsafeBufferPointer<UInt8>) -> SourceSpan {
    guard let input = outermost, let base = input.pointee.base, let end = input.pointee.end,
      let first = run.baseAddress, !isInEntity
    else { return unknown }
    let start = first + index
    if start >= base, start < end { return span(start, start + 1, input) }
    // The parser gathered the characters elsewhere, and stands where they end.
    var here = unknown
    if here.offset >= 0 { here.offset = max(0, here.offset - (run.count - index)) }
    return here
  }

  /// The last `<` before the parser's cursor: no attribute value can hold one (XML 1.0, section 3.1).
  private func tagStart(_ input: xmlParserInputPtr) -> UnsafePointer<UInt8>? {
    // A tag that an entity brings stands where the reference stands.
    if isInEntity { return nil }
    guard let base = input.pointee.base, var cursor = input.pointee.cur else { return nil }
    while cursor > base {
      cursor -= 1
      if cursor.pointee == UInt8(ascii: "<") { return cursor }
    }
    return nil
  }

  private var isInEntity: Bool {
    guard let parser else { return false }
    return parser.assumingMemoryBound(to: xmlParserCtxt.self).pointee.depth > 0
  }

  private var unknown: SourceSpan {
    guard let parser, let input = outermost else { return SourceSpan(offset: -1, length: 0, line: 0, column: 0) }
    let context = parser.assumingMemoryBound(to: xmlParserCtxt.self)
    return SourceSpan(
      offset: cxml_is_recoded(context) == 0 ? Int(cxml_offset(context)) : -1, length: 0,
      line: Int(input.pointee.line), column: Int(input.pointee.col))
  }

  private func span(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ input: xmlParserInputPtr
  ) -> SourceSpan {
    var span = unknown
    span.length = end - start
    guard let cursor = input.pointee.cur else { return span }
    let back = cursor - start
    if span.offset >= 0 { span.offset = max(0, span.offset - back) }
    // For recoded input: the line breaks between, and the characters since the last.
    var pointer = start
    var breaks = 0
    while pointer < cursor {
      if pointer.pointee == 0x0A { breaks += 1 }
      pointer += 1
    }
    span.line -= breaks
    if breaks == 0 {
      span.column = max(1, span.column - back)
    } else if let base = input.pointee.base {
      var column = 1
      var pointer = start
      while pointer > base, (pointer - 1).pointee != 0x0A {
        pointer -= 1
        if pointer.pointee & 0xC0 != 0x80 { column += 1 }
      }
      span.column = column
    }
    return span
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
  }
}
