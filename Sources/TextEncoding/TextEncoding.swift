public import Diagnostics

/// A way in which characters are written as bytes, by the name under which the IANA lists it.
public struct TextEncoding: Sendable, Hashable {
  /// In small letters: `utf-8`, `windows-1251`.
  public let name: String

  public static let utf8 = TextEncoding(name: "utf-8")
  public static let utf16LittleEndian = TextEncoding(name: "utf-16le")
  public static let utf16BigEndian = TextEncoding(name: "utf-16be")
  public static let utf32LittleEndian = TextEncoding(name: "utf-32le")
  public static let utf32BigEndian = TextEncoding(name: "utf-32be")

  init(name: String) { self.name = name }

  /// The encoding that a user named, in any spelling: `CP1251`, `windows-1251`, `latin1`, `KOI8-R`.
  ///
  /// - Throws: an `encoding.unknown` diagnostic that says what was likely meant.
  public static func named(_ text: String) throws(Diagnostic) -> TextEncoding {
    let key = key(text)
    if let page = CodePage.all.first(where: { Self.key($0.name) == key || $0.aliases.contains(key) }) {
      return TextEncoding(name: page.name)
    }
    if let name = unicode[key] { return TextEncoding(name: name) }
    // iconv knows many more; its names are letters, digits and a few marks.
    let plain = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || "-_.".utf8.contains($0)
    }
    if plain, !text.isEmpty, Transcoder.knows(text) { return TextEncoding(name: text.lowercased()) }
    throw Diagnostic(
      .fatal, "encoding.unknown", "there is no encoding `\(text)` here",
      help: "there are utf-8, utf-16, windows-1250 to windows-1258, iso-8859-1 to iso-8859-16, koi8-r, koi8-u, "
        + "macintosh, cp437, cp850, cp866, shift_jis, big5, gb18030 and all others that `iconv -l` lists")
  }

  /// Letters and digits alone, small.
  static func key(_ text: String) -> String {
    String(
      decoding: text.lowercased().utf8.filter { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) },
      as: UTF8.self)
  }

  private static let unicode = [
    "utf8": "utf-8", "unicode": "utf-16le", "utf16": "utf-16", "utf16le": "utf-16le", "utf16be": "utf-16be",
    "ucs2": "utf-16", "utf32": "utf-32", "utf32le": "utf-32le", "utf32be": "utf-32be", "ascii": "utf-8",
    "usascii": "utf-8", "utf8bom": "utf-8", "utf8sig": "utf-8",
  ]
}

extension TextEncoding: CustomStringConvertible {
  public var description: String { name }
}
