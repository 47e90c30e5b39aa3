/// One pointer of an attribute's value, taken apart.
enum Reference: Hashable {
  /// To something in the same document.
  case here(identifier: String)
  /// To a file, and perhaps to something in it.
  case file(path: String, identifier: String?)
  /// With a scheme that is not one of the web's: a private prefix, if the header explains it.
  case prefixed(prefix: String, rest: Substring)
  /// With a prefix whose definition asks for another form.
  case unfit(prefix: String, pattern: String)
  /// To the web, or of a form that cannot be followed here.
  case elsewhere

  /// Schemes that need no explanation.
  private static let known: Set<String> = [
    "ark", "cid", "cts", "data", "doi", "ftp", "geo", "hdl", "http", "https", "info", "isbn", "issn", "jar", "mailto",
    "news", "oai", "pmid", "tag", "tel", "urn", "xmldb", "file",
  ]

  init(_ pointer: Substring) {
    if pointer.hasPrefix("#") {
      let fragment = Self.decoded(pointer.dropFirst())
      // `#xpath(//p[1])` and other pointer schemes; `#` alone is the document.
      self = fragment.contains("(") || fragment.isEmpty ? .elsewhere : .here(identifier: fragment)
      return
    }
    let scheme = pointer.prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+" || $0 == "-" || $0 == "." || $0 == "_")
    }
    if pointer.dropFirst(scheme.count).hasPrefix(":"), scheme.first?.isLetter == true {
      let name = scheme.lowercased()
      self =
        Self.known.contains(name)
        ? .elsewhere : .prefixed(prefix: String(scheme), rest: pointer.dropFirst(scheme.count + 1))
      return
    }
    // A path from the top is the server's, and a query asks one.
    guard !pointer.hasPrefix("/"), !pointer.contains("?") else {
      self = .elsewhere
      return
    }
    let parts = pointer.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? Self.decoded(parts[1]) : ""
    self = .file(
      path: Self.decoded(parts[0]), identifier: fragment.isEmpty || fragment.contains("(") ? nil : fragment)
  }

  /// With `%20` and the like made characters.
  private static func decoded(_ text: Substring) -> String {
    guard text.contains("%") else { return String(text) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: Array(rest.prefix(2)), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
