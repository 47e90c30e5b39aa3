/// Tells a Russian sentence of what is seen, `Дверь быстро отворяется.`, from one that is said.
enum SilentAction {
  /// Whether a short line has a verb in the third person, and nothing of one who speaks or is spoken to.
  static func isTold(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard line.count <= 240, bytes[line.lowerBound] == 0xD0, bytes[line].last == UInt8(ascii: "."),
      !bytes[line].contains(where: { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") })
    else { return false }
    var words = SmallWords(bytes[line], takesDigits: false)
    var hasVerb = false
    while words.next() {
      if spoken.contains(words.hash) { return false }
      let word = words.bytes
      if word.count >= 8, ends.contains(where: { word.suffix($0.count).elementsEqual($0) }) { hasVerb = true }
    }
    return hasVerb
  }

  private static let ends = ["ет", "ёт", "ит", "ут", "ют", "ат", "ят", "тся"].map { Array($0.utf8) }
  private static let spoken = WordList(
    "я мне меня мной мой моя мою моей мы нам нас ты тебе тебя тобой твой вы вам вас вами ваш не ну а да нет вот")
}
