/// A BCP 47 language tag and what is wrong with it (RFC 5646, section 2.1).
public struct LanguageTag: Sendable, Hashable {
  /// Why it is not a tag at all, or which part of it is not registered; `nil` for a good one.
  public let problem: Problem?

  public enum Problem: Sendable, Hashable {
    case malformed
    case unknown(subtag: String, kind: String)
  }

  public init(_ text: String) { problem = Self.judge(text) }

  private static func judge(_ text: String) -> Problem? {
    let tag = text.lowercased()
    if wholeTags.contains(tag) { return nil }
    var parts = tag.split(separator: "-", omittingEmptySubsequences: false)[...]
    guard !parts.isEmpty,
      parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { isLetter($0) || isDigit($0) } })
    else { return .malformed }
    if parts.first == "x" { return parts.count > 1 ? nil : .malformed }
    var unknown: Problem?
    func expect(_ part: Substring, in set: Set<String>, _ kind: String) {
      if unknown == nil, !set.contains(String(part)) { unknown = .unknown(subtag: String(part), kind: kind) }
    }
    let language = parts.removeFirst()
    guard language.utf8.allSatisfy(isLetter), language.utf8.count >= 2 else { return .malformed }
    if !isPrivate(language, from: "qaa", to: "qtz") { expect(language, in: languages, "language") }
    var extended = 0
    while extended < 3, language.utf8.count <= 3, let part = parts.first, part.utf8.count == 3,
      part.utf8.allSatisfy(isLetter)
    {
      expect(part, in: languages, "language")
      parts.removeFirst()
      extended += 1
    }
    if let part = parts.first, part.utf8.count == 4, part.utf8.allSatisfy(isLetter) {
      if !isPrivate(part, from: "qaaa", to: "qabx") { expect(part, in: scripts, "script") }
      parts.removeFirst()
    }
    if let part = parts.first, isRegion(part) {
      let isOpen =
        isPrivate(part, from: "qm", to: "qz") || isPrivate(part, from: "xa", to: "xz") || part == "aa" || part == "zz"
      if !isOpen { expect(part, in: regions, "region") }
      parts.removeFirst()
    }
    while let part = parts.first, part.utf8.count >= 5 || (part.utf8.count == 4 && part.utf8.first.map(isDigit) == true)
    {
      expect(part, in: variants, "variant")
      parts.removeFirst()
    }
    // Extensions, and what is private, are a letter with parts behind it.
    while let letter = parts.first {
      guard letter.utf8.count == 1, parts.count > 1 else { return .malformed }
      parts.removeFirst()
      if letter == "x" { return unknown }
      let count = parts.prefix { $0.utf8.count >= 2 }.count
      guard count > 0 else { return .malformed }
      parts = parts.dropFirst(count)
    }
    return unknown
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isRegion(_ part: Substring) -> Bool {
    part.utf8.count == 2 && part.utf8.allSatisfy(isLetter) || part.utf8.count == 3 && part.utf8.allSatisfy(isDigit)
  }

  private static func isPrivate(_ part: Substring, from first: String, to last: String) -> Bool {
    part.utf8.count == first.utf8.count && part >= first && part <= last
  }

  private static let languages = unpacked(LanguageSubtags.languages)
  private static let scripts = unpacked(LanguageSubtags.scripts)
  private static let regions = unpacked(LanguageSubtags.regions)
  private static let variants = Set(LanguageSubtags.variants.split(separator: " ").map(String.init))
  private static let wholeTags = Set(LanguageSubtags.wholeTags.split(separator: " ").map(String.init))

  private static func unpacked(_ text: String) -> Set<String> {
    var set: Set<String> = []
    for group in text.split(separator: " ") {
      let parts = group.split(separator: ":")
      for end in parts.last ?? "" { set.insert("\(parts[0])\(end)") }
    }
    return set
  }
}
