/// A URI reference and what it is resolved against (RFC 3986, section 5), as far as schemas need it.
enum Reference {
  /// `reference` as seen from `base`, a URL or a file's path.
  static func resolve(_ reference: String, against base: String) -> String {
    if scheme(of: reference) != nil { return reference }
    let (prefix, basePath) = split(base)
    if reference.hasPrefix("//"), let colon = prefix.firstIndex(of: ":") { return prefix[...colon] + reference }
    if reference.isEmpty { return base }
    if reference.hasPrefix("/") { return prefix + withoutDots(reference) }
    let folder = basePath.lastIndex(of: "/").map { String(basePath[...$0]) } ?? ""
    return prefix + withoutDots(folder + reference)
  }

  /// The file's path that a URL means: without `file://`, percent escapes decoded.
  static func path(of url: String) -> String {
    guard scheme(of: url) == "file" else {
      return url.utf8.contains(UInt8(ascii: "%")) ? decoded(url) : url
    }
    let (_, path) = split(url)
    return decoded(path)
  }

  /// The scheme, lower case, where the reference has one.
  static func scheme(of reference: String) -> String? {
    guard let colon = reference.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = reference.utf8[..<colon]
    guard let first = name.first, isLetter(first) else { return nil }
    for byte in name where !isLetter(byte) && !(0x30...0x39).contains(byte) && !"+-.".utf8.contains(byte) { return nil }
    return reference[..<colon].lowercased()
  }

  /// Whether each `%` is followed by two hexadecimal digits.
  static func hasGoodEscapes(_ reference: String) -> Bool {
    reference.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
      part.utf8.count >= 2 && part.prefix(2).allSatisfy { $0.isASCII && $0.isHexDigit }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Scheme and host on one side, the path on the other.
  private static func split(_ url: String) -> (prefix: String, path: String) {
    guard let scheme = scheme(of: url) else { return ("", url) }
    let rest = url.dropFirst(scheme.count + 1)
    guard rest.hasPrefix("//") else { return (scheme + ":", String(rest)) }
    let slash = rest.dropFirst(2).firstIndex(of: "/") ?? rest.endIndex
    return (scheme + ":" + rest[..<slash], String(rest[slash...]))
  }

  /// The path with `.` and `..` worked out (section 5.2.4); a `..` that leads out of a relative path stays.
  private static func withoutDots(_ path: String) -> String {
    guard path.contains("./") || path.hasSuffix("/..") || path.hasSuffix("/.") else { return path }
    var kept: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      if part == "." {
        if isLast { kept.append("") }
      } else if part == "..", let previous = kept.last, previous != ".." {
        if !(kept.count == 1 && previous.isEmpty) { kept.removeLast() }
        if isLast { kept.append("") }
      } else {
        kept.append(part)
      }
    }
    return kept.joined(separator: "/")
  }

  private static func decoded(_ path: String) -> String {
    var bytes: [UInt8] = []
    var rest = path.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
