/// Which characters of the source may be missing from the TEI, because the markup at their place stands for them.
enum ConsumptionRule {
  /// The reason for which the characters at `index` are markup, and where they end.
  static func match(
    _ source: [UInt8], at index: Int, _ tags: ArraySlice<TEIText.Tag>
  ) -> (Consumption, Int)? {
    guard !tags.isEmpty else { return nil }
    for tag in tags where tag.isStart {
      switch tag.kind {
      case .noteReference:
        if let end = bracketed(source, index, label: tag.label) { return (.noteMarker, end) }
      case .pageBreak:
        if let end = page(source, index, number: tag.label) { return (.pageNumber, end) }
        if !tag.breaksWord, let end = hyphen(source, index) { return (.hyphen, end) }
      case .lineBreak:
        if !tag.breaksWord, let end = hyphen(source, index) { return (.hyphen, end) }
      case .milestone:
        if let end = separator(source, index) { return (.separator, end) }
      default: break
      }
    }
    if tags.contains(where: { $0.kind == .emphasis }), "_*=/+~^".utf8.contains(source[index]) {
      return (.emphasis, index + 1)
    }
    return nil
  }

  /// `[ 1 ]`, `(1)`, `{1}`, `*`: a marker whose label is the tag's `@n`.
  private static func bracketed(_ source: [UInt8], _ start: Int, label: String?) -> Int? {
    guard let label, !label.isEmpty else { return nil }
    var index = start
    let close: UInt8? =
      switch source[index] {
      case UInt8(ascii: "["): UInt8(ascii: "]")
      case UInt8(ascii: "("): UInt8(ascii: ")")
      case UInt8(ascii: "{"): UInt8(ascii: "}")
      default: nil
      }
    if close != nil { index = skipBlanks(source, index + 1) }
    guard source[index...].starts(with: label.utf8) else { return nil }
    index += label.utf8.count
    if let close {
      index = skipBlanks(source, index)
      guard index < source.count, source[index] == close else { return nil }
      index += 1
    }
    return index
  }

  /// `[Pg 23]`, `[p. 23]`, `[xvii]`, `{23}`: a page number in brackets that is the tag's `@n`.
  private static func page(_ source: [UInt8], _ start: Int, number: String?) -> Int? {
    guard let number, source[start] == UInt8(ascii: "[") || source[start] == UInt8(ascii: "{") else { return nil }
    let close: UInt8 = source[start] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    guard let end = source[start...].prefix(24).firstIndex(of: close) else { return nil }
    var index = start + 1
    while index < end, !source[index...].starts(with: number.utf8) { index += 1 }
    guard index + number.utf8.count <= end, skipBlanks(source, index + number.utf8.count) == end else { return nil }
    return end + 1
  }

  private static func hyphen(_ source: [UInt8], _ index: Int) -> Int? {
    guard source[index] == UInt8(ascii: "-") else { return nil }
    let next = skipBlanks(source, index + 1)
    return next < source.count && source[next] == 0x0A ? index + 1 : nil
  }

  /// A line without letters or digits: `* * *`, `-----`.
  private static func separator(_ source: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < source.count, source[index] != 0x0A {
      let byte = source[index]
      if (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 { return nil }
      index += 1
    }
    return index
  }

  private static func skipBlanks(_ source: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < source.count, source[index] == 0x20 { index += 1 }
    return index
  }
}
