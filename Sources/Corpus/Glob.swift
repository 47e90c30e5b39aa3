/// A pattern for paths: `*` and `?` within a name, `**` over folders, `[abc]` for one of some characters.
///
/// As in `.gitignore`, a pattern without a slash is compared with the last name of a path, and one with a slash with
/// the whole path below the folder that was named.
public struct Glob: Sendable, Hashable {
  public let pattern: String
  private let bytes: [UInt8]
  private let isWhole: Bool

  public init(_ pattern: String) {
    self.pattern = pattern
    var text = pattern[...]
    isWhole = text.contains("/")
    if text.hasPrefix("./") { text = text.dropFirst(2) }
    if text.hasPrefix("/") { text = text.dropFirst() }
    // `letters/` means all that is in it.
    bytes = Array((text.hasSuffix("/") ? text + "**" : text).utf8)
  }

  /// Whether a path, relative to the folder that was named, fits the pattern.
  public func matches(_ path: String) -> Bool {
    let all = Array(path.utf8)
    guard !isWhole else { return Self.match(bytes[...], all[...]) }
    let start = all.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return Self.match(bytes[...], all[start...])
  }

  private static func match(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    var pattern = pattern
    var text = text
    // Where to go on when what follows the last star does not fit: one star is remembered, so nothing grows exponentially.
    var star: (pattern: ArraySlice<UInt8>, text: ArraySlice<UInt8>, overFolders: Bool)?
    var outer: (pattern: ArraySlice<UInt8>, text: ArraySlice<UInt8>)?
    while true {
      if pattern.first == UInt8(ascii: "*") {
        pattern = pattern.dropFirst()
        if pattern.first == UInt8(ascii: "*") {
          pattern = pattern.drop { $0 == UInt8(ascii: "*") }
          // `**/` may stand for no folder at all.
          if pattern.first == UInt8(ascii: "/") { pattern = pattern.dropFirst() }
          outer = (pattern, text)
          star = nil
        } else {
          star = (pattern, text, false)
        }
        continue
      }
      if let byte = text.first, let rest = one(pattern, byte) {
        pattern = rest
        text = text.dropFirst()
        continue
      }
      if pattern.isEmpty, text.isEmpty { return true }
      if let last = star, let byte = last.text.first, byte != UInt8(ascii: "/") {
        star?.text = last.text.dropFirst()
        (pattern, text) = (last.pattern, last.text.dropFirst())
      } else if let last = outer, !last.text.isEmpty {
        outer?.text = last.text.dropFirst()
        star = nil
        (pattern, text) = (last.pattern, last.text.dropFirst())
      } else {
        return false
      }
    }
  }

  /// What is left of the pattern when its first part stands for `byte`; `nil` if it does not.
  private static func one(_ pattern: ArraySlice<UInt8>, _ byte: UInt8) -> ArraySlice<UInt8>? {
    switch pattern.first {
    case UInt8(ascii: "?"): return byte == UInt8(ascii: "/") ? nil : pattern.dropFirst()
    case UInt8(ascii: "["):
      guard let end = pattern.dropFirst(2).firstIndex(of: UInt8(ascii: "]")) else { fallthrough }
      var set = pattern[(pattern.startIndex + 1)..<end]
      let isNegated = set.first == UInt8(ascii: "!") || set.first == UInt8(ascii: "^")
      if isNegated { set = set.dropFirst() }
      var isIn = false
      while let first = set.first {
        set = set.dropFirst()
        if set.first == UInt8(ascii: "-"), let last = set.dropFirst().first {
          isIn = isIn || (first...max(first, last)).contains(byte)
          set = set.dropFirst(2)
        } else {
          isIn = isIn || first == byte
        }
      }
      return isIn != isNegated && byte != UInt8(ascii: "/") ? pattern[(end + 1)...] : nil
    default: return pattern.first == byte ? pattern.dropFirst() : nil
    }
  }
}
