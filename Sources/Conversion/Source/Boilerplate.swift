/// What a library of electronic texts puts before and after a text: its licence, and what it knows of the book.
///
/// It is no part of the text, and goes into the header word for word.
struct Boilerplate: Sendable {
  /// From the start of the file to the line that says that the text begins; empty if there is none.
  let before: Range<Int>
  /// From the line that says that the text ends to the end of the file.
  let after: Range<Int>

  static let rule = Rule("source.boilerplate", "lines of Project Gutenberg that say where the text begins and ends")

  init(_ bytes: [UInt8]) {
    var start = 0
    var end = bytes.count
    var line = 0
    while line < bytes.count {
      let stop = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[line] == UInt8(ascii: "*"), bytes[line..<stop].starts(with: "***".utf8) {
        let words = bytes[line..<stop].filter { $0 > 0x20 && $0 != UInt8(ascii: "*") }
        if start == 0, line <= Self.limit, words.starts(with: "STARTOFTH".utf8), Self.isNamed(words) {
          start = Self.endOfMark(line, stop, bytes)
        } else if words.starts(with: "ENDOFTH".utf8), Self.isNamed(words), line > start {
          // Where several files stand in one, the last mark ends the text.
          end = line
        }
      }
      line = stop + 1
    }
    before = 0..<start
    // Far above the end of the file a mark ends one of several texts, and the others are no licence.
    after = (bytes.count - end <= 2 * Self.limit ? end : bytes.count)..<bytes.count
  }

  /// A library says no more than this before a text, and twice as much behind it.
  private static let limit = 65_536

  var isEmpty: Bool { before.isEmpty && after.isEmpty }

  private static func isNamed(_ words: [UInt8]) -> Bool {
    String(decoding: words, as: UTF8.self).contains("PROJECTGUTENBERG")
  }

  /// The mark may be wrapped: to the line that ends with asterisks.
  private static func endOfMark(_ line: Int, _ stop: Int, _ bytes: [UInt8]) -> Int {
    var stop = stop
    for _ in 0..<4 {
      if Block.trimmed(line..<stop, of: bytes).count > 6,
        bytes[..<Block.trimmed(line..<stop, of: bytes).upperBound].last == UInt8(ascii: "*")
      {
        return stop
      }
      guard stop < bytes.count else { break }
      stop = bytes[(stop + 1)...].firstIndex(of: 0x0A) ?? bytes.count
    }
    return bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
  }

  /// What a line such as `Title: Emma` says, lines that go on with it included.
  func value(of key: String, _ bytes: [UInt8]) -> String? {
    let lines = lines(of: key, bytes)
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }

  /// What a line such as `Author: Jacob Grimm` says and the lines below it, in which others are named.
  func lines(of key: String, _ bytes: [UInt8]) -> [String] {
    let lines = String(decoding: bytes[before], as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.hasPrefix("\(key): ") }) else { return [] }
    var values = [lines[first].dropFirst(key.count + 2)]
    for line in lines[(first + 1)...] {
      guard line.hasPrefix("  "), line.contains(where: { !$0.isWhitespace }) else { break }
      values.append(line)
    }
    return values.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
