/// Reads a signature: an office before, above or after a name, the name with initials, another name in brackets.
///
/// ```
/// Chairman of the Council V. Ulyanov (N. Lenin)
/// John Hay, Secretary of State
/// ```
package struct SignatureReader: Sendable {
  package init() {}

  /// Whether a word in small letters names an office, a rank or a title.
  package static func namesOffice(_ word: String) -> Bool { SignatureWord.isOffice(word) }

  /// The name that the bytes of `range` are, or `nil` where they are no signature.
  package func name(in range: Range<Int>, of bytes: [UInt8]) -> PersonalName? {
    guard mayBeName(bytes[range]) else { return nil }
    let words = Array(Self.withoutLead(SignatureWord.words(in: range, of: bytes)))
    guard !words.isEmpty, words.count <= 40 else { return nil }
    // `Secretary of State`, `Le Ministre`: an office names nobody.
    if words[0].isOffice, words.count > 1, words.dropFirst().dropLast().contains(where: { $0.text == "of" }),
      words.count <= 5, !words.contains(where: { $0.isInitial || $0.isAllCapitals || $0.endsWithComma })
    {
      return nil
    }
    if let name = nameBehindSigned(words, bytes) { return name }
    var end = words.count
    var alias: PersonalName.Part?
    // `(SEAL)`, `(L.S.)` tells of a seal.
    while end > 1, words[end - 1].closesBracket, words[end - 1].namesSeal {
      end -= 1
      while end > 1, !words[end].opensBracket, words[end - 1].namesSeal { end -= 1 }
    }
    if let open = words.lastIndex(where: \.opensBracket), open > 0, words[end - 1].closesBracket,
      words[open...].allSatisfy({ $0.isNameLike })
    {
      alias = PersonalName.Part(
        kind: .alias, range: words[open].range.lowerBound..<words[end - 1].range.upperBound)
      end = open
    }
    // A name after its office, `Minister of War A. Guchkov`, or before it, `A. Guchkov, Minister of War`.
    let name = nameAtStart(words[..<end], bytes) ?? nameAtEnd(words[..<end], bytes)
    guard var name else { return nil }
    if let alias {
      name.parts.append(alias)
      let close = bytes[alias.range.upperBound..<range.upperBound].firstIndex(of: UInt8(ascii: ")"))
      name.range = name.range.lowerBound..<(close.map { $0 + 1 } ?? alias.range.upperBound)
      name.certainty = max(name.certainty, 0.9)
    }
    return name
  }

  /// Without the seal before the name, `[SEAL] J. SMITH`, and without `Ваш` and its like.
  private static func withoutLead(_ words: [SignatureWord]) -> ArraySlice<SignatureWord> {
    var words = words[...]
    if let first = words.first, first.namesSeal, first.opensBracket || first.text.hasPrefix("[") {
      while let word = words.first, word.namesSeal {
        words.removeFirst()
        if word.closesBracket || word.text.hasSuffix("]") { break }
      }
    }
    while words.count > 1, let first = words.first, first.isPossessive { words.removeFirst() }
    return words.last?.isPossessive == true ? [] : words
  }

  /// `Le Ministre, signé H. B. MARET`: the office before `signé`, the name behind it.
  private func nameBehindSigned(_ words: [SignatureWord], _ bytes: [UInt8]) -> PersonalName? {
    guard let signed = words.firstIndex(where: \.saysSigned), signed > 0, signed + 1 < words.count,
      words[..<signed].contains(where: \.isOffice), words[0].isCapitalised,
      var name = nameAtEnd(words[(signed + 1)...], bytes), name.part(.role) == nil
    else { return nil }
    let role = words[0].range.lowerBound..<words[signed - 1].rangeWithoutComma.upperBound
    name.parts.insert(.init(kind: .role, range: role), at: 0)
    name.certainty = 0.95
    name.range = role.lowerBound..<name.range.upperBound
    return name
  }

  /// Whether the last word may begin with a capital, or one behind a comma; of prose most is told by its bytes.
  private func mayBeName(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.lastIndex(where: { $0 > 0x20 }) else { return false }
    let start = text[...last].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? text.startIndex
    // A bracket may hold another name, and a full stop part two words.
    if !isSmall(text[start]) || text[start...last].contains(where: { $0 == 0x29 || $0 == 0x2E }) { return true }
    for index in text.indices.dropFirst() where text[index] <= 0x20 {
      let before = text[index - 1]
      guard before == 0x2C || before == 0x3B || before == 0x3A || before == 0x29 || before == 0x2E else { continue }
      if let next = text[index...].first(where: { $0 > 0x20 }), !isSmall(next) { return true }
    }
    return false
  }

  private func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private func nameAtEnd(_ words: ArraySlice<SignatureWord>, _ bytes: [UInt8]) -> PersonalName? {
    guard let surname = words.last, surname.isCapitalised, !surname.isInitial, !surname.isOffice else {
      return nil
    }
    var start = words.endIndex - 1
    var parts = [PersonalName.Part(kind: .surname, range: surname.range)]
    while start > words.startIndex, words[start - 1].isLink, start - 1 > words.startIndex {
      start -= 1
      parts.insert(.init(kind: .link, range: words[start].range), at: 0)
    }
    var initials = 0
    while start > words.startIndex, words[start - 1].isInitial {
      start -= 1
      initials += 1
      parts.insert(.init(kind: .initial, range: words[start].range), at: 0)
    }
    var forenames = 0
    let isFirstOfLine = { (index: Int) in index == words.startIndex || words[index].startsLine }
    // Forenames in full are safe only where the office is set off: nothing, a line's end or a comma before them.
    var candidate = start
    while candidate > words.startIndex, forenames < 3, !words[candidate].startsLine,
      words[candidate - 1].isCapitalised, !words[candidate - 1].isOffice,
      !words[candidate - 1].endsWithComma
    {
      candidate -= 1
      forenames += 1
    }
    if forenames > 0, candidate < start,
      isForenames(words[candidate..<start], after: isFirstOfLine(candidate) ? nil : words[candidate - 1], initials)
    {
      for index in stride(from: start - 1, through: candidate, by: -1) {
        parts.insert(.init(kind: .forename, range: words[index].range), at: 0)
      }
      start = candidate
    } else {
      forenames = 0
    }
    let office = words[..<start]
    if let first = office.first, let last = office.last {
      parts.insert(
        .init(kind: .role, range: first.range.lowerBound..<last.rangeWithoutComma.upperBound), at: 0)
    }
    let namesOffice = office.contains(where: \.isOffice)
    // Nothing before the name, or an office: anything else before it is a sentence.
    if !office.isEmpty, initials == 0, !namesOffice { return nil }
    if !office.isEmpty, office.first?.isCapitalised != true { return nil }
    let certainty: Double =
      switch (initials > 0, namesOffice, forenames > 0) {
      case (true, true, _): 0.95
      case (true, false, _): office.isEmpty ? 0.85 : 0.6
      case (false, true, _): 0.8
      case (false, false, true): 0.5
      default: surname.isAllCapitals ? 0.4 : 0.2
      }
    return PersonalName(
      parts: parts, certainty: certainty, range: parts[0].range.lowerBound..<surname.range.upperBound)
  }

  /// Whether capitalised words before initials or a surname are forenames and not the end of an office.
  ///
  /// At a line's start or after a comma they are. After an office one may be, `President Woodrow Wilson`; but in Russian
  /// the words of an office are all capitalised, and before initials they belong to it: `Комиссар Труда А. Шляпников`.
  private func isForenames(
    _ words: ArraySlice<SignatureWord>, after previous: SignatureWord?, _ initials: Int
  ) -> Bool {
    guard let previous, !previous.endsWithComma else { return true }
    guard previous.isOffice, words.count == 1 else { return false }
    return initials == 0 || !words.allSatisfy(\.isCyrillic)
  }

  private func nameAtStart(_ words: ArraySlice<SignatureWord>, _ bytes: [UInt8]) -> PersonalName? {
    guard
      // In this order, as an office is looked up and a capital seen.
      let comma = words.firstIndex(where: \.endsWithComma), comma + 1 < words.endIndex,
      words[comma].isCapitalised, words[comma + 1].isCapitalised,
      !words[...comma].contains(where: \.isOffice),
      words[(comma + 1)...].contains(where: \.isOffice),
      var name = nameAtEnd(words[...comma], bytes), name.part(.role) == nil,
      let last = words.last
    else { return nil }
    if let index = name.parts.firstIndex(where: { $0.kind == .surname }) {
      name.parts[index].range = words[comma].rangeWithoutComma
    }
    name.parts.append(
      .init(kind: .role, range: words[comma + 1].range.lowerBound..<last.range.upperBound))
    name.certainty = max(name.certainty, 0.8)
    name.range = name.range.lowerBound..<last.range.upperBound
    return name
  }
}
