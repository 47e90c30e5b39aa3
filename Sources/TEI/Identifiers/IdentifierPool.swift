/// Gives out `xml:id` values: names in the sense of XML, each once, made of what the thing itself says.
///
/// An identifier is made of an element's own first words and not of its number, so that a paragraph put in
/// or taken out leaves those of all others as they were, and links to them hold.
public struct IdentifierPool: Sendable {
  private var given: Set<String> = []
  /// The last number that was put behind a name, so that thousands of equal ones cost no more than few.
  private var numbers: [String: Int] = [:]

  public init() {}

  /// Sets `identifier` aside so that it is not given out.
  ///
  /// - Returns: `false` if it was given out or set aside before.
  @discardableResult
  public mutating func reserve(_ identifier: String) -> Bool { given.insert(identifier).inserted }

  /// `identifier` made a name and made unique: `p`, `p-2`, `p-3` …
  public mutating func unique(_ identifier: String) -> String { give(Self.name(identifier)) }

  /// A name made unique.
  private mutating func give(_ name: String) -> String {
    if given.insert(name).inserted { return name }
    var candidate = name
    var number = numbers[name] ?? 1
    repeat {
      number += 1
      candidate = "\(name)-\(number)"
    } while !given.insert(candidate).inserted
    numbers[name] = number
    return candidate
  }

  /// `prefix`, which has to be a name, and the first words of `text`: `p-in-response-to-our`.
  public mutating func unique(_ prefix: String, fromWordsOf text: ArraySlice<UInt8>) -> String {
    let words = Self.slug(text, words: 4, length: 40)
    // What a slug is made of stands in names already.
    return words.isEmpty ? unique(prefix) : give("\(prefix)-\(words)")
  }

  /// The first words of a text in lower case, joined by hyphens; letters and digits only.
  public static func slug(_ text: ArraySlice<UInt8>, words limit: Int, length: Int) -> String {
    var slug = Slug(words: limit, length: length)
    // The first 400 bytes hold more words than are ever asked for.
    let text = text.prefix(400)
    var index = text.startIndex
    decoding: while index < text.endIndex {
      let byte = text[index]
      if (0x61...0x7A).contains(byte | 0x20), byte < 0x80 {
        slug.append(byte | 0x20)
        index += 1
        continue
      }
      if (0x30...0x39).contains(byte) {
        slug.append(byte)
        index += 1
        continue
      }
      var scalar = Unicode.Scalar(byte)
      index += 1
      if byte >= 0x80 {
        var bytes = text[(index - 1)...].makeIterator()
        var decoder = UTF8()
        scalar = "\u{FFFD}"
        if case .scalarValue(let found) = decoder.decode(&bytes) {
          scalar = found
          index += UTF8.width(found) - 1
        }
      }
      if !scalar.isASCII, scalar.properties.isAlphabetic {
        // Lower case may bring in a combining mark (`İ`), which not every validator takes.
        for small in scalar.properties.lowercaseMapping.unicodeScalars where isNameCharacter(small) {
          slug.append(small)
        }
        continue
      }
      if scalar != "'", scalar != "’", !slug.endWord() { break }
    }
    _ = slug.endWord()
    return String(decoding: slug.bytes, as: UTF8.self)
  }

  /// Words as they are taken up. The one that is being read stands at the end, with its hyphen, until it is known to fit.
  private struct Slug {
    private(set) var bytes: [UInt8] = []
    private var wordStart = 0
    private var wordCount = 0
    private var words = 0
    private var total = 0
    private let limit: Int
    private let length: Int

    init(words limit: Int, length: Int) {
      self.limit = limit
      self.length = length
      bytes.reserveCapacity(64)
    }

    private mutating func beginWord() {
      guard wordCount == 0 else { return }
      wordStart = bytes.count
      if words > 0 { bytes.append(UInt8(ascii: "-")) }
    }

    mutating func append(_ byte: UInt8) {
      beginWord()
      bytes.append(byte)
      wordCount += 1
    }

    mutating func append(_ scalar: Unicode.Scalar) {
      beginWord()
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
      wordCount += 1
    }

    /// Takes the word if there is room for it; `false` where it was the last.
    mutating func endWord() -> Bool {
      guard wordCount > 0 else { return true }
      // A first word that is too long by itself, as where a script has no blanks, is cut.
      if words == 0, wordCount > length {
        wordCount = length
        cut(to: length)
      }
      if total + wordCount > length {
        bytes.removeSubrange(wordStart...)
        wordCount = 0
        return false
      }
      total += wordCount + 1
      words += 1
      wordCount = 0
      return words < limit
    }

    private mutating func cut(to count: Int) {
      let text = String(decoding: bytes, as: UTF8.self)
      bytes = Array(String(String.UnicodeScalarView(text.unicodeScalars.prefix(count))).utf8)
    }
  }

  /// `text` as an NCName (Namespaces in XML 1.0, production 4): what cannot stand in one becomes a hyphen.
  public static func name(_ text: String) -> String {
    if isPlainName(text) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isNameCharacter(scalar) ? scalar : "-") }
    guard let first = result.first else { return "id" }
    return (isNameStart(first) ? "" : "id-") + String(result)
  }

  /// Whether it is a name of unaccented letters, digits and hyphens, as most are.
  private static func isPlainName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first | 0x20) else { return false }
    return text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// The letters that are name starts in every edition of XML 1.0, of the scripts that texts are written in.
  ///
  /// The fifth edition allows far more (production 4), but validators that follow the fourth (Appendix B) reject them.
  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x131, 0x134...0x13E, 0x141...0x148,
      0x14A...0x17E, 0x180...0x1C3, 0x1CD...0x1F0, 0x1FA...0x217, 0x388...0x38A, 0x38E...0x3A1, 0x3A3...0x3CE,
      0x401...0x40C, 0x40E...0x44F, 0x451...0x45C, 0x45E...0x481, 0x490...0x4C4, 0x531...0x556, 0x561...0x586,
      0x5D0...0x5EA, 0x621...0x63A, 0x641...0x64A, 0x671...0x6B7, 0x905...0x939, 0x10A0...0x10C5, 0x10D0...0x10F6,
      0x1E00...0x1E9B, 0x1EA0...0x1EF9, 0x1F00...0x1F15, 0x1F18...0x1F1D, 0x1F20...0x1F45, 0x1F48...0x1F4D,
      0x1F50...0x1F57, 0x1F59, 0x1F5B, 0x1F5D, 0x1F5F...0x1F7D, 0x1F80...0x1FB4, 0x1FB6...0x1FBC, 0x1FC2...0x1FC4,
      0x1FC6...0x1FCC, 0x1FD0...0x1FD3, 0x1FD6...0x1FDB, 0x1FE0...0x1FEC, 0x1FF2...0x1FF4, 0x1FF6...0x1FFC,
      0x3041...0x3094, 0x30A1...0x30FA, 0x4E00...0x9FA5, 0xAC00...0xD7A3:
      true
    default: false
    }
  }

  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39: true
    default: isNameStart(scalar)
    }
  }
}
