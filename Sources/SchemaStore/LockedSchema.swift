/// A schema that a lock file pins: its name, where it came from, and the checksum of its bytes.
public struct LockedSchema: Sendable, Hashable, Codable {
  /// `tei_all@4.12.0`.
  public var name: String
  /// The URL or path it was added from.
  public var source: String
  public var sha256: String
  public var bytes: Int
  /// What it is written in, as the endings of files tell it: one of `kinds`.
  public var kind: String
  /// What documents call it besides its source.
  public var aliases: [String]
  /// What it includes, and what that includes; `nil` for a schema that stands alone.
  public var parts: [Part]?

  /// A part of a schema, pinned like the schema itself.
  public struct Part: Sendable, Hashable, Codable {
    /// The URL, or the path, that the others refer to it by.
    public var source: String
    public var sha256: String
    public var bytes: Int

    public init(source: String, sha256: String, bytes: Int) {
      self.source = source
      self.sha256 = sha256
      self.bytes = bytes
    }
  }

  /// All its files, itself the first.
  public var files: [Part] { [Part(source: source, sha256: sha256, bytes: bytes)] + (parts ?? []) }

  public static let kinds: Set<String> = ["rng", "rnc", "sch", "xsd", "dtd"]

  public init(
    name: String, source: String, sha256: String, bytes: Int, kind: String, aliases: [String] = [],
    parts: [Part] = []
  ) {
    self.name = name
    self.source = source
    self.sha256 = sha256
    self.bytes = bytes
    self.kind = kind
    self.aliases = aliases
    self.parts = parts.isEmpty ? nil : parts
  }

  /// Whether documents that name `href` mean it; `http` and `https` are as good as each other.
  func answers(to href: String) -> Bool {
    let wanted = Self.plain(href)
    return wanted == Self.plain(source) || aliases.contains { Self.plain($0) == wanted }
  }

  private static func plain(_ href: String) -> Substring {
    href.hasPrefix("https://") ? href.dropFirst(8) : href.hasPrefix("http://") ? href.dropFirst(7) : href[...]
  }
}
