internal import TEI

/// The words of a title page that say who wrote a book, who translated or edited it, and who printed it, where and when.
extension TitlePageRecogniser {
  /// Whether a block says who wrote a book, or who printed it, where and when.
  static func namesMaker(_ block: Block, _ recognition: Recognition) -> Bool {
    let text = recognition.source.text(block.range)
    return byline(text) || isImprint(text)
  }

  static let prepositions: Set<String> = ["by", "von", "par", "di", "por", "de", "door", "af", "av"]

  /// Whether a block is surely no head, as it names who wrote the text.
  static func namesAuthor(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, let first = words.first, ["by", "von", "par"].contains(first.lowercased()), byline(text)
    else { return false }
    return words.dropFirst().allSatisfy { $0.first?.isUppercase == true } && words[1].lowercased() != "the"
  }

  /// `By John Smith`, `von Johann Wolfgang Goethe`, `par M. de Molière`: a word that says so, and a name in capitals.
  static func byline(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count >= 2, words.count <= 14, let last = text.last, !"?!;:".contains(last)
    else {
      return false
    }
    let word = first.lowercased().filter(\.isWordLetter)
    // `Written by Mr. Gay.`
    if writers.contains(word), words.count >= 3, prepositions.contains(words[1].lowercased()),
      words[2].first?.isUppercase == true
    {
      return true
    }
    if others.contains(word) {
      return words.count <= 12
    }
    guard prepositions.contains(word) else { return false }
    let small = words.dropFirst().count { $0.first?.isLowercase == true }
    let second = words[1].lowercased()
    if ["la", "le", "les", "los", "las", "der", "den", "dem", "einer", "l’", "l'"].contains(second) { return false }
    return small * 3 <= words.count && (word == "by" || small <= 2 && words.count <= 6)
  }

  /// Whether a byline names one who translated or edited the book.
  static func namesAnother(_ text: String) -> Bool {
    others.contains(text.lowercased().drop { !$0.isWordLetter }.prefix { $0.isWordLetter }.description)
  }

  private static let others: Set<String> = [
    "translated", "edited", "übersetzt", "herausgegeben", "traduit", "tradotto", "traducido", "illustrated",
  ]

  private static let writers: Set<String> = [
    "written", "composed", "geschrieben", "verfasst", "verfaßt", "écrit", "écrite", "scritto", "scritta", "escrito",
    "compuesta", "compuesto",
  ]

  /// A year, or a word that names printers, with little else.
  static func isImprint(_ text: String) -> Bool {
    let words = text.split { !$0.isWordLetter && !$0.isNumber }
    guard words.count <= 24 else { return false }
    // `Resolution 217 of 10 December 1948`: a day and a month are no printer's.
    let numbers = words.count { $0.first?.isNumber == true }
    let hasYear =
      numbers <= 1
      && words.contains { word in
        Int(word).map { (1_450...2_030).contains($0) } == true
          || word.utf8.count >= 4 && word == word.uppercased()
            && (RomanNumeral(word)?.value).map { $0 >= 1_450 } == true
      }
      // `M. DCC. LXXXII.`
      || words.count <= 5 && words.allSatisfy { $0.allSatisfy { "MDCLXVI".contains($0) } }
        && (RomanNumeral(words.joined())?.value).map { $0 >= 1_450 } == true
    if hasYear { return true }
    return namesPrinter(text)
  }

  /// Whether a text has a word that names printers; `Never before imprinted.` does not.
  static func namesPrinter(_ text: String) -> Bool {
    let low = text.lowercased()
    if low.hasSuffix(" press") { return true }
    if low.hasSuffix("printed.") || low.hasSuffix("published.") { return false }
    return printers.contains { low.holds($0) }
  }

  private static let printers = [
    "printed", "published", "imprimé", "gedruckt", "stampato", "impreso", "напечатано", " chez ", "à paris",
    "publisher", "publishing", "snelpersdruk", "uitgever", "förlag", "forlag", "press,", "press.", "& co", "and co.",
    " and company", "copyright", "rights reserved", "proprietors", "·",
    "& sons", "verlag", "druck", "buchhandlung",
    "imprimerie", "éditeur", "libraire", "tipografia", "editore", "imprenta", "editorial", "типография", "издательство",
  ]
}
