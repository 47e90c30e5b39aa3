/// The attributes of a tag, or what looks like attributes in a processing instruction, in their order.
enum MarkupAttributes {
  static func read(_ bytes: ArraySlice<UInt8>) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    var rest = bytes.drop { !isSpace($0) }
    while true {
      rest = rest.drop(while: isSpace)
      let name = rest.prefix { !isSpace($0) && $0 != UInt8(ascii: "=") }
      rest = rest.dropFirst(name.count).drop { isSpace($0) || $0 == UInt8(ascii: "=") }
      guard !name.isEmpty, let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        return found
      }
      let value = rest.dropFirst().prefix { $0 != quote }
      found.append((String(decoding: name, as: UTF8.self), unescaped(String(decoding: value, as: UTF8.self))))
      rest = rest[value.endIndex...].dropFirst()
    }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// With the five entities of XML and character references made characters.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&"), let end = rest[ampersand...].firstIndex(of: ";") {
      result += rest[..<ampersand]
      let name = rest[rest.index(after: ampersand)..<end]
      switch name {
      case "amp": result += "&"
      case "lt": result += "<"
      case "gt": result += ">"
      case "quot": result += "\""
      case "apos": result += "'"
      default:
        let isHexadecimal = name.hasPrefix("#x")
        let number =
          name.hasPrefix("#") ? UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10) : nil
        if let scalar = number.flatMap(Unicode.Scalar.init) {
          result.unicodeScalars.append(scalar)
        } else {
          result += rest[ampersand...end]
        }
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
