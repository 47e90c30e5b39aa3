internal import TEI

/// The roles of a play's cast list, each with an identifier that speeches can point to.
struct CastOfPlay {
  struct Role {
    /// The name, up to what the list says of the person.
    let name: Range<Int>
    let identifier: String
    let nameWords: [String]
    /// What the item says of the person, part by part: `Антон Антонович, городничий` speaks as `Городничий`.
    let offices: [[String]]
  }

  private(set) var roles: [Role] = []
  private var known: [String: String?] = [:]

  init(_ recognition: inout Recognition) {
    for index in recognition.mainBlocks where recognition.blocks[index].role == .castItem {
      let item = CastItemNames(recognition.blocks[index].range, recognition.bytes)
      let offices = item.offices.map { Self.words(recognition.source.text($0)) }
      for name in item.names {
        let nameWords = Self.words(recognition.source.text(name))
        guard !nameWords.isEmpty, nameWords.count <= 6 else { continue }
        roles.append(
          Role(
            name: name, identifier: recognition.identifiers.unique("role", fromWordsOf: recognition.bytes[name]),
            nameWords: nameWords, offices: item.names.count == 1 && offices.count <= 3 ? offices : []))
      }
    }
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
    if let role = role(words, isShortened: label.contains(".")) ?? initialled(words, label) { return "#\(role)" }
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
      // A surname or a first name, before a word from amid a name: `HELMER` is Torvald Helmer; `CONTE` is the Conte di
      // Alba, not the Servitore del Conte.
      { Self.beginsName($0.nameWords, words) },
      { $0.nameWords.starts(with: words) || $0.nameWords.suffix(words.count).elementsEqual(words) },
      { Self.contains($0.nameWords, words) },
      {
        $0.offices.contains {
          $0.starts(with: words) || $0.count > 1 && called.contains($0[0]) && $0.dropFirst().starts(with: words)
            || $0.count <= 2 && $0.suffix(words.count).elementsEqual(words)
        }
      },
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

  /// Whether a name that has a particle begins with some words, as titles do.
  private static func beginsName(_ name: [String], _ words: [String]) -> Bool {
    name.count > words.count && name.starts(with: words)
      && name.dropFirst(words.count).contains {
        ["di", "d", "de", "del", "von", "of", "du", "des"].contains($0.prefix { $0 != "'" && $0 != "’" })
      }
  }

  /// The one whose names begin with the parts of `Q. Cic.`, in their order.
  private func initialled(_ words: [String], _ label: String) -> String? {
    guard words.count > 1, label.contains(".") else { return nil }
    let found = roles.filter { role in
      var rest = role.nameWords[...]
      for word in words {
        guard let at = rest.firstIndex(where: { $0.hasPrefix(word) }) else { return false }
        rest = rest[(at + 1)...]
      }
      return role.nameWords.first?.hasPrefix(words[0]) == true
    }
    return found.count == 1 ? found[0].identifier : nil
  }

  private static func contains(_ all: [String], _ words: [String]) -> Bool {
    guard words.count <= all.count else { return false }
    return (0...all.count - words.count).contains { all[$0..<$0 + words.count].elementsEqual(words) }
  }

  /// The words of a label in small letters, without what stands in brackets.
  private static func words(_ text: String) -> [String] {
    let name = joined(text.prefix { $0 != "(" && $0 != "[" && $0 != "," })
    return name.lowercased().split { !$0.isWordLetter && $0 != "'" && $0 != "’" && $0 != "-" }
      .map { String($0.drop { $0 == "-" }.reversed().drop { $0 == "-" }.reversed()) }
      .filter { $0.contains(where: \.isWordLetter) && !small.contains($0) }
  }

  /// `Анна Ивановна` of `А н н а  И в а н о в н а`.
  private static func joined(_ name: Substring) -> String {
    let letters = name.split(separator: " ")
    guard letters.count >= 3, letters.allSatisfy({ $0.count == 1 }) else { return String(name) }
    var result = ""
    var blanks = 0
    for character in name {
      guard character == " " else {
        if blanks > 1 { result.append(" ") }
        result.append(character)
        blanks = 0
        continue
      }
      blanks += 1
    }
    return result
  }

  /// How another name of somebody is told: `(called PEGEEN MIKE)`
  private let called: Set<String> = [
    "called", "alias", "genannt", "dit", "dite", "detto", "detta", "llamado", "llamada", "otherwise", "nicknamed",
  ]

  /// Articles, and whose servant somebody is: `his nurse`, `ее слуга`.
  private static let small: Set<String> = [
    "the", "der", "die", "das", "le", "la", "el", "il", "a", "an", "his", "her", "their", "ihr", "ihre", "sein",
    "seine",
    "son", "sa", "su", "suo", "sua", "его", "ее", "её", "их",
  ]
}
