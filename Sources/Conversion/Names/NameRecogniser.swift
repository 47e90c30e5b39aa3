internal import TEI

/// Tags the persons, organisations and places of the authority file, and the names in signatures.
struct NameRecogniser: Recogniser {
  static let known = Rule(
    "name.authority", "a form of a name that the names file gives, as a whole word, the longest that fits")
  static let signatory = Rule(
    "name.signature", "the name in a signature, cut into office, forename, surname and other name")
  static let rules = [known, signatory]

  func recognise(_ recognition: inout Recognition) {
    for index in recognition.blocks.indices where recognition.blocks[index].role == .signature {
      for name in ClosingRecogniser.names(of: recognition.blocks[index], recognition) {
        tag(name, &recognition)
      }
    }
    let matcher = NameMatcher(recognition.authority)
    guard !matcher.isEmpty else { return }
    for block in recognition.blocks where block.role != .source && block.role != .notesHead {
      for match in matcher.matches(in: block.range, of: recognition.bytes) where recognition.claim(match.range) {
        tag(match, &recognition)
      }
    }
  }

  private func tag(_ match: NameMatcher.Match, _ recognition: inout Recognition) {
    recognition.names.append(TextName(range: match.range, referent: .entry(match.entry)))
    recognition.spans.append(
      Span(
        match.entry.element, match.range, .inline, Self.known,
        attributes: [.init("ref", "#\(match.entry.identifier)")], evidence: "the names file has `\(match.form.text)`"))
    // The parts of the form lie one after the other in the text, white space apart.
    var index = match.range.lowerBound
    for part in match.form.parts {
      let start = skipSpace(index, recognition.bytes)
      let end = advance(start, by: part.text, recognition.bytes)
      let range = Block.trimmed(start..<min(end, match.range.upperBound), of: recognition.bytes)
      if let element = part.element, !range.isEmpty {
        let attributes = part.type.map { [Span.Attribute("type", $0)] } ?? []
        recognition.spans.append(Span(element, range, .phrase, Self.known, attributes: attributes))
      }
      index = end
    }
  }

  private func skipSpace(_ index: Int, _ bytes: [UInt8]) -> Int {
    var index = index
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index
  }

  /// The offset after `text`, each of whose blanks may be any white space there.
  private func advance(_ start: Int, by text: String, _ bytes: [UInt8]) -> Int {
    var index = start
    for byte in text.utf8.drop(while: { $0 == 0x20 }) {
      if byte == 0x20 { index = skipSpace(index, bytes) } else { index += 1 }
    }
    return index
  }

  private static let articles: Set<String> = [
    "the", "an", "a", "der", "die", "ein", "eine", "le", "un", "une", "el", "il",
  ]
  private static let kin: Set<String> = [
    "father", "mother", "brother", "sister", "son", "daughter", "uncle", "aunt", "friend", "servant", "wife", "husband",
    "vater", "mutter", "bruder", "schwester", "sohn", "tochter", "freund", "père", "mère", "frère", "soeur", "sœur",
    "fils", "fille", "ami", "padre", "madre", "fratello", "sorella", "figlio", "figlia", "amico", "hermano", "hermana",
    "hijo", "hija", "amigo", "отец", "мать", "брат", "сестра", "сын", "дочь", "друг",
  ]

  private func tag(_ name: PersonalName, _ recognition: inout Recognition) {
    guard let surname = name.part(.surname) else { return }
    let surnameText = recognition.source.text(surname)
    // `Your FATHER`: what someone is to the reader, and no name.
    if name.parts.count == 1, Self.kin.contains(surnameText.lowercased()) { return }
    // `THE AUTHOR`, `A LADY`
    if let first = name.parts.first, Self.articles.contains(recognition.source.text(first.range).lowercased()) {
      return
    }
    guard recognition.claim(name.range) else { return }
    let entry = recognition.authority.entry(ofPerson: surnameText)
    recognition.names.append(
      TextName(range: name.range, referent: entry.map { .entry($0) } ?? .signatory(surname: surnameText)))
    let identifier = entry?.identifier ?? recognition.identifyPerson(name, surnameText)
    recognition.spans.append(
      Span(
        "persName", name.range, .inline, Self.signatory, attributes: [.init("ref", "#\(identifier)")],
        certainty: name.certainty >= 0.8 ? .high : .medium,
        evidence: entry == nil ? "the signature itself" : "the names file has a person of this name"))
    for part in name.parts {
      recognition.spans.append(
        Span(part.element, part.range, .phrase, Self.signatory, attributes: part.attributes))
    }
  }
}

extension PersonalName.Part {
  var element: String {
    switch kind {
    case .role: "roleName"
    case .forename, .initial: "forename"
    case .link: "nameLink"
    case .surname: "surname"
    case .alias: "addName"
    }
  }

  fileprivate var attributes: [Span.Attribute] {
    switch kind {
    case .initial: [.init("full", "init")]
    case .alias: [.init("type", "pseudonym")]
    default: []
    }
  }
}
