/// Tells a Russian sentence of what is seen, `Дверь быстро отворяется.`, from one that is said.
enum SilentAction {
  /// Whether lines have a verb in the third person, and nothing of one who speaks or is spoken to; what stands between
  /// quotation marks is heard, and does not count.
  ///
  /// - Parameter names: the names of the speakers, in capitals. A longer text must begin with one, or as directions do.
  static func isTold(_ text: Range<Int>, _ bytes: [UInt8], names: Set<String>) -> Bool {
    guard text.count <= 1_200, bytes[text.lowerBound] == 0xD0 else { return false }
    let told = bytes[text].contains(0xAB) ? withoutQuotations(bytes[text]) : Array(bytes[text])
    guard let last = told.last(where: { $0 > 0x20 }), [0x2E, 0x3A, 0xA6].contains(last),
      !told.contains(where: { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?") })
    else { return false }
    var words = SmallWords(told[...], takesDigits: false)
    var verbs = 0
    var isFirst = true
    var begins = false
    while words.next() {
      if spoken.contains(words.hash) { return false }
      let word = words.bytes
      if isFirst {
        isFirst = false
        begins =
          beginnings.contains(words.hash)
          || names.contains(String(decoding: told[words.range], as: UTF8.self).uppercased())
      }
      if word.count >= 8, ends.contains(where: { word.suffix($0.count).elementsEqual($0) }) { verbs += 1 }
    }
    if begins { return verbs > 0 }
    return last == UInt8(ascii: ".") && verbs > 0 && (text.count <= 240 || verbs >= 3)
  }

  private static func withoutQuotations(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == 0xC2, index + 1 < text.endIndex, text[index + 1] == 0xAB || text[index + 1] == 0xBB {
        depth = text[index + 1] == 0xAB ? depth + 1 : max(depth - 1, 0)
        index += 2
        continue
      }
      if depth == 0 { result.append(text[index]) }
      index += 1
    }
    return result
  }

  private static let ends = ["ет", "ёт", "ит", "ут", "ют", "ат", "ят", "тся"].map { Array($0.utf8) }
  private static let spoken = WordList(
    "я мне меня мной мой моя мою моей мы нам нас ты тебе тебя тобой твой мое моё мою моих моим мои наш наша наше наши твое твоё твоя твои ваш ваша ваше вы вам вас вами ваш не ну а да нет вот"
  )
  private static let beginnings = WordList(
    """
    за из в на слышен слышна слышно слышны раздается раздаётся раздаются входит входят дверь шум крик крики голос голоса
    показывается показываются появляется появляются уходит уходят выходит выходят вбегает вбегают несколько все
    """)
}
