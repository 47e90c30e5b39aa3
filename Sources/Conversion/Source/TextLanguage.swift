internal import Diagnostics

/// The language that a text is most likely written in, told by its script and its small words.
struct TextLanguage {
  /// A BCP 47 tag.
  let tag: String
  /// What speaks for it, for a message.
  let evidence: String

  /// Looks at a part of the text that stands for the whole; `nil` where nothing is certain enough.
  init?(_ body: Range<Int>, of bytes: [UInt8]) {
    // What stands at the front of a book, names and titles, is of other languages more often than the text.
    let start = body.count > 2 * Self.sample ? body.lowerBound + body.count / 5 : body.lowerBound
    var part = bytes[start..<min(start + Self.sample, body.upperBound)]
    while let byte = part.first, byte & 0xC0 == 0x80 { part.removeFirst() }
    if let found = Self.byScript(part) {
      self = found
    } else if let found = Self.byWords(part) {
      self = found
    } else {
      return nil
    }
  }

  private init(_ tag: String, _ evidence: String) {
    self.tag = tag
    self.evidence = evidence
  }

  private static let sample = 1 << 14

  // MARK: Scripts

  private static func byScript(_ text: ArraySlice<UInt8>) -> TextLanguage? {
    var latin = 0
    var cyrillic = 0
    var greek = 0
    var polytonic = 0
    var others: [String: Int] = [:]
    var letters: Set<Unicode.Scalar> = []
    for scalar in Scalars(text) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
      case 0x400...0x52F:
        cyrillic += 1
        letters.insert(scalar)
      case 0x370...0x3FF: greek += 1
      case 0x1F00...0x1FFF:
        greek += 1
        polytonic += 1
      case 0x5D0...0x5EA: others["he", default: 0] += 1
      case 0x67E, 0x686, 0x698, 0x6AF: others["fa", default: 0] += 1
      case 0x620...0x64A: others["ar", default: 0] += 1
      case 0x10D0...0x10FF: others["ka", default: 0] += 1
      case 0x531...0x587: others["hy", default: 0] += 1
      case 0x904...0x939: others["hi", default: 0] += 1
      case 0x3041...0x30FF: others["ja", default: 0] += 1
      case 0x4E00...0x9FFF: others["zh", default: 0] += 1
      case 0xAC00...0xD7A3: others["ko", default: 0] += 1
      default: break
      }
    }
    if cyrillic > latin, cyrillic >= 20 {
      let tag: String
      if !letters.isDisjoint(with: ["ї", "є", "ґ"]), !letters.contains("ы") {
        tag = "uk"
      } else if letters.contains("ў") {
        tag = "be"
      } else if !letters.isDisjoint(with: ["ђ", "ћ", "љ", "њ"]) {
        tag = "sr"
      } else {
        tag = letters.contains("ы") || !letters.contains("ъ") ? "ru" : "bg"
      }
      return TextLanguage(tag, "it is written in Cyrillic letters")
    }
    if greek > latin, greek >= 20 {
      return TextLanguage(polytonic * 20 > greek ? "grc" : "el", "it is written in Greek letters")
    }
    // Japanese has Chinese letters among its own, and Persian Arabic ones.
    let total = others.values.reduce(0, +)
    guard total > latin, total >= 10 else { return nil }
    for (tag, share) in [("ja", 20), ("fa", 200)] where (others[tag] ?? 0) * share > total {
      return TextLanguage(tag, "its letters")
    }
    return others.max { $0.value < $1.value }.map { TextLanguage($0.key, "its letters") }
  }

  // MARK: Words

  private static func byWords(_ text: ArraySlice<UInt8>) -> TextLanguage? {
    var counts = [Int](repeating: 0, count: languages.count)
    var total = 0
    var words = SmallWords(text, takesDigits: false)
    while words.next() {
      total += 1
      if let languages = owners[words.hash] { for language in languages { counts[language] += 1 } }
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return nil }
    let second = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
    // A text of any of these languages has one such word in three or four.
    guard counts[best] >= 5, counts[best] * 8 >= total, counts[best] * 5 >= second * 6 else { return nil }
    return TextLanguage(
      languages[best].tag, "\(counts[best]) of \(total) words are among the commonest of that language")
  }

  private static let languages: [(tag: String, words: String)] = [
    (
      "en",
      """
      the of and to in a that was with for his which this from have not is he it as on be at by i had you her they she \
      but are we him my all or were no
      """
    ),
    (
      "de",
      """
      der die und das den ist nicht ein mit sich auf dem des von eine auch werden wird zu ich er sie es in im so daß dass \
      wie an als was wir man ihr du mir hat aus für
      """
    ),
    (
      "fr",
      """
      le la les des et est une un dans que qui pour pas par sur du au avec vous nous il elle de en à je ce ne se son sa \
      plus mais l d c qu n s
      """
    ),
    (
      "it",
      """
      il di che non per una con sono del della le gli nel alla come anche la un e è a in i si mi da l se o più ma lo al ho
      """
    ),
    (
      "es",
      """
      el la de que los las con por una para del se su no es como pero al lo en un y a más me si mi ha le ni sin
      """
    ),
    ("pt", "de que os as com uma para da do se seu no em como mais ao por um na a o e não à eu mas foi"),
    ("nl", "de het een van en dat niet is op te zijn met voor ik hij aan er maar in die was ze om ook naar"),
    ("da", "og det er en den til af ikke som med for de der han var jeg fra at på i et har så men"),
    ("sv", "och att det som en den till inte av med han var jag ett om men på i är för så"),
    ("pl", "na nie do to jest co jak tego ale po przez od dla tak ma jego i w z się że a o"),
    ("cs", "se na je to do ve za by jako ale nebo jeho pro od jsem když a v i že s z po"),
    ("hu", "az nem hogy egy meg volt csak mint ez el van a és is de ha már még"),
    ("ro", "si de la in nu cu un pe este din care sa ce al mai ca pentru și în să o"),
    ("fi", "ja on ei se oli ole mutta niin kun minun sen joka olen hän että"),
    (
      "la",
      """
      et in est non ut ad cum qui quod sed ex quae si nec ab enim esse sunt per de quam aut hoc atque eius ac quo neque \
      autem
      """
    ),
  ]

  private static let owners: WordTable<[Int]> = {
    var owners: [String: [Int]] = [:]
    for (number, language) in languages.enumerated() {
      for word in language.words.split(separator: " ") { owners[String(word), default: []].append(number) }
    }
    return WordTable(owners.map { ($0.key, $0.value) })
  }()
}
