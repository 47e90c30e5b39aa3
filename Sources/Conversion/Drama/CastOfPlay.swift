internal import TEI

/// The roles of a play's cast list, each with an identifier that speeches can point to.
struct CastOfPlay {
  struct Role {
    /// The name, up to what the list says of the person.
    let name: Range<Int>
    let identifier: String
    let nameWords: [String]
    /// All words of the item: `Антон Антонович, городничий` speaks as `Городничий`.
    let words: [String]
  }

  private(set) var roles: [Role] = []
  private var known: [String: String?] = [:]

  init(_ recognition: inout Recognition) {
    for index in recognition.mainBlocks where recognition.blocks[index].role == .castItem {
      let range = recognition.blocks[index].range
      let name = Self.name(in: range, recognition.bytes)
      let nameWords = Self.words(recognition.source.text(name))
      guard !nameWords.isEmpty, nameWords.count <= 6 else { continue }
      roles.append(
        Role(
          name: name, identifier: recognition.identifiers.unique("role", fromWordsOf: recognition.bytes[name]),
          nameWords: nameWords, words: Self.words(recognition.source.text(range))))
    }
  }

  /// The name in an item: to the first comma, bracket, dash, colon, or wide blank.
  private static func name(in range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var end = range.lowerBound
    scan: while end < range.upperBound {
      switch bytes[end] {
      case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: ";"), 0x0A, 0x09:
        break scan
      case UInt8(ascii: "]"): break scan
      case UInt8(ascii: "."):
        // `Mr. Brown` goes on, `THE POPE.` does not.
        if end - range.lowerBound > 4, bytes[range.lowerBound..<end].suffix(4).contains(0x20) == false { break scan }
      case 0x20:
        if end + 1 < range.upperBound, bytes[end + 1] == 0x20 { break scan }
        if end + 1 < range.upperBound, bytes[end + 1] == UInt8(ascii: "-") { break scan }
      case 0xE2: break scan
      default: break
      }
      end += 1
    }
    var name = Block.trimmed(range.lowerBound..<end, of: bytes)
    while let last = bytes[name].last, last == UInt8(ascii: ".") { name = name.lowerBound..<name.upperBound - 1 }
    return name
  }

  /// The roles of a speaker's label as `@who` wants them; `nil` if any of those named is not certain.
  mutating func who(_ label: String) -> String? {
    if let found = known[label] { return found }
    let found = find(label)
    known[label] = .some(found)
    return found
  }

  private func find(_ label: String) -> String? {
    guard !roles.isEmpty else { return nil }
    let words = Self.words(label)
    if let role = role(words, isShortened: label.contains(".")) { return "#\(role)" }
    // `ROSENCRANTZ AND GUILDENSTERN`, `Бобчинский и Добчинский`
    let parts = words.split { ["and", "und", "et", "e", "y", "и"].contains($0) }
    guard parts.count > 1 else { return nil }
    let all = parts.map { role(Array($0), isShortened: false) }
    return all.contains(nil) ? nil : all.compactMap { $0.map { "#\($0)" } }.joined(separator: " ")
  }

  private func role(_ words: [String], isShortened: Bool) -> String? {
    guard !words.isEmpty else { return nil }
    let tests: [(Role) -> Bool] = [
      { $0.nameWords == words },
      { Self.contains($0.nameWords, words) },
      { Self.contains($0.words, words) },
      { role in
        isShortened && words.count == 1 && words[0].count >= 3 && role.nameWords.contains { $0.hasPrefix(words[0]) }
      },
    ]
    for test in tests {
      let found = roles.filter(test)
      if found.count == 1 { return found[0].identifier }
      if found.count > 1 { return nil }
    }
    return nil
  }

  private static func contains(_ all: [String], _ words: [String]) -> Bool {
    guard words.count <= all.count else { return false }
    return (0...all.count - words.count).contains { all[$0..<$0 + words.count].elementsEqual(words) }
  }

  /// The words of a label in small letters, without what stands in brackets.
  private static func words(_ text: String) -> [String] {
    let name = text.prefix { $0 != "(" && $0 != "[" && $0 != "," }
    return name.lowercased().split { !$0.isWordLetter && $0 != "'" && $0 != "’" && $0 != "-" }.map(String.init)
      .filter {
        $0.contains(where: \.isWordLetter)
          && !["the", "der", "die", "das", "le", "la", "el", "il", "a", "an"].contains($0)
      }
  }
}
