/// Tells lines that say who comes and goes: `Enter CHORUS`, `Exeunt`, `Alle ab.`, `Занавес.`
enum StageWords {
  /// Whether a line of a play is such a direction.
  ///
  /// - Parameter names: the names of the speakers, in capitals.
  static func areAll(of line: Range<Int>, _ bytes: [UInt8], names: Set<String>) -> Bool {
    guard line.count <= 160, mayBe(bytes[line]) else { return false }
    let text = String(decoding: bytes[line], as: UTF8.self)
    let words = text.split { !$0.isWordLetter && $0 != "-" && $0 != "'" }.map { $0.lowercased() }
    guard let first = words.first, text.last.map({ !"!?,;".contains($0) }) == true else { return false }
    if words.count <= 6, text.last == ".", comings.contains(first) { return true }
    if entrances.contains(first) {
      // `Enter, sir` is spoken; `Enter FAUSTUS` is not.
      let rest = text.drop { !$0.isWordLetter }.dropFirst(first.count)
      return rest.first.map { !",!;?".contains($0) } ?? true
    }
    guard words.count <= 3 || text.last == "." else { return false }
    if words.count <= 3 {
      let all = words.joined(separator: " ")
      if ends.contains(all) || curtains.contains(all) || silences.contains(all) { return true }
    }
    return words.count <= 4 && (words.last == "ab" || words.last == "within") && text.last == "."
  }

  /// What ends a speech, though no speaker or head follows.
  enum End { case curtain, silence }

  /// What a direction says by itself: `RIDÅ`, `Tableau.`
  static func end(_ direction: Range<Int>, _ bytes: [UInt8]) -> End? {
    let text = String(decoding: bytes[direction], as: UTF8.self)
    let words = text.split { !$0.isWordLetter }.joined(separator: " ").lowercased()
    return curtains.contains(words) ? .curtain : silences.contains(words) ? .silence : nil
  }

  private static let curtains: Set<String> = [
    "vorhang", "der vorhang", "der vorhang fällt", "curtain", "the curtain", "the curtain falls", "curtain falls",
    "rideau", "le rideau", "le rideau tombe", "la toile tombe", "sipario", "cala il sipario", "cala la tela", "telón",
    "cae el telón", "занавес", "занавес опускается", "занавес падает", "ridå", "ridån faller", "tæppet falder",
    "teppet faller", "teppe", "doek", "kurtyna", "opona",
  ]
  private static let silences: Set<String> = [
    "немая сцена", "tableau", "pantomime", "balett", "ballett", "ballet", "pantomim", "pantomima",
  ]

  /// Whether the line has few words, or begins with a letter of those who come and go.
  private static func mayBe(_ line: ArraySlice<UInt8>) -> Bool {
    if let first = line.first(where: { NoteMarker.isLetter($0) || $0 >= 0x80 }), "ermsv".utf8.contains(first | 0x20) {
      return true
    }
    var words = 0
    var inWord = false
    for byte in line {
      if NoteMarker.isLetter(byte) || (0xC3..<0xE2).contains(byte) {
        if !inWord { words += 1 }
        inWord = true
      } else if byte == 0x20 {
        inWord = false
      }
    }
    return words <= 4
  }

  /// `ente`, `re-e`, `reen`, `exeu`, `exit`
  private static let entranceStarts: [UInt32] = ["ente", "re-e", "reen", "exeu", "exit"].map {
    $0.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Whether a line begins as an entrance does: `Enter FAUSTUS`, `Re-enter …`. That is never a head.
  static func isEntrance(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    // By their first four letters nearly all lines are told without making a string of them.
    guard let first = bytes[line].firstIndex(where: NoteMarker.isLetter), first + 3 < line.upperBound else {
      return false
    }
    let start =
      UInt32(bytes[first] | 0x20) << 24 | UInt32(bytes[first + 1] | 0x20) << 16
      | UInt32(bytes[first + 2] | 0x20) << 8 | UInt32(bytes[first + 3] | 0x20)
    guard entranceStarts.contains(start) else { return false }
    let text = String(decoding: bytes[line].prefix(40), as: UTF8.self)
    let word = text.drop { !$0.isWordLetter }.prefix { $0.isWordLetter || $0 == "-" }
    // `Enter` as a title is all there is, and a speaker's name has a mark behind it.
    guard ["enter", "re-enter", "reenter", "exeunt", "exit"].contains(word.lowercased()) else { return false }
    return text.drop { !$0.isWordLetter }.dropFirst(word.count).first.map { !",!;?:".contains($0) } ?? false
  }

  /// Who comes and goes, in a short sentence: `Входит слуга.` In other languages such a word begins speeches too.
  private static let comings: Set<String> = [
    "входит", "входят", "вбегает", "вбегают", "уходит", "уходят", "выходит", "выходят", "убегает", "убегают", "стучат",
    "являются",
  ]
  private static let entrances: Set<String> = [
    "enter", "re-enter", "reenter", "exit", "exeunt", "manet", "manent", "entrano", "escono", "vase", "vanse", "salen",
  ]
  private static let ends: Set<String> = [
    "flourish", "alarum", "alarums", "within", "pause", "silence", "stille", "schweigen", "pausa", "silencio", "пауза",
    "за сценой", "молчание", "тишина", "стук", "стук в дверь",
  ]
}
