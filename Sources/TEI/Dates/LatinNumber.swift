/// A number as Latin dates write it: `XV`, `15`, `quinto decimo`, `millesimo quingentesimo septimo decimo`.
struct LatinNumber {
  let value: Int
  /// How many words it has.
  let words: Int

  /// - Parameter words: the words from the number on, in small letters.
  init?(_ words: [String]) {
    guard let first = words.first else { return nil }
    if let number = Int(first), number > 0, number < 10_000 {
      (value, self.words) = (number, 1)
      return
    }
    if let roman = RomanNumeral(Self.plain(first)) {
      (value, self.words) = (roman.value, 1)
      return
    }
    var sum = 0
    var count = 0
    for word in words {
      guard let part = Self.ordinal(word) else {
        // `tertio et vicesimo`
        if word == "et", count > 0, count + 1 < words.count, Self.ordinal(words[count + 1]) != nil {
          count += 1
          continue
        }
        break
      }
      sum += part
      count += 1
    }
    guard sum > 0 else { return nil }
    (value, self.words) = (sum, count)
  }

  /// The numeral in the usual subtractive form: dates have `VIIII` and a long `j` at the end, too.
  private static func plain(_ word: String) -> String {
    var word = word.hasSuffix("j") ? word.dropLast() + "i" : word
    for (long, short) in [
      ("dcccc", "cm"), ("cccc", "cd"), ("lxxxx", "xc"), ("xxxx", "xl"), ("viiii", "ix"), ("iiii", "iv"),
    ] {
      if let range = word.firstRange(of: long) { word.replaceSubrange(range, with: short) }
    }
    return word
  }

  /// An ordinal in any case and gender, by its stem.
  private static func ordinal(_ word: String) -> Int? {
    for ending in ["us", "um", "ae", "am", "as", "os", "is", "o", "a", "i", "e"] where word.hasSuffix(ending) {
      if let value = stems[String(word.dropLast(ending.count))] { return value }
    }
    return nil
  }

  private static let stems: [String: Int] = [
    "prim": 1, "secund": 2, "terti": 3, "quart": 4, "quint": 5, "sext": 6, "septim": 7, "octav": 8, "non": 9,
    "decim": 10, "undecim": 11, "duodecim": 12, "vicesim": 20, "vigesim": 20, "tricesim": 30, "trigesim": 30,
    "quadragesim": 40, "quinquagesim": 50, "sexagesim": 60, "septuagesim": 70, "octogesim": 80, "nonagesim": 90,
    "centesim": 100, "ducentesim": 200, "trecentesim": 300, "quadringentesim": 400, "quingentesim": 500,
    "sescentesim": 600, "sexcentesim": 600, "septingentesim": 700, "octingentesim": 800, "nongentesim": 900,
    "millesim": 1_000,
  ]
}
