/// Tells a language by its small words, as far as they are ASCII: those are the same in every code page.
enum LanguageGuess {
  /// The languages for which a text speaks most, or none; two where they cannot be told apart.
  static func languages(of bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var counts: [UInt64: Int] = [:]
    var total = 0
    var key: UInt64 = 0
    var length = 0
    var isWord = true
    for byte in bytes.prefix(1 << 18) {
      let letter = byte | 0x20
      if (0x61...0x7A).contains(letter) {
        key = key << 8 | UInt64(letter)
        length += 1
      } else if byte >= 0x80 {
        // Part of a word that has letters beyond ASCII.
        isWord = false
        length = 0
      } else {
        if isWord, length > 1, length <= 8 { counts[key, default: 0] += 1 }
        if length > 1 || !isWord { total += 1 }
        (key, length, isWord) = (0, 0, true)
      }
    }
    let scores = words.map { language, words in (language, words.reduce(0) { $0 + (counts[$1] ?? 0) }) }
    guard let best = scores.max(by: { $0.1 < $1.1 })?.1, best >= 2, best * 20 >= total else { return [] }
    return scores.filter { $0.1 * 4 >= best * 3 }.map(\.0).sorted()
  }

  private static func key(_ word: Substring) -> UInt64 { word.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

  private static let words: [String: [UInt64]] = [
    "en": "the of and to in that was with for his which this from have not is",
    "de": "der die und das den ist nicht ein mit sich auf dem des von eine auch werden wird zu",
    "fr": "le la les des et est une un dans que qui pour pas par sur du au avec vous nous il elle de en",
    "it": "il di che non per una con sono del della le gli nel alla come anche la un",
    "es": "el la de que los las con por una para del se su no es como pero al lo en un",
    "pt": "de que os as com uma para da do se seu no em como mais ao por um na",
    "nl": "de het een van en dat niet is op te zijn met voor ik hij aan er maar",
    "da": "og det er en den til af ikke som med for de der han var jeg fra",
    "sv": "och att det som en den till inte av med han var jag ett om men",
    "fi": "ja on ei se oli ole mutta niin kun minun sen joka olen",
    "pl": "na nie do to jest co jak tego ale po przez od dla tak ma jego",
    "cs": "se na je to do ve za by jako ale nebo ka jeho pro od jsem kdy",
    "sk": "sa na je to do vo za by ako ale alebo pre od som ktor",
    "hu": "az nem hogy egy meg volt csak mint ez el van minden joga vagy kell ha mert is ki sem",
    "ro": "si de la in nu cu un pe este din care sa ce al mai ca pentru",
    "tr": "bir ve bu da ne var ile ama daha olarak her onun de",
    "hr": "je na se da za od su ne ili kao ali iz sam bio sve",
    "la": "et in est non ut ad cum qui quod sed ex quae si nec ab enim esse sunt",
    "et": "ja on ei et ta ka oli see kui mis ning oma aga",
    "lt": "ir kad yra su bet jis kaip tai buvo ne savo apie",
    "lv": "un ir ar no ka par bet viss tas kas bija uz",
  ].mapValues { $0.split(separator: " ").map(key) }
}
