/// Tells words that are counted, as in `15 people` or `2000 men`, from those that follow a date.
enum CountedThings {
  /// Whether a word in small letters names things in the plural.
  static func contains(_ word: String) -> Bool {
    if plurals.contains(word) { return true }
    return word.utf8.count >= 4 && word.hasSuffix("s") && !word.hasSuffix("ss") && !others.contains(word)
  }

  private static let plurals: Set<String> = [
    "men", "women", "people", "children", "persons", "foot", "horse", "sheep", "oxen", "cattle", "feet", "teeth",
    "percent", "thousand", "hundred", "million",
    "mann", "leute", "menschen", "soldaten", "personen", "männer", "frauen", "kinder", "pferde", "mark", "taler",
    "uomini", "donne", "persone", "soldati", "lire", "cavalli",
    "человек", "людей", "солдат", "рублей", "рубля", "верст", "лошадей",
  ]

  /// Words in `s` that are no plurals and may well follow a date.
  private static let others: Set<String> = [
    "was", "this", "does", "thus", "always", "perhaps", "besides", "besides", "across", "towards", "afterwards",
    "sometimes", "has", "his", "its", "says", "whereas", "unless", "plus", "dans", "mais", "sans", "sous", "vers",
    "puis", "jusques", "depuis", "nous", "vous", "fils", "dessus", "alors", "après", "dès", "tous", "toutes", "leurs",
    "ses", "mes", "des", "les", "als", "bis", "des", "uns", "aus", "wurdes", "eines", "dieses", "jenes", "abends",
    "morgens", "nachts", "mittags", "nachmittags", "vormittags", "seiner", "tras", "nos", "sus", "las", "los", "seos",
    "entonces", "después", "antes", "begins", "ends", "comes", "goes", "stands", "marks", "falls", "brings", "sees",
    "opens", "closes", "gives", "makes", "shows", "remains", "seems", "means",
  ]
}
