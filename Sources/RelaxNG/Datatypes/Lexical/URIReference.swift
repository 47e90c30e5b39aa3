/// Whether a text is a URI reference once what may not stand in one has been escaped (XSD part 2, section 3.2.17).
///
/// The grammar is that of RFC 2396 with the IPv6 addresses of RFC 2732, and two things that jing does:
/// something has to follow a scheme, and an authority may be empty only if a path, a query or a fragment follows.
struct URIReference {
  private let text: UnsafeBufferPointer<UInt8>

  static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool { URIReference(text: text).isValid }

  private var isValid: Bool {
    let fragment = text.firstIndex(of: UInt8(ascii: "#")) ?? text.count
    if fragment < text.count, !isMadeOf(.query, fragment + 1..<text.count) { return false }
    guard let mark = text[..<fragment].firstIndex(where: { Self.isMark($0) || $0 == UInt8(ascii: ":") }),
      text[mark] == UInt8(ascii: ":")
    else { return isHierarchy(0..<fragment) }
    guard isScheme(0..<mark), mark + 1 < fragment else { return false }
    if text[mark + 1] == UInt8(ascii: "/") { return isHierarchy(mark + 1..<fragment) }
    return isMadeOf(.query, mark + 1..<fragment)
  }

  private func isHierarchy(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    if range.count >= 2, text[start] == UInt8(ascii: "/"), text[start + 1] == UInt8(ascii: "/") {
      let end = text[start + 2..<range.upperBound].firstIndex(where: Self.isMark) ?? range.upperBound
      if end == start + 2, end == text.count { return false }
      if end > start + 2, !isAuthority(start + 2..<end) { return false }
      start = end
    }
    let query = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "?")) ?? range.upperBound
    return isMadeOf(.path, start..<query)
      && (query == range.upperBound || isMadeOf(.query, query + 1..<range.upperBound))
  }

  /// A server, or any name that a registry could have given out: with brackets only the first will do.
  private func isAuthority(_ range: Range<Int>) -> Bool {
    if isMadeOf(.authority, range) { return true }
    var start = range.lowerBound
    if let at = text[range].firstIndex(of: UInt8(ascii: "@")) {
      guard isMadeOf(.authority, start..<at) else { return false }
      start = at + 1
    }
    guard start < range.upperBound, text[start] == UInt8(ascii: "["),
      let close = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    guard isAddress(start + 1..<close) else { return false }
    if close + 1 == range.upperBound { return true }
    guard text[close + 1] == UInt8(ascii: ":") else { return false }
    return text[(close + 2)..<range.upperBound].allSatisfy(Decimal.isDigit)
  }

  /// An IPv6 address, with `%` and the name of a zone if need be.
  private func isAddress(_ range: Range<Int>) -> Bool {
    let end = text[range].firstIndex(of: UInt8(ascii: "%")) ?? range.upperBound
    if end < range.upperBound {
      let zone = text[(end + 1)..<range.upperBound]
      guard !zone.isEmpty, zone.allSatisfy({ Self.isAlphanumeric($0) || $0 == 0x2E || $0 == 0x5F }) else {
        return false
      }
    }
    let groups = text[range.lowerBound..<end].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard groups.count >= 3 else { return false }
    var count = 0
    var gaps = 0
    for (index, group) in groups.enumerated() {
      if group.isEmpty {
        // An address may begin or end with `::`, which leaves two groups empty.
        let isOuter = index == 0 || index == groups.count - 1
        if isOuter, !groups[index == 0 ? 1 : index - 1].isEmpty { return false }
        if !isOuter { gaps += 1 }
      } else if index == groups.count - 1, group.contains(0x2E) {
        let parts = group.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 4,
          parts.allSatisfy({ part in
            !part.isEmpty && part.count <= 3 && part.allSatisfy(Decimal.isDigit)
              && part.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 255
          })
        else { return false }
        count += 2
      } else {
        guard group.count <= 4, group.allSatisfy(Self.isHexadecimal) else { return false }
        count += 1
      }
    }
    return gaps == 0 ? count == 8 : gaps == 1 && count < 8
  }

  private func isScheme(_ range: Range<Int>) -> Bool {
    guard let first = text[range].first, Self.isLetter(first) else { return false }
    return text[range].allSatisfy { Self.isAlphanumeric($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
  }

  /// The places of a reference, each with the punctuation that may stand there.
  private enum Part {
    case path, query, authority

    func allows(_ byte: UInt8) -> Bool {
      switch byte {
      // `-` `_` `.` `!` `~` `*` `'` `(` `)` and `:` `@` `&` `=` `+` `$` `,` `;`
      case 0x2D, 0x5F, 0x2E, 0x21, 0x7E, 0x2A, 0x27, 0x28, 0x29: true
      case 0x3A, 0x40, 0x26, 0x3D, 0x2B, 0x24, 0x2C, 0x3B: true
      case UInt8(ascii: "/"): self != .authority
      case UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"): self == .query
      // What will be escaped: white space, delimiters, and all beyond ASCII.
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F...: true
      default: URIReference.isAlphanumeric(byte)
      }
    }
  }

  private func isMadeOf(_ part: Part, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] == UInt8(ascii: "%") {
        guard range.upperBound - index >= 3, Self.isHexadecimal(text[index + 1]), Self.isHexadecimal(text[index + 2])
        else { return false }
        index += 3
      } else {
        guard part.allows(text[index]) else { return false }
        index += 1
      }
    }
    return true
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || Decimal.isDigit(byte) }
  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    Decimal.isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
  }
}
