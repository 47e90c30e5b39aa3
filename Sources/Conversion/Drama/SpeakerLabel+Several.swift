/// Labels of several: `1. Bürger.`, `Fer. Mir.`
extension SpeakerLabel {
  /// The label with a second name that is shortened as the first is: `Fer. Mir. We wish your peace.`
  func joined(_ line: Range<Int>, _ bytes: [UInt8]) -> SpeakerLabel {
    guard style == .point, range.count <= 8, speech < line.upperBound, bytes[range].last == UInt8(ascii: ".") else {
      return self
    }
    let word = bytes[speech..<line.upperBound].prefix(5).prefix { NoteMarker.isLetter($0) || $0 >= 0x80 }
    let end = word.endIndex
    guard word.count >= 2, word.count <= 4, end + 2 < line.upperBound, bytes[end] == UInt8(ascii: "."),
      bytes[end + 1] == 0x20, Inset.startsWithCapital(speech..<end, bytes),
      Inset.startsWithCapital(end + 2..<line.upperBound, bytes),
      !NoSpeakers.isAnswer(String(decoding: word, as: UTF8.self))
    else { return self }
    var both = self
    both.range = range.lowerBound..<end + 1
    both.speech = end + 2
    return both
  }

  /// Whether two words begin small that are no part of names: `Und so wurden wir getreten` is the line of a song.
  static func isSentence(_ name: ArraySlice<UInt8>) -> Bool {
    var words = SmallWords(name, takesDigits: false)
    var small = 0
    while words.next() {
      if startsSmall(name[words.range]), !particles.contains(words.hash) { small += 1 }
    }
    return small >= 2
  }

  private static let particles = WordList(
    "von der des dem den und zu and of the de du des la le les di del della y e et и из")

  /// How long the number is with which `1. Bürger.` and `2nd Witch.` begin, as far as the word behind it.
  ///
  /// - Parameter amidNumbers: whether `1.` by itself speaks, too: then the word must be shortened, as in `1. Cit.`
  static func ordinal(_ line: Range<Int>, _ bytes: [UInt8], amidNumbers: Bool) -> Int {
    var at = line.lowerBound
    guard line.count > 3, NoteMarker.isDigit(bytes[at]), bytes[at] != 0x30 else { return 0 }
    at += 1
    let hasPoint = bytes[at] == UInt8(ascii: ".")
    if hasPoint {
      at += 1
    } else {
      while at < line.upperBound, NoteMarker.isLetter(bytes[at]), at - line.lowerBound <= 4 { at += 1 }
    }
    guard at + 1 < line.upperBound, hasPoint || bytes[at] == 0x20 else { return 0 }
    // `2.Wife.` has no blank.
    if bytes[at] == 0x20 { at += 1 }
    // One capitalised word with its mark, which tells it from a sentence that is numbered.
    guard Inset.startsWithCapital(at..<line.upperBound, bytes) else { return 0 }
    let word = bytes[at..<line.upperBound].prefix(24).prefix { NoteMarker.isLetter($0) || $0 >= 0x80 }
    guard word.count > 1 || word.count == 1 && hasPoint && bytes[at - 1] != 0x20 else { return 0 }
    if hasPoint, amidNumbers {
      return word.count <= 5 && word.endIndex + 1 < line.upperBound && bytes[word.endIndex] == UInt8(ascii: ".")
        ? at - line.lowerBound : 0
    }
    guard word.endIndex == line.upperBound || ".:(_".utf8.contains(bytes[word.endIndex]) else { return 0 }
    return at - line.lowerBound
  }
}
