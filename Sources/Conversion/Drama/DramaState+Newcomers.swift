/// Who speaks but once, or without the mark that others have.
extension DramaState {
  /// Whether a label may be the name of one who speaks but once, to whom nothing else points: words with capitals, or
  /// `Голос Держиморды`, and no answer such as `Well.`
  func isNewcomer(_ label: SpeakerLabel, _ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard label.key.utf8.count >= 2, bytes[label.speech] >= 0x80 || !(0x61...0x7A).contains(bytes[label.speech]),
      label.style == .point || label.style == .colon, !NoSpeakers.isAnswer(label.key), !NoSpeakers.contains(label.key),
      place != .scene || lastRole != .head,
      !SilentAction.isTold(label.speech..<line.upperBound, bytes, names: [])
    else { return false }
    let speech = bytes[label.speech..<min(label.speech + 24, bytes.count)]
    guard let first = Scalars(speech).lazy.map({ LetterKind($0) }).first(where: { $0.contains(.letter) }),
      first.contains(.capital)
    else { return false }
    let name = String(decoding: bytes[label.range], as: UTF8.self).prefix { $0 != "(" && $0 != "[" }
    let words = name.split { !$0.isWordLetter && $0 != "-" && $0 != "'" && $0 != "’" }
    guard (1...4).contains(words.count), !name.contains(",") else { return false }
    return words.allSatisfy { $0.first?.isUppercase == true || $0.first?.isNumber == true }
      || Self.unnamed.contains(WordHash(words[0].lowercased()))
  }

  /// How one begins who has no name: `A voice.`, `Один из купцов.`
  private static let unnamed = WordList(
    """
    a an one some several another voice voices first second third ein eine einer eines einige mehrere andere anderer
    stimme stimmen erster zweiter dritter un une deux plusieurs voix quelques uno una alcuni alcune voce voci voz voces
    голос голоса один одна многие некоторые другой другая другие кто женские женский мужской мужские жена первый второй
    en ett röst röster stemme stemmer
    """)

  /// Whether a direction so far has a name, or one that begins with it where it is shortened.
  func isMentioned(_ label: SpeakerLabel, _ bytes: [UInt8]) -> Bool {
    if mentioned.contains(label.key) { return true }
    guard label.style == .point, label.key.utf8.count >= 3, label.key.utf8.count <= 8 else { return false }
    return mentioned.contains { $0.hasPrefix(label.key) }
  }

  /// Whether a line is a block by itself and all of it is the name of one who speaks, with what he says below.
  func isLoneName(_ line: Range<Int>, _ block: Block, _ next: Block?, _ bytes: [UInt8]) -> Bool {
    guard line.count <= 48, block.lines.count == 1, block.gap > 0, lastRole != .speaker, next?.role == .unknown,
      evidence.bare == nil,
      place == .scene || place == .speech
    else { return false }
    var name = bytes[line].drop { $0 == UInt8(ascii: "_") }
    while let last = name.last, "._:".utf8.contains(last) { name.removeLast() }
    guard name.count < line.count else { return false }
    let key = String(decoding: name, as: UTF8.self).uppercased()
    return evidence.recurring.contains(key)
      || place == .scene && DramaEvidence.isWholly(of: evidence.castWords, key)
  }

  /// The name of one of the cast in capitals, without a mark, before what he says: `MERCURIUS Ut vos in vostris …`
  func unmarkedName(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    if evidence.isSteady, place == .scene || place == .speech, let name = nameBeforeAnswer(line, bytes) { return name }
    guard place == .scene, lastRole == .head || lastRole == .stage, !evidence.castWords.isEmpty,
      let blank = bytes[line].prefix(24).firstIndex(of: 0x20), blank - line.lowerBound >= 3, blank + 2 < line.upperBound
    else { return nil }
    let name = line.lowerBound..<blank
    guard !bytes[name].contains(where: { (0x61...0x7A).contains($0) }),
      Inset.startsWithCapital(blank + 1..<line.upperBound, bytes),
      evidence.castWords.contains(String(decoding: bytes[name], as: UTF8.self))
    else { return nil }
    let second = bytes[(blank + 1)..<line.upperBound].prefix { $0 > 0x20 }
    return second.contains { (0x61...0x7A).contains($0) } ? name : nil
  }

  /// `Хлестаков Нет, на коленях!`: one of the speakers, whose mark was forgotten, and a word with which speeches begin.
  private func nameBeforeAnswer(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    var end = line.lowerBound
    for _ in 0..<2 {
      guard let blank = bytes[end..<line.upperBound].prefix(40).firstIndex(of: 0x20), blank + 2 < line.upperBound else {
        return nil
      }
      end = blank + 1
      guard Inset.startsWithCapital(end..<line.upperBound, bytes) else { return nil }
      let answer = bytes[end..<line.upperBound].prefix { $0 > 0x20 && !",.!?".utf8.contains($0) }
      if evidence.recurring.contains(String(decoding: bytes[line.lowerBound..<blank], as: UTF8.self).uppercased()),
        NoSpeakers.isAnswer(String(decoding: answer, as: UTF8.self))
      {
        return line.lowerBound..<blank
      }
    }
    return nil
  }
}
