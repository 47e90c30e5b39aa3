/// What the words of a short block say about its being a head: `CHAPTER III. The Storm`, `Zweiter Auftritt`, `Глава 5`.
struct HeadWording {
  let shape: TextShape
  let division: Division?
  let mayBeHead: Bool
  /// Some words, most of them small, that end as sentences do or lead on to what follows.
  let isSentence: Bool
  /// Most words begin small.
  let isSmall: Bool
  /// A number with a mark behind it: `Chapter 8. Of the …`
  let isMarked: Bool

  /// How deep a chapter stands.
  static let chapter = 4

  init(_ block: Block, _ bytes: [UInt8]) {
    let range = Self.withoutTags(block.range, bytes)
    shape = TextShape(range, bytes)
    let text = bytes[range].prefix(120)
    let isNumber = bytes[range].allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    let mayBe =
      (shape.letters > 0 || isNumber) && !shape.startsWithSmallLetter && !shape.endsWithComma && shape.words <= 40
      && !Self.quotes.contains { text.starts(with: $0) }
      // Where no capitals tell heads, only their being short and no sentence does.
      && !(shape.isCaseless && (shape.words > 24 || shape.endsSentence))
    isSmall = shape.words >= 4 && !shape.isAllCapitals && Self.isSmall(bytes[block.range])
    var named = shape.startsWithSmallLetter ? nil : Self.division(text, isAllCapitals: shape.isAllCapitals)
    // `The part I send you` has no number.
    if isSmall, named?.number == "I", !Self.parts(text, bytes) { named = nil }
    let isNumbered = named?.number != nil && shape.words <= 90 && Self.parts(text, bytes)
    isMarked = isNumbered
    let isProse =
      shape.words > 4 && text.count < 120 && text.last == UInt8(ascii: ":")
      || !shape.isAllCapitals && block.lines.count > 1 && shape.words > 25
    isSentence = isSmall && Self.isSentence(bytes[block.range], shape)
    mayBeHead =
      (mayBe && !isProse || isNumbered && !shape.endsWithComma) && !Self.isCredit(text) && !Self.namesAuthor(text)
      && !Self.endsWithPage(block, bytes) && !Self.isDirection(range, bytes)
    division = mayBeHead ? named : nil
  }

  /// Whether a mark stands between a number and the title behind it: `Chapter 8. Of the good success …`
  private static func parts(_ text: ArraySlice<UInt8>, _ bytes: [UInt8]) -> Bool {
    var words = 0
    for index in text.indices.dropFirst() {
      let byte = text[index]
      if byte <= 0x20, bytes[index - 1] > 0x20 { words += 1 }
      if words > 2 { return false }
      if words > 0, ".:-".utf8.contains(byte) || byte == 0x0A { return true }
    }
    return false
  }

  /// Whether the last word ends a sentence, a speech, or with a colon or a dash.
  private static func isSentence(_ text: ArraySlice<UInt8>, _ shape: TextShape) -> Bool {
    let end = text.dropLast(text.suffix(3).elementsEqual("”".utf8) ? 3 : text.last == UInt8(ascii: "\"") ? 1 : 0)
    let isOpen = end.suffix(2).elementsEqual("--".utf8) || end.suffix(3).elementsEqual("—".utf8)
    return shape.endsSentence || isOpen
  }

  private static func isSmall(_ text: ArraySlice<UInt8>) -> Bool {
    // `TO RUFUS KING. d. of s. mss.`
    if text.prefix(3).allSatisfy({ (0x41...0x5A).contains($0) || $0 == 0x20 }) { return false }
    var small = 0
    var words = 0
    var isInWord = false
    for scalar in Scalars(text) {
      let kind = LetterKind(scalar)
      if kind.contains(.letter), !isInWord {
        words += 1
        if kind.contains(.small) { small += 1 }
      }
      isInWord = kind.contains(.letter) || isInWord && (scalar == "'" || scalar == "’")
    }
    return small * 2 > words
  }

