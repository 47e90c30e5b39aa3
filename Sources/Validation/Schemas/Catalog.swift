/// An OASIS XML Catalog: where the things are that documents name by URIs and public identifiers.
///
/// The entries for URIs, system and public identifiers are all here, with rewriting, suffixes and further catalogs.
/// Nothing is fetched: a catalog leads from names to files.
public struct Catalog: Sendable {
  var entries: [Entry] = []

  public init() {}

  struct Entry: Sendable {
    enum Kind: Sendable { case uri, system, publicID, rewriteURI, rewriteSystem, uriSuffix, systemSuffix }
    let kind: Kind
    /// What is compared: a whole name, its start or its end.
    let key: String
    /// The path or URI that it leads to.
    let target: String
  }

  /// Where a URI leads, such as that of an `xml-model`; `nil` where the catalog has nothing for it.
  public func resolve(uri: String) -> String? {
    find(uri, .uri, .rewriteURI, .uriSuffix) ?? find(uri, .system, .rewriteSystem, .systemSuffix)
  }

  /// Where a document type's identifiers lead; the system identifier goes first (XML Catalogs 1.1, section 7.1).
  public func resolve(system: String, publicIdentifier: String?) -> String? {
    if let found = find(system, .system, .rewriteSystem, .systemSuffix) { return found }
    guard let publicIdentifier else { return nil }
    let wanted = Self.normalized(publicIdentifier)
    return entries.first { $0.kind == .publicID && Self.normalized($0.key) == wanted }?.target
  }

  /// Whole names first, then the longest start, then the longest end.
  private func find(_ name: String, _ whole: Entry.Kind, _ start: Entry.Kind, _ end: Entry.Kind) -> String? {
    if let entry = entries.first(where: { $0.kind == whole && $0.key == name }) { return entry.target }
    let rewriting = entries.filter { $0.kind == start && name.hasPrefix($0.key) }
    if let entry = rewriting.max(by: { $0.key.utf8.count < $1.key.utf8.count }) {
      return entry.target + name.dropFirst(entry.key.count)
    }
    let ending = entries.filter { $0.kind == end && name.hasSuffix($0.key) }
    return ending.max { $0.key.utf8.count < $1.key.utf8.count }?.target
  }

  /// White space in public identifiers counts as one blank (section 6.2).
  private static func normalized(_ identifier: String) -> String {
    identifier.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
