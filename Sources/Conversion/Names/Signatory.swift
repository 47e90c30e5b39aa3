internal import TEI

/// A person whom only the signatures name, to be listed in the `standOff`.
struct Signatory: Sendable {
  let identifier: String
  let name: PersonalName
}

extension Recognition {
  /// The `xml:id` of a person who signs and is in no names file; the same for the same person.
  ///
  /// Who signs with the surname alone, or with initials, is the person whose names these can be.
  mutating func identifyPerson(_ name: PersonalName, _ surname: String) -> String {
    let own = words(of: name)
    if let known = signatories.firstIndex(where: { Self.agree(words(of: $0.name), own) }) {
      let other = words(of: signatories[known].name)
      let isFuller = own.reduce(0) { $0 + $1.count } > other.reduce(0) { $0 + $1.count }
      if isFuller { signatories[known] = Signatory(identifier: signatories[known].identifier, name: name) }
      return signatories[known].identifier
    }
    let identifier = identifiers.unique("person", fromWordsOf: Array(surname.utf8)[...])
    signatories.append(Signatory(identifier: identifier, name: name))
    return identifier
  }

  /// Whether two names can be one person's: the same surname, and before it nothing that speaks against it.
  private static func agree(_ left: [String], _ right: [String]) -> Bool {
    guard let surname = left.last, surname == right.last else { return false }
    return zip(left.dropLast(), right.dropLast()).allSatisfy { left, right in
      left == right || (left.count == 1 || right.count == 1) && left.first == right.first
    }
  }

  /// A name's words in small letters without full stops, the surname last; offices and other names left out.
  private func words(of name: PersonalName) -> [String] {
    let parts = name.parts.filter { $0.kind != .role && $0.kind != .alias }
    return (parts.filter { $0.kind != .surname } + parts.filter { $0.kind == .surname })
      .map { source.text($0.range).lowercased().filter { $0 != "." } }
  }
}