  /// The words of a line between the tags of a web page: `2. Kapitel` of `</P><hr><h3>2. Kapitel</h3>`.
  static func withoutTags(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == UInt8(ascii: "<") {
      guard let close = bytes[start..<min(start + 40, range.upperBound)].firstIndex(of: UInt8(ascii: ">")) else {
        return range
      }
      start = close + 1
    }
    guard start > range.lowerBound, start < range.upperBound else { return range }
    let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "<")) ?? range.upperBound
    let words = Block.trimmed(start..<end, of: bytes)
    return words.isEmpty ? range : words
  }

  private static let quotes = ["\"", "[", "{", "(", "“", "—", "–"].map { Array($0.utf8) }
  private static let credits = ["Produced by", "E-text prepared", "Transcribed", "This eBook was", "Digitized by"].map {
    Array($0.utf8)
  }

  /// Who made the electronic text, or two initials and a name.
  private static func isCredit(_ text: ArraySlice<UInt8>) -> Bool {
    if credits.contains(where: { text.starts(with: $0) }) { return true }
    let start = Array(Scalars(text).prefix(6))
    guard start.count >= 5, start[1] == ".", start[2] == " ", start[4] == ".", start.count == 5 || start[5] == " "
    else {
      return false
    }
    return LetterKind(start[0]).contains(.capital) && LetterKind(start[3]).contains(.capital)
  }

  /// `Exeunt.`, `Drum within.`, `Thunder. Enter three Witches.`: what happens on a stage is no head.
  private static func isDirection(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count <= 90, bytes[range.upperBound - 1] == UInt8(ascii: ".") else { return false }
    if StageWords.isEntrance(range, bytes) { return true }
    var words = SmallWords(bytes[range], takesDigits: false)
    var isDirection = false
    var count = 0
    while words.next() {
      count += 1
      isDirection = words.hash == within || count > 1 && entrances.contains(words.hash)
      if isDirection, words.hash != within { return true }
    }
    return isDirection && count > 1
  }

  private static let within = WordHash("within")
  private static let entrances = WordList("exeunt enter manet manent")

  private static func namesAuthor(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, "BVPbvp".utf8.contains(first) else { return false }
    return TitlePageRecogniser.namesAuthor(String(decoding: text, as: UTF8.self))
  }

  /// A page's number behind blanks or dots, as in a table of contents.
  private static func endsWithPage(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard let line = block.lines.last else { return false }
    var index = line.upperBound
    while index > line.lowerBound, (0x30...0x39).contains(bytes[index - 1]) { index -= 1 }
    guard index < line.upperBound, index - 3 > line.lowerBound else { return false }
    return bytes[index - 1] == 0x20 && bytes[index - 2] == 0x20
      || bytes[index - 2] == UInt8(ascii: ".") && bytes[index - 3] <= UInt8(ascii: ".")
  }

  /// The part that a block names, or `nil`, which for most blocks takes a look at their first words only.
  static func division(of block: Block, _ bytes: [UInt8]) -> Division? {
    division(bytes[withoutTags(block.range, bytes)].prefix(120), isAllCapitals: true) == nil
      ? nil : HeadWording(block, bytes).division
  }

  private static func division(_ text: ArraySlice<UInt8>, isAllCapitals: Bool) -> Division? {
    var words = SmallWords(text, takesDigits: true)
    guard words.next() else { return nil }
    if articles.contains(words.hash), !words.next() { return nil }
    if let kind = kinds[words.hash] {
      // `Part of the truth` is no head: a number follows, or nothing.
      guard words.next() else { return Division(level: kind.level, type: kind.type, number: nil) }
      // `Book the First`
      if kind.level < chapter, articles.contains(words.hash) {
        guard words.next(), OrdinalNumber.contains(words.hash) else { return nil }
        return Division(level: kind.level, type: kind.type, number: OrdinalNumber.figures(of: words.hash))
      }
      let number = number(words.bytes) ?? OrdinalNumber.figures(of: words.hash)
      if number != nil || OrdinalNumber.contains(words.hash) {
        return Division(level: kind.level, type: kind.type, number: number)
      }
      return isAllCapitals && kind.level >= 6 ? Division(level: kind.level, type: kind.type, number: nil) : nil
    }
    let number = number(words.bytes) ?? OrdinalNumber.figures(of: words.hash)
    let isOrdinal = number != nil || OrdinalNumber.contains(words.hash)
    let part = parts[words.hash]
    guard isOrdinal || part != nil else { return nil }
    guard words.next() else { return part.map { Division(level: chapter, type: $0, number: nil) } }
    guard isOrdinal, let kind = kinds[words.hash] else { return nil }
    return Division(level: kind.level, type: kind.type, number: number)
  }

  private static func number(_ word: ArraySlice<UInt8>) -> String? {
    guard word.count <= 8 else { return nil }
    if word.allSatisfy({ (0x30...0x39).contains($0) }) { return String(decoding: word, as: UTF8.self) }
    if let ending = OrdinalEnding(word) { return ending.number }
    return word.allSatisfy({ "ivxlcdm".utf8.contains($0 | 0x20) })
      ? String(decoding: word, as: UTF8.self).uppercased() : nil
  }

  private struct Kind {
    let level: Int
    let type: String

    init(_ level: Int, _ type: String) {
      self.level = level
      self.type = type
    }
  }

  private static let articles = WordList("the der die das la le el il")

  private static let kinds: WordTable<Kind> = {
    let table: [(Int, String, String)] = [
      (1, "volume", "volume band tome tomo том"),
      (2, "book", "book buch livre libro книга livro liber boek kniha księga"),
      (2, "period", "period epoch période epoche época epoca"),
      (3, "part", "part teil theil partie parte часть deel część частина hauptteil hauptstück"),
      (3, "title", "title titel titre título titulo titolo titulus"),
      (3, "narrative", "narrative"),
      (3, "day", "giornata"),
      (3, "act", "act acte akt aufzug atto acto jornada действие акт actus actvs bedrijf dějství ato"),
      (chapter, "chapter", "chapter kapitel capitel chapitre capitolo capítulo capitulo глава caput kapitola fejezet"),
      (chapter, "chapter", "chap cap kap"),
      (chapter, "chapter", "rozdział розділ κεφάλαιο κεφαλαιο hoofdstuk luku bölüm poglavje poglavlje capitolul"),
      (chapter, "scene", "scene scène szene scena auftritt escena явление сцена картина"),
      (chapter, "scene", "scœna scoena scaena scen tooneel toneel tableau cuadro"),
      (chapter, "hymn", "hymn hymne hymnus гимн"),
      (chapter, "sonnet", "sonnet sonett sonetto soneto сонет"),
      (chapter, "elegy", "elegy elegie élégie elegia elegía"),
      (chapter, "tale", "novella"),
      (chapter, "fable", "fable fabel favola fábula"),
      (chapter, "sermon", "sermon predigt sermone sermón"),
      (chapter, "lecture", "lecture vorlesung lezione"),
      (chapter, "letter", "letter brief lettre lettera carta письмо"),
      (chapter, "psalm", "psalm psaume salmo псалом"),
      (chapter, "canto", "canto gesang chant песнь песня"),
      (5, "section", "section sec sect abschnitt sección sezione раздел параграф"),
      (6, "article", "article artikel articolo artículo articulo статья стаття art artigo článek článok artykuł cikk"),
      (6, "article", "άρθρο αρθρο articulus madde artikla articolul член членак članak סעיף"),
    ]
    return WordTable(
      table.flatMap { level, type, words in words.split(separator: " ").map { (String($0), Kind(level, type)) } })
  }()

  /// The type that a word for a part names.
  static func type(of word: String) -> String? { kinds[WordHash(word)]?.type }

  /// How deep a division of a type stands, for the types that are known.
  static func level(of type: String) -> Int? { levels[type] }

  private static let levels = Dictionary(
    kinds.values.map { ($0.type, $0.level) }, uniquingKeysWith: { first, _ in first })

  /// Parts that have a name and no number.
  private static let parts: WordTable<String> = {
    let table = [
      ("preface", "preface foreword vorwort vorrede préface prefazione prefacio prólogo предисловие"),
      ("introduction", "introduction einleitung introduzione introducción введение вступление"),
      ("prologue", "prologue prolog prologo пролог"),
      ("epilogue", "epilogue epilog épilogue epilogo epílogo эпилог"),
      ("contents", "contents inhalt inhaltsverzeichnis sommaire indice índice содержание оглавление"),
      ("appendix", "appendix anhang appendice apéndice приложение"),
      ("conclusion", "conclusion conclusions schluss schluß conclusione conclusión заключение"),
      ("index", "index register namenregister sachregister personenregister namensregister указатель"),
      ("dedication", "dedication widmung dédicace dedica dedicatoria посвящение"),
    ]
    return WordTable(
      table.flatMap { type, words in words.split(separator: " ").map { (String($0), type) } })
  }()
}
