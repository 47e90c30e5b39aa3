internal import TEI

/// The names of parts in the languages that are known, and the numbers beside them.
extension HeadWording {
  static func division(_ text: ArraySlice<UInt8>, isAllCapitals: Bool) -> Division? {
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

  static func number(_ word: ArraySlice<UInt8>) -> String? {
    guard word.count <= 8 else { return nil }
    if word.allSatisfy({ (0x30...0x39).contains($0) }) { return String(decoding: word, as: UTF8.self) }
    if let ending = OrdinalEnding(word) { return ending.number }
    guard word.allSatisfy({ "ivxlcdm".utf8.contains($0 | 0x20) }) else { return nil }
    let written = String(decoding: word, as: UTF8.self)
    // `La novella di …`, `La parte mi …`: small words that would be high numbers are words.
    if word.count > 1, word.contains(where: { $0 >= 0x61 }), RomanNumeral(written).map({ $0.value > 50 }) ?? true {
      return nil
    }
    return written.uppercased()
  }

  struct Kind {
    let level: Int
    let type: String

    init(_ level: Int, _ type: String) {
      self.level = level
      self.type = type
    }
  }

  static let articles = WordList("the der die das la le el il")

  static let kinds: WordTable<Kind> = {
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
      (chapter, "psalm", "psalm psalmus psaume salmo псалом"),
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

  static let levels = Dictionary(
    kinds.values.map { ($0.type, $0.level) }, uniquingKeysWith: { first, _ in first })

  /// Parts that have a name and no number.
  static let parts: WordTable<String> = {
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
