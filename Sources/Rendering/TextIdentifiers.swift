internal import TEI
internal import XMLCore

/// Identifiers for what readers cite and editors have not named: paragraphs, lines of verse, notes, headings, pages.
///
/// They are made of an element's own first words, as those that the conversion gives, and not of its number: putting in a
/// paragraph leaves the links to all others as they were. Web page and print take them from here and so have the same.
enum TextIdentifiers {
  /// The elements that get one. What a page break says of itself is its number.
  private static let names = ["p", "ab", "l", "note", "head", "pb"]
  private static let pageBreak = 5

  static func of(_ document: Document) -> ElementIdentifiers {
    var pool = IdentifierPool()
    return ElementIdentifiers(for: names, within: "text", in: document) { candidate in
      let name = names[candidate.kind]
      if candidate.kind == pageBreak {
        let number = IdentifierPool.slug(candidate.attribute("n")[...], words: 4, length: 40)
        return number.isEmpty ? "" : free("\(name)-\(number)", in: document, &pool)
      }
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
