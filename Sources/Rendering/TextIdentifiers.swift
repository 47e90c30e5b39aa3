internal import TEI
internal import XMLCore

/// Identifiers for what links point to and editors have not named.
///
/// What readers cite, a paragraph, a line, a note, a heading or a page, has one made of its own first words, as those that the
/// conversion gives, and not of its number: putting in a paragraph leaves the links to all others as they were. What only the
/// page itself points to has a number. Web page and print take them from here and so have the same.
enum TextIdentifiers {
  /// What is named by its words.
  private static let cited = ["p", "ab", "l", "note", "head"]
  /// What is numbered, with the attribute that it is pointed to for.
  private static let numbered = [
    ("pb", ""), ("ref", "target"), ("ptr", "target"), ("date", ""), ("persName", "ref"), ("orgName", "ref"),
    ("placeName", "ref"), ("geogName", "ref"), ("name", "ref"), ("rs", "ref"), ("settlement", "ref"),
    ("region", "ref"), ("country", "ref"),
  ]
  private static let names = cited + numbered.map(\.0)

  static func of(_ document: Document) -> ElementIdentifiers {
    var pool = IdentifierPool()
    var counts = [Int](repeating: 0, count: numbered.count)
    // Of a fragment all is text.
    let root = document.root?.name ?? ""
    let texts = root == "TEI" || root == "teiCorpus" ? ["text", "sourceDoc"] : [root]
    return ElementIdentifiers(for: names, within: texts, in: document) { candidate in
      guard candidate.kind < cited.count else {
        let index = candidate.kind - cited.count
        let (name, attribute) = numbered[index]
        if name == "pb" {
          // What a page break says of itself is its number.
          let page = IdentifierPool.slug(candidate.attribute("n")[...], words: 4, length: 40)
          if !page.isEmpty { return free("\(name)-\(page)", in: document, &pool) }
        }
        guard attribute.isEmpty || candidate.has(attribute) else { return "" }
        counts[index] += 1
        // With a dot, as a name of an editor's hardly ever has.
        return "tei.\(name).\(counts[index])"
      }
      let name = cited[candidate.kind]
      let words = IdentifierPool.slug(candidate.text(upTo: 200)[...], words: 4, length: 40)
      let identifier = words.isEmpty ? name : "\(name)-\(words)"
      if !document.hasElement(withIdentifier: identifier), pool.reserve(identifier) { return identifier }
      // Of two that begin alike the second is told apart by all that it says, so that a third between them moves neither.
      return free("\(identifier)-\(fingerprint(of: candidate.text()))", in: document, &pool)
    }
  }

  private static func free(_ wanted: String, in document: Document, _ pool: inout IdentifierPool) -> String {
    while true {
      let identifier = pool.unique(wanted)
      if !document.hasElement(withIdentifier: identifier) { return identifier }
    }
  }

  /// Four letters or digits that depend on every character of a text but its white space.
  private static func fingerprint(of text: [UInt8]) -> String {
    // FNV-1a, 64 bits: quick, and the same on every machine.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text where byte > 0x20 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    // The lower bits of this hash alone would know little of the higher ones.
    hash ^= hash >> 32
    let digits = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)
    return String(decoding: (0..<4).map { digits[Int(hash >> (5 * UInt64($0)) & 31)] }, as: UTF8.self)
  }
}
