/// The name of a schema in the store: `tei_all`, or `tei_all@4.12.0` for one version of it.
public struct SchemaName: Sendable, Hashable, CustomStringConvertible {
  public let stem: String
  public let version: String?

  /// `nil` for what is no name: letters, digits, `-`, `_` and `.`, then perhaps `@` and a version of the same.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isAllowed) }) else { return nil }
    stem = String(parts[0])
    version = parts.count == 2 ? String(parts[1]) : nil
  }

  /// The name that a schema gets when nobody gives it one: the file's name, and the version that its contents tell.
  public init(reference: String, content: [UInt8]) {
    let path = reference.prefix { $0 != "?" && $0 != "#" }
    var name = path.split(separator: "/").last.map(String.init) ?? "schema"
    if let dot = name.lastIndex(of: "."), dot > name.startIndex { name = String(name[..<dot]) }
    name = String(name.map { $0.utf8.allSatisfy(Self.isAllowed) ? $0 : "-" })
    let version = Self.version(in: content)
    // `tei_all-4.12.0.rng` has the version in its name already.
    if let version, name.hasSuffix("-\(version)") { name.removeLast(version.count + 1) }
    stem = name.isEmpty ? "schema" : name
    self.version = version
  }

  public var description: String { version.map { "\(stem)@\($0)" } ?? stem }

  /// Whether `4.9.0` comes before `4.12.0`: number by number.
  static func precedes(_ left: String?, _ right: String?) -> Bool {
    func parts(_ text: String?) -> [(Int, String)] {
      (text ?? "").split(separator: ".").map { part in
        let digits = part.prefix { $0.isASCII && $0.isNumber }
        return (Int(digits) ?? 0, String(part.dropFirst(digits.count)))
      }
    }
    return parts(left).lexicographicallyPrecedes(parts(right)) { $0 < $1 }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// What the TEI's own programs write at the head of each schema: `TEI Edition: P5 Version 4.12.0.`
  private static func version(in content: [UInt8]) -> String? {
    let head = String(decoding: content.prefix(4_096), as: UTF8.self)
    guard let edition = head.firstRange(of: "TEI Edition:") else { return nil }
    let line = head[edition.upperBound...].prefix { !$0.isNewline }
    guard let word = line.firstRange(of: "Version ") else { return nil }
    let version = line[word.upperBound...].prefix { ($0.isLetter || $0.isNumber || $0 == ".") && $0.isASCII }
    let trimmed = version.hasSuffix(".") ? version.dropLast() : version
    return trimmed.isEmpty ? nil : String(trimmed)
  }
}
