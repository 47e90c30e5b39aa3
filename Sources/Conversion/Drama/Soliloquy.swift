/// Tells what somebody says who is alone on the stage, and whom the direction above names: `Хлестаков один.`
enum Soliloquy {
  /// Whether text that stands in a scene below no speaker is spoken, and does not say what is seen.
  ///
  /// - Parameter direction: the direction right above it.
  static func isSpoken(_ text: Range<Int>, below direction: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard text.count > 60, let first = bytes[text].first else { return false }
    if first == UInt8(ascii: "(") { return false }
    if first == UInt8(ascii: "[") {
      // `[Exit WILL.] Were it a greater thing …`: a direction at the head of what is said.
      guard let close = DirectionRecogniser.close(of: text.lowerBound, text.upperBound, bytes) else { return false }
      return text.upperBound - close > 60 && speaksOfSelf(close..<text.upperBound, bytes) > 0
    }
    let isAlone = !direction.isEmpty && namesOneAlone(direction, bytes)
    guard isAlone || text.count > 200 else { return false }
    return speaksOfSelf(text, bytes) >= (isAlone ? 1 : 3)
  }

  /// How often somebody says `I`, asks or exclaims.
  private static func speaksOfSelf(_ text: Range<Int>, _ bytes: [UInt8]) -> Int {
    var count = bytes[text].count { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") }
    var words = SmallWords(bytes[text], takesDigits: false)
    while count < 3, words.next() {
      guard selves.contains(words.hash) else { continue }
      // A small `i` is a preposition in Swedish, a conjunction in Polish.
      if words.range.count == 1, bytes[words.range.lowerBound] == UInt8(ascii: "i") { continue }
      count += 1
    }
    return count
  }

  static func namesOneAlone(_ direction: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard direction.count <= 120 else { return false }
    var words = SmallWords(bytes[direction], takesDigits: false)
    while words.next() { if alone.contains(words.hash) { return true } }
    return false
  }

  /// The name in such a direction: what stands before the word.
  static func name(in direction: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    guard direction.count <= 120 else { return nil }
    var words = SmallWords(bytes[direction], takesDigits: false)
    while words.next() {
      guard alone.contains(words.hash), words.range.lowerBound > direction.lowerBound else { continue }
      let name = Block.trimmed(direction.lowerBound..<words.range.lowerBound, of: bytes)
      return name.isEmpty || name.count > 60 ? nil : name
    }
    return nil
  }

  private static let alone = WordList("один одна alone solus sola solo seul seule allein")
  private static let selves = WordList(
    "i me my mine we я мне меня мной мой моя мою моей ты мы ich mir mich mein meine wir je me moi mon ma nous yo mi io")
}
