internal import TEI

/// A person whom only the signatures name, to be listed in the `standOff`.
struct Signatory: Sendable {
  let identifier: String
  let name: PersonalName
}

extension Recognition {
  /// The `xml:id` of a person who signs and is in no names file; the same for the same name.
  mutating func identifyPerson(_ name: PersonalName, _ surname: String) -> String {
    let words = { (name: PersonalName, source: SourceText) in
      name.parts.filter { $0.kind != .role }.map { source.text($0.range) }
    }
    let own = words(name, source)
    if let known = signatories.first(where: { words($0.name, source) == own }) { return known.identifier }
    let identifier = identifiers.unique("person", fromWordsOf: Array(surname.utf8)[...])
    signatories.append(Signatory(identifier: identifier, name: name))
    return identifier
  }
}
