/// Gives out `xml:id` values: names in the sense of XML, each once, made of what the thing itself says.
///
/// An identifier is made of an element's own first words and not of its number, so that a paragraph put in
/// or taken out leaves those of all others as they were, and links to them hold.
public struct IdentifierPool: Sendable {
  private var given: Set<String> = []

  public init() {}

  /// Sets `identifier` aside so that it is not given out.
  public mutating func reserve(_ identifier: String) { given.insert(identifier) }

  /// `identifier` made a name and made unique: `p`, `p-2`, `p-3` …
  public mutating func unique(_ identifier: String) -> String {
    let name = Self.name(identifier)
    var candidate = name
    var number = 1
    while !given.insert(candidate).inserted {
      number += 1
      candidate = "\(name)-\(number)"
    }
    return candidate
  }

  /// `prefix` and the first words of `text`: `p-in-response-to-our`.
  public mutating func unique(_ prefix: String, fromWordsOf text: some Sequence<UInt8>) -> String {
    let words = Self.slug(text, words: 4, length: 40)
    return unique(words.isEmpty ? prefix : "\(prefix)-\(words)")
  }

  /// The first words of a text in lower case, joined by hyphens; letters and digits only.
  public static func slug(_ text: some Sequence<UInt8>, words limit: Int, length: Int) -> String {
    // The first 400 bytes hold more words than are ever asked for.
    let start = String(decoding: Array(text.prefix(400)), as: UTF8.self)
    var words: [String] = []
    var word = ""
    var total = 0
    for scalar in start.unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        if isNameCharacter(scalar) { word += scalar.properties.lowercaseMapping }
      } else if scalar != "'", scalar != "’", !word.isEmpty {
        if total + word.count > length, !words.isEmpty { break }
        total += word.count + 1
        words.append(word)
        word = ""
        if words.count == limit { break }
      }
    }
    if !word.isEmpty, words.count < limit, total + word.count <= length { words.append(word) }
    return words.joined(separator: "-")
  }

  /// `text` as an NCName (Namespaces in XML 1.0, production 4): what cannot stand in one becomes a hyphen.
  public static func name(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isNameCharacter(scalar) ? scalar : "-") }
    guard let first = result.first else { return "id" }
    return (isNameStart(first) ? "" : "id-") + String(result)
  }

  /// XML 1.0, production 4, without the colon.
  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// XML 1.0, production 4a, without the colon.
  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }
}
