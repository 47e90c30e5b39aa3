public import Diagnostics
internal import TextEncoding

/// Documents and texts in UTF-8, whatever encoding they say they are in.
public enum DocumentText {
  /// An XML document in UTF-8, its lines and columns as they were.
  ///
  /// - Throws: a diagnostic where it names an encoding that it is not in, or that nobody knows.
  public static func inUTF8(_ bytes: [UInt8], file: String?) throws(Diagnostic) -> [UInt8] {
    guard let name = encoding(of: bytes) else { return bytes }
    return withoutEncoding(try decoded(bytes, name, file))
  }

  /// Whether it is written with two bytes or four for each letter.
  public static func isWide(_ bytes: [UInt8]) -> Bool { wide(bytes) != nil }

  /// A plain text, by the encoding that was named for it, its byte order mark, or else as UTF-8.
  static func plain(_ bytes: [UInt8], file: String?, encoding: String?) throws(Diagnostic) -> [UInt8] {
    let text = try decoded(bytes, encoding ?? wide(bytes) ?? "utf-8", file)
    return text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
  }

  private static func decoded(_ bytes: [UInt8], _ name: String, _ file: String?) throws(Diagnostic) -> [UInt8] {
    func failure(_ why: String, at place: Place? = nil) -> Diagnostic {
      Diagnostic(
        .error, "xinclude.encoding", "`\(file ?? "<stdin>")` is not in the encoding `\(name)`",
        at: place ?? Place(file: file), notes: [.init(why)],
        help: "save it as UTF-8, or name the encoding that it is in")
    }
    let text: DecodedText
    do throws(Diagnostic) {
      text = try DecodedText(bytes, file: file, encoding: try TextEncoding.named(name))
    } catch {
      throw failure(error.message, at: error.place)
    }
    if let oddity = text.oddities.first {
      let place = LineIndex(text.bytes).place(of: oddity.offset..<oddity.offset, in: file)
      throw failure("what stands here is no character, or none that XML allows", at: place)
    }
    return text.bytes
  }

  /// The encoding that is not UTF-8, by the first bytes or the XML declaration (XML 1.0, appendix F).
  private static func encoding(of bytes: [UInt8]) -> String? {
    if let wide = wide(bytes) { return wide }
    guard let range = nameOfEncoding(in: bytes) else { return nil }
    let name = String(decoding: bytes[range], as: UTF8.self)
    // What names two bytes a letter and is read with one is for the parser to tell of.
    return ["utf-8", "utf8", "us-ascii", "ascii"].contains(name.lowercased()) || name.lowercased().hasPrefix("utf-16")
      || name.lowercased().hasPrefix("utf-32") ? nil : name
  }

  private static func wide(_ bytes: [UInt8]) -> String? {
    let start = bytes.prefix(4)
    if start.starts(with: [0, 0, 0xFE, 0xFF]) || start.elementsEqual([0, 0, 0, 0x3C]) { return "utf-32be" }
    if start.elementsEqual([0xFF, 0xFE, 0, 0]) || start.elementsEqual([0x3C, 0, 0, 0]) { return "utf-32le" }
    if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0, 0x3C]) { return "utf-16be" }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0x3C, 0]) { return "utf-16le" }
    return nil
  }

  /// Where the XML declaration has the name of an encoding.
  private static func nameOfEncoding(in bytes: [UInt8]) -> Range<Int>? {
    let head = bytes.prefix(1_024)
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard head[start...].starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let word = Array("encoding".utf8)
    guard let found = head[..<end].indices.first(where: { head[$0..<end].starts(with: word) }),
      let open = head[found..<end].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
      let close = head[(open + 1)..<end].firstIndex(of: head[open])
    else { return nil }
    return open + 1..<close
  }

  /// Without the encoding that it is no longer in; blanks stand there instead, so that columns stay what they were.
  private static func withoutEncoding(_ text: [UInt8]) -> [UInt8] {
    guard let name = nameOfEncoding(in: text) else { return text }
    var text = text
    let start = text[..<name.lowerBound].lastIndex(of: UInt8(ascii: "e")) ?? name.lowerBound
    // `encoding` has one `e`: its first letter.
    for index in start...name.upperBound { text[index] = UInt8(ascii: " ") }
    return text
  }
}
